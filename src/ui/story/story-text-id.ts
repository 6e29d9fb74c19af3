/** Id of the text of a story, where its keys are heard. */
export const STORY_TEXT_ID = 'story-text';

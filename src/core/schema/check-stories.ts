/** What ties a story to the records: its file name, and the claims that its sentences rest on. */
import type { Issue } from '../result.ts';
import { knownIds, rawId } from './check-ids.ts';
import type { Dataset } from './dataset.ts';
import type { Json } from './shape-issues.ts';
import type { Story } from './story.ts';

/** A story as its file has it. */
export interface StoryFile {
  /** Such as `stories/a-fee.json`. */
  readonly file: string;
  /** Null where the file could not be read; misshapen steps are left out. */
  readonly story: Story | null;
  readonly raw: Json;
}

/** Finds every story whose id is not its file's name, and every claim that does not exist. */
export function checkStories(stories: readonly StoryFile[], graph: Dataset, rawGraph: Json): Issue[] {
  const { claims } = knownIds(graph, rawGraph);
  return stories.flatMap(({ file, story, raw }) => {
    const id = rawId(raw);
    const expected = file.replace(/^.*\//, '').replace(/\.json$/, '');
    const misnamed = id !== '' && id !== expected;
    const message = `The id "${id}" is not the name of the file: call the file ${id}.json, or the story "${expected}".`;
    return [
      ...(misnamed ? [{ code: 'story-file-name', file, path: 'id', recordId: id, message }] : []),
      ...(story === null ? [] : danglingClaims(story, file, claims)),
    ];
  });
}

function danglingClaims(story: Story, file: string, known: ReadonlySet<string>): Issue[] {
  return story.steps.flatMap(({ sentences }, step) =>
    sentences.flatMap(({ claims = [] }, sentence) =>
      claims.flatMap((id, at) => {
        if (known.has(id)) return [];
        const path = `steps[${step}].sentences[${sentence}].claims[${at}]`;
        const message = `There is no claim "${id}": name the claims in graph.json that the sentence rests on.`;
        return [{ code: 'dangling-reference', file, path, recordId: story.id, message }];
      }),
    ),
  );
}

/**
 * `stories/<id>.json`: a story told in steps, each a view with a heading and a few sentences. Shape only; what ties it to
 * the records is checked in `check-stories.ts` and, for the views, in `core/story`. `data/README.md` has the rules.
 */
import { z } from 'zod';
import { edtfDate, id, linkWithoutHead, schemaAddress, text } from './fields.ts';
import { sentencesOf } from './sentences.ts';

const LONGEST_SENTENCE = 40;
const LONGEST_HEADING = 80;
const MOST_SENTENCES = 4;

/** Tags, entities, Markdown and addresses: a story is read aloud, printed and put into other pages as plain words. */
const MARKUP = /[<>`*_\\\n\r\t]|\]\(|^#|&(?:[a-z]+|#\w+);|https?:\/\//i;

const plain = text.refine(
  (value) => !MARKUP.test(value),
  'must be plain words in one line, without markup or addresses',
);

const sentenceText = plain
  .refine((value) => /[.!?][”’"')]*$/.test(value), 'must end like a sentence, with a full stop')
  .refine(
    (value) => sentencesOf(value).length <= 1,
    'must be one sentence: give each its own item, with its own claims',
  )
  .refine(
    (value) => value.split(/\s+/).length <= LONGEST_SENTENCE,
    `must have at most ${LONGEST_SENTENCE} words: make two sentences of it`,
  );

const sentenceSchema = z
  .strictObject({
    text: sentenceText,
    claims: z
      .array(id)
      .min(1)
      .exactOptional()
      .meta({ description: 'The claims that the sentence rests on, all of them.' }),
    reason: text.exactOptional().meta({ description: 'Why it rests on no claim: it says nothing of anybody.' }),
  })
  .refine((s) => s.claims !== undefined || s.reason !== undefined, 'needs claims, or a reason why there are none');

const stepSchema = z.strictObject({
  heading: plain.max(LONGEST_HEADING, `must have at most ${LONGEST_HEADING} characters`),
  sentences: z.array(sentenceSchema).min(1).max(MOST_SENTENCES),
  view: linkWithoutHead,
});

/** `stories/<id>.json`. */
export const storySchema = z
  .strictObject({
    $schema: schemaAddress,
    id,
    title: plain,
    lead: plain.meta({ description: 'One sentence on what the story tells.' }),
    updated: edtfDate.exactOptional(),
    steps: z.array(stepSchema).min(2),
  })
  .meta({ title: 'Tieline story', description: 'A list of views with a heading and a few sentences each.' });

export type Story = Readonly<Omit<z.infer<typeof storySchema>, '$schema'>>;
export type StoryStep = Readonly<Story['steps'][number]>;
export type StorySentence = Readonly<StoryStep['sentences'][number]>;

/** What the page knows of a story before it is opened. */
export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** How many steps it has. */
  readonly steps: number;
}

/**
 * The data contract as zod schemas: `graph.json`, `layout.json`, `views.json` and `coverage.json`.
 * Shape only; what ties records to one another is checked in `check.ts`. `data/README.md` explains every field.
 */
import { z } from 'zod';
import { isEdtf, parseEdtf } from '../time/edtf.ts';
import { dateFault, edtfDate, id, linkWithoutHead, schemaAddress, text } from './fields.ts';
import type { Story } from './story.ts';
import {
  AMOUNT_SCOPES,
  BASES,
  DENIAL_SCOPES,
  ENTITY_TYPES,
  MODALITIES,
  RELATION_TYPES,
  STANCES,
} from './vocabulary.ts';

/** Only http(s) addresses may ever become links. */
const webAddress = z.string().regex(/^https?:\/\/[^\s<>"']+$/, 'must be an http or https address');

const edtf = z
  .string()
  .refine(isEdtf, { error: ({ input }) => dateFault(input, parseEdtf) })
  .meta({
    description: 'A date: 2015, 2017-03, 2017-03-16, 2015~, 2015?, 2015/2017, 2008/.., [2015..2017], [..2014].',
  });

/** A start or an end: a date, a one-of-set, or `..`. An interval is not a point in time. */
const edtfPoint = z
  .string()
  .refine(
    (value) => value === '..' || (isEdtf(value) && !value.includes('/')),
    'must be a date or a one-of-set, such as 2008 or [..2014]; `..` as an end means still so',
  );

const evidenceSchema = z.strictObject({
  paragraph: z
    .int()
    .min(0)
    .meta({ description: '0 is the headline with its standfirst, 1 the first paragraph of the body.' }),
  exact: text.meta({ description: 'A phrase of 3 to 14 words, letter for letter from the article.' }),
  prefix: text.exactOptional().meta({ description: 'Words just before, where the phrase occurs more than once.' }),
  suffix: text.exactOptional().meta({ description: 'Words just after, where the phrase occurs more than once.' }),
});

const whenSchema = z.union([
  edtf,
  z
    .strictObject({ start: edtfPoint.exactOptional(), end: edtfPoint.exactOptional() })
    .refine((when) => when.start !== undefined || when.end !== undefined, 'needs a start, an end, or both'),
]);

const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  authors: z.array(text).exactOptional(),
  url: webAddress,
  published: edtfDate,
  retrieved: edtfDate.exactOptional(),
  archiveUrl: webAddress.exactOptional(),
  language: text,
  note: text.exactOptional(),
});

const reportSchema = z.strictObject({
  id,
  publisher: text,
  published: edtf.exactOptional(),
  title: text.exactOptional(),
  url: webAddress.exactOptional(),
});

const entitySchema = z.strictObject({
  id,
  type: z.enum(ENTITY_TYPES.map((t) => t.id)),
  name: text,
  core: z.literal(true).exactOptional().meta({ description: 'Belongs to the readable cast that the page opens on.' }),
  named: z.literal(false).exactOptional().meta({ description: 'false where the article leaves the actor unnamed.' }),
  aliases: z.array(text).exactOptional(),
  description: text,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code, such as RU')
    .exactOptional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'must be a Wikidata item such as Q42')
    .exactOptional(),
  previousIds: z.array(id).exactOptional(),
});

const amountSchema = z.strictObject({
  value: z.number().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, such as USD'),
  qualifier: text.exactOptional().meta({ description: 'Such as "more than".' }),
  scope: z.enum(AMOUNT_SCOPES),
});

const claimSchema = z.strictObject({
  id,
  source: id,
  via: z.array(id).exactOptional().meta({ description: 'Reports in order from the claimant to the source.' }),
  claimant: id.meta({ description: 'Entity id, report id, "source" or "unattributed".' }),
  onBehalfOf: id.exactOptional(),
  basis: z.enum(BASES).exactOptional(),
  stance: z.enum(STANCES),
  scope: z.enum(DENIAL_SCOPES).exactOptional().meta({ description: 'Of a denial: whole or part.' }),
  modality: z.enum(MODALITIES).exactOptional(),
  when: whenSchema.exactOptional(),
  dateText: text.exactOptional(),
  saidAt: edtf.exactOptional(),
  amount: amountSchema.exactOptional(),
  summary: text,
  evidence: z.array(evidenceSchema).min(1).max(3),
  statementId: id.exactOptional(),
  withdrawn: z
    .strictObject({ on: edtfDate.exactOptional(), source: id, evidence: z.array(evidenceSchema).min(1).max(3) })
    .exactOptional(),
  supersededBy: id.exactOptional(),
  note: text.exactOptional(),
});

const tieSchema = z.strictObject({
  id,
  type: z.enum(RELATION_TYPES.map((t) => t.id)),
  from: id,
  to: id,
  label: text.exactOptional().meta({ description: "Wording from `from` to `to` where the type's own is too general." }),
  event: id.exactOptional(),
  previousIds: z.array(id).exactOptional(),
  claims: z.array(claimSchema).min(1),
});

const correctionSchema = z.strictObject({
  date: edtfDate,
  what: text,
  why: text,
  records: z.array(id).min(1),
});

/** `graph.json`, schema version 1. */
export const datasetSchema = z
  .strictObject({
    $schema: schemaAddress,
    schemaVersion: z.literal(1),
    id,
    title: text,
    description: text,
    license: text,
    updated: edtfDate,
    sources: z.array(sourceSchema).min(1),
    reports: z.array(reportSchema),
    entities: z.array(entitySchema).min(1),
    ties: z.array(tieSchema).min(1),
    corrections: z.array(correctionSchema),
  })
  .meta({
    title: 'Tieline dataset',
    description: 'People, companies and agencies, their dated ties, and who says so.',
  });

/** `layout.json`: integer positions by entity id. */
export const layoutSchema = z.strictObject({
  $schema: schemaAddress,
  positions: z.record(id, z.tuple([z.int(), z.int()])),
});

const namedViewSchema = z.strictObject({
  id,
  question: text.refine((value) => value.endsWith('?'), 'must be a question'),
  lead: text.meta({ description: 'One sentence on what the view shows.' }),
  link: linkWithoutHead,
});

/** `views.json`: the entry questions. */
export const viewsSchema = z.strictObject({ $schema: schemaAddress, views: z.array(namedViewSchema) });

const coverageSentenceSchema = z
  .strictObject({
    source: id,
    paragraph: z.int().min(0),
    sentence: z.int().min(1),
    claims: z.array(id).min(1).exactOptional(),
    reason: text.exactOptional(),
  })
  .refine((s) => s.claims !== undefined || s.reason !== undefined, 'needs claims, or a reason why there are none');

/** `coverage.json`: every body sentence, and what became of it. */
export const coverageSchema = z.strictObject({ $schema: schemaAddress, sentences: z.array(coverageSentenceSchema) });

export type Dataset = Readonly<z.infer<typeof datasetSchema>>;
export type Source = Readonly<z.infer<typeof sourceSchema>>;
export type Report = Readonly<z.infer<typeof reportSchema>>;
export type Entity = Readonly<z.infer<typeof entitySchema>>;
export type Tie = Readonly<z.infer<typeof tieSchema>>;
export type Claim = Readonly<z.infer<typeof claimSchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type Amount = Readonly<z.infer<typeof amountSchema>>;
export type When = z.infer<typeof whenSchema>;
export type Layout = Readonly<z.infer<typeof layoutSchema>>;
export type NamedView = Readonly<z.infer<typeof namedViewSchema>>;
export type Coverage = Readonly<z.infer<typeof coverageSchema>>;
export type Correction = Readonly<z.infer<typeof correctionSchema>>;

/** The parsed files of a dataset. A missing layout or coverage is null, missing views and stories are none. */
export interface DatasetFiles {
  readonly graph: Dataset;
  readonly layout: Layout | null;
  readonly views: readonly NamedView[];
  /** In the order of their file names. */
  readonly stories: readonly Story[];
  readonly coverage: Coverage | null;
}

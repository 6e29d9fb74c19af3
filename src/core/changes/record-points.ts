/** What differs about entities, sources and reports, field by field. */
import type { Entity, Report, Source } from '../schema/dataset.ts';
import { ENTITY_TYPES } from '../schema/vocabulary.ts';
import { dateInWords } from '../time/words.ts';
import type { Point } from './change.ts';
import { fieldPoints, listed, quoted, setKey, type Tellings } from './field.ts';

const ENTITY: Tellings<Entity, null> = {
  id: { label: 'id', words: ({ id }) => id },
  name: { label: 'name', words: ({ name }) => quoted(name) },
  type: { label: 'kind', words: ({ type }) => typeInWords(type) },
  description: { label: 'description', words: ({ description }) => quoted(description) },
  named: {
    label: 'name',
    words: ({ named }) => (named === false ? 'left out by the article' : 'given by the article'),
  },
  core: { label: 'place', words: ({ core }) => (core === true ? 'in the core cast' : 'outside the core cast') },
  aliases: {
    label: 'list of other names',
    words: ({ aliases }) => listed(aliases),
    key: ({ aliases }) => setKey(aliases),
  },
  country: { label: 'country', words: ({ country }) => country ?? null },
  wikidata: { label: 'Wikidata item', words: ({ wikidata }) => wikidata ?? null },
  previousIds: null,
};

const SOURCE: Tellings<Source, null> = {
  id: null,
  title: { label: 'title', words: ({ title }) => quoted(title) },
  publisher: { label: 'publisher', words: ({ publisher }) => publisher },
  authors: { label: 'list of authors', words: ({ authors }) => listed(authors) },
  url: { label: 'address', words: ({ url }) => url },
  published: { label: 'day of publication', words: ({ published }) => dateInWords(published) },
  retrieved: { label: 'day on which it was read', words: ({ retrieved }) => dated(retrieved) },
  archiveUrl: { label: 'archived copy', words: ({ archiveUrl }) => archiveUrl ?? null },
  language: { label: 'language', words: ({ language }) => language },
  note: { label: 'note', words: ({ note }) => quoted(note) },
};

const REPORT: Tellings<Report, null> = {
  id: null,
  publisher: { label: 'publisher', words: ({ publisher }) => publisher },
  published: { label: 'day of publication', words: ({ published }) => dated(published) },
  title: { label: 'title', words: ({ title }) => quoted(title) },
  url: { label: 'address', words: ({ url }) => url ?? null },
};

/** What differs between two states of an entity; no other fields than those of the data are looked at. */
export function entityPoints(before: Entity, after: Entity): readonly Point[] {
  return fieldPoints(ENTITY, { record: before, around: null }, { record: after, around: null });
}

/** What differs between two states of a source. */
export function sourcePoints(before: Source, after: Source): readonly Point[] {
  return fieldPoints(SOURCE, { record: before, around: null }, { record: after, around: null });
}

/** What differs between two states of a report. */
export function reportPoints(before: Report, after: Report): readonly Point[] {
  return fieldPoints(REPORT, { record: before, around: null }, { record: after, around: null });
}

function typeInWords(type: Entity['type']): string {
  return (ENTITY_TYPES.find(({ id }) => id === type)?.label ?? type).toLowerCase();
}

function dated(date: string | undefined): string | null {
  return date === undefined ? null : dateInWords(date);
}

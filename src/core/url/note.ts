/** Why a part of a link was left out or changed. The codes are stable, for tests and for looking them up. */
export type NoteCode =
  | 'too-long'
  | 'too-many-keys'
  | 'doubled-key'
  | 'cut-off'
  | 'mended'
  | 'not-unpacked'
  | 'not-a-link'
  | 'later-version'
  | 'unknown-version'
  | 'unknown-dataset'
  | 'unknown-hash'
  /** Pinned to another version than the one shown; whether that is an earlier one, or none at all, is not known here. */
  | 'data-changed'
  | 'not-as-it-was'
  | 'unknown-view'
  | 'unknown-key'
  | 'unknown-value'
  | 'unknown-term'
  | 'unknown-id'
  | 'unknown-window'
  | 'unknown-steps'
  | 'unknown-place'
  | 'unknown-story'
  | 'unknown-step'
  | 'query-cut'
  | 'analysis-not-loaded'
  | 'saved-file';

/** Something about a link that its reader should know, in plain words. It stands beside the view, dismissible. */
export interface Note {
  readonly code: NoteCode;
  /** The key that it is about; empty where it is about the link as a whole. */
  readonly key: string;
  readonly message: string;
}

const SHOWN_CHARACTERS = 40;
const SHOWN_ITEMS = 3;

/** Control, format (such as right-to-left override) and separator characters, and lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Words of a link, safe to show: in quotation marks, at most 40 characters, and nothing that could pass for our own words. */
export function quote(text: string): string {
  if (text === '') return 'nothing';
  const clipped = text.slice(0, SHOWN_CHARACTERS + 1).replace(UNPRINTABLE, '\uFFFD');
  const shown = text.length > SHOWN_CHARACTERS ? `${clipped.slice(0, SHOWN_CHARACTERS)}…` : clipped;
  return `“${shown.replace(/[“”]/g, "'").replace(UNPRINTABLE, '\uFFFD')}”`;
}

/** Several words of a link, the first three and a count of the rest: `“a”, “b”, “c” and 4 more`. */
export function quoteAll(texts: readonly string[]): string {
  const shown = texts.slice(0, SHOWN_ITEMS).map(quote).join(', ');
  return texts.length > SHOWN_ITEMS ? `${shown} and ${texts.length - SHOWN_ITEMS} more` : shown;
}

/** "It was left out." or "They were left out." */
export function leftOut(count: number): string {
  return count === 1 ? 'It was left out.' : 'They were left out.';
}

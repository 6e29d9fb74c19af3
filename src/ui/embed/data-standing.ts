import type { Note } from '../../core/url/note.ts';

/** How the data that an embed shows stand to those that its link is pinned to. */
export type DataStanding =
  /** Those of today, which the link is pinned to or not: with later data it shows those. */
  | { readonly kind: 'live' }
  /** The same, and it stays with them. */
  | { readonly kind: 'frozen' }
  /** Later ones than those of the released version that it is pinned to. */
  | { readonly kind: 'changed' }
  /** Others, and nobody knows of which day those were: not yet, or for a reason. */
  | { readonly kind: 'unsure'; readonly reason: string | null };

/** The day of the data in words; that they changed only where a released version shows it. */
export function dayInWords(day: string, { kind }: DataStanding): string {
  if (kind === 'frozen') return `Frozen: data of ${day}`;
  return kind === 'changed' ? `Data as of ${day}, changed since this was embedded` : `Data as of ${day}`;
}

/** The notes of a link as an embed tells them: of its version only what its day does not say. */
export function toldNotes(notes: readonly Note[], standing: DataStanding): readonly string[] {
  return notes.flatMap(({ code, message }) => {
    if (code !== 'data-changed') return [message];
    if (standing.kind === 'changed') return [];
    const reason = standing.kind === 'unsure' ? standing.reason : null;
    return [reason === null ? message : `${reason} This shows the data as they are now.`];
  });
}

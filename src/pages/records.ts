/** Records in a line: an entity by its name, a tie by its sentence, never without its status. */
import type { CompiledEntity, CompiledTie } from '../core/compile/compiled.ts';
import { denialInWords, supportInWords } from '../core/evidence/reason.ts';
import { statusInBrief } from '../core/evidence/status-words.ts';
import { tieWhen } from '../core/evidence/tie-when.ts';
import { ENTITY_TYPES } from '../core/schema/vocabulary.ts';
import type { Desk } from './desk.ts';
import { type Html, html } from './html.ts';
import { entityIcon, tieLine } from './marks.ts';

/** The name of an entity, which leads to its page. An id that no entity has is text. */
export function entityLink(id: string, { records, to }: Desk): Html {
  const [name, address] = [records.entities.get(id)?.name ?? id, to.entity(id)];
  return address === null ? html`${name}` : html`<a href="${address}">${name}</a>`;
}

/** Entities, one a row, with the icon of their kind. */
export function entityRows(
  entities: readonly CompiledEntity[],
  desk: Desk,
  note: (entity: CompiledEntity) => string,
): Html {
  return html`<ul class="rows">${entities.map(
    (entity) =>
      html`<li>${entityIcon(entity.type)}<p>${entityLink(entity.id, desk)} <span class="small">${note(entity)}</span></p></li>`,
  )}</ul>`;
}

/** What kind of thing an entity is, in a word. */
export function kindInWords({ type }: CompiledEntity): string {
  return ENTITY_TYPES.find(({ id }) => id === type)?.label ?? type;
}

/** Ties, one a row: line, sentence, status, date. */
export function tieRows(ties: readonly CompiledTie[], desk: Desk, readFrom?: string): Html {
  return html`<ul class="rows">${ties.map((tie) => html`<li>${tieRow(tie, desk, readFrom)}</li>`)}</ul>`;
}

/** A tie in one row: its line, its sentence, which leads to its page, its status and its date. */
export function tieRow(tie: CompiledTie, desk: Desk, readFrom?: string): Html {
  return html`${tieLine(tie)}<p><a href="${desk.to.tie(tie.id)}">${desk.sentence(tie, readFrom)}</a> <span class="small">${statusInBrief(tie.status)} · ${whenOf(tie, desk)}</span></p>`;
}

/** Who asserts a tie and who denies it, in words: what belongs beneath its row, in one type for both. */
export function wordsOnTie(tie: CompiledTie, { context }: Desk): string {
  return `${supportInWords(tie, tie.status, context)} ${denialInWords(tie, tie.status, context)}`;
}

/** When a tie held, in words. */
export function whenOf(tie: CompiledTie, { context }: Desk): string {
  return tieWhen(tie, 'happened', context) ?? 'undated';
}

import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import type { CompiledEntity } from '../core/compile/compiled.ts';
import { relationType } from '../core/schema/vocabulary.ts';
import { type Line, strongestSupport } from './folds.ts';
import type { LabelText } from './label-text.ts';
import { CHANGE_MARKS } from './line-change.ts';
import type { NodeImages } from './node-images.ts';

/** A tie denied by somebody carries this on its line. */
export const DENIED_MARK = '×';

/** A node for an entity, at its saved place. Its classes come with each picture (`nodeClasses`). */
export function nodeElement(
  { id }: CompiledEntity,
  [x, y]: readonly [number, number],
  label: LabelText,
  icon: NodeImages,
): NodeDefinition {
  return { group: 'nodes', data: { id, label: label.text, icon }, position: { x, y } };
}

/** Classes of a node, as the stylesheet names them. */
export function nodeClasses({ type, core, named }: CompiledEntity): string[] {
  return [type, ...(core === true ? ['core'] : []), ...(named === false ? ['unnamed'] : [])];
}

/** An edge for a line: a tie or a fold. Its classes come with each picture (`lineClasses`). */
export function edgeElement(line: Line): EdgeDefinition {
  return { group: 'edges', data: { id: line.id, source: line.from, target: line.to, ...lineData(line) } };
}

/** What of an edge's data may be another in the next picture; `members` are the ids of its ties. */
export function lineData(line: Line): LineText & { readonly members: readonly string[] } {
  return { ...lineText(line), members: line.members.map(({ id }) => id) };
}

/** What stands on a line: its marks alone, and the wording where there is room. */
export interface LineText {
  readonly mark: string;
  readonly wording: string;
}

/** The marks of a comparison and of denial, in this order, and after them a tie's wording or a fold's number. */
export function lineText({ members, change }: Line): LineText {
  const denied = members.some((tie) => tie.status.denial !== 'none');
  const marks = [change === null ? '' : CHANGE_MARKS[change], denied ? DENIED_MARK : ''].filter((mark) => mark !== '');
  const [only] = members;
  const name =
    members.length > 1 ? String(members.length) : (only?.label ?? relationType(only?.type ?? '')?.forward ?? '');
  return { mark: marks.join(' '), wording: [...marks, name].join(' ') };
}

/** Classes of a line in a picture, as the stylesheet names them. */
export function lineClasses(line: Line, possible: ReadonlySet<string>): string[] {
  const everyPossible = line.members.every((tie) => possible.has(tie.id));
  const state = [...(everyPossible ? ['possible'] : []), ...(line.change === null ? [] : [line.change])];
  if (line.members.length > 1) return ['fold', strongestSupport(line.members), ...state];
  const [tie] = line.members;
  if (tie === undefined) return state;
  return [
    tie.group,
    tie.status.support,
    ...(relationType(tie.type)?.directed === true ? ['directed'] : []),
    ...(tie.status.deniedOnly ? ['denied-only'] : []),
    ...(tie.status.retracted ? ['retracted'] : []),
    ...(line.opened ? ['opened'] : []),
    ...state,
  ];
}

import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import type { CompiledEntity } from '../core/compile/compiled.ts';
import { relationType } from '../core/schema/vocabulary.ts';
import { type Line, strongestSupport } from './folds.ts';
import type { LabelText } from './label-text.ts';

/** A tie denied by somebody carries this on its line. */
export const DENIED_MARK = '×';

/** A node for an entity, at its saved place. Its classes come with each picture (`nodeClasses`). */
export function nodeElement(
  { id }: CompiledEntity,
  [x, y]: readonly [number, number],
  label: LabelText,
  icon: string,
): NodeDefinition {
  return { group: 'nodes', data: { id, label: label.text, icon }, position: { x, y } };
}

/** Classes of a node, as the stylesheet names them. */
export function nodeClasses({ type, core, named }: CompiledEntity): string[] {
  return [type, ...(core === true ? ['core'] : []), ...(named === false ? ['unnamed'] : [])];
}

/** An edge for a line: a tie or a fold. Its classes come with each picture (`lineClasses`). */
export function edgeElement(line: Line): EdgeDefinition {
  const { mark, wording } = lineText(line);
  return { group: 'edges', data: { id: line.id, source: line.from, target: line.to, mark, wording } };
}

/** What stands on a line: the mark of denial alone, and the wording where there is room. */
export function lineText(line: Line): { mark: string; wording: string } {
  const denied = line.members.some((tie) => tie.status.denial !== 'none');
  const mark = denied ? DENIED_MARK : '';
  const [only] = line.members;
  const name =
    line.members.length > 1
      ? String(line.members.length)
      : (only?.label ?? relationType(only?.type ?? '')?.forward ?? '');
  return { mark, wording: denied ? `${DENIED_MARK} ${name}` : name };
}

/** Classes of a line in a picture, as the stylesheet names them. */
export function lineClasses(line: Line, possible: ReadonlySet<string>): string[] {
  const everyPossible = line.members.every((tie) => possible.has(tie.id));
  const state = everyPossible ? ['possible'] : [];
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

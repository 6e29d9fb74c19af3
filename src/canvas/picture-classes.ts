import type { CompiledEntity } from '../core/compile/compiled.ts';
import type { Drawn } from './drawn.ts';
import { lineClasses, nodeClasses } from './elements.ts';
import { isMarked } from './node-images.ts';

/** Classes of all that is drawn, by element id: what it is, and its state in this picture. */
export function pictureClasses(
  { picture, lines, places, standing }: Drawn,
  entityOf: (id: string) => CompiledEntity | undefined,
): Map<string, string> {
  const { selection, cursor, badges, pins, possible } = picture;
  const classes = new Map<string, string>();
  const stands = (id: string): string[] => [
    ...(standing.aside.has(id) ? ['aside'] : []),
    ...(standing.arriving.has(id) ? ['arriving'] : []),
    ...(standing.leaving.has(id) ? ['leaving'] : []),
  ];
  for (const id of places.keys()) {
    const entity = entityOf(id);
    const state = [
      ...(isMarked(badges.get(id) ?? 0, pins.has(id)) ? ['marked'] : []),
      ...stands(id),
      ...(selection.has(id) ? ['selected'] : []),
      ...(cursor === id ? ['cursor'] : []),
    ];
    classes.set(id, [...(entity === undefined ? [] : nodeClasses(entity)), ...state].join(' '));
  }
  for (const line of lines) {
    const selected = line.members.some((tie) => selection.has(tie.id)) ? ['selected'] : [];
    classes.set(line.id, [...lineClasses(line, possible), ...stands(line.id), ...selected].join(' '));
  }
  return classes;
}

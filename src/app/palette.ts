import type { Palette } from '../canvas/palette.ts';
import { RELATION_GROUPS, type RelationGroupId } from '../core/schema/vocabulary.ts';

/** Reads the canvas's colours from the design tokens in force, so that tokens are set in one place. */
export function readPalette(document: Document): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const groups = Object.fromEntries(RELATION_GROUPS.map(({ id }) => [id, colour(`group-${id}`)]));
  const group = (id: RelationGroupId): string => groups[id] ?? colour('ink');
  const palette: Palette = {
    paper: colour('paper'),
    ink: colour('ink'),
    inkSoft: colour('ink-soft'),
    node: colour('node'),
    nodeInk: colour('node-ink'),
    selection: colour('selection'),
    added: colour('change-added'),
    gone: colour('change-gone'),
    same: colour('change-same'),
    groups: {
      money: group('money'),
      roles: group('roles'),
      structure: group('structure'),
      cooperation: group('cooperation'),
      contact: group('contact'),
      scrutiny: group('scrutiny'),
      other: group('other'),
    },
  };
  probe.remove();
  return palette;
}

import { type Palette, paletteFrom } from '../canvas/palette.ts';

/** Reads the canvas's colours from the design tokens in force, so that tokens are set in one place. */
export function readPalette(document: Document): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const palette = paletteFrom((token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return palette;
}

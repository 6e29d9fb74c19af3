/** Draws the pictures of link previews, with letters that come with the project: the same on every machine. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { sha256 } from './content-hash.ts';

const require = createRequire(import.meta.url);

/** Cut for the same widths as the fonts that pictures name first: Arimo as Arial, Gelasio as Georgia. */
const FONTS = [
  '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  '@expo-google-fonts/gelasio/700Bold/Gelasio_700Bold.ttf',
] as const;

/** Draws SVG in its own size as PNG. */
export type DrawCard = (svg: string) => Uint8Array;

let ready: Promise<unknown> | null = null;

/** @param cache folder that keeps what was drawn, by what it was drawn from and with; made where it is missing */
export async function cardDrawer(cache: string): Promise<DrawCard> {
  const renderer = read('@resvg/resvg-wasm/index_bg.wasm');
  const fontBuffers = FONTS.map(read);
  // The renderer is one for the whole process, and refuses to be started twice.
  ready ??= initWasm(renderer);
  await ready;
  const tools = sha256(renderer, ...fontBuffers);
  mkdirSync(cache, { recursive: true });
  return (svg) => {
    const kept = join(cache, `${sha256(tools, svg).slice(0, 24)}.png`);
    if (existsSync(kept)) return readFileSync(kept);
    const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Arimo' } });
    const png = drawing.render().asPng();
    drawing.free();
    // Named when it is whole: a build that is stopped must not leave half a picture to the next.
    writeFileSync(`${kept}.part`, png);
    renameSync(`${kept}.part`, kept);
    return png;
  };
}

function read(file: string): Buffer {
  return readFileSync(require.resolve(file));
}

import type { Embed } from './view.ts';

const THEMES = [
  ['1', 'system'],
  ['light', 'light'],
  ['dark', 'dark'],
] as const;

/** Every embed that a link can ask for, by the words in which it asks: `1`, `dark`, `light~transparent`. */
export const EMBEDS: ReadonlyMap<string, Embed> = new Map(
  THEMES.flatMap(([word, theme]): [string, Embed][] => [
    [word, { theme, transparent: false }],
    [`${word}~transparent`, { theme, transparent: true }],
  ]),
);

/** The words in which a link asks for an embed; empty for none. */
export function embedText(embed: Embed | null): string {
  if (embed === null) return '';
  const word = THEMES.find(([, theme]) => theme === embed.theme)?.[0] ?? '1';
  return embed.transparent ? `${word}~transparent` : word;
}

const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

const SPOKEN: Readonly<Record<string, string>> = {
  '←': 'left arrow',
  '→': 'right arrow',
  '↑': 'up arrow',
  '↓': 'down arrow',
  '+': 'plus',
  '-': 'minus',
  '=': 'equals',
  '/': 'slash',
  ',': 'comma',
  '.': 'full stop',
  '?': 'question mark',
};

const MODIFIERS: readonly (readonly [prefix: string, name: string])[] = [
  ['Control+', 'Ctrl'],
  ['Shift+', 'Shift'],
];

const BETWEEN = ' + ';

/** A key as it is printed: `Control+Shift+Z` → "Ctrl + Shift + Z", ` ` → "Space", `f` → "F". Takes the table's own spelling. */
export function keyName(key: string): string {
  for (const [prefix, name] of MODIFIERS) {
    if (key.startsWith(prefix) && key.length > prefix.length) return name + BETWEEN + keyName(key.slice(prefix.length));
  }
  return NAMES[key] ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key);
}

/**
 * Words for a printed key that has a sign in it which screen readers may pass over: "Shift + ←" → "Shift + left arrow";
 * null where the print will do.
 */
export function spokenKey(name: string): string | null {
  const parts = name.split(BETWEEN);
  const spoken = parts.map((part) => SPOKEN[part] ?? part);
  return spoken.every((part, place) => part === parts[place]) ? null : spoken.join(BETWEEN);
}

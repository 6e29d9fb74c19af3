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
};

/** A key as it is printed: `Shift+Enter` → "Shift + Enter", ` ` → "Space", `f` → "F". Takes the table's own spelling. */
export function keyName(key: string): string {
  const shift = 'Shift+';
  if (key.startsWith(shift) && key.length > shift.length) return `Shift + ${keyName(key.slice(shift.length))}`;
  return NAMES[key] ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key);
}

/** Words for a key of which the print is a sign that screen readers may pass over; null where the print will do. */
export function spokenKey(name: string): string | null {
  return SPOKEN[name] ?? null;
}

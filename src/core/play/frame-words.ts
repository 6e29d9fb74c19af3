import { windowInWords } from '../time/words.ts';
import type { Frame } from './frame.ts';

/** More are counted, not named. */
const MOST_NAMED = 2;

/**
 * What a step of time changed, as a sentence: "2015 to 2017: “Kaspersky Lab paid Michael Flynn” (confirmed) appears;
 * 2 ties leave." A step to an event names what is dated from there, which may have shown before as possible: "16 March
 * 2017: “House Oversight Committee published documents on Flynn” (confirmed); 2 ties leave." Ties leave the picture,
 * which need not mean that they came to an end; they are named only where nothing else is and they are few.
 *
 * @param before ids of the ties that were visible
 * @param after ids of the ties that are
 * @param nameOf what to call a tie: its sentence with its status, without a full stop
 */
export function frameInWords(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  { window, begins = [] }: Frame,
  nameOf: (tieId: string) => string,
): string {
  const events = begins.filter((id) => after.has(id));
  const appearing = [...after].filter((id) => !before.has(id) && !events.includes(id));
  const leaving = [...before].filter((id) => !after.has(id));
  const isQuiet = events.length === 0 && appearing.length === 0;
  const parts = [
    events.length === 0 ? null : listed(events, MOST_NAMED, nameOf),
    events.length === 0
      ? verb(appearing, listed(appearing, MOST_NAMED, nameOf), 'appear')
      : verb(appearing, counted(appearing.length, 'other '), 'appear'),
    verb(leaving, listed(leaving, isQuiet && leaving.length <= MOST_NAMED ? MOST_NAMED : 0, nameOf), 'leave'),
  ].filter((part) => part !== null);
  return `${windowInWords(window.from, window.to)}: ${parts.length === 0 ? 'nothing changes' : parts.join('; ')}.`;
}

function verb(ids: readonly string[], words: string, plural: 'appear' | 'leave'): string | null {
  if (ids.length === 0) return null;
  return `${words} ${plural}${ids.length === 1 ? 's' : ''}`;
}

function listed(ids: readonly string[], most: number, nameOf: (tieId: string) => string): string {
  const names = ids.slice(0, most).map((id) => nameOf(id));
  const rest = ids.length - names.length;
  if (rest > 0) names.push(counted(rest, names.length > 0 ? 'more ' : ''));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function counted(count: number, which: string): string {
  return `${count} ${which}${count === 1 ? 'tie' : 'ties'}`;
}

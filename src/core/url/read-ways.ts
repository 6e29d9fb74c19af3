import type { CompiledDataset } from '../compile/compiled.ts';
import { MAX_STEPS } from '../state/focus.ts';
import { canonicalPlaces, MAX_PLACE } from '../state/places.ts';
import { presentWay } from '../state/present-way.ts';
import { presentEntity } from '../state/record-index.ts';
import type { Ends, Place } from '../state/view.ts';
import { leftOut, type Note, quote, quoteAll } from './note.ts';
import { pieces, type Reading, unknownIds } from './read-lists.ts';

/** `from..to`, two different entities; empty for none. */
export function readPath(text: string, dataset: CompiledDataset): Reading<Ends | null> {
  if (text === '') return { value: null, note: null };
  const split = text.indexOf('..');
  const asked = split < 0 ? [text] : [text.slice(0, split), text.slice(split + 2)];
  const [from, to] = asked.map((id) => presentEntity(dataset, id));
  if (from !== undefined && to !== undefined && from !== to) return { value: { from, to }, note: null };
  const unknown = asked.filter((id) => id !== '' && presentEntity(dataset, id) === undefined);
  if (unknown.length > 0) return { value: null, note: unknownIds('path', unknown) };
  const message = `This link asks how two entities are connected, but names ${quote(text)}. It was left out.`;
  return { value: null, note: { code: 'unknown-value', key: 'path', message } };
}

/** The entities of one way from end to end, two or more; empty for none. A way with a gap or a loop is no way. */
export function readWay(text: string, dataset: CompiledDataset): Reading<readonly string[] | null> {
  if (text === '') return { value: null, note: null };
  const way = presentWay(
    dataset,
    text.split(',').filter((id) => id !== ''),
  );
  if (way !== undefined) return { value: way, note: null };
  const unknown = pieces(text).filter((id) => presentEntity(dataset, id) === undefined);
  if (unknown.length > 0) return { value: null, note: unknownIds('way', unknown) };
  const message = `This link looks at one way between entities, but names ${quote(text)}. It was left out.`;
  return { value: null, note: { code: 'unknown-value', key: 'way', message } };
}

/** Most steps of a way, 1 to 9; more are read as 9; empty for as many as it takes. */
export function readSteps(text: string): Reading<number | null> {
  if (text === '') return { value: null, note: null };
  const isNumber = /^[1-9]\d*$/.test(text);
  const value = isNumber ? Math.min(MAX_STEPS, Number(text)) : null;
  if (isNumber && Number(text) <= MAX_STEPS) return { value, note: null };
  const message = `Ways can be limited to 1 to ${MAX_STEPS} steps; this link says ${quote(text)}. More were read as ${MAX_STEPS}, anything else was left out.`;
  return { value, note: { code: 'unknown-steps', key: 'steps', message } };
}

const PLACE = /^([^~]+)~(-?\d+)~(-?\d+)$/;

/** Moved nodes as `id~x~y`, whole numbers of at most `MAX_PLACE` either way; the first of a doubled entity wins. */
export function readPlaces(text: string, dataset: CompiledDataset): Reading<readonly Place[]> {
  const places: Place[] = [];
  const unknown: string[] = [];
  const unreadable: string[] = [];
  for (const piece of pieces(text)) {
    const [, asked = '', x, y] = PLACE.exec(piece) ?? [];
    const place = { id: presentEntity(dataset, asked), x: Number(x), y: Number(y) };
    if (!isWithinReach(place.x) || !isWithinReach(place.y)) unreadable.push(piece);
    else if (place.id === undefined) unknown.push(asked);
    else places.push({ ...place, id: place.id });
  }
  return { value: canonicalPlaces(places.reverse()), note: placesNote(unknown, unreadable) };
}

function isWithinReach(coordinate: number): boolean {
  return Math.abs(coordinate) <= MAX_PLACE;
}

function placesNote(unknown: readonly string[], unreadable: readonly string[]): Note | null {
  const absent = unknown.length === 0 ? null : unknownIds('pos', unknown);
  if (unreadable.length === 0) return absent;
  const message = `A moved node is written with two whole numbers from -${MAX_PLACE} to ${MAX_PLACE}; this link says ${quoteAll(unreadable)}. ${leftOut(unreadable.length)}`;
  if (absent !== null) return { ...absent, message: `${absent.message} ${message}` };
  return { code: 'unknown-place', key: 'pos', message };
}

/** A compiled dataset as JSON and back. JSON knows no infinity, so bounds travel as tuples with a mark for open. */
import { err, ok, type Result } from '../result.ts';
import type { Bounds } from '../time/bounds.ts';
import type { Day } from '../time/day.ts';
import type { CompiledDataset } from './compiled.ts';
import { isPacked, type PackedBounds, type PackedDataset, type PackedDay } from './packed.ts';

/** Raised whenever what `packCompiled` writes can no longer be read by an earlier `unpackCompiled`. */
const FORMAT = 1;

/** Writes a compiled dataset as compact JSON for `unpackCompiled`. */
export function packCompiled(compiled: CompiledDataset): string {
  const packed: PackedDataset = {
    ...compiled,
    ties: compiled.ties.map((tie) => ({
      ...tie,
      dates: { happened: tie.dates.happened.map(packBounds), reported: tie.dates.reported.map(packBounds) },
    })),
  };
  return JSON.stringify({ format: FORMAT, dataset: packed });
}

/**
 * Reads what `packCompiled` wrote: its format number and the shape that the page relies on first. Never throws; the
 * error is a sentence for readers, also where the text was cut off or a server sent a page instead.
 */
export function unpackCompiled(text: string): Result<CompiledDataset, string> {
  const read = parseJson(text);
  if (!read.ok) return read;
  const { value } = read;
  if (typeof value !== 'object' || value === null || !('format' in value) || !('dataset' in value)) {
    return err('What arrived is not a Tieline dataset.');
  }
  if (value.format !== FORMAT) {
    return err('The data and this page are of different versions. Reload the page to get both anew.');
  }
  if (!isPacked(value.dataset)) return err('The data arrived damaged. Reload the page to fetch it again.');
  return ok(unpack(value.dataset));
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const isPage = text.trimStart().startsWith('<');
    return err(
      isPage
        ? 'The server sent a web page where the data should be.'
        : 'The data arrived incomplete or unreadable. Reload the page to fetch it again.',
    );
  }
}

function unpack(packed: PackedDataset): CompiledDataset {
  return {
    ...packed,
    stories: packed.stories ?? [],
    ties: packed.ties.map((tie) => ({
      ...tie,
      dates: { happened: tie.dates.happened.map(unpackBounds), reported: tie.dates.reported.map(unpackBounds) },
    })),
  };
}

function packBounds(bounds: Bounds): PackedBounds {
  const { earliestStart, latestStart, earliestEnd, latestEnd, approximate } = bounds;
  return [packDay(earliestStart), packDay(latestStart), packDay(earliestEnd), packDay(latestEnd), approximate ? 1 : 0];
}

function unpackBounds([earliestStart, latestStart, earliestEnd, latestEnd, approximate]: PackedBounds): Bounds {
  return {
    earliestStart: unpackDay(earliestStart),
    latestStart: unpackDay(latestStart),
    earliestEnd: unpackDay(earliestEnd),
    latestEnd: unpackDay(latestEnd),
    approximate: approximate === 1,
  };
}

function packDay(day: Day): PackedDay {
  if (Number.isFinite(day)) return day;
  return day < 0 ? '-' : '+';
}

function unpackDay(day: PackedDay): Day {
  if (typeof day === 'number') return day;
  return day === '-' ? -Infinity : Infinity;
}

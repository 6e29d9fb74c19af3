/** What can still be read of a file with misshapen records, so that one wrong field hides no other problem. */
import type { z } from 'zod';
import type { Json } from './shape-issues.ts';

/** A file without its misshapen records and claims. */
export interface Salvaged {
  readonly content: Json;
  /** Where something in `content` stands in the file as it came: `ties[2].claims[0]` may be its `ties[3].claims[1]`. */
  readonly pathInFile: (path: string) => string;
}

type Fields = { [key: string]: Json };

/**
 * Leaves out each record of a list (`ties`, `views`, `positions` and so on) that holds a fault; of a tie with a faulty
 * claim only that claim, unless no other is left.
 * @param blank stands in for fields of the file itself that are missing or misshapen
 */
export function salvage(raw: Json, error: z.ZodError, blank: Fields): Salvaged {
  const whole: Salvaged = { content: blank, pathInFile: (path) => path };
  if (!isFields(raw)) return whole;
  const faults = faultsOf(error);
  const kept = new Map<string, readonly number[]>();
  const content: Fields = { ...blank };
  for (const key of Object.keys(blank)) {
    const value = raw[key];
    if (Array.isArray(value)) content[key] = keepItems(key, value, faults, kept);
    else if (value !== undefined && isFields(value)) content[key] = keepEntries(key, value, faults);
    else if (value !== undefined && !faults.has(key)) content[key] = value;
  }
  return { content, pathInFile: (path) => originalPath(path, kept) };
}

/** Where faults are, as keys: `title`, `ties 3`, `ties 3 claims 1`, `positions ada`. */
function faultsOf(error: z.ZodError): ReadonlySet<string> {
  return new Set(
    error.issues.map(({ path }) => {
      const isClaim = path[0] === 'ties' && path[2] === 'claims' && typeof path[3] === 'number';
      return path.slice(0, isClaim ? 4 : 2).join(' ');
    }),
  );
}

function keepItems(
  list: string,
  items: readonly Json[],
  faults: ReadonlySet<string>,
  kept: Map<string, readonly number[]>,
): Json[] {
  const positions: number[] = [];
  const left: Json[] = [];
  for (const [index, item] of items.entries()) {
    const place = `${list} ${index}`;
    const claims = isFields(item) ? item.claims : undefined;
    if (faults.has(place)) continue;
    if (!isFields(item) || list !== 'ties' || !Array.isArray(claims)) left.push(item);
    else {
      const sound = claims.flatMap((_, at) => (faults.has(`${place} claims ${at}`) ? [] : [at]));
      if (sound.length === 0) continue;
      kept.set(`ties ${left.length} claims`, sound);
      left.push({ ...item, claims: claims.filter((_, at) => sound.includes(at)) });
    }
    positions.push(index);
  }
  kept.set(list, positions);
  return left;
}

function keepEntries(key: string, value: Fields, faults: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !faults.has(`${key} ${name}`)));
}

function originalPath(path: string, kept: ReadonlyMap<string, readonly number[]>): string {
  return path.replace(/^(\w+)\[(\d+)\](?:\.claims\[(\d+)\])?/, (_, list: string, index: string, claim?: string) => {
    const item = kept.get(list)?.[Number(index)] ?? Number(index);
    if (claim === undefined) return `${list}[${item}]`;
    const at = kept.get(`${list} ${index} claims`)?.[Number(claim)] ?? Number(claim);
    return `${list}[${item}].claims[${at}]`;
  });
}

function isFields(value: Json | undefined): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Who speaks, in groups for readers: what rests on each decides the order. */
import type { Stake } from '../../core/compile/fallout.ts';
import { type EvidenceContext, foldName } from '../../core/evidence/context.ts';
import { ENTITY_TYPES } from '../../core/schema/vocabulary.ts';
import { fold } from '../../core/search/fold.ts';
import { dateInWords } from '../../core/time/words.ts';
import { voiceName } from './voice-name.ts';

/** One who speaks, with words for readers. */
export interface StakeRow {
  readonly stake: Stake;
  readonly name: string;
  /** A second line: publisher and day of an article, the type of an entity; null where there is nothing to add. */
  readonly about: string | null;
  /** Where to read it, unchecked; null where no address is known. */
  readonly url: string | null;
  /** Where a publisher has several articles or reports: all of them, this one too, to be doubted together. */
  readonly house: { readonly publisher: string; readonly ids: readonly string[] } | null;
}

export interface StakeGroup {
  readonly kind: Stake['kind'];
  readonly heading: string;
  readonly rows: readonly StakeRow[];
}

const GROUPS: readonly (readonly [Stake['kind'], string])[] = [
  ['source', 'Articles that were read'],
  ['report', 'Earlier reports that they relay'],
  ['entity', 'Those who speak'],
  ['anonymous', 'Unnamed'],
];

/**
 * Stakes with their words, by kind, those first on which most rests alone: most ties that would fall, then most that
 * would be only denied or lose support, then most that would be denied less, then most ties. Kinds without any are left out.
 */
export function stakeGroups(stakes: readonly Stake[], context: EvidenceContext): readonly StakeGroup[] {
  return GROUPS.map(([kind, heading]) => {
    const rows = stakes.filter((stake) => stake.kind === kind).map((stake) => rowOf(stake, context));
    return { kind, heading, rows: rows.sort((a, b) => byWeight(a.stake, b.stake)) };
  }).filter(({ rows }) => rows.length > 0);
}

/** The rows in whose name or second line a text occurs, however it is spelled; groups without any are left out. */
export function matchingGroups(groups: readonly StakeGroup[], query: string): readonly StakeGroup[] {
  const wanted = fold(query.trim());
  if (wanted === '') return groups;
  return groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter(({ name, about }) => fold(`${name} ${about ?? ''}`).includes(wanted)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf(stake: Stake, context: EvidenceContext): StakeRow {
  const name = voiceName(stake.id, context);
  switch (stake.kind) {
    case 'source': {
      const source = context.sources.get(stake.id);
      const about = source === undefined ? null : `${source.publisher}, ${dateInWords(source.published)}`;
      return { stake, name, about, url: source?.url ?? null, house: houseOf(source?.publisher, context) };
    }
    case 'report': {
      const report = context.reports.get(stake.id);
      const house = houseOf(report?.publisher, context);
      return { stake, name, about: report?.title ?? null, url: report?.url ?? null, house };
    }
    case 'entity': {
      const type = context.entities.get(stake.id)?.type;
      const about = ENTITY_TYPES.find(({ id }) => id === type)?.label ?? null;
      return { stake, name, about, url: null, house: null };
    }
    case 'anonymous':
      return {
        stake,
        name: 'All who spoke unnamed',
        about: 'What is said anonymously, by a group that is left unnamed, or attributed to nobody.',
        url: null,
        house: null,
      };
  }
}

/** All that one publisher brought out, by its name however it is spelled; null where that is a single piece. */
function houseOf(publisher: string | undefined, context: EvidenceContext): StakeRow['house'] {
  if (publisher === undefined) return null;
  const name = foldName(publisher);
  const ids = [...context.sources.values(), ...context.reports.values()]
    .filter((piece) => foldName(piece.publisher) === name)
    .map(({ id }) => id);
  return ids.length > 1 ? { publisher, ids } : null;
}

function byWeight(a: Stake, b: Stake): number {
  return (
    b.fallout.fallen.length - a.fallout.fallen.length ||
    supportLost(b) - supportLost(a) ||
    b.fallout.denials.length - a.fallout.denials.length ||
    b.ties.length - a.ties.length
  );
}

function supportLost({ fallout }: Stake): number {
  return fallout.deniedOnly.length + fallout.lowered.length;
}

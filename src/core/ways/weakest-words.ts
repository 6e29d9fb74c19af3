import type { CompiledDataset, CompiledTie } from '../compile/compiled.ts';
import { sourceName, speakerInWords, whoInWords } from '../evidence/claimant-name.ts';
import { liveClaims } from '../evidence/live.ts';
import { isUnnamed } from '../evidence/rests-on.ts';
import { SUPPORTS, type Support } from '../schema/vocabulary.ts';
import type { Way } from './way.ts';
import { contextOf, listInWords, shortListInWords, toldTie } from './wording.ts';

/** More speakers than this are counted, not named. */
const SPEAKERS = 3;

/**
 * What a way rests on, as a phrase: "weakest link: step 2, reported by The Moscow Times", "rests on one unnamed source:
 * step 3, alleged, said by …", "every step is confirmed". A step is what its first tie is. Denials are no part of it.
 */
export function weakestInWords(way: Way, dataset: CompiledDataset): string {
  const { weakest, weakestSteps, steps } = way;
  const [first] = weakestSteps;
  const tie = first === undefined ? undefined : toldTie(way, first, dataset);
  if (first === undefined || tie === undefined) return `weakest link: ${labelOf(weakest)}`;
  if (weakestSteps.length === 1) {
    const place = steps.length === 1 ? '' : `step ${first + 1}, `;
    return `${restsOnUnnamed(tie, dataset) ?? 'weakest link'}: ${place}${groundsInWords(tie, dataset)}`;
  }
  const unnamed = weakestSteps.flatMap((place) => {
    const own = toldTie(way, place, dataset);
    const words = own === undefined ? null : restsOnUnnamed(own, dataset);
    return words === null ? [] : [`step ${place + 1} ${words}`];
  });
  return [levelInWords(way), ...unnamed].join('; ');
}

function levelInWords({ weakest, weakestSteps, steps }: Way): string {
  const label = labelOf(weakest);
  const is = weakest === 'none' ? 'has' : 'is';
  if (weakestSteps.length === steps.length) return `every step ${is} ${label}`;
  const places = listInWords(weakestSteps.map((place) => String(place + 1)));
  const all = weakestSteps.length === 2 ? 'both' : 'all';
  return `weakest links: steps ${places}, ${all} ${weakest === 'none' ? 'without support' : label}`;
}

/** A tie's support with those on whose word it has it: "reported by X", "alleged, suspected by Y". */
function groundsInWords(tie: CompiledTie, dataset: CompiledDataset): string {
  const context = contextOf(dataset);
  const { rule, claims } = tie.status.reason;
  switch (rule) {
    case 'nobody-asserts':
      return 'asserted by nobody here';
    case 'retracted':
      return 'retracted';
    case 'weaker-claims': {
      const said = liveClaims(tie, 'asserts').map((claim) => {
        const how = claim.modality === 'suspected' ? 'suspected' : 'said';
        return `${how} by ${speakerInWords(claim, context)}`;
      });
      return `alleged, ${speakersInWords(said)}`;
    }
    default: {
      const deciding = tie.claims.filter((claim) => claims.includes(claim.id));
      if (rule === 'document') {
        const readers = [...new Set(deciding.map((claim) => sourceName(claim, context)))];
        return `confirmed in a document that ${listInWords(readers)} read itself`;
      }
      const speakers = deciding.map((claim) => `by ${speakerInWords(claim, context)}`);
      return `${labelOf(tie.status.support)} ${speakersInWords(speakers)}`;
    }
  }
}

function speakersInWords(speakers: readonly string[]): string {
  const unique = [...new Set(speakers)];
  return shortListInWords(unique, SPEAKERS);
}

/** How a tie rests on people alone whom nobody names; null where somebody who asserts it is named. */
function restsOnUnnamed(tie: CompiledTie, dataset: CompiledDataset): string | null {
  const claims = liveClaims(tie, 'asserts');
  if (claims.length === 0) return null;
  if (claims.every((claim) => claim.claimant === 'unattributed')) return 'rests on what is attributed to nobody';
  const context = contextOf(dataset);
  if (!claims.every((claim) => isUnnamed(claim, context))) return null;
  const [speaker, ...others] = new Set(claims.map(({ claimant }) => claimant));
  const isOne = others.length === 0 && context.entities.get(speaker ?? '')?.type === 'person';
  return isOne ? 'rests on one unnamed source' : 'rests on unnamed sources alone';
}

/**
 * Who denies the steps of a way that are denied whichever tie one takes: "step 3 is denied by Kaspersky Lab", "step 2
 * is denied by A and in part by B; step 4 is denied in part by C". Null where there is no such step.
 */
export function denialsInWords(way: Way, dataset: CompiledDataset): string | null {
  const phrases = way.deniedSteps.flatMap((place) => {
    const tie = toldTie(way, place, dataset);
    const words = tie === undefined ? null : tieDenialInWords(tie, dataset);
    if (words === null) return [];
    return [way.steps.length === 1 ? words : `step ${place + 1} is ${words}`];
  });
  return phrases.length === 0 ? null : phrases.join('; ');
}

/** Who denies a tie: "denied by Kaspersky Lab", "denied in part by X". Null where no denial stands. */
export function tieDenialInWords(tie: CompiledTie, dataset: CompiledDataset): string | null {
  const live = tie.claims.filter((claim) => tie.status.denials.includes(claim.id));
  const whole = live.filter((claim) => claim.scope !== 'part');
  const wholly = new Set(whole.map((claim) => claim.claimant));
  const part = live.filter((claim) => claim.scope === 'part' && !wholly.has(claim.claimant));
  const names = (claims: typeof live): string =>
    listInWords([...new Set(claims.map((claim) => whoInWords(claim, contextOf(dataset))))]);
  const phrases = [
    ...(whole.length === 0 ? [] : [`by ${names(whole)}`]),
    ...(part.length === 0 ? [] : [`in part by ${names(part)}`]),
  ];
  return phrases.length === 0 ? null : `denied ${phrases.join(', and ')}`;
}

/** A support in a sentence: "confirmed", "no support". */
export function labelOf(support: Support): string {
  return (SUPPORTS.find(({ id }) => id === support)?.label ?? support).toLowerCase();
}

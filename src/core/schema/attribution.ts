/** Whether phrases show that somebody says a thing, or that it is not certain: the design's rule on evidence. */
import { wordsOf } from './check-evidence.ts';
import type { Claim, Entity, Report } from './dataset.ts';

/** Beginnings of words that attribute or hedge: "alleg" stands for alleged, allegedly and allegations. */
const STEMS = [
  'said|say|says|saying|tell|tells|telling|told|ask|asks|asked|answer|answers|quoted|quotes?|wrote|writes|added',
  'accord\\p{L}*|claim\\p{L}*|report\\p{L}*|alleg\\p{L}*|accus\\p{L}*|den(?:y|ies|ied|ying|ials?)|believ\\p{L}*|argu\\p{L}*',
  'confirm\\p{L}*|suspect\\p{L}*|suspicion\\p{L}*|concern\\p{L}*|statements?|state[sd]|cit(?:e|es|ed|ing)|show[ns]?|showed',
  'consider\\p{L}*|question\\p{L}*|presum\\p{L}*|would|could|may|might|appear\\p{L}*|seem\\p{L}*|possibl[ey]|potential\\p{L}*',
  'refut\\p{L}*|rebut\\p{L}*|critici\\p{L}*|respon\\p{L}*|dismiss\\p{L}*|conclu\\p{L}*|indicat\\p{L}*|explan\\p{L}*|offered',
  'worr\\p{L}*|speculat\\p{L}*|point(?:s|ed)|reiterat\\p{L}*|call(?:s|ed|ing)|letter|release|documents?|records',
];
const MARK = new RegExp(`(?<![\\p{L}\\p{N}])(?:${STEMS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether one of a claim's phrases holds an attribution, a hedge, or a name of who says so. */
export function isAttributed(claim: Claim, entities: readonly Entity[], reports: readonly Report[]): boolean {
  const text = claim.evidence.map(({ exact }) => exact).join(' … ');
  if (MARK.test(text) || /[“”"‘]/u.test(text)) return true;
  const speakers = [claim.claimant, claim.onBehalfOf, ...(claim.via ?? [])];
  const names = [
    ...entities.filter(({ id }) => speakers.includes(id)).flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...reports.filter(({ id }) => speakers.includes(id)).map(({ publisher }) => publisher),
  ];
  const words = new Set(wordsOf(text).map(bareWord));
  return names.some((name) => words.has(bareWord(wordsOf(name).at(-1) ?? '')) || text.includes(name));
}

function bareWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’'‘]s$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

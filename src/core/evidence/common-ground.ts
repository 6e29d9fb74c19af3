import type { Claim, Report } from '../schema/dataset.ts';
import { dateInWords } from '../time/words.ts';
import { sourceName } from './claimant-name.ts';
import type { EvidenceContext } from './context.ts';
import { publisherKey, speakerOf } from './voice.ts';

/** Something that claims can share, by a key that two claims have alike, and a phrase after "they share". */
interface Ground {
  readonly key: string;
  readonly words: string;
}

/**
 * What at least two of these claims share, so that they are not independent of one another: phrases that follow "they
 * share", such as "the word of Kaspersky Lab", "the report by Bloomberg (March 2015)", "a statement". Empty where no two
 * of them share anything. A report is left out beside the word of its own publisher. The rule is that of `independent`.
 */
export function commonGround(claims: readonly Claim[], context: EvidenceContext): readonly string[] {
  const counted = new Map<string, { readonly words: string; times: number }>();
  for (const { key, words } of claims.flatMap((claim) => distinctGrounds(claim, context))) {
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { words, times: 1 });
    else known.times += 1;
  }
  const shared = [...counted].filter(([, { times }]) => times > 1);
  const speakers = new Set(shared.map(([key]) => key));
  const isOwnReport = (key: string): boolean => {
    const report = key.startsWith(REPORT) ? context.reports.get(key.slice(REPORT.length)) : undefined;
    return report !== undefined && speakers.has(VOICE + publisherKey(report.publisher, context));
  };
  return [...new Set(shared.filter(([key]) => !isOwnReport(key)).map(([, { words }]) => words))];
}

const VOICE = 'voice ';
const REPORT = 'report ';

function distinctGrounds(claim: Claim, context: EvidenceContext): readonly Ground[] {
  const all = [...wordsOfSomebody(claim, context), ...statement(claim), ...reports(claim, context)];
  return [...new Map(all.map((ground) => [ground.key, ground])).values()];
}

function wordsOfSomebody(claim: Claim, context: EvidenceContext): readonly Ground[] {
  const speaker = speakerOf(claim, context);
  if (speaker === null) return [];
  const publisher =
    claim.claimant === 'source' ? sourceName(claim, context) : context.reports.get(claim.claimant)?.publisher;
  const nameOf = (id: string): string | undefined => context.entities.get(id)?.name;
  const own = { key: VOICE + speaker, words: `the word of ${nameOf(speaker) ?? publisher ?? speaker}` };
  const { onBehalfOf } = claim;
  if (onBehalfOf === undefined) return [own];
  return [own, { key: VOICE + onBehalfOf, words: `the word of ${nameOf(onBehalfOf) ?? onBehalfOf}` }];
}

function statement({ statementId }: Claim): readonly Ground[] {
  return statementId === undefined ? [] : [{ key: `statement ${statementId}`, words: 'a statement' }];
}

function reports(claim: Claim, context: EvidenceContext): readonly Ground[] {
  const own = context.reports.has(claim.claimant) ? [claim.claimant] : [];
  return [...own, ...(claim.via ?? [])].map((id) => {
    const report = context.reports.get(id);
    return { key: REPORT + id, words: `the report by ${report === undefined ? id : byline(report)}` };
  });
}

function byline({ publisher, published }: Report): string {
  return published === undefined ? publisher : `${publisher} (${dateInWords(published)})`;
}

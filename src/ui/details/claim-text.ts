/** What a reader copies: a tie or a claim as plain text, with who says so and where it stands. */
import type { CompiledTie } from '../../core/compile/compiled.ts';
import { mannerInWords, placeInWords, viaChain } from '../../core/evidence/claim-words.ts';
import { claimantName } from '../../core/evidence/claimant-name.ts';
import type { EvidenceContext } from '../../core/evidence/context.ts';
import { isLive } from '../../core/evidence/live.ts';
import { denialInWords, supportInWords } from '../../core/evidence/reason.ts';
import { sentenceOf } from '../../core/evidence/sentence.ts';
import { statusInBrief } from '../../core/evidence/status-words.ts';
import { claimWhen, tieWhen } from '../../core/evidence/tie-when.ts';
import type { Claim, Source } from '../../core/schema/dataset.ts';
import { dateInWords } from '../../core/time/words.ts';
import { voiceNames } from '../sources/voice-name.ts';

/**
 * One claim with its source, a line each: the tie's sentence with its status, who says so and how, the summary in our
 * words, the phrases of the article in quotes, and the article with its address. A claim that no longer counts says so
 * before anything it claims.
 * @param without whose word the reader took away, as the view has it
 */
export function claimAsText(
  claim: Claim,
  tie: CompiledTie,
  context: EvidenceContext,
  without: readonly string[],
): string {
  const chain = viaChain(claim, context).map(({ text }) => text);
  const when = claimWhen(claim, context);
  const phrases = claim.evidence.map(({ exact, paragraph }) => `“${exact}” (${placeInWords(paragraph)})`);
  return lines([
    headline(tie, context, without),
    `${claimantName(claim, context)}: ${mannerInWords(claim).toLowerCase()}`,
    chain.length === 0 ? null : `Heard through: ${chain.join(' → ')}`,
    isLive(claim) ? null : fate(claim),
    `In our words: ${claim.summary}`,
    when === null ? null : `When: ${when}`,
    `In the article: ${phrases.join('; ')}`,
    `Source: ${citation(claim.source, context)}`,
  ]);
}

/**
 * A tie as text: its sentence with its status, when it held, who says so, who denies it, and the articles with their
 * addresses.
 * @param without whose word the reader took away, as the view has it
 */
export function tieAsText(tie: CompiledTie, context: EvidenceContext, without: readonly string[]): string {
  const when = tieWhen(tie, 'happened', context);
  return lines([
    headline(tie, context, without),
    when === null ? null : `When: ${when}`,
    supportInWords(tie, tie.status, context),
    denialInWords(tie, tie.status, context),
    ...tie.sources.map((id) => `Source: ${citation(id, context)}`),
  ]);
}

/**
 * "KGSS paid Michael Flynn. Confirmed." A sentence never goes without its status, nor a status that the reader's doubt
 * may have changed without saying whose word it leaves out: "Without the word of FSB: alleged."
 */
function headline(tie: CompiledTie, context: EvidenceContext, without: readonly string[]): string {
  const sentence = sentenceOf(tie, (id) => context.entities.get(id)?.name);
  const status = statusInBrief(tie.status);
  const taken = withoutInWords(without, context);
  if (tie.fallen === true) return `${sentence}. Rests on nothing ${taken ?? 'now'}. Before: ${status}.`;
  if (taken === null) return `${sentence}. ${status}.`;
  return `${sentence}. ${capitalised(taken)}: ${status.charAt(0).toLowerCase()}${status.slice(1)}.`;
}

/** "without the word of “A title” and FSB"; null where nobody's word is taken away. */
export function withoutInWords(without: readonly string[], context: EvidenceContext): string | null {
  return without.length === 0 ? null : `without the word of ${voiceNames(without, context)}`;
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function fate({ withdrawn }: Claim): string {
  if (withdrawn === undefined) return 'Gave way to a later claim, and no longer counts.';
  const day = withdrawn.on === undefined ? '' : `, ${dateInWords(withdrawn.on)}`;
  return `Withdrawn${day}, and no longer counts.`;
}

function citation(id: string, context: EvidenceContext): string {
  const source: Source | undefined = context.sources.get(id);
  if (source === undefined) return id;
  return `“${source.title}”, ${source.publisher}, ${dateInWords(source.published)}, ${source.url}`;
}

function lines(all: readonly (string | null)[]): string {
  return all.filter((line) => line !== null).join('\n');
}

/** How each field of a claim is told where it differs. */
import type { Amount, Claim, When } from '../schema/dataset.ts';
import { dateInWords, whenInWords } from '../time/words.ts';
import { listed, quoted, setKey, type Tellings } from './field.ts';
import type { Version } from './names.ts';

/** What became of a claim as a whole, `withdrawn` and `supersededBy`, is told in `claim-points.ts`. */
export const CLAIM: Tellings<Claim, Version> = {
  id: null,
  withdrawn: null,
  supersededBy: null,
  source: {
    label: 'article',
    words: ({ source }, { context }) => quoted(context.sources.get(source)?.title ?? source),
  },
  via: { label: 'way to the article', words: ({ via }, { called }) => listed(via?.map(called)) },
  claimant: {
    label: 'speaker',
    words: ({ claimant }, { called }) => called(claimant),
    key: ({ claimant }, { present }) => present(claimant),
  },
  onBehalfOf: {
    label: 'one spoken for',
    words: ({ onBehalfOf }, { called }) => (onBehalfOf === undefined ? null : called(onBehalfOf)),
    key: ({ onBehalfOf }, { present }) => (onBehalfOf === undefined ? '' : present(onBehalfOf)),
  },
  basis: { label: 'basis', words: ({ basis }) => basis ?? null },
  stance: { label: 'stance', words: ({ stance }) => STANCES[stance] },
  scope: {
    label: 'scope',
    words: ({ scope }) => (scope === undefined ? null : scope === 'part' ? 'a part' : 'the whole'),
  },
  modality: { label: 'wording', words: ({ modality }) => (modality === undefined ? null : MODES[modality]) },
  when: { label: 'date', words: ({ when }) => (when === undefined ? null : datedAs(when)) },
  dateText: { label: 'date in the article’s words', words: ({ dateText }) => quoted(dateText) },
  saidAt: {
    label: 'day on which it was said',
    words: ({ saidAt }) => (saidAt === undefined ? null : dateInWords(saidAt)),
  },
  amount: { label: 'amount', words: ({ amount }) => (amount === undefined ? null : amountInWords(amount)) },
  summary: { label: 'summary', words: ({ summary }) => quoted(summary) },
  evidence: {
    label: 'evidence',
    words: ({ evidence }) => listed(evidence.map(phraseInWords)),
    key: ({ evidence }) => setKey(evidence.map(phraseInWords)),
  },
  statementId: { label: 'statement that it is part of', words: ({ statementId }) => statementId ?? null },
  note: { label: 'note', words: ({ note }) => quoted(note) },
};

const STANCES = { asserts: 'an assertion', denies: 'a denial', comments: 'a comment' } as const;
const MODES = { fact: 'that of a fact', alleged: 'that of an allegation', suspected: 'that of a suspicion' } as const;

/** A phrase with its place: “paid Ada Marsh”, paragraph 3. */
export function phraseInWords({ paragraph, exact, prefix, suffix }: Claim['evidence'][number]): string {
  const around = [prefix === undefined ? '' : ` after “${prefix}”`, suffix === undefined ? '' : ` before “${suffix}”`];
  return `“${exact}”${around.join('')} (paragraph ${paragraph})`;
}

function datedAs(when: When): string {
  if (typeof when === 'string') return `“${whenInWords(when)}”`;
  const { start, end } = when;
  const ends = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  return `“${whenInWords(ends)}”`;
}

function amountInWords({ value, currency, qualifier, scope }: Amount): string {
  const quantity = [qualifier, String(value), currency].filter((part) => part !== undefined).join(' ');
  return `${quantity}, ${scope === 'total' ? 'a total' : 'one payment'}`;
}

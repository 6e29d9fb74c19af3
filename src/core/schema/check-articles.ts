/**
 * What needs the articles' text: phrases letter for letter, no whole sentences, no more than half an article,
 * no copied summaries, and every sentence accounted for.
 */
import type { Issue } from '../result.ts';
import { type EvidencePlace, evidencePlaces, wordsOf } from './check-evidence.ts';
import type { DatasetFiles } from './dataset.ts';
import { sentencesOf } from './sentences.ts';

/** An article as text: paragraph 0 is the headline with its standfirst, paragraph 1 the first of the body. */
export interface Article {
  readonly source: string;
  readonly paragraphs: readonly string[];
}

const LONGEST_WHOLE_SENTENCE = 8;
const LARGEST_SHARE = 0.5;
/** This many words in a row, the same as in the article, are a copy. */
const COPIED_RUN = 8;

/** Compares a dataset with its articles; sources without a text are named once each. */
export function checkArticles(files: DatasetFiles, articles: readonly Article[]): Issue[] {
  const bySource = new Map(articles.map((article) => [article.source, article]));
  const missing = files.graph.sources
    .filter((source) => !bySource.has(source.id))
    .map((source) => issue('no-article', '', source.id, `No article text for "${source.title}" (${source.url}).`));
  const places = [...evidencePlaces(files.graph)].flatMap((place) => {
    const article = bySource.get(place.source);
    return article === undefined ? [] : checkPhrase(place, article);
  });
  return [
    ...missing,
    ...places,
    ...articles.flatMap((article) => checkShare(article, [...evidencePlaces(files.graph)])),
    ...checkSummaries(files, bySource),
    ...articles.flatMap((article) => checkSentences(files, article)),
  ];
}

/** White space folded, a no-break space equal to a space; letters, quotes and dashes stay as they are. */
function folded(text: string): string {
  return wordsOf(text).join(' ');
}

function checkPhrase({ evidence, claimId, path }: EvidencePlace, article: Article): Issue[] {
  const paragraph = article.paragraphs[evidence.paragraph];
  if (paragraph === undefined) {
    const last = article.paragraphs.length - 1;
    return [
      issue(
        'no-paragraph',
        `${path}.paragraph`,
        claimId,
        `${article.source} has paragraphs 0 to ${last}, no ${evidence.paragraph}.`,
      ),
    ];
  }
  const text = folded(paragraph);
  const phrase = folded(evidence.exact);
  const context = [evidence.prefix, evidence.exact, evidence.suffix]
    .flatMap((part) => part ?? [])
    .map(folded)
    .join(' ');
  if (!text.includes(phrase)) {
    const elsewhere = article.paragraphs.findIndex((other) => folded(other).includes(phrase));
    const hint =
      elsewhere < 0 ? 'It stands nowhere in the article, letter for letter' : `It stands in paragraph ${elsewhere}`;
    return [
      issue(
        'not-verbatim',
        `${path}.exact`,
        claimId,
        `“${phrase}” is not in paragraph ${evidence.paragraph} of ${article.source}. ${hint}.`,
      ),
    ];
  }
  if (text.split(context).length !== 2) {
    return [
      issue(
        'ambiguous-phrase',
        `${path}.exact`,
        claimId,
        `“${context}” stands ${text.split(context).length - 1} times in its paragraph: a prefix or suffix must tell which.`,
      ),
    ];
  }
  if (isWholeSentence(phrase, paragraph)) {
    return [
      issue(
        'whole-sentence',
        `${path}.exact`,
        claimId,
        `“${phrase}” is a whole sentence of more than ${LONGEST_WHOLE_SENTENCE} words: keep the part that carries the claim.`,
      ),
    ];
  }
  return [];
}

function isWholeSentence(phrase: string, paragraph: string): boolean {
  const bare = (text: string): string => folded(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return (
    wordsOf(phrase).length > LONGEST_WHOLE_SENTENCE &&
    sentencesOf(paragraph).some((sentence) => bare(sentence) === bare(phrase))
  );
}

/** Phrases of a source cover at most half of its headline and body, each word counted once. */
function checkShare(article: Article, places: readonly EvidencePlace[]): Issue[] {
  const covered = new Set<string>();
  for (const { evidence, source } of places) {
    const words = wordsOf(article.paragraphs[evidence.paragraph] ?? '');
    if (source !== article.source || words.length === 0) continue;
    for (const index of wordRange(words, evidence.exact, evidence.prefix))
      covered.add(`${evidence.paragraph} ${index}`);
  }
  const total = article.paragraphs.reduce((sum, paragraph) => sum + wordsOf(paragraph).length, 0);
  const share = covered.size / total;
  if (share <= LARGEST_SHARE) return [];
  const message = `The phrases cover ${covered.size} of ${total} words (${Math.round(share * 100)} %); at most half may be stored. Shorten some.`;
  return [issue('too-much-text', '', article.source, message)];
}

/** Indices of the words that a phrase touches; a phrase may begin or end inside a word's punctuation. */
function wordRange(words: readonly string[], exact: string, prefix?: string): number[] {
  const text = words.join(' ');
  const lead = prefix === undefined ? '' : `${folded(prefix)} `;
  const at = text.indexOf(lead + folded(exact));
  if (at < 0) return [];
  const from = at + lead.length;
  const first = wordsOf(text.slice(0, from + 1)).length - 1;
  const last = wordsOf(text.slice(0, from + folded(exact).length)).length - 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function checkSummaries({ graph }: DatasetFiles, bySource: ReadonlyMap<string, Article>): Issue[] {
  return graph.ties.flatMap((tie, tieIndex) =>
    tie.claims.flatMap((claim, index) => {
      const run = copiedRun(claim.summary, bySource.get(claim.source));
      if (run === null) return [];
      const path = `ties[${tieIndex}].claims[${index}].summary`;
      return [issue('copied-summary', path, claim.id, `“${run}” is the article's own wording: say it in other words.`)];
    }),
  );
}

function copiedRun(summary: string, article: Article | undefined): string | null {
  const bare = (text: string): string[] => wordsOf(text.toLowerCase().replace(/[^\p{L}\p{N}\s]+/gu, ''));
  const text = ` ${(article?.paragraphs ?? []).flatMap(bare).join(' ')} `;
  const words = bare(summary);
  for (let at = 0; at + COPIED_RUN <= words.length; at += 1) {
    const run = words.slice(at, at + COPIED_RUN).join(' ');
    if (text.includes(` ${run} `)) return run;
  }
  return null;
}

function checkSentences({ graph, coverage }: DatasetFiles, article: Article): Issue[] {
  if (!graph.sources.some((source) => source.id === article.source)) return [];
  const listed = new Set(
    (coverage?.sentences ?? []).filter((s) => s.source === article.source).map((s) => `${s.paragraph}.${s.sentence}`),
  );
  const issues: Issue[] = [];
  for (const [paragraph, text] of article.paragraphs.entries()) {
    for (const [index] of sentencesOf(text).entries()) {
      const key = `${paragraph}.${index + 1}`;
      if (paragraph > 0 && !listed.has(key)) {
        issues.push(
          coverageIssue(
            'uncovered-sentence',
            article,
            `Paragraph ${paragraph}, sentence ${index + 1} is not accounted for.`,
          ),
        );
      }
      listed.delete(key);
    }
  }
  // The headline and its standfirst may be accounted for; they need not be.
  for (const key of [...listed].filter((place) => !place.startsWith('0.')))
    issues.push(coverageIssue('no-such-sentence', article, `There is no sentence ${key} in ${article.source}.`));
  return issues;
}

function coverageIssue(code: string, article: Article, message: string): Issue {
  return { code, file: 'coverage.json', path: 'sentences', recordId: article.source, message };
}

function issue(code: string, path: string, recordId: string, message: string): Issue {
  return { code, file: 'graph.json', path, recordId, message };
}

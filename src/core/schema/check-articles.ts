/**
 * What needs the articles' text: phrases letter for letter, no whole sentences, no more than half an article,
 * no copied summaries, an attribution or a hedge where it is due, and every sentence accounted for.
 */
import type { Issue } from '../result.ts';
import { isAttributed } from './attribution.ts';
import { type EvidencePlace, evidencePlaces, wordsOf } from './check-evidence.ts';
import type { DatasetFiles, Evidence } from './dataset.ts';
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
/** Two letters or digits side by side: between them, a word would be cut. */
const CUT = /^[\p{L}\p{N}]{2}$/u;

/**
 * Compares a dataset with its articles; sources without a text are named once each.
 * @param options.countSentences false where `coverage.json` could not be read whole, so that none is missed by mistake
 */
export function checkArticles(
  files: DatasetFiles,
  articles: readonly Article[],
  options = { countSentences: true },
): Issue[] {
  const bySource = new Map(articles.map((article) => [article.source, article]));
  const missing = files.graph.sources
    .filter((source) => !bySource.has(source.id))
    .map((source) => issue('no-article', '', source.id, `No article text for "${source.title}" (${source.url}).`));
  const places = [...evidencePlaces(files.graph)];
  const phrases = places.flatMap((place) => {
    const article = bySource.get(place.source);
    return article === undefined ? [] : checkPhrase(place, article);
  });
  return [
    ...missing,
    ...phrases,
    ...articles.flatMap((article) => checkShare(article, places)),
    ...checkSummaries(files, bySource),
    ...checkStoryTexts(files, articles),
    ...checkAttributions(files),
    ...(options.countSentences ? articles.flatMap((article) => checkSentences(files, article)) : []),
  ];
}

/** White space folded, a no-break space equal to a space; letters, quotes and dashes stay as they are. */
function folded(text: string): string {
  return wordsOf(text).join(' ');
}

function checkPhrase({ evidence, claimId, path }: EvidencePlace, article: Article): Issue[] {
  const fault = phraseFault(evidence, article);
  return fault === null ? [] : [issue(fault.code, `${path}.${fault.field}`, claimId, fault.message)];
}

interface PhraseFault {
  readonly code: string;
  readonly field: 'paragraph' | 'exact' | 'prefix' | 'suffix';
  readonly message: string;
}

function phraseFault(evidence: Evidence, article: Article): PhraseFault | null {
  const paragraph = article.paragraphs[evidence.paragraph];
  if (paragraph === undefined) {
    const message = `${article.source} has paragraphs 0 to ${article.paragraphs.length - 1}, no ${evidence.paragraph}.`;
    return { code: 'no-paragraph', field: 'paragraph', message };
  }
  const phrase = folded(evidence.exact);
  const places = placesOf(phrase, folded(paragraph));
  if (places.length === 0)
    return { code: 'not-verbatim', field: 'exact', message: whereElse(phrase, evidence, article) };
  const context = contextOf(evidence);
  const inContext = placesOf(context, folded(paragraph)).length;
  if (inContext === 0) {
    const field = evidence.prefix === undefined ? 'suffix' : 'prefix';
    const message = `“${context}” is not in paragraph ${evidence.paragraph}: the phrase is, but not with these words around it.`;
    return { code: 'not-verbatim', field, message };
  }
  if (inContext > 1) {
    const message = `“${context}” stands ${inContext} times in its paragraph: a prefix or suffix must tell which.`;
    return { code: 'ambiguous-phrase', field: 'exact', message };
  }
  if (isWholeSentence(context, paragraph)) {
    const message = `“${context}” is a whole sentence of more than ${LONGEST_WHOLE_SENTENCE} words: keep the part that carries the claim.`;
    return { code: 'whole-sentence', field: 'exact', message };
  }
  return null;
}

/** The phrase with its prefix and suffix, folded. */
function contextOf({ prefix, exact, suffix }: Evidence): string {
  return [prefix, exact, suffix]
    .flatMap((part) => part ?? [])
    .map(folded)
    .join(' ');
}

/** Where a phrase begins in a text, as whole words: "art" does not stand in "party". */
function placesOf(phrase: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const isCut = CUT.test(text.slice(Math.max(0, at - 1), at + 1));
    const end = at + phrase.length;
    if (!isCut && !CUT.test(text.slice(end - 1, end + 1))) places.push(at);
  }
  return places;
}

function whereElse(phrase: string, { paragraph }: Evidence, { source, paragraphs }: Article): string {
  const other = paragraphs.findIndex((text) => placesOf(phrase, folded(text)).length > 0);
  const hint = other < 0 ? 'It stands nowhere in the article, letter for letter' : `It stands in paragraph ${other}`;
  return `“${phrase}” is not in paragraph ${paragraph} of ${source}. ${hint}.`;
}

function isWholeSentence(phrase: string, paragraph: string): boolean {
  const bare = (text: string): string => folded(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return (
    wordsOf(phrase).length > LONGEST_WHOLE_SENTENCE &&
    sentencesOf(paragraph).some((sentence) => bare(sentence) === bare(phrase))
  );
}

/** Phrases of a source, with what tells them apart, cover at most half of its headline and body, each word once. */
function checkShare(article: Article, places: readonly EvidencePlace[]): Issue[] {
  const covered = new Set<string>();
  for (const { evidence, source } of places) {
    if (source !== article.source) continue;
    const words = wordsOf(article.paragraphs[evidence.paragraph] ?? '');
    for (const index of wordRange(words, evidence)) covered.add(`${evidence.paragraph} ${index}`);
  }
  const total = article.paragraphs.reduce((sum, paragraph) => sum + wordsOf(paragraph).length, 0);
  const share = covered.size / total;
  if (share <= LARGEST_SHARE) return [];
  const message = `The phrases cover ${covered.size} of ${total} words (${Math.round(share * 100)} %); at most half may be stored. Shorten some.`;
  return [issue('too-much-text', '', article.source, message)];
}

/** Indices of the words that are stored of a paragraph; a phrase may begin or end inside a word's punctuation. */
function wordRange(words: readonly string[], evidence: Evidence): number[] {
  const text = words.join(' ');
  const context = contextOf(evidence);
  const [from] = placesOf(context, text);
  if (from === undefined) return [];
  const first = wordsOf(text.slice(0, from + 1)).length - 1;
  const last = wordsOf(text.slice(0, from + context.length)).length - 1;
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

/** Whatever a story says, it says in words that are no article's. */
function checkStoryTexts({ stories }: DatasetFiles, articles: readonly Article[]): Issue[] {
  return stories.flatMap((story) =>
    story.steps.flatMap(({ sentences }, step) =>
      sentences.flatMap(({ text }, at) => {
        const run = articles.map((article) => copiedRun(text, article)).find((each) => each !== null);
        if (run === undefined || run === null) return [];
        const message = `“${run}” is an article's own wording: say it in other words.`;
        const path = `steps[${step}].sentences[${at}].text`;
        return [{ code: 'copied-story', file: `stories/${story.id}.json`, path, recordId: story.id, message }];
      }),
    ),
  );
}

/** Unless an article states a thing in its own voice, one phrase holds the attribution or the hedge. English only. */
function checkAttributions({ graph }: DatasetFiles): Issue[] {
  const english = new Set(graph.sources.filter((source) => /^en\b/.test(source.language)).map((source) => source.id));
  return graph.ties.flatMap((tie, tieIndex) =>
    tie.claims.flatMap((claim, index) => {
      if (claim.claimant === 'source' || !english.has(claim.source)) return [];
      if (isAttributed(claim, graph.entities, graph.reports)) return [];
      const path = `ties[${tieIndex}].claims[${index}].evidence`;
      const message =
        'No phrase shows who says so, or that it is not certain: one must hold words such as “said” or “allegedly”.';
      return [issue('no-attribution', path, claim.id, message)];
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

/** The folder of article texts that `check --articles` compares with: `articles.json` and one text file an article. */
import { z } from 'zod';
import { err, type Issue, ok, type Result } from '../result.ts';
import type { Article } from './check-articles.ts';
import type { Source } from './dataset.ts';

const lineNumber = z.int().min(1);

const articleListSchema = z.array(
  z.object({
    file: z.string().min(1),
    url: z.string().min(1),
    headlineLine: lineNumber,
    standfirstLine: lineNumber.optional(),
    bodyLines: z.tuple([lineNumber, lineNumber]),
  }),
);

/** One row of `articles.json`: the file, its address, and which of its non-empty lines are the article. */
export type ArticleEntry = z.infer<typeof articleListSchema>[number];

/** Reads `articles.json`. Lines are counted from 1, empty ones left out. */
export function readArticleList(text: string): Result<readonly ArticleEntry[]> {
  const fault = (message: string): Issue => ({
    code: 'articles-list',
    file: 'articles.json',
    path: '',
    recordId: null,
    message,
  });
  try {
    const parsed = articleListSchema.safeParse(JSON.parse(text));
    if (parsed.success) return ok(parsed.data);
    return err(parsed.error.issues.map((issue) => fault(`${issue.path.join('.')}: ${issue.message}.`)));
  } catch (error) {
    return err([fault(`Not valid JSON: ${error instanceof Error ? error.message : 'unknown reason'}.`)]);
  }
}

/** The paragraphs of an article in its text file, for the source with the same address; null where no source has it. */
export function articleOf(entry: ArticleEntry, text: string, sources: readonly Source[]): Article | null {
  const source = sources.find((candidate) => candidate.url === entry.url);
  if (source === undefined) return null;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const line = (number: number): string => lines[number - 1]?.trim() ?? '';
  const headline = [
    line(entry.headlineLine),
    ...(entry.standfirstLine === undefined ? [] : [line(entry.standfirstLine)]),
  ];
  const [first, last] = entry.bodyLines;
  return {
    source: source.id,
    paragraphs: [headline.join(' '), ...lines.slice(first - 1, last).map((text) => text.trim())],
  };
}

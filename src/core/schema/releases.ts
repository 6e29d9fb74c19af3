/**
 * Released versions of a dataset: `releases.json` lists them, `releases/<hash>.json` holds each in full. Shape only, as in
 * `dataset.ts`; that no version was altered is checked in `cli/release-folder.ts`, since it takes a hash.
 */
import { z } from 'zod';
import { err, ok, type Result } from '../result.ts';
import { layoutSchema, viewsSchema } from './dataset.ts';
import type { DatasetTexts } from './load.ts';

const releaseSchema = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits'),
  day: z.string().regex(/^\d{4}(?:-\d\d){0,2}$/, 'must be a year, month or day'),
  what: z.string().trim().min(1, 'must not be empty'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
});

const releasesSchema = z.strictObject({ releases: z.array(releaseSchema) });

const releaseFileSchema = z.strictObject({
  release: z.literal(1),
  graph: z.looseObject({}),
  layout: layoutSchema,
  views: viewsSchema.shape.views,
  stories: z.array(z.looseObject({})).exactOptional(),
});

/** A released version of a dataset, as `releases.json` lists it. */
export interface ReleaseEntry {
  /** Of the graph alone, as in `CompiledDataset.hash`: what pinned links name. */
  readonly hash: string;
  /** The day of the data: their `updated`. */
  readonly day: string;
  /** One sentence on what is in it, or what is new. */
  readonly what: string;
  /** Of the whole file, layout and named views included. */
  readonly sha256: string;
}

/** What `releases.json` lists, oldest first; the error is a sentence. */
export function readReleaseList(text: string): Result<readonly ReleaseEntry[], string> {
  const read = releasesSchema.safeParse(parsed(text));
  return read.success ? ok(read.data.releases) : err(whyNot(read.error));
}

/** The text of `releases.json`, one version a line. */
export function releaseListText(releases: readonly ReleaseEntry[]): string {
  const rows = releases.map(({ hash, day, what, sha256 }) => `    ${JSON.stringify({ hash, day, what, sha256 })}`);
  return `{\n  "releases": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

/** What a released version was made of, as texts. */
export interface ReleaseTexts {
  /** For `examineDataset`. */
  readonly files: DatasetTexts;
  /** Its stories, for `unpackStories`. Versions from before stories were kept have none. */
  readonly stories: string;
}

/** The texts of a released version; the error is a sentence. */
export function readRelease(text: string): Result<ReleaseTexts, string> {
  const read = releaseFileSchema.safeParse(parsed(text));
  if (!read.success) return err(whyNot(read.error));
  const { graph, layout, views, stories = [] } = read.data;
  const files = {
    'graph.json': JSON.stringify(graph),
    'layout.json': JSON.stringify(layout),
    'views.json': JSON.stringify({ views }),
  };
  return ok({ files, stories: JSON.stringify({ stories }) });
}

/** What is released of a dataset. */
export interface ReleaseParts {
  /** The text of `graph.json`, which must be JSON. */
  readonly graph: string;
  readonly positions: Readonly<Record<string, readonly [number, number]>>;
  readonly views: readonly object[];
  readonly stories: readonly object[];
}

/** A released version as the one compact line that is its file. */
export function releaseText({ graph, positions, views, stories }: ReleaseParts): string {
  return `${JSON.stringify({ release: 1, graph: parsed(graph), layout: { positions }, views, stories })}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whyNot(error: z.ZodError): string {
  const [issue] = error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'the file' : `"${issue.path.join('.')}"`;
  return `${where}: ${issue?.message ?? 'unreadable'}`;
}

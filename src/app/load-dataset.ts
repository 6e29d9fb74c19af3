import { withTexts } from '../core/compile/claim-texts.ts';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import { unpackCompiled } from '../core/compile/pack.ts';
import { err, type Issue, type Result } from '../core/result.ts';
import { fetchPart } from './fetch-part.ts';

/** What became of loading a dataset: it is here, it has problems that its curator must mend, or it did not arrive. */
export type Loaded =
  | { readonly kind: 'ready'; readonly dataset: CompiledDataset }
  | { readonly kind: 'problems'; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Fetches and unpacks a compiled dataset. Never rejects. */
export async function loadDataset(address: string): Promise<Loaded> {
  try {
    const response = await fetchPart(address);
    if (!response.ok) return { kind: 'failed', reason: `The server answered ${response.status} for the data.` };
    return read(await response.text());
  } catch {
    return { kind: 'failed', reason: 'The data could not be fetched. Is the connection down?' };
  }
}

/** Fetches the words of the claims and puts them into the dataset. Never rejects. */
export async function loadTexts(address: string, lean: CompiledDataset): Promise<Result<CompiledDataset, string>> {
  try {
    const response = await fetchPart(address);
    if (!response.ok) return err(`The server answered ${response.status} for the words of the claims.`);
    return withTexts(lean, await response.text());
  } catch {
    return err('The words of the claims could not be fetched. Is the connection down?');
  }
}

function read(text: string): Loaded {
  const issues = text.startsWith('{"issues":') ? readIssues(text) : null;
  if (issues !== null) return { kind: 'problems', issues };
  const unpacked = unpackCompiled(text);
  return unpacked.ok ? { kind: 'ready', dataset: unpacked.value } : { kind: 'failed', reason: unpacked.error };
}

function readIssues(text: string): readonly Issue[] | null {
  try {
    const value: { readonly issues?: unknown } = JSON.parse(text);
    return Array.isArray(value.issues) ? value.issues.filter(isIssue) : null;
  } catch {
    return null;
  }
}

function isIssue(value: unknown): value is Issue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'file' in value &&
    'message' in value &&
    'path' in value
  );
}

/**
 * The words of the claims travel apart: a third of the data that no picture, filter or count needs. A dataset without
 * them has empty summaries and no evidence until `withTexts` puts them back.
 */

import { err, ok, type Result } from '../result.ts';
import type { Claim } from '../schema/dataset.ts';
import type { CompiledDataset } from './compiled.ts';

type ClaimTexts = Pick<Claim, 'summary' | 'evidence' | 'note' | 'dateText'>;

/** The dataset without the words of its claims, and those words as JSON for `withTexts`. */
export function splitTexts(dataset: CompiledDataset): { readonly lean: CompiledDataset; readonly texts: string } {
  const claims = dataset.ties.flatMap((tie) => tie.claims);
  const texts = Object.fromEntries(
    claims.map(({ id, summary, evidence, note, dateText }) => [id, { summary, evidence, note, dateText }]),
  );
  const lean = mapClaims(dataset, ({ note: _note, dateText: _dateText, ...claim }) => ({
    ...claim,
    summary: '',
    evidence: [],
  }));
  return { lean, texts: JSON.stringify({ hash: dataset.hash, texts }) };
}

/**
 * Puts the words back that `splitTexts` took out. Never throws; an error is a sentence for readers, where the text is
 * cut off, is something else, belongs to another state of the data, or lacks a claim.
 */
export function withTexts(lean: CompiledDataset, json: string): Result<CompiledDataset, string> {
  const texts = readTexts(json, lean.hash);
  if (texts === null) return err('The words of the claims arrived damaged, or belong to other data. Reload the page.');
  const complete = lean.ties.every((tie) => tie.claims.every(({ id }) => texts.has(id)));
  if (!complete) return err('The words of some claims are missing. Reload the page.');
  return ok(mapClaims(lean, (claim) => ({ ...claim, ...texts.get(claim.id) })));
}

function mapClaims(dataset: CompiledDataset, change: (claim: Claim) => Claim): CompiledDataset {
  return { ...dataset, ties: dataset.ties.map((tie) => ({ ...tie, claims: tie.claims.map(change) })) };
}

function readTexts(json: string, hash: string): ReadonlyMap<string, ClaimTexts> | null {
  try {
    const value: unknown = JSON.parse(json);
    if (!isRecord(value) || value.hash !== hash || !isRecord(value.texts)) return null;
    const entries = Object.entries(value.texts);
    const read = entries.flatMap(([id, texts]): [string, ClaimTexts][] => (isClaimTexts(texts) ? [[id, texts]] : []));
    return read.length === entries.length ? new Map(read) : null;
  } catch {
    return null;
  }
}

function isClaimTexts(value: unknown): value is ClaimTexts {
  return isRecord(value) && typeof value.summary === 'string' && Array.isArray(value.evidence);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

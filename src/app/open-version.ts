/** Released versions of a dataset and the list of them. Late: only pinned links need it. */
import { findRelease } from '../core/changes/release.ts';
import type { CompiledDataset } from '../core/compile/compiled.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { DatasetAddress, ReleaseAddress } from './dataset-address.ts';
import { loadDataset, loadTexts } from './load-dataset.ts';

/** Fetches the list of released versions. Never rejects; the error is a sentence for readers. */
async function loadReleases({ releases }: DatasetAddress): Promise<Result<readonly ReleaseAddress[], string>> {
  if (releases === null) return ok([]);
  try {
    const response = await fetch(releases);
    if (!response.ok) return err(`The server answered ${response.status} for the list of earlier versions.`);
    const list: unknown = await response.json();
    return Array.isArray(list) && list.every(isRelease) ? ok(list) : err(DAMAGED);
  } catch (error) {
    return err(
      error instanceof SyntaxError
        ? DAMAGED
        : 'The list of earlier versions could not be fetched. Is the connection down?',
    );
  }
}

/** A released version, without the words of its claims. */
export interface Version {
  readonly release: ReleaseAddress;
  readonly dataset: CompiledDataset;
}

/** Why a version cannot be had: none that is kept has its hash, or something did not arrive. */
export interface NoVersion {
  readonly kind: 'unknown' | 'failed';
  /** A sentence for readers. */
  readonly reason: string;
}

/** Where the released version lies that a hash names, or why it cannot be said. Never rejects. */
export async function lookUpVersion(
  address: DatasetAddress,
  pinned: string,
): Promise<Result<ReleaseAddress, NoVersion>> {
  const releases = await loadReleases(address);
  if (!releases.ok) return err({ kind: 'failed', reason: releases.error });
  const release = findRelease(releases.value, pinned);
  return release.ok ? release : err({ kind: 'unknown', reason: release.error });
}

/** The released version that a hash names, or why it cannot be had. Never rejects. */
export async function openVersion(address: DatasetAddress, pinned: string): Promise<Result<Version, NoVersion>> {
  const release = await lookUpVersion(address, pinned);
  if (!release.ok) return release;
  const dataset = await loadRelease(release.value);
  return dataset.ok
    ? ok({ release: release.value, dataset: dataset.value })
    : err({ kind: 'failed', reason: dataset.error });
}

async function loadRelease(release: ReleaseAddress): Promise<Result<CompiledDataset, string>> {
  const loaded = await loadDataset(release.data);
  if (loaded.kind === 'problems') return err('The server sent something else than the earlier version.');
  if (loaded.kind === 'failed') return err(loaded.reason);
  // A stale or mistaken file must not pass for what was sent.
  return loaded.dataset.hash === release.hash
    ? ok(loaded.dataset)
    : err('The server sent another version than the one asked for.');
}

/** A released version with the words of its claims. */
export async function loadWholeRelease(release: ReleaseAddress): Promise<Result<CompiledDataset, string>> {
  const lean = await loadRelease(release);
  return lean.ok ? loadTexts(release.texts, lean.value) : lean;
}

const DAMAGED = 'The list of earlier versions arrived damaged.';

function isRelease(value: unknown): value is ReleaseAddress {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const texts = ['hash', 'day', 'what', 'data', 'texts', 'search', 'stories'];
  return texts.every((name) => typeof fields.get(name) === 'string') && Array.isArray(fields.get('storiesOfToday'));
}

import { isVersion } from '../core/url/resolve.ts';
import type { DatasetAddress, ReleaseAddress } from './dataset-address.ts';

/** Which version of which dataset the page shows. */
export interface Edition {
  readonly address: DatasetAddress;
  /** The version that the link asks to be shown as it was, as the link has it; null for today's data. */
  readonly asked: string | null;
  /** The released version that is shown; null for today's data, also where the one that was asked for is not to be had. */
  readonly release: ReleaseAddress | null;
  /** Whether the version that was asked for is not among those kept, as a note says already. */
  readonly askedIsUnknown: boolean;
}

/**
 * Whether there is more to say of the version: an earlier one is shown, or the link is pinned to another than the one
 * shown, and no note has said yet that nobody knows it.
 * @param hash of the data that are shown
 */
export function isAnother({ release, asked, askedIsUnknown }: Edition, pinned: string, hash: string): boolean {
  if (release !== null) return true;
  return !isVersion(pinned, hash) && !(askedIsUnknown && pinned === asked);
}

import { err, ok, type Result } from '../result.ts';
import { isVersion } from '../url/resolve.ts';

/** Least digits of a hash that name a version. */
const LEAST_DIGITS = 6;

/**
 * The version that a pinned link names, by its whole hash or at least its first six digits; the error is a sentence for
 * readers, where no version fits or several do.
 */
export function findRelease<Release extends { readonly hash: string }>(
  releases: readonly Release[],
  pinned: string,
): Result<Release, string> {
  const fits = releases.filter(({ hash }) => pinned.length >= LEAST_DIGITS && isVersion(pinned, hash));
  const [only, ...others] = fits;
  if (only === undefined) return err('No version of the data that is kept here has the hash this link is pinned to.');
  if (others.length > 0) return err('Several versions of the data begin with the digits that this link is pinned to.');
  return ok(only);
}

import type { Evidence } from '../core/schema/dataset.ts';
import { webAddress } from '../core/schema/web-address.ts';

/**
 * The address that opens an article at an evidence phrase, by the URL Fragment Text Directives of the WICG
 * (`#:~:text=[prefix-,]exact[,-suffix]`); null unless the source's address is http or https.
 */
export function evidenceLink(source: { readonly url: string }, evidence: Evidence): string | null {
  if (webAddress(source.url) === null) return null;
  const { exact, prefix, suffix } = evidence;
  const before = prefix === undefined ? '' : `${encode(prefix)}-,`;
  const after = suffix === undefined ? '' : `,-${encode(suffix)}`;
  const directive = `:~:text=${before}${encode(exact)}${after}`;
  const [address = ''] = source.url.split(':~:', 1);
  return address.includes('#') ? address + directive : `${address}#${directive}`;
}

/** Percent-encodes a phrase; hyphens too, which the directive's own grammar uses beside `,` and `&`. */
function encode(phrase: string): string {
  // A lone half of a surrogate pair cannot be encoded; no text of an article has one.
  return encodeURIComponent(phrase.trim().replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

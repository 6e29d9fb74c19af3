import { createHash } from 'node:crypto';

/**
 * The content hash of `graph.json`: the first 16 hexadecimal digits of SHA-256 over its compact JSON. How the file is
 * laid out does not count, nor do its line ends, which a checkout may change; and a release, which holds the graph
 * compactly, can be proved by its own name. Text that is no JSON is hashed as it is.
 */
export function contentHash(text: string): string {
  return sha256(compact(text)).slice(0, 16);
}

/** SHA-256 of one part after the other, text in UTF-8, lower-case hexadecimal. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

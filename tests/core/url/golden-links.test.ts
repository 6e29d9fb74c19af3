import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatForCopy, formatView } from '../../../src/core/url/format.ts';
import { isLinkKey, LINK_KEYS } from '../../../src/core/url/keys.ts';
import { readLink } from '../../../src/core/url/resolve.ts';
import { smallDataset as dataset } from '../../fixtures/small-dataset.ts';

/**
 * Links of grammar version 1, on the small dataset. They must open for ever: rows may be added, none changed.
 * `shows` is the view without what was kept of the link; `canonical` is what the address bar says after opening.
 */
interface GoldenLink {
  readonly what: string;
  readonly link: string;
  /** null: not a link. */
  readonly canonical: string | null;
  readonly shows?: string;
  /** `key code`, or `code` alone where the note is about the link as a whole. */
  readonly notes?: readonly string[];
}

const file = new URL('../../fixtures/links/v1.json', import.meta.url);
const { links }: { links: readonly GoldenLink[] } = JSON.parse(readFileSync(file, 'utf8'));

describe('links of grammar version 1 open for ever', () => {
  it.each(links)('$what: $link', ({ link, canonical, shows, notes }) => {
    const read = readLink(link, dataset);
    expect(read === null ? null : formatView(read.view, dataset)).toBe(canonical);
    if (read === null) return;
    expect(formatForCopy({ ...read.view, kept: [] })).toBe(shows);
    expect(read.notes.map((note) => `${note.key} ${note.code}`.trim())).toEqual(notes);
    expect(readLink(canonical ?? '', dataset)?.view).toEqual(read.view);
  });

  it('between them use every key', () => {
    const used = new Set(
      links.flatMap(({ link }) => [...link.matchAll(/[#&]([a-z]+)=/g)].map((match) => match[1] ?? '')),
    );
    expect(LINK_KEYS.filter((key) => !used.has(key))).toEqual([]);
    expect([...used].some((key) => !isLinkKey(key))).toBe(true);
  });
});

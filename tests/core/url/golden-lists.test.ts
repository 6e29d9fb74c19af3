/** Golden links give the list that they gave, and nobody edits the set unseen. The browser tests open the same links. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examineReleases, readReleaseFiles } from '../../../src/cli/release-folder.ts';
import { withoutVoices } from '../../../src/core/compile/without.ts';
import { compareViews } from '../../../src/core/filter/compare.ts';
import { visibleSet } from '../../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../../src/core/graph/build-graph-index.ts';
import { formatForCopy } from '../../../src/core/url/format.ts';
import { isLinkKey } from '../../../src/core/url/keys.ts';
import { parseFragment } from '../../../src/core/url/parse-fragment.ts';
import { readLink, requestedVersion } from '../../../src/core/url/resolve.ts';
import { digestOf, goldenSet, SETS, tampering } from './golden-set.ts';

const read = examineReleases(readReleaseFiles('data/kaspersky'), 'kaspersky');
const releases = new Map(read.ok ? read.value.map(({ hash, compiled }) => [hash, compiled]) : []);

it('every set there is, is frozen', () => {
  const sets = readdirSync(new URL('../../fixtures/links/', import.meta.url)).filter((name) =>
    name.startsWith('lists-'),
  );
  expect(sets.sort()).toEqual(Object.keys(SETS).sort());
});

describe.each(Object.entries(SETS))('%s', (name, frozen) => {
  const links = goldenSet(name);

  it('is as it was frozen, all of it', () => {
    expect(tampering(links, frozen)).toBeNull();
    expect(links.length).toBe(frozen.links);
  });

  it('cannot be edited unseen: whatever one changes, the guard fails', () => {
    const [first, second, ...rest] = links;
    if (first === undefined || second === undefined) throw new Error('The set is empty.');
    const edits = {
      'a tie less': [{ ...first, ties: first.ties.slice(1) }, second, ...rest],
      'an entity more': [{ ...first, entities: [...first.entities, 'new'] }, second, ...rest],
      'another link': [{ ...first, link: `${first.link}&denied=1` }, second, ...rest],
      'another name': [{ ...first, what: 'other' }, second, ...rest],
      'another order': [second, first, ...rest],
      'one less': [second, ...rest],
      'one less and another for it': [second, ...rest, first],
      none: [],
    };
    for (const [what, edited] of Object.entries(edits)) expect(tampering(edited, frozen), what).not.toBeNull();
    expect(tampering([...links, { ...first, what: 'added at the end' }], frozen)).toBeNull();
    expect(digestOf(links)).toBe(frozen.digest);
  });

  it.each(links)('$what: gives the list that it gave', ({ link, ties, entities }) => {
    const version = requestedVersion(parseFragment(link), 'kaspersky');
    const dataset = releases.get(version ?? '');
    if (dataset === undefined) throw new Error(`${link} is pinned to no released version.`);
    const opened = readLink(link, dataset);
    expect(opened?.notes).toEqual([]);
    if (opened === null) return;
    const { view } = opened;
    expect(formatForCopy(view)).toBe(link);
    const index = buildGraphIndex(dataset.ties);
    const believed = withoutVoices(dataset, view.without).dataset;
    const visible = compareViews(believed, view, index)?.both ?? visibleSet(believed, view, index);
    expect([...visible.ties].sort()).toEqual(ties);
    expect([...visible.entities].sort()).toEqual(entities);
  });

  it('uses every key that a link had when it was frozen, but the name of a view, which a copied link writes out', () => {
    const used = new Set(links.flatMap(({ link }) => parseFragment(link)?.pairs.map(([key]) => key) ?? []));
    expect(used.size).toBe(30);
    expect([...used].filter((key) => !isLinkKey(key))).toEqual([]);
  });
});

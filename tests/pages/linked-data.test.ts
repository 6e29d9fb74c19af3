import { describe, expect, it } from 'vitest';
import { claimantName } from '../../src/core/evidence/claimant-name.ts';
import { statusInBrief } from '../../src/core/evidence/status-words.ts';
import { realDataset } from '../data/real-dataset.ts';
import { pagesOf, valuesOf } from './written.ts';

const real = realDataset().compiled;
const pages = pagesOf(real, 'https://example.org/a/');

function dataOn(path: string): Record<string, unknown> {
  const text = pages.get(path)?.text ?? '';
  const [, json = 'null'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
  return JSON.parse(json);
}

describe('schema.org data', () => {
  it('gives every claim of a tie, denials too, with its article, and no other', () => {
    for (const tie of real.ties) {
      const graph = dataOn(`kaspersky/t/${tie.id}/`)['@graph'];
      expect(graph).toHaveLength(tie.claims.length);
      expect(graph).toMatchObject(
        tie.claims.map((claim) => ({
          '@type': 'Claim',
          '@id': `https://example.org/a/kaspersky/t/${tie.id}/#${claim.id}`,
          text: claim.summary,
          appearance: { '@type': 'NewsArticle', url: real.sources.find(({ id }) => id === claim.source)?.url },
        })),
      );
    }
  });

  it('names who makes a claim, and nobody where nobody is named', () => {
    const context = {
      sources: new Map(real.sources.map((each) => [each.id, each])),
      reports: new Map(real.reports.map((each) => [each.id, each])),
      entities: new Map(real.entities.map((each) => [each.id, each])),
      entityIdsByName: new Map<string, string>(),
    };
    for (const tie of real.ties) {
      const graph = dataOn(`kaspersky/t/${tie.id}/`)['@graph'];
      if (!Array.isArray(graph)) throw new Error(`${tie.id} has no list of claims.`);
      tie.claims.forEach((claim, at) => {
        const author: unknown = graph[at]?.author?.name;
        if (claim.claimant === 'unattributed') expect(author).toBeUndefined();
        else expect(claimantName(claim, context)).toContain(author);
      });
    }
  });

  it('calls no one a person or an organization whom the articles leave unnamed', () => {
    for (const entity of real.entities) {
      const { '@type': type, name } = dataOn(`kaspersky/e/${entity.id}/`);
      expect(name).toBe(entity.name);
      if (entity.named === false || entity.type === 'group') expect(type).toBe('Thing');
      else if (entity.type === 'person') expect(type).toBe('Person');
    }
  });
});

describe('addresses for others', () => {
  it('are absolute where the site’s address is known, and left out or relative where it is not', () => {
    const path = 'kaspersky/t/kgss-paid-flynn/';
    const known = pages.get(path)?.text ?? '';
    expect(known).toContain(`<link rel="canonical" href="https://example.org/a/${path}">`);
    expect(known).toContain(`<meta property="og:url" content="https://example.org/a/${path}">`);
    expect(known).toContain(`<meta property="og:image" content="https://example.org/a/${path}card.png">`);
    const unknown = pagesOf(real).get(path)?.text ?? '';
    expect(unknown).toContain('<link rel="canonical" href="./">');
    expect(unknown).not.toMatch(/og:url|og:image/);
    expect(unknown).not.toContain('example.org');
  });

  it('name as picture only one that the build draws', () => {
    const drawn = [...pages.values()].flatMap(({ path, card }) => (card === undefined ? [] : [`${path}card.png`]));
    expect(drawn.length).toBeGreaterThan(real.ties.length + real.views.length);
    for (const { path, text, movedTo } of pages.values()) {
      if (movedTo !== undefined) continue;
      const [, picture] = /<meta property="og:image" content="https:\/\/example\.org\/a\/([^"]*)">/.exec(text) ?? [];
      expect(drawn, path).toContain(picture);
    }
  });

  it('never show a tie in a preview without its status', () => {
    for (const tie of real.ties) {
      const { card, text = '' } = pages.get(`kaspersky/t/${tie.id}/`) ?? {};
      expect(card?.status, tie.id).toBe(statusInBrief(tie.status));
      const [alternative] = valuesOf('content', text).filter((each) => each.startsWith('Picture of the ties.'));
      expect(alternative).toBe(`Picture of the ties. ${statusInBrief(tie.status)}: ${card?.title}`);
    }
  });
});

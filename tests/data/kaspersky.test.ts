import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticles } from '../../src/cli/dataset-folder.ts';
import { visibleSet } from '../../src/core/filter/visible-set.ts';
import { buildGraphIndex } from '../../src/core/graph/build-graph-index.ts';
import { formatIssue } from '../../src/core/result.ts';
import { checkArticles } from '../../src/core/schema/check-articles.ts';
import { wordsOf } from '../../src/core/schema/check-evidence.ts';
import { readLink } from '../../src/core/url/resolve.ts';
import { FOLDER, realDataset } from './real-dataset.ts';

const { files, compiled } = realDataset();
const { graph } = files;
const claims = graph.ties.flatMap((tie) => tie.claims);
const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));

describe('records', () => {
  test('the dataset has all its files', () => {
    expect(files.layout).not.toBeNull();
    expect(files.coverage).not.toBeNull();
    expect(files.views.length).toBeGreaterThanOrEqual(6);
    expect(files.views.length).toBeLessThanOrEqual(10);
    expect(graph.sources).toHaveLength(5);
  });

  test('every claim rests on evidence in a source that is there', () => {
    const sources = new Set(graph.sources.map((source) => source.id));
    for (const claim of claims) {
      expect(claim.evidence.length, claim.id).toBeGreaterThan(0);
      expect(sources, claim.id).toContain(claim.source);
    }
  });

  test('every id that one record gives of another is there', () => {
    const reports = new Set(graph.reports.map((report) => report.id));
    const claimIds = new Set(claims.map((claim) => claim.id));
    const speaker = (id: string) => id === 'source' || id === 'unattributed' || entities.has(id) || reports.has(id);
    for (const tie of graph.ties) {
      expect(entities.has(tie.from) && entities.has(tie.to), tie.id).toBe(true);
      if (tie.event !== undefined) expect(entities.get(tie.event)?.type, tie.id).toBe('event');
    }
    for (const claim of claims) {
      expect(speaker(claim.claimant), claim.id).toBe(true);
      if (claim.onBehalfOf !== undefined) expect(entities.has(claim.onBehalfOf), claim.id).toBe(true);
      for (const via of claim.via ?? []) expect(reports, claim.id).toContain(via);
    }
    for (const sentence of files.coverage?.sentences ?? []) {
      for (const claim of sentence.claims ?? []) expect(claimIds).toContain(claim);
    }
  });

  test('every report is relayed by somebody', () => {
    const relayed = new Set(claims.flatMap((claim) => claim.via ?? []));
    expect(graph.reports.map((report) => report.id).filter((id) => !relayed.has(id))).toEqual([]);
  });

  test('nobody is an orphan', () => {
    const used = new Set([
      ...graph.ties.flatMap((tie) => [tie.from, tie.to, tie.event ?? tie.from]),
      ...claims.flatMap((claim) => [claim.claimant, claim.onBehalfOf ?? claim.claimant]),
    ]);
    expect([...entities.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  test('all who are marked core are tied to others of the core', () => {
    const core = graph.entities.filter((entity) => entity.core === true).map((entity) => entity.id);
    const tied = new Set(
      graph.ties
        .filter((tie) => entities.get(tie.from)?.core === true && entities.get(tie.to)?.core === true)
        .flatMap((tie) => [tie.from, tie.to]),
    );
    expect(core.length).toBeGreaterThan(5);
    expect(core.filter((id) => !tied.has(id))).toEqual([]);
  });

  test('outlets that only speak are no nodes', () => {
    const ends = new Set(graph.ties.flatMap((tie) => [tie.from, tie.to]));
    const drawn = compiled.entities.filter((entity) => entity.onCanvas).map((entity) => entity.id);
    expect(new Set(drawn)).toEqual(ends);
  });
});

describe('layout', () => {
  const drawn = compiled.entities.filter((entity) => entity.onCanvas).map((entity) => entity.id);
  const positions = files.layout?.positions ?? {};

  test('everyone who is drawn has a saved place, and nobody else has one', () => {
    expect(Object.keys(positions).sort()).toEqual(drawn.sort());
  });

  test('no two of them share one', () => {
    const places = Object.values(positions).map(String);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('named views', () => {
  const index = buildGraphIndex(compiled.ties);
  test.each(files.views)('$question', ({ link }) => {
    const read = readLink(`#v=1&d=${compiled.id}&${link}`, compiled);
    expect(read?.notes).toEqual([]);
    const visible = read === null ? null : visibleSet(compiled, read.view, index);
    expect(visible?.ties.size).toBeGreaterThanOrEqual(2);
    expect(visible?.ties.size).toBeLessThanOrEqual(40);
    for (const id of read?.view.selection ?? []) {
      const isShown = visible?.ties.has(id) === true || visible?.entities.has(id) === true;
      const claim = graph.ties.find((tie) => tie.claims.some((each) => each.id === id));
      expect(isShown || (claim !== undefined && visible?.ties.has(claim.id) === true), `${id} is shown`).toBe(true);
    }
  });
});

describe('what is stored of the articles', () => {
  const folder = process.env.TIELINE_ARTICLES ?? '../shared/articles';
  const isHere = existsSync(join(folder, 'articles.json'));
  if (!isHere) console.warn(`The articles are not in ${folder}: phrases are not compared with them.`);

  test.skipIf(!isHere)(
    'every phrase letter for letter, no more than half, no copied summary, no sentence missed',
    () => {
      const articles = readArticles(folder, graph.sources);
      if (!articles.ok) throw new Error(articles.error.map(formatIssue).join('\n'));
      expect(articles.value).toHaveLength(graph.sources.length);
      expect(checkArticles(files, articles.value).map(formatIssue)).toEqual([]);
    },
  );

  test('no phrase is longer than its limit, no text of ours is as long as a paragraph', () => {
    for (const claim of claims) {
      for (const { exact } of claim.evidence) expect(wordsOf(exact).length, claim.id).toBeLessThanOrEqual(14);
      expect(wordsOf(claim.summary).length, claim.id).toBeLessThanOrEqual(45);
    }
    for (const entity of graph.entities) expect(wordsOf(entity.description).length, entity.id).toBeLessThanOrEqual(45);
  });

  test('nothing names a machine or a folder', () => {
    for (const name of ['graph.json', 'layout.json', 'views.json', 'coverage.json']) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      expect(text).not.toMatch(
        /(?:^|["\s])(?:file:|~?\/(?:home|Users|work|tmp|root|var|shared)\/|[A-Z]:\\)|localhost/m,
      );
    }
  });
});

import { describe, expect, it } from 'vitest';
import { statusInBrief } from '../../src/core/evidence/status-words.ts';
import { shownTies } from '../../src/core/filter/shown-ties.ts';
import { stepView } from '../../src/core/story/step-view.ts';
import { readLink } from '../../src/core/url/resolve.ts';
import { realDataset } from '../data/real-dataset.ts';
import { pagesOf, textOf, valuesOf } from './written.ts';

const { compiled: dataset, files } = realDataset();
const pages = pagesOf(dataset, null, files.stories);

describe.each(files.stories.map((story) => [story.id, story] as const))('the page of the story %s', (id, story) => {
  const page = pages.get(`${dataset.id}/s/${id}/`);
  const text = page?.text ?? '';
  const sections = text.split('<section class="told"').slice(1);

  it('is there, and the page of the dataset leads to it', () => {
    expect(page?.title).toBe(story.title);
    expect(valuesOf('href', pages.get(`${dataset.id}/`)?.text ?? '')).toContain(`../${dataset.id}/s/${id}/`);
  });

  it('tells every step: heading, sentences, and each tie that it shows with its status', () => {
    expect(sections).toHaveLength(story.steps.length);
    for (const [at, { heading, sentences }] of story.steps.entries()) {
      const told = textOf(sections[at] ?? '');
      expect(told).toContain(heading);
      for (const sentence of sentences) expect(told).toContain(sentence.text);
      const view = stepView(story, at + 1, dataset);
      for (const tie of view === null ? [] : shownTies(view, dataset)) {
        expect(valuesOf('href', sections[at] ?? '')).toContain(`../../../${dataset.id}/t/${tie.id}/`);
        expect(told).toContain(statusInBrief(tie.status));
      }
    }
  });

  it('notes a correction in the steps that rest on what was corrected, and in no other', () => {
    const [claim = ''] = story.steps[1]?.sentences.flatMap(({ claims = [] }) => claims) ?? [];
    const correction = { date: '2026-11-01', what: 'A word.', why: 'It was wrong.', records: [claim] };
    const corrected = pagesOf({ ...dataset, corrections: [correction] }, null, files.stories);
    const told = (corrected.get(`${dataset.id}/s/${id}/`)?.text ?? '').split('<section class="told"').slice(1);
    const touched = story.steps.map(({ sentences }) => sentences.some(({ claims = [] }) => claims.includes(claim)));
    expect(told.map((section) => textOf(section).includes('It was wrong.'))).toEqual(touched);
    expect(touched.filter(Boolean).length).toBeLessThan(story.steps.length);
  });

  it('puts a note to every sentence that rests on claims, and notes name every source of those', () => {
    const ids = valuesOf('id', text);
    for (const href of valuesOf('href', text).filter((each) => each.startsWith('#note-'))) {
      expect(ids).toContain(href.slice(1));
    }
    for (const sentence of story.steps.flatMap(({ sentences }) => sentences)) {
      const [, after = ''] = text.split(`${sentence.text.replaceAll("'", '&#39;').replaceAll('"', '&quot;')}`);
      expect(after.startsWith('<sup class="refs">'), sentence.text).toBe(sentence.claims !== undefined);
    }
    const claims = new Set(story.steps.flatMap(({ sentences }) => sentences.flatMap(({ claims: each = [] }) => each)));
    const notes = textOf(text.split('<ol class="notes">')[1] ?? '');
    for (const claim of dataset.ties.flatMap((tie) => tie.claims).filter(({ id: each }) => claims.has(each))) {
      expect(notes).toContain(dataset.sources.find(({ id: source }) => source === claim.source)?.title);
      for (const via of claim.via ?? []) {
        expect(notes).toContain(dataset.reports.find(({ id: report }) => report === via)?.publisher);
      }
    }
  });

  it('leads from each step to that step in the explorer', () => {
    const links = valuesOf('href', text).filter((href) => href.includes('#v=1'));
    const steps = links.map((href) => readLink(href.slice(href.indexOf('#')), dataset)?.view.story?.step);
    expect(steps).toEqual([1, ...story.steps.map((_, at) => at + 1)]);
  });
});

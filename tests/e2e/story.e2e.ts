/** A story told in steps: by mouse, by keyboard, by scrolling, by touch, from a link, and off the beaten track. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expectView } from './actions/ways.ts';
import { serve } from './changed.ts';
import { dataset, shownIn } from './dataset.ts';
import { expectNoSidewaysScroll, smallTargets } from './measure.ts';
import * as at from './page.ts';
import { firstStory, linkToStep, viewOfStep } from './story.ts';
import { expect, test } from './test.ts';

const LAST = firstStory.steps.length;

function heading(page: Page, step: number): Locator {
  return at
    .story(page)
    .getByRole('heading', { level: 3, name: firstStory.steps[step - 1]?.heading ?? '', exact: true });
}

async function expectStep(page: Page, step: number): Promise<void> {
  await expectView(page, { story: { id: firstStory.id, step }, only: viewOfStep(step).only });
  await expect(at.story(page).getByText(`Step ${step} of ${LAST}`, { exact: true })).toBeVisible();
  await expect(heading(page, step)).toBeInViewport();
  const { ties, entities } = shownIn(viewOfStep(step));
  await expect(at.counts(page)).toContainText(`${ties.length} of ${dataset.ties.length} ties · ${entities.length} of`);
}

const control = (page: Page, words: string) => at.control(at.story(page), words);

test('from the questions, by mouse, to the last step with all sources, and Back by steps', async ({ page }) => {
  await at.openLink(page);
  await page.getByRole('button', { name: firstStory.title }).click();
  await expectStep(page, 1);
  for (let step = 2; step <= LAST; step += 1) {
    await control(page, 'Next').click();
    await expectStep(page, step);
  }
  const sources = at.story(page).getByRole('region', { name: 'Sources of the story' });
  await expect(sources.getByRole('link')).toHaveCount(dataset.sources.length);
  for (const { title, publisher } of dataset.sources) await expect(sources).toContainText(`${title}. ${publisher}`);
  // At the end the button is still there, keeps the focus and does nothing.
  await control(page, 'Next').press('Enter');
  await expect(control(page, 'Next')).toBeFocused();
  await expectStep(page, LAST);
  await page.goBack();
  await expectStep(page, LAST - 1);
  await page.goBack();
  await expectStep(page, LAST - 2);
  await page.goForward();
  await expectStep(page, LAST - 1);
});

test('opened by keyboard, its keys work at once; Tab goes through its links and changes no step', async ({ page }) => {
  await at.openLink(page);
  await page.getByRole('button', { name: firstStory.title }).focus();
  await page.keyboard.press('Enter');
  await expectStep(page, 1);
  await expect(at.story(page).getByRole('region', { name: 'Text of the story' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 2);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
  await expect(at.story(page).locator(':focus')).toHaveCount(1);
  await expectStep(page, 2);
});

test('opened by a link, with the focus nowhere, it hears its arrow keys', async ({ page }) => {
  await at.openLink(page, linkToStep(3));
  await expectStep(page, 3);
  await page.keyboard.press('ArrowLeft');
  await expectStep(page, 2);
});

test('presses that come faster than the page follows count each', async ({ page }) => {
  await at.openLink(page, linkToStep(2));
  await expectStep(page, 2);
  // In one go, so that nothing is drawn in between.
  await at
    .story(page)
    .getByRole('region', { name: 'Text of the story' })
    .evaluate((text) => {
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
        text.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
    });
  await expectStep(page, 4);
});

test('by keyboard alone, and the new heading is said', async ({ page }) => {
  await at.openLink(page, linkToStep(1));
  await expectStep(page, 1);
  const said = at.story(page).getByRole('status', { name: 'Step of the story' });
  await expect(said).toHaveText('');
  await control(page, 'Next').focus();
  await page.keyboard.press('Enter');
  await expectStep(page, 2);
  await expect(said).toHaveText(`Step 2 of ${LAST}: ${firstStory.steps[1]?.heading}`);
  await expect(control(page, 'Next')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 3);
  await page.keyboard.press('PageUp');
  await expectStep(page, 2);
  await control(page, 'Leave the story').focus();
  await page.keyboard.press('Enter');
  await expectView(page, { story: null, only: viewOfStep(2).only });
  await expect(at.story(page)).toHaveCount(0);
});

test('scrolling through the text moves the step, and never the page', async ({ page }) => {
  await at.openLink(page, linkToStep(1));
  await expectStep(page, 1);
  const text = at.story(page).getByRole('region', { name: 'Text of the story' });
  await text.hover();
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 120);
      return new URL(page.url()).hash;
    })
    .toContain(`story=${firstStory.id}~3`);
  await expectStep(page, 3);
  expect(await page.evaluate(() => [window.scrollY, document.documentElement.scrollTop])).toEqual([0, 0]);
});

test('a link opened elsewhere tells the same step over the same view', async ({ page, browser, listenTo }) => {
  await at.openLink(page, linkToStep(4));
  await control(page, 'Next').click();
  await expectStep(page, 5);
  const before = await at.impressionOf(page);
  const elsewhere = await at.openElsewhere(browser, page.url(), listenTo);
  await expectStep(elsewhere, 5);
  expect(await at.impressionOf(elsewhere)).toEqual(before);
  await elsewhere.context().close();
});

test('a link with no more than a step opens what that step shows', async ({ page }) => {
  await at.openLink(page, `#v=1&d=${dataset.id}&story=${firstStory.id}~3`);
  await expectStep(page, 3);
});

for (const [what, key] of [
  ['an unknown story', 'lost~1'],
  ['an unknown step', `${firstStory.id}~99`],
] as const) {
  test(`${what} leaves a note, and stays in the address`, async ({ page }) => {
    await at.openLink(page, `#v=1&d=${dataset.id}&story=${key}&scope=all`);
    await expect(page.getByText(/This link opens (a story|step)/)).toBeVisible();
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await expectView(page, { show: 'list', scope: 'all', story: null });
    expect(new URL(page.url()).hash).toContain(`story=${key}`);
  });
}

test('who looks around is told so, and is led back', async ({ page }) => {
  await at.openLink(page, linkToStep(2));
  await expectStep(page, 2);
  const off = at.story(page).getByText('no longer this step’s view');
  await expect(off).toHaveCount(0);
  await at.control(at.filters(page), 'Confirmed').or(at.filters(page).getByRole('checkbox').first()).first().click();
  await expect(off).toBeVisible();
  await control(page, 'Back to the step’s view').click();
  await expect(off).toHaveCount(0);
  await expectStep(page, 2);
});

test('a tie that a step rests on opens beside the story, which waits', async ({ page }) => {
  await at.openLink(page, linkToStep(1));
  await at
    .story(page)
    .getByText(/^Who says so/)
    .click();
  await at
    .story(page)
    .getByRole('button', { name: /paid Michael Flynn/ })
    .first()
    .click();
  await expect(at.details(page).getByRole('blockquote').first()).toBeVisible();
  const waiting = page.getByRole('region', { name: 'Where you are in the story' });
  await expect(waiting).toContainText(firstStory.steps[0]?.heading ?? '');
  await at.control(waiting, 'Back to the story').click();
  await expectStep(page, 1);
});

test('a list stays a list from step to step', async ({ page }) => {
  await at.openLink(page, linkToStep(1, { show: 'list' }));
  await control(page, 'Next').click();
  await expectView(page, { story: { id: firstStory.id, step: 2 }, show: 'list' });
  await expect.poll(async () => (await at.listed(page)).ties).toEqual(shownIn(viewOfStep(2)).ties);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the panel, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    for (const link of [
      linkToStep(1),
      linkToStep(LAST, { hide: ['interpol'] }),
      linkToStep(2, { selection: ['rt'] }),
    ]) {
      await at.openLink(page, link);
      await expect(page.getByText(/^Step \d+ of/).first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the story opens over the picture; a swipe goes on and back; its targets are large enough', async ({ page }) => {
    await at.openLink(page, linkToStep(1));
    await expectStep(page, 1);
    await expectNoSidewaysScroll(page);
    expect(await smallTargets(page)).toEqual([]);
    await swipe(page, -120);
    await expectStep(page, 2);
    await swipe(page, 120);
    await expectStep(page, 1);
    await swipe(page, -120, at.story(page).getByRole('navigation', { name: 'Steps of the story' }));
    await expectStep(page, 2);
    await swipe(page, 120, at.story(page).getByRole('navigation', { name: 'Steps of the story' }));
    await expectStep(page, 1);
    await swipe(page, -20);
    await pageRests(page);
    await control(page, 'Next').tap();
    await expectStep(page, 2);
    await page.getByRole('button', { name: /^Close/ }).tap();
    await expect(at.story(page)).toHaveCount(0);
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Story' }).tap();
    await expectStep(page, 2);
  });
});

/** A page that is busy when a finger comes takes a tap for a long press, which opens nothing. */
async function pageRests(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
}

/** Draws a finger across the text, or another part of the story. */
async function swipe(
  page: Page,
  by: number,
  over = at.story(page).getByRole('region', { name: 'Text of the story' }),
): Promise<void> {
  const box = await over.boundingBox();
  if (box === null) throw new Error('The text is not there.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (const part of [0.3, 0.6, 1]) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + part * by, y }] });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

test('as a page: every step, its ties and its sources without any script, and the way back into the explorer', async ({
  page,
}) => {
  await at.openLink(page, linkToStep(2));
  await control(page, 'Next').click();
  await at.story(page).getByRole('link', { name: 'Read as a page, or print it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstStory.title);
  for (const { heading: told } of firstStory.steps) {
    await expect(page.getByRole('heading', { level: 2, name: told })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Note 1', exact: true }).first().click();
  await expect(page.locator('#note-1')).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Follow it in the explorer' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: `${firstStory.steps[3]?.heading}: this step in the explorer` }).click();
  await expectStep(page, 4);
});

for (const [whose, storiesOfToday] of [
  ['its own', []],
  ['that of today, which it says', [firstStory.id]],
] as const) {
  test(`over a version that is shown as it was, a story is told as that version has it: ${whose}`, async ({ page }) => {
    const hash = '0123456789abcdef';
    const steps = firstStory.steps.map((step) => ({ ...step, heading: `Before: ${step.heading}`.slice(0, 80) }));
    const was = { ...dataset, hash };
    await serve(page, { now: dataset, was: [was], stories: [{ ...firstStory, steps }], storiesOfToday });
    await at.openLink(page, linkToStep(2).replace(`d=${dataset.id}`, `d=${dataset.id}@${hash}&was=1`));
    await expect(page.getByRole('region', { name: 'Shown as it was' })).toBeVisible();
    const told = at.story(page);
    await expect(told.getByRole('heading', { level: 3, name: steps[1]?.heading ?? '', exact: true })).toBeVisible();
    await control(page, 'Next').click();
    await expect(told.getByText(`Step 3 of ${LAST}`, { exact: true })).toBeVisible();
    await expect(told.getByText('the words as they are today')).toHaveCount(storiesOfToday.length);
  });
}

test('a step that rests on what was corrected since says so, others do not', async ({ page }) => {
  const [claim = ''] = firstStory.steps[1]?.sentences.flatMap(({ claims = [] }) => claims) ?? [];
  const correction = { date: '2026-11-01', what: 'A word.', why: 'It was wrong.', records: [claim] };
  await serve(page, { now: { ...dataset, corrections: [correction] }, was: [] });
  await at.openLink(page, linkToStep(2));
  const corrected = at.story(page).getByRole('note', { name: 'Corrected' });
  await expect(corrected).toContainText('Corrected 1 November 2026: A word. It was wrong.');
  await page.keyboard.press('ArrowLeft');
  await expectStep(page, 1);
  await expect(corrected).toHaveCount(0);
});

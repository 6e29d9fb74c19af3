/** The rows about stories: each begins at the second step of the story that the dataset tells. */
import type { Page } from '@playwright/test';
import type { View } from '../../../src/core/state/view.ts';
import * as at from '../page.ts';
import { firstStory, linkToStep } from '../story.ts';
import { expect } from '../test.ts';
import { expectView, quoted, type Ways } from './ways.ts';

const FROM = 2;

export function stepStory(by: 1 | -1): Ways {
  const arrives = (page: Page) => expectView(page, { story: { id: firstStory.id, step: FROM + by } });
  const press = async (page: Page, words: string, show: View['show'] = 'graph'): Promise<void> => {
    await at.openLink(page, linkToStep(FROM, { show }));
    await at.control(at.story(page), words).click();
    await arrives(page);
  };
  return {
    pointer: (page, row) => press(page, quoted(row.byPointer)),
    canvas: async (page, key) => {
      await at.openLink(page, linkToStep(FROM));
      await expect(at.story(page).getByRole('heading', { level: 2 })).toBeVisible();
      await at.graph(page).focus();
      await page.keyboard.press(key);
      await arrives(page);
    },
    list: async (page, row) => {
      await press(page, quoted(row.inList), 'list');
      await at.openLink(page, linkToStep(FROM, { show: 'list' }));
      await expect(at.story(page).getByText(`Step ${FROM} of`)).toBeVisible();
      for (const key of by === 1 ? ['ArrowRight', 'PageUp', 'PageDown'] : ['ArrowLeft', 'PageDown', 'PageUp']) {
        await at.story(page).getByRole('region', { name: 'Text of the story' }).focus();
        await page.keyboard.press(key);
        const goesOn = key === 'ArrowRight' || key === 'PageDown';
        await expectView(page, { story: { id: firstStory.id, step: goesOn === (by === 1) ? FROM + by : FROM } });
      }
    },
  };
}

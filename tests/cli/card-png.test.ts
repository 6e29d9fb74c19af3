import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cardDrawer } from '../../src/cli/card-png.ts';

const cache = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const SIGNATURE = '89504e470d0a1a0a';

function card(text: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 63" width="120" height="63" font-family="Arial"><text y="40" font-size="20">${text}</text></svg>`;
}

test('a card is a PNG of its own size, in which the letters of its words are seen', async () => {
  const draw = await cardDrawer(cache);
  const png = Buffer.from(draw(card('Ada')));
  expect(png.subarray(0, 8).toString('hex')).toBe(SIGNATURE);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 63]);
  expect(Buffer.from(draw(card('Bob'))).equals(png)).toBe(false);
  expect(Buffer.from(draw(card(''))).length).toBeLessThan(png.length);
});

test('a card that was drawn before is taken from the cache, and another is not', async () => {
  const draw = await cardDrawer(cache);
  const before = new Set(readdirSync(cache));
  draw(card('once'));
  const [kept = ''] = readdirSync(cache).filter((name) => !before.has(name));
  writeFileSync(join(cache, kept), 'kept');
  const again = await cardDrawer(cache);
  expect(Buffer.from(again(card('once'))).toString()).toBe('kept');
  expect(
    Buffer.from(again(card('twice')))
      .subarray(0, 8)
      .toString('hex'),
  ).toBe(SIGNATURE);
});

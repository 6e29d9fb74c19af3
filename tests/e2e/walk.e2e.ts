/** The way of a reader, on the built page: once by mouse, once by keyboard alone, once in the list by keyboard alone. */
import { watchPointer } from './keyboard.ts';
import * as at from './page.ts';
import { byKeyboard, byMouse, inList, takeWay } from './reader-way.ts';
import { expect, test } from './test.ts';

for (const { name, way, pointer } of [
  { name: 'by mouse', way: byMouse, pointer: true },
  { name: 'by keyboard alone', way: byKeyboard, pointer: false },
  { name: 'in the list, by keyboard alone', way: inList, pointer: false },
]) {
  test(`question → years → payments → tie → words → link → the same elsewhere → Back, ${name}`, async ({
    page,
    context,
    browser,
    listenTo,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const pressesOf = await watchPointer(page);
    await at.openLink(page);
    await takeWay(page, way, (link) => at.openElsewhere(browser, link, listenTo));
    expect((await pressesOf()) > 0).toBe(pointer);
  });
}

import { entityPath, tiePath } from './addresses.ts';
import { html } from './html.ts';
import { rootFrom, type Site, type StaticPage } from './page.ts';

/** A page for every id that a record had before: an address that was sent once leads on for ever. */
export function movedPages({ dataset }: Site): readonly StaticPage[] {
  const moved = (path: string, movedTo: string, title: string): StaticPage => ({
    path,
    movedTo,
    title,
    description: 'This page has moved.',
    body: html`<h1>This page has moved</h1>
<p>It is about the same, under another name: <a href="${rootFrom(path)}${movedTo}">${title}</a>.</p>`,
  });
  return [
    ...dataset.entities.flatMap(({ id, name, previousIds = [] }) =>
      previousIds.map((before) => moved(entityPath(dataset, before), entityPath(dataset, id), name)),
    ),
    ...dataset.ties.flatMap(({ id, previousIds = [] }) =>
      previousIds.map((before) => moved(tiePath(dataset, before), tiePath(dataset, id), 'the tie')),
    ),
  ];
}

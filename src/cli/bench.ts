/**
 * `npm run bench [-- --quick] [--repetitions N] [--only real,2000]`: measures the built app beside a bare Cytoscape page
 * with the same picture. Prints tables and writes them to `.cache/bench/result.md`. Nothing here passes or fails.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, NO_BROWSER_HELP } from '../../tests/e2e/browser.ts';
import { buildPages, pagePath, VARIANTS, type Variant } from './bench/build-pages.ts';
import { type ColdBrowser, openColdBrowser } from './bench/cold-page.ts';
import { measureFilterChanges } from './bench/filter-changes.ts';
import { measureFirstUse } from './bench/first-use.ts';
import { type Measured, report } from './bench/report.ts';
import { type Scene, writeScenes } from './bench/scene.ts';
import { serveFolder } from './bench/static-server.ts';

const CACHE = '.cache/bench';
const RESULT = join(CACHE, 'result.md');
const PORT = 4310;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, repetitions: { type: 'string' }, only: { type: 'string' } },
  });
  const repetitions = Math.max(1, Number(values.repetitions ?? (values.quick === true ? 3 : 9)) || 1);
  const found = await findChromium();
  if (found === null) {
    console.error(NO_BROWSER_HELP);
    process.exitCode = 1;
    return;
  }
  mkdirSync(CACHE, { recursive: true });
  const wanted = values.only?.split(',');
  const scenes = writeScenes(CACHE).filter(({ name, ties }) => wanted?.includes(String(ties ?? name)) ?? true);
  const site = resolve(CACHE, 'site');
  for (const scene of scenes) {
    console.error(`Building both pages: ${scene.name}`);
    await buildPages(scene, site);
  }

  const server = await serveFolder(site, PORT);
  const browser = await openColdBrowser(found.path);
  const measured: Measured[] = [];
  try {
    for (const scene of scenes) {
      measured.push(await measure(browser, scene, server.address, repetitions));
      // After each, so that a run that is stopped early leaves what it has.
      writeFileSync(RESULT, report(measured, { site, repetitions, browser: found.name }));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(readFileSync(RESULT, 'utf8'));
}

async function measure(browser: ColdBrowser, scene: Scene, server: string, repetitions: number): Promise<Measured> {
  const app = `${server}/${pagePath(scene, 'app')}/`;
  const box = await browser.visit(app, 'plain', async (page) => {
    await page.evaluate(() => window.tielineBench.firstUse);
    return page.evaluate(() => window.tielineBench.box());
  });
  const bare = `${server}/${pagePath(scene, 'bare')}/#box=${box.join(',')}`;
  console.error(`Loading, ${repetitions} times ${VARIANTS.join(' and ')}: ${scene.name}`);
  const firstUses = await measureFirstUse(browser, { app, bare }, repetitions);
  console.error(`Changing filters: ${scene.name}`);
  const rounds = Math.ceil(repetitions / 3);
  const everyone: Readonly<Record<Variant, string>> = {
    app: `${app}#v=1&d=kaspersky&scope=all`,
    bare: `${bare}&scope=all`,
  };
  return {
    scene,
    firstUses,
    // The synthetic ones are there for their size, so all of their ties are to show.
    coreChanges: scene.ties === null ? await measureFilterChanges(browser, { app, bare }, rounds) : null,
    changes: await measureFilterChanges(browser, everyone, rounds),
  };
}

await main();

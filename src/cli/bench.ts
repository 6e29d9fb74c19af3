/**
 * `npm run bench [-- --quick] [--repetitions N] [--only real,2000] [--only-analysis] [--only-first] [--against FOLDER]`:
 * measures when the first picture is seen beside an empty page, then the built app beside a bare Cytoscape page with the
 * same picture, then asks it an analyst's questions. `--only-…` leaves out all but the last, or the first, of these;
 * FOLDER is an earlier build (its `dist`), which the first then loads in turn with the present one. Prints tables and
 * writes them to `.cache/bench/result.md`. Nothing here passes or fails.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, NO_BROWSER_HELP } from '../../tests/e2e/browser.ts';
import { type Analysed, measureAnalysis } from './bench/analysis.ts';
import { buildPages, pagePath, VARIANTS, type Variant } from './bench/build-pages.ts';
import { type ColdBrowser, openColdBrowser } from './bench/cold-page.ts';
import { measureFilterChanges } from './bench/filter-changes.ts';
import {
  BEFORE_PATH,
  copyEarlierBuild,
  EMPTY_PATH,
  type FirstPaints,
  measureFirstPaint,
  writeEmptyPage,
} from './bench/first-paint.ts';
import { measureFirstUse } from './bench/first-use.ts';
import { type Measured, report } from './bench/report.ts';
import { type Scene, writeScenes } from './bench/scene.ts';
import { serveFolder } from './bench/static-server.ts';

const CACHE = '.cache/bench';
const RESULT = join(CACHE, 'result.md');
const PORT = 4310;
/** Below this a synthetic dataset tells of questions nothing that the real one does not. */
const LEAST_TIES = 2_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      repetitions: { type: 'string' },
      only: { type: 'string' },
      'only-analysis': { type: 'boolean' },
      'only-first': { type: 'boolean' },
      against: { type: 'string' },
    },
  });
  const repetitions = Math.max(1, Number(values.repetitions ?? (values.quick === true ? 3 : 9)) || 1);
  const onlyAnalysis = values['only-analysis'] === true;
  const onlyFirst = values['only-first'] === true;
  const found = await findChromium();
  if (found === null) {
    console.error(NO_BROWSER_HELP);
    process.exitCode = 1;
    return;
  }
  mkdirSync(CACHE, { recursive: true });
  const wanted = values.only?.split(',');
  const scenes = writeScenes(CACHE)
    .filter(({ name, ties }) => wanted?.includes(String(ties ?? name)) ?? true)
    .filter((scene) => !onlyAnalysis || isAnalysed(scene))
    .filter(({ ties }) => !onlyFirst || ties === null);
  const site = resolve(CACHE, 'site');
  for (const scene of scenes) {
    const onlyApp = onlyAnalysis || onlyFirst;
    console.error(`Building ${onlyApp ? 'the app' : 'both pages'}: ${scene.name}`);
    await buildPages(scene, site, onlyApp ? ['app'] : VARIANTS);
  }

  writeEmptyPage(site);
  if (values.against !== undefined) copyEarlierBuild(resolve(values.against), site);
  const server = await serveFolder(site, PORT);
  const browser = await openColdBrowser(found.path);
  const measured: Measured[] = [];
  const analysed: Analysed[] = [];
  let firstPaints: FirstPaints | null = null;
  // After each, so that a run that is stopped early leaves what it has.
  const keep = (): void =>
    writeFileSync(RESULT, report(measured, analysed, firstPaints, { site, repetitions, browser: found.name }));
  try {
    const real = scenes.find(({ ties }) => ties === null);
    if (real !== undefined && !onlyAnalysis) {
      console.error('First picture, beside an empty page');
      const addresses = {
        app: `${server.address}/${pagePath(real, 'app')}/`,
        empty: `${server.address}/${EMPTY_PATH}/`,
        before: values.against === undefined ? null : `${server.address}/${BEFORE_PATH}/`,
      };
      firstPaints = await measureFirstPaint(browser, addresses, repetitions);
      keep();
    }
    for (const scene of onlyAnalysis || onlyFirst ? [] : scenes) {
      measured.push(await measure(browser, scene, server.address, repetitions));
      keep();
    }
    for (const scene of onlyFirst ? [] : scenes.filter(isAnalysed)) {
      console.error(`Asking: ${scene.name}`);
      analysed.push(await measureAnalysis(browser, scene, server.address, repetitions));
      keep();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(readFileSync(RESULT, 'utf8'));
}

/** The real dataset, and sizes far above it. */
function isAnalysed({ ties }: Scene): boolean {
  return ties === null || ties >= LEAST_TIES;
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

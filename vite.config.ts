import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstScript } from './src/cli/first-script.ts';
import { contentSecurityPolicy } from './src/cli/vite-content-security-policy.ts';
import { datasets } from './src/cli/vite-datasets.ts';
import { embed } from './src/cli/vite-embed.ts';
import { firstPicture } from './src/cli/vite-first-picture.ts';
import { oneFile } from './src/cli/vite-one-file.ts';
import { serviceWorker } from './src/cli/vite-service-worker.ts';
import { slimCytoscape } from './src/cli/vite-slim-cytoscape.ts';
import { staticPages } from './src/cli/vite-static-pages.ts';

/** Folder of the datasets. */
const DATA = process.env.TIELINE_DATA ?? 'data';

export default defineConfig({
  // Relative addresses: the built page works under any path of any static host.
  base: './',
  // An unknown path is missing, as on any static host: the explorer's own page in its place would not find its files.
  appType: 'mpa',
  plugins: [
    react(),
    datasets(DATA),
    staticPages(DATA, process.env.TIELINE_SITE ?? null),
    embed(DATA, process.env.TIELINE_SITE ?? null),
    contentSecurityPolicy(),
    firstPicture(DATA),
    slimCytoscape(),
    oneFile(),
    serviceWorker(),
  ],
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: { output: { codeSplitting: { groups: [firstScript()] } } },
  },
});

/** `npm start`: builds the page, serves it on this machine, prints the address, and opens a browser where there is one. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build, preview } from 'vite';

const PORT = 4180;

console.log('Building…');
// A folder of its own: a page that is being served elsewhere keeps its files.
const outDir = `.cache/start-${process.pid}`;
await build({ logLevel: 'warn', build: { outDir } });
const server = await preview({ preview: { port: PORT }, build: { outDir } });
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nTieline is at ${address ?? `http://localhost:${PORT}/`}\nStop it with Ctrl+C.\n`);
if (address !== undefined && hasDesktop()) openBrowser(address);

/** A terminal without a desktop, and a machine that runs tests, have no browser to open. */
function hasDesktop(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined) return false;
  return process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
}

function openBrowser(url: string): void {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  // The address stands above for whoever has to open it by hand.
  spawn(command as string, args as string[], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

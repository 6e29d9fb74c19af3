/** A plain static host: files as they lie in a folder, under a path of its own, and nothing else. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.atom': 'application/atom+xml',
};

export interface StaticHost {
  /** The address of the folder's index page, such as `http://localhost:4711/a/b/`. */
  readonly address: string;
  /** Paths that were asked for and that the host does not have. */
  readonly missing: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves a folder under a path that begins and ends with a slash, on a free port. */
export async function serveUnder(path: string, folder: string): Promise<StaticHost> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(path)
      ? normalize(`/${pathname.slice(path.length)}${pathname.endsWith('/') ? 'index.html' : ''}`)
      : null;
    const type = TYPES[extname(inside ?? '')];
    const file = inside === null || type === undefined ? Promise.reject() : readFile(join(folder, inside));
    file.then(
      (body) => response.writeHead(200, { 'Content-Type': type }).end(body),
      () => {
        missing.push(pathname);
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    address: `http://localhost:${port}${path}`,
    missing,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

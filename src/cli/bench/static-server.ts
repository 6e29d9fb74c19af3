import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A running server. */
export interface StaticServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder on this machine with gzip (level 9) and without caching. Files are compressed once, so that a
 * measured load never waits for the compressor. Takes the first free port from `port` on.
 */
export async function serveFolder(root: string, port: number): Promise<StaticServer> {
  const compressed = new Map<string, Buffer>();
  const bodyOf = (path: string): Buffer => {
    const known = compressed.get(path);
    if (known !== undefined) return known;
    const body = gzipSync(readFileSync(path), { level: 9 });
    compressed.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(root, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const type = TYPES[extname(path)];
    if (!path.startsWith(root) || type === undefined || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = bodyOf(path);
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(port));
  });
}

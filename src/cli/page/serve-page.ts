import { readFile, stat } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { KEEPER_POLICY, POLICY } from './page-policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Names by which a browser on this machine may ask; another name that points here is somebody else's page. */
const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Serves the folder of the page on loopback: files only, nothing is taken in.
 * @param port 0 for any that is free
 */
export function servePage(folder: string, port: number): Promise<Server> {
  const root = resolve(folder);
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    answer(root, packed, request, response).catch(() => response.writeHead(500).end());
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done(server));
  });
}

async function answer(
  root: string,
  packed: Map<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!LOCAL.test(request.headers.host ?? '')) return void response.writeHead(421).end();
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const path = pathOf(root, request.url ?? '/');
  const found = path === null ? null : await stat(path).catch(() => null);
  if (path === null || found?.isFile() !== true) return void response.writeHead(404).end();
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const headers = {
    'content-type': type,
    'content-security-policy': path.endsWith(`${sep}sw.js`) ? KEEPER_POLICY : POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    // Names of built files change with their content; the few others are looked up each time.
    'cache-control': path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  };
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = zipped ? await gzipped(packed, path, found.mtimeMs) : await readFile(path);
  response.writeHead(200, {
    ...headers,
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The file below the root that an address names, or null. */
function pathOf(root: string, url: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return null;
  }
  if (name.includes('\0')) return null;
  const path = resolve(join(root, name.endsWith('/') ? `${name}index.html` : name));
  return path.startsWith(root + sep) ? path : null;
}

async function gzipped(packed: Map<string, Buffer>, path: string, modified: number): Promise<Buffer> {
  const key = `${path} ${modified}`;
  const known = packed.get(key);
  if (known !== undefined) return known;
  const bytes = gzipSync(await readFile(path), { level: 6 });
  packed.set(key, bytes);
  return bytes;
}

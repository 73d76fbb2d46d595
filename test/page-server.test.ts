import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, get, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEEPER_POLICY, POLICY } from '../src/cli/page/page-policy.ts';
import { servePage } from '../src/cli/page/serve-page.ts';

describe('the server of the page', () => {
  let folder = '';
  let server: Server;
  let port = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'propria-page-'));
    mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'not of the page');
    writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html><title>page</title>');
    writeFileSync(join(folder, 'web', 'sw.js'), '// keeper');
    writeFileSync(join(folder, 'web', 'assets', 'a-1.js'), 'export {}');
    server = await servePage(join(folder, 'web'), 0);
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Answer {
    readonly status: number;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: string;
  }
  const ask = (path: string, options: { method?: string; host?: string } = {}): Promise<Answer> =>
    new Promise((done, failed) => {
      const asked = request(
        {
          port,
          host: '127.0.0.1',
          path,
          method: options.method ?? 'GET',
          headers: { host: options.host ?? `localhost:${port}` },
        },
        (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (part: string) => (body += part));
          response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
        },
      );
      asked.on('error', failed).end();
    });

  it('listens on loopback alone', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  it('sends the policy of the page as a header, and its own to the keeper', async () => {
    expect((await ask('/')).headers['content-security-policy']).toBe(POLICY);
    expect((await ask('/sw.js')).headers['content-security-policy']).toBe(KEEPER_POLICY);
    expect(POLICY).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(POLICY).toContain("style-src 'self' 'unsafe-inline'");
    expect(POLICY).toContain("connect-src 'none'");
  });

  it('lets built files be kept for good and asks again for the others', async () => {
    expect((await ask('/assets/a-1.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/%00',
    '/%zz',
    '/none',
  ])('gives nothing beside its folder: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe('');
  });

  it('takes nothing in, and answers no other name that points here', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect((await ask('/', { host: 'evil.example' })).status).toBe(421);
  });

  it('packs text where the browser can unpack it', async () => {
    const packed = await new Promise<string | undefined>((done) => {
      get(
        { port, host: '127.0.0.1', path: '/', headers: { host: 'localhost', 'accept-encoding': 'gzip' } },
        (response) => {
          response.resume();
          done(response.headers['content-encoding']);
        },
      );
    });
    expect(packed).toBe('gzip');
  });
});

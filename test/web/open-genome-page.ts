import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { sha256Hex } from '../../src/core/index.ts';
import { knowledgePlugin, policyPlugin } from '../../web/plugins.ts';
import type { GenomePage, PageError, PageRead } from './genome-page/page.ts';

export type { PageError, PageRead } from './genome-page/page.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KNOWLEDGE = join(ROOT, 'build', 'knowledge');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

export interface OpenGenomePage {
  readonly page: Page;
  /** What the page printed as an error. */
  readonly errors: readonly string[];
  /** Reads files of this disk in the page. */
  read(paths: readonly string[], now: string, parts?: boolean): Promise<PageRead>;
  /** SHA-256 of the plan of a folder's files. */
  planDigest(folder: string, now: string): Promise<string>;
  /** Why no plan can be made of the files; null where one can. */
  planError(paths: readonly string[], now: string): Promise<PageError | null>;
  stop(paths: readonly string[], now: string, afterMs: number): ReturnType<GenomePage['stop']>;
  /** Most memory that the page's process held, in bytes. */
  peakMemory(): Promise<number>;
  /** Processor seconds of the page's process until now, all its threads. */
  cpuSeconds(): Promise<number>;
  close(): Promise<void>;
}

/** Builds a page of engine and worker alone, serves it and opens it in Chromium. */
export async function openGenomePage(): Promise<OpenGenomePage> {
  // Nothing is done where they are newer than their sources.
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile-knowledge.ts'], { cwd: ROOT, stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'propria-genome-page-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('genome-page', import.meta.url)),
    base: './',
    logLevel: 'error',
    plugins: [knowledgePlugin(KNOWLEDGE), policyPlugin()],
    worker: { format: 'es', plugins: () => [knowledgePlugin(KNOWLEDGE)] },
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--site-per-process'] });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
  await page.waitForFunction(() => 'page' in globalThis);
  await page.evaluate(() => (globalThis as unknown as { page: GenomePage }).page.warm());
  const give = (paths: readonly string[]): Promise<void> => page.setInputFiles('#files', [...paths]);
  const planOf = async (paths: readonly string[], now: string): Promise<string | PageError> => {
    await give(paths);
    return page.evaluate((day) => (globalThis as unknown as { page: GenomePage }).page.plan(day), now);
  };
  return {
    page,
    errors,
    async read(paths, now, parts = false) {
      await give(paths);
      return page.evaluate(([day, all]) => (globalThis as unknown as { page: GenomePage }).page.read(day, all), [
        now,
        parts,
      ] as const);
    },
    async planDigest(folder, now) {
      const plan = await planOf(
        readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => join(folder, name)),
        now,
      );
      return typeof plan === 'string' ? sha256Hex(plan) : plan.code;
    },
    async planError(paths, now) {
      const plan = await planOf(paths, now);
      return typeof plan === 'string' ? null : plan;
    },
    async stop(paths, now, afterMs) {
      await give(paths);
      return page.evaluate(([day, after]) => (globalThis as unknown as { page: GenomePage }).page.stop(day, after), [
        now,
        afterMs,
      ] as const);
    },
    peakMemory: async () =>
      Math.max(
        ...(await renderers(browser)).map((id) => 1024 * Number(/VmHWM:\s+(\d+) kB/.exec(about(id, 'status'))?.[1])),
      ),
    cpuSeconds: async () =>
      Math.max(
        ...(await renderers(browser)).map((id) => {
          // After the name in brackets: fields 14 and 15 are user and system time in hundredths of a second.
          const fields = about(id, 'stat').split(') ')[1]!.split(' ');
          return (Number(fields[11]) + Number(fields[12])) / 100;
        }),
      ),
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function renderers(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

const about = (id: number, what: 'status' | 'stat'): string => readFileSync(`/proc/${id}/${what}`, 'utf8');

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(join(folder, new URL(request.url ?? '/', 'http://localhost').pathname));
    if (!path.startsWith(folder) || !existsSync(path)) return void response.writeHead(404).end();
    // No policy as a header: the page's own must do.
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

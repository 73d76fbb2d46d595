import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { goTo } from './go-to.ts';
import { serveFolder } from './serve-folder.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
/** The page as `npm run build` made it, or another build. */
const BUILT = process.env['PROPRIA_WEB'] ?? fileURLToPath(new URL('../../../dist/web/', import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface OpenOptions {
  /** Viewport in px. Default 1440 × 900. */
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** What the browser asks for. Default English. */
  readonly language?: 'en' | 'es' | 'ar';
  /** A bundled person that is opened first. */
  readonly person?: string;
  /** Service workers are off in tests, unless asked for. */
  readonly keeper?: boolean;
  readonly reducedMotion?: boolean;
  /**
   * The page in which this person was opened for an earlier test of the file, at another screen: reading the person's files takes
   * seconds. Only for tests that look and change nothing of the person.
   */
  readonly kept?: boolean;
}

/** One browser and one static host without any header, for the tests of one file. */
export interface Site {
  /** `http://127.0.0.1:…/`: a host that sends no policy, so that the one in the page has to hold. */
  readonly home: string;
  /** Addresses asked for since the test began. */
  requests(): readonly string[];
  /** What the console may say in this test: the browser tells of every refusal that a test provokes. */
  forgive(text: RegExp): void;
  /** Opens a screen by its path (`/medicines`), after the person's files are read where one is named. */
  open(path: string, options?: OpenOptions): Promise<Page>;
  /** Fails on what axe-core finds against WCAG 2.2 A and AA, in the light and in the dark theme. */
  expectAccessible(page: Page): Promise<void>;
  /** Fails where the page is wider than its window. */
  expectNoSidewaysScroll(page: Page): Promise<void>;
}

/**
 * Tests of the built page in Chromium. After each test: no error on the console, no uncaught error, no request to another origin.
 * Where Chromium is missing the tests are skipped, and in CI that is a failure.
 */
export function describePage(name: string, body: (site: Site) => void): void {
  if (CHROMIUM === undefined && process.env['CI'] === 'true') throw new Error('no Chromium: apt-get install chromium');
  describe.skipIf(CHROMIUM === undefined)(`${name} (where Chromium is missing: apt-get install chromium)`, () => {
    let browser: Browser;
    let server: Server;
    let home = '';
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    const requests: string[] = [];
    const forgiven: RegExp[] = [];
    const kept = new Map<string, Page>();

    beforeAll(async () => {
      if (!existsSync(join(BUILT, 'index.html')))
        throw new Error('dist/web is missing: node scripts/setup.mjs --build');
      server = await serveFolder(BUILT);
      home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      browser = await chromium.launch({
        executablePath: CHROMIUM!,
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
      });
    });
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      const allowed = forgiven.splice(0);
      requests.length = 0;
      expect(complaints.splice(0).filter((one) => !allowed.some((text) => text.test(one)))).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      server?.closeAllConnections();
      server?.close();
    });

    body({
      get home() {
        return home;
      },
      requests: () => requests,
      forgive: (text) => void forgiven.push(text),
      open: async (path, { kept: reuse = false, ...options } = {}) => {
        const viewport = { width: options.width ?? 1440, height: options.height ?? 900 };
        const like = JSON.stringify([options.person, options.language, options.keeper, options.reducedMotion]);
        const before = reuse ? kept.get(like) : undefined;
        if (before !== undefined) {
          await before.setViewportSize(viewport);
          await before.emulateMedia({ media: null, colorScheme: options.theme ?? 'light' });
          // By way of another screen: what was opened or typed on this one is gone.
          await goTo(before, path.startsWith('/learn') ? '/day' : '/learn');
          await goTo(before, path);
          return before;
        }
        const context = await browser.newContext({
          viewport,
          colorScheme: options.theme ?? 'light',
          locale: options.language ?? 'en',
          reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
          serviceWorkers: options.keeper === true ? 'allow' : 'block',
          acceptDownloads: true,
        });
        if (!reuse) contexts.push(context);
        context.on('request', (request) => {
          const url = request.url();
          requests.push(url);
          if (!url.startsWith(home) && !/^(?:data|blob):/.test(url)) complaints.push(`request to ${url}`);
        });
        context.on('console', (message) => {
          if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
        });
        const page = await context.newPage();
        page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
        if (options.person === undefined) {
          await page.goto(`${home}#${path}`);
          await page.waitForSelector('#statement');
          return page;
        }
        await page.goto(`${home}#/open/${options.person}?to=${encodeURIComponent(path)}`);
        await page.waitForFunction(() => !location.hash.startsWith('#/open/'), null, { timeout: 30_000 });
        await page.waitForSelector('#statement');
        if (reuse) kept.set(like, page);
        return page;
      },
      expectAccessible: async (page) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          // The script of the checker is let in by the debugger, not by the page's policy.
          if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
          const found = await page.evaluate(
            async (tags) =>
              // oxlint-disable-next-line no-explicit-any
              (await (globalThis as any).axe.run({ runOnly: tags })).violations.map(
                (one: { id: string; nodes: { html: string }[] }) =>
                  `${one.id}: ${one.nodes.map((n) => n.html.slice(0, 200)).join(' | ')}`,
              ) as string[],
            WCAG,
          );
          expect(found, `${colorScheme} theme at ${page.url()}`).toEqual([]);
        }
      },
      expectNoSidewaysScroll: async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      },
    });
  });
}

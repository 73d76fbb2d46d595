import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { POLICY } from '../../src/cli/page/page-policy.ts';
import { describePage } from './support/page.ts';

const BUILT = process.env['PROPRIA_WEB'] ?? fileURLToPath(new URL('../../dist/web/', import.meta.url));
/** Compressed bytes of HTML, CSS and JavaScript to the first screen that can be used. */
const MOST = 340_000;

describePage('the weight of the page, and its keeper', (site) => {
  it('needs at most 340 kB to the first screen, engine and knowledge apart', async () => {
    const page = await site.open('/');
    await page.waitForSelector('.drop-place .go');
    const engine = /\/assets\/(?:engine-|main|base|libdeflate|decompress)[^/]*$|\.wasm$/;
    const own = [
      ...new Set(site.requests().filter((url) => url.startsWith(site.home) && !engine.test(url.split('?')[0]!))),
    ];
    const weights = own.map((url) => {
      const name = new URL(url).pathname.slice(1) || 'index.html';
      return existsSync(join(BUILT, name)) ? gzipSync(readFileSync(join(BUILT, name)), { level: 6 }).length : 0;
    });
    const total = weights.reduce((sum, one) => sum + one, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total, own.join('\n')).toBeLessThanOrEqual(MOST);
  });

  it('carries its policy in the page itself, before any script', () => {
    const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
    const policy = html.indexOf(POLICY);
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(html.indexOf('<script'));
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/);
  });

  it('works without a network after the first load', async () => {
    const page = await site.open('/', { keeper: true });
    await page.waitForFunction(() => navigator.serviceWorker.ready.then((one) => one.active?.state === 'activated'));
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.goto(`${site.home}#/open/no-genome`);
    await page.reload();
    await page.waitForFunction(() => location.hash === '#/summary', null, { timeout: 30_000 });
    await page.waitForSelector('.strip');
    expect(await page.textContent('#statement')).not.toBe('');
  });
});

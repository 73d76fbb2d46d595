import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/index.ts';
import {
  type CarePlanDocument,
  careFromParts,
  createEngine,
  inFolderOrder,
  readInput,
} from '../../src/engine/index.ts';
import { loadKnowledge, nodeHost, openFile } from '../../src/platform/node/index.ts';
import { describePage } from './support/page.ts';

const folderOf = (person: string): string => fileURLToPath(new URL(`../../examples/${person}/`, import.meta.url));
const filesOf = (person: string): readonly string[] =>
  inFolderOrder(
    readdirSync(folderOf(person))
      .filter((name) => !name.endsWith('.md'))
      .map((name) => ({ name })),
  ).map(({ name }) => join(folderOf(person), name));

const drop = async (page: Page, files: readonly string[]): Promise<void> => {
  await page.setInputFiles('input[type=file]', [...files]);
  await page.waitForSelector('.drop-next', { timeout: 30_000 });
};

/** The day of the page's clock in these tests. */
const DAY = '2026-11-22';
const fixClock = (page: Page): Promise<void> => page.clock.setFixedTime(new Date(`${DAY}T12:00:00`));

describePage('the drop page', (site) => {
  it('promises, and holds: nothing leaves the page, not even from inside the worker', async () => {
    const page = await site.open('/');
    expect(await page.textContent('#statement')).toContain('It stays here.');
    const refused = await page.evaluate(async () => {
      const tries = {
        fetch: () => fetch('./index.html'),
        beacon: () =>
          Promise.resolve(navigator.sendBeacon('./x', 'genome')).then((sent) =>
            sent ? 'sent' : Promise.reject(new Error()),
          ),
        socket: () =>
          new Promise((done, failed) => {
            const socket = new WebSocket(location.href.replace(/^http/, 'ws'));
            socket.addEventListener('open', done);
            socket.addEventListener('error', failed);
          }),
        // A worker from a blob has the page's policy: so does the engine's.
        worker: () =>
          new Promise((done, failed) => {
            const code = `fetch(${JSON.stringify(location.origin)}).then(() => postMessage('sent'), () => postMessage('refused'))`;
            const worker = new Worker(URL.createObjectURL(new Blob([code])));
            worker.addEventListener('message', ({ data }) => (data === 'sent' ? done(data) : failed(new Error())));
          }),
      };
      const outcome: Record<string, string> = {};
      for (const [name, attempt] of Object.entries(tries))
        outcome[name] = await attempt().then(
          () => 'sent',
          () => 'refused',
        );
      return outcome;
    });
    // The browser tells of each refusal on the console; that is what is wanted here.
    site.forgive(/Content Security Policy|Refused to connect|violates the following/);
    expect(refused).toMatchObject({ fetch: 'refused', socket: 'refused', worker: 'refused' });
  });

  it('starts the engine in a worker that stands under the policy of the page', async () => {
    const page = await site.open('/');
    const [worker] = page.workers().length > 0 ? page.workers() : [await page.waitForEvent('worker')];
    expect(worker!.url()).toMatch(/^blob:/);
    const outcome = await worker!.evaluate(() =>
      fetch('http://127.0.0.1:9/x').then(
        () => 'sent',
        (error: unknown) => String(error),
      ),
    );
    site.forgive(/Content Security Policy|Refused to connect|violates the following/);
    expect(outcome).toContain('Failed to fetch');
    expect(site.requests().filter((url) => !url.startsWith(site.home) && !url.startsWith('blob:'))).toEqual([]);
  });

  it('reads dropped files, says what is open, and comes to the plan; by keyboard alone', async () => {
    const page = await site.open('/');
    await fixClock(page);
    await drop(page, filesOf('after-stent'));
    expect(await page.textContent('#statement')).toMatch(/^\d+ of \d+ genes read\./);
    await site.expectAccessible(page);
    await page.focus('.drop-next .go');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/summary');
  });

  it.each(['after-stent', 'kidney-transplant', 'planning-pregnancy', 'no-genome'])(
    'makes the same plan as the command line, byte for byte: %s',
    async (person) => {
      const page = await site.open('/');
      await fixClock(page);
      await drop(page, filesOf(person));
      const made = await page.evaluate(() =>
        (globalThis as unknown as { propria: { plan(): unknown } }).propria.plan(),
      );
      const knowledge = await loadKnowledge();
      const engine = createEngine({ knowledge, host: nodeHost });
      const parts = [];
      for (const path of filesOf(person))
        parts.push(
          await readInput(
            { source: await openFile(path), named: false },
            { now: DAY, knowledge, host: nodeHost, engine },
          ),
        );
      const own = careFromParts(engine, knowledge, parts, { now: DAY });
      // A file's name is what the person dropped; the command line was given a path.
      expect(canonicalJson(made as CarePlanDocument)).toBe(canonicalJson(own));
    },
  );

  it('forgets at once from any screen, and comes back to the place to drop', async () => {
    const page = await site.open('/');
    await fixClock(page);
    await drop(page, filesOf('no-genome'));
    await page.click('.drop-next .go');
    await page.waitForFunction(() => location.hash === '#/summary');
    await page.getByText('On this machine').click();
    await page.getByRole('link', { name: 'Open or add files' }).click();
    await page.waitForSelector('.drop-place');
    await page.goto(`${site.home}#/summary`);
    await page.getByText('On this machine').click();
    await page.getByRole('button', { name: 'Forget everything now' }).click();
    await page.waitForSelector('.drop-place');
    await page.goto(`${site.home}#/summary`);
    await expect.poll(() => page.textContent('#statement')).toContain('no plan yet');
  });

  it('opens a bundled person from its address', async () => {
    const page = await site.open('/summary', { person: 'no-genome' });
    expect(page.url()).toContain('#/summary');
  });

  it('says what is wrong with a file, where and what to do, and keeps what was read before', async () => {
    const page = await site.open('/');
    await page.setInputFiles('input[type=file]', [
      { name: 'broken.vcf', mimeType: 'text/plain', buffer: Buffer.from('##fileformat=VCFv4.2\n#CHROM\tPOS\n') },
    ]);
    await page.waitForSelector('[role=alert]');
    expect(await page.textContent('.err code')).toMatch(/^[A-Z]+_[A-Z_]+$/);
    await site.expectAccessible(page);
    await page.click('.btn.go');
    await drop(page, filesOf('no-genome'));
    await page.click('text=Add another file');
    const genome = readFileSync(join(folderOf('after-stent'), 'NA18544.g.vcf.gz'));
    await page.setInputFiles('input[type=file]', [
      { name: 'cut.vcf.gz', mimeType: 'application/gzip', buffer: genome.subarray(0, genome.length / 2) },
    ]);
    await page.waitForSelector('[role=alert], .drop-next');
    await page.goto(`${site.home}#/summary`);
    await page.waitForSelector('.strip');
  });

  it.each([320, 390, 900, 1440])('fits a window of %d px in every language and both themes', async (width) => {
    for (const language of ['en', 'es', 'ar'] as const) {
      const page = await site.open('/', { width, language });
      await site.expectNoSidewaysScroll(page);
      await site.expectAccessible(page);
      expect(await page.getAttribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    }
  });

  it('runs nothing that a file brings along', async () => {
    const page = await site.open('/');
    const hostile = '<img src=x onerror="document.title=`run`"><script>document.title="run"</script>';
    const yaml = `date: 2026-11-01\nname: '${hostile.replaceAll("'", '')}'\nmedicines:\n  - '${hostile.replaceAll("'", '')}'\n  - warfarin 3 mg daily\n`;
    await page.setInputFiles('input[type=file]', [
      { name: `${hostile.slice(0, 20)}.yaml`, mimeType: 'text/yaml', buffer: Buffer.from(yaml) },
    ]);
    await page.waitForSelector('.drop-next');
    for (const path of ['/summary', '/me']) {
      await page.goto(`${site.home}#${path}`);
      await page.waitForSelector('#statement');
      expect(await page.title()).not.toBe('run');
      expect(await page.locator('img, main script').count()).toBe(0);
    }
  });
});

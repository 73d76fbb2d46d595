import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { describePage } from './support/page.ts';

const GENOME = fileURLToPath(new URL('../../examples/demo/NA12878.g.vcf.gz', import.meta.url));

describePage('what is said where the input is missing', (site) => {
  it('with a genome and no list of medicines it is the list that is missing', async () => {
    const page = await site.open('/');
    await page.setInputFiles('input[type=file]', [GENOME]);
    await page.waitForSelector('.drop-next', { timeout: 30_000 });
    const says = async (path: string): Promise<string> => {
      await page.goto(`${site.home}#${path}`);
      await page.waitForFunction((wanted) => location.hash === `#${wanted}`, path);
      await page.waitForTimeout(500);
      return (await page.textContent('#statement')) ?? '';
    };
    expect(await says('/me')).toContain('do not know your medicines');
    expect(await says('/medicines')).toContain('none was checked');
    expect(await says('/summary')).toContain('nothing is checked');
  });

  it('with one medicine and no genome nothing is said to be clear, and no letter speaks of genes', async () => {
    const page = await site.open('/entry');
    await page.locator('main input[type=text], main input:not([type])').first().fill('clopidogrel');
    await page.getByRole('button', { name: 'Add to my plan' }).click();
    await page.waitForFunction(
      () => (globalThis as unknown as { propria: { plan(): unknown } }).propria.plan() !== null,
    );
    for (const [path, text] of [
      ['/medicines', 'cannot be judged yet'],
      ['/me/family', 'No gene result is in your plan'],
      ['/me/results', 'No gene result'],
      ['/quality', 'No genome was read'],
    ] as const) {
      await page.goto(`${site.home}#${path}`);
      await expect.poll(() => page.textContent('#statement')).toContain(text);
      await site.expectAccessible(page);
    }
  });

  it('a file that only has the name of a sealed one is refused before a passphrase is asked for', async () => {
    const page = await site.open('/');
    await page.setInputFiles('input[type=file]', [
      { name: 'me.propria', mimeType: 'application/octet-stream', buffer: Buffer.from('no such thing') },
    ]);
    await page.waitForSelector('[role=alert]');
    expect(await page.textContent('.err code')).toBe('VAULT_NOT_A_SEALED_FILE');
  });
});

import { expect, it } from 'vitest';
import { describePage } from './support/page.ts';

describePage('Quality', (site) => {
  it('says how many genes were read and which were not', async () => {
    const page = await site.open('/quality', { person: 'after-stent' });
    const statement = (await page.locator('h1').textContent())!.replaceAll('\u2011', '-');
    expect(statement).toMatch(/^22 of 25 genes were read; HLA-A, HLA-B and MT-RNR1 were not\./);
    await site.expectAccessible(page);
    await site.expectNoSidewaysScroll(page);
  });

  it('shows build with its evidence, sample, sex, size and digests of each file', async () => {
    const page = await site.open('/quality', { person: 'after-stent' });
    const file = await page.locator('.qc').first().innerText();
    for (const part of ['GRCh38', '248956422', 'NA18544', '920 of 1,204', 'gVCF']) expect(file).toContain(part);
    const digests = await page.locator('.q-digests').innerText();
    expect(digests.match(/[0-9a-f]{64}/g)?.length).toBeGreaterThanOrEqual(6);
    for (const name of ['hospital.fhir.json', 'person.yaml', 'NA18544.g.vcf.gz', 'NA18544.outside.tsv'])
      expect(digests).toContain(name);
  });

  it('names what is missing of an unread gene, what waits for it and what settles it', async () => {
    const page = await site.open('/quality', { person: 'after-stent' });
    const row = await page.locator('.q-open tbody tr').filter({ hasText: 'HLA-B' }).first().innerText();
    expect(row).toContain('Not read');
    expect(row).toMatch(/carbamazepine/);
    expect(row).toMatch(/test/i);
  });

  it('opens the positions of a gene by keyboard, with the line of each', async () => {
    const page = await site.open('/quality', { person: 'after-stent' });
    const gene = page.locator('.q-gene').filter({ has: page.locator('h3', { hasText: /^CYP2C19$/ }) });
    await gene.locator('summary').focus();
    await page.keyboard.press('Enter');
    await gene.locator('tbody tr').first().waitFor();
    expect(await gene.locator('tbody tr').count()).toBe(35);
    expect(await gene.locator('tbody').innerText()).toContain('rs4244285');
    await site.expectAccessible(page);
  });

  it('without a genome says so, and takes nothing for normal', async () => {
    const page = await site.open('/quality', { person: 'no-genome', width: 390 });
    expect(await page.locator('h1').textContent()).toBe('No genome was read.');
    expect(await page.locator('main').innerText()).toContain('Nothing here takes it for normal');
    await site.expectAccessible(page);
    await site.expectNoSidewaysScroll(page);
  });

  it('tells a warning of a record with its place', async () => {
    const page = await site.open('/quality', { person: 'planning-pregnancy', language: 'es' });
    const text = await page.locator('.q-own').innerText();
    expect(text).toContain('person.yaml');
    expect(text).toContain('RECORD_DOSE_TEXT');
    expect(await page.locator('h1').textContent()).toContain('genes');
    await site.expectNoSidewaysScroll(page);
  });
});

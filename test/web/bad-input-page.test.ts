import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERRORS, type ErrorCode } from '../../src/core/index.ts';
import { BAD_FILES } from '../support/bad-files.ts';
import { CHROMIUM, type OpenGenomePage, type PageError, openGenomePage } from './open-genome-page.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const NOW = '2026-11-22';
const SLOW = 600_000;

describe.skipIf(CHROMIUM === undefined)('bad input in the page', () => {
  let folder = '';
  let open: OpenGenomePage;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'propria-bad-page-'));
    open = await openGenomePage();
  }, SLOW);
  afterAll(async () => {
    await open?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, bytes: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  /** A file of a size without the bytes: it is refused before any is read. */
  const huge = (name: string): string => {
    const path = write(name, '');
    truncateSync(path, 300 * 1024 * 1024);
    return path;
  };
  const bad = (name: string): string => write(name, BAD_FILES.find((file) => file.name === name)!.bytes);
  const genome = join(EXAMPLES, 'after-stent/NA18544.g.vcf.gz');

  it.each<[string, () => readonly string[], ErrorCode, object]>([
    ['a letter', () => [write('letter.txt', 'Dear Anna,\n')], 'INPUT_UNKNOWN', { source: 'letter.txt' }],
    ['a picture of text', () => [bad('junk.txt')], 'INPUT_UNKNOWN', { source: 'junk.txt' }],
    ['a huge person file', () => [huge('person.yaml')], 'INPUT_TOO_LARGE', { source: 'person.yaml' }],
    ['an encrypted archive', () => [bad('locked.zip')], 'GENOME_ZIP_ENCRYPTED', { source: 'locked.zip' }],
    [
      'a genome that was cut',
      () => [write('cut.vcf.gz', readFileSync(genome).subarray(0, -60))],
      'BGZF_TRUNCATED',
      { source: 'cut.vcf.gz' },
    ],
    ['a cut record', () => [write('cut.json', '{"resourceType":"Bundle","entry":[')], 'FHIR_TRUNCATED', {}],
    [
      'genomes of two people',
      () => [genome, join(EXAMPLES, 'planning-pregnancy/NA12336.g.vcf.gz')],
      'GENOME_NOT_ONE_PERSON',
      {},
    ],
  ])('%s is refused with its code, place and remedy', { timeout: SLOW }, async (_title, files, code, place) => {
    const error = (await open.planError(files(), NOW)) as PageError;
    expect(error.code).toBe(code);
    expect(error.place).toMatchObject(place);
    // The words are the catalogue's, with nothing left open.
    expect(error.message).not.toMatch(/[{}]/);
    expect(error.remedy).not.toBe('');
    expect(Object.keys(ERRORS)).toContain(error.code);
    expect(open.errors).toEqual([]);
  });

  it('after a refusal the page reads on', { timeout: SLOW }, async () => {
    expect((await open.read([genome], NOW)).error).toBeUndefined();
  });
});

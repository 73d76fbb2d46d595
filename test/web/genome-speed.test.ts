import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/index.ts';
import { type InputPart, createEngine, readInput } from '../../src/engine/index.ts';
import { nodeHost, openFile } from '../../src/platform/node/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { type BigGenomes, bigGenomes } from './big-genome.ts';
import { CHROMIUM, type OpenGenomePage, type PageRead, openGenomePage } from './open-genome-page.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOW = '2026-11-22';
const SLOW = 900_000;
const MB = 1_000_000;
const KINDS = ['sorted', 'unsorted', 'gzip'] as const;
type Kind = (typeof KINDS)[number];

/**
 * How often as long as zlib takes to inflate the same text on this machine at this moment. `npm run bench` holds the bars in
 * seconds, on a machine that does nothing else.
 */
const MOST_OF_ZLIB: Readonly<Record<Kind, number>> = { sorted: 3, unsorted: 12, gzip: 14 };

if (CHROMIUM === undefined && process.env['CI'] === 'true') throw new Error('no Chromium: apt-get install chromium');

describe.skipIf(CHROMIUM === undefined)('a genome of 250 MB in the page', () => {
  let genomes: BigGenomes;
  let open: OpenGenomePage;
  let zlibSeconds = 0;
  const seen = new Map<Kind, PageRead>();

  beforeAll(async () => {
    genomes = await bigGenomes(join(ROOT, '.cache', 'bench'), 250 * MB);
    open = await openGenomePage();
    zlibSeconds = await inflated(genomes.sorted);
    for (const kind of KINDS) seen.set(kind, await open.read([genomes[kind]], NOW, true));
  }, SLOW);
  afterAll(() => open?.close());

  it.each(KINDS)('%s: in the page it says what it says on the command line', { timeout: SLOW }, async (kind) => {
    const read = seen.get(kind)!;
    expect(read.error).toBeUndefined();
    expect(read.parts).toBe(canonicalJson([await readHere(genomes[kind])]));
  });

  it.each(KINDS)('%s: within a multiple of what zlib needs', (kind) => {
    expect(seen.get(kind)!.seconds).toBeLessThan(MOST_OF_ZLIB[kind] * Math.max(zlibSeconds, 1));
  });

  it.each(KINDS)('%s: the page can always answer', (kind) => {
    const { longestTaskMs, seconds } = seen.get(kind)!;
    expect(longestTaskMs).toBeLessThanOrEqual(Math.max(100, 50 * seconds));
  });

  it('holds at most 400 MB', async () => {
    expect(await open.peakMemory()).toBeLessThan(400 * MB);
  });

  it.each(['unsorted', 'gzip'] as const)('%s: tells how far it is, at most ten times a second', (kind) => {
    const { progress, seconds } = seen.get(kind)!;
    const reading = progress.filter(({ step }) => step === 'reading');
    expect(reading.length).toBeGreaterThan(5);
    expect(progress.length).toBeLessThan(10 * seconds + 10);
    for (const [i, one] of reading.entries()) {
      expect(one.bytes).toBeLessThanOrEqual(one.of);
      expect(one.bytes).toBeGreaterThanOrEqual(reading[i - 1]?.bytes ?? 0);
    }
    expect(reading.at(-1)!.bytes).toBeGreaterThan(200 * MB);
    expect(new Set(reading.flatMap(({ chrom }) => chrom ?? [])).size).toBeGreaterThanOrEqual(2);
    expect(progress.at(-1)).toMatchObject({ step: 'quality', loci: expect.any(Number), format: { kind: 'vcf' } });
  });

  it('a search passes over most of a sorted file', () => {
    const read = seen.get('sorted')!.progress.findLast(({ step }) => step === 'reading');
    expect(read?.bytes ?? 0).toBeLessThan(30 * MB);
  });

  it('stops at once when told, and answers again', { timeout: SLOW }, async () => {
    const after = 1500;
    const { ended } = await open.stop([genomes.gzip], NOW, after);
    expect(ended).toBeLessThan(seen.get('gzip')!.seconds * 1000 - after);
    expect(open.errors).toEqual([]);
  });
});

describe.skipIf(CHROMIUM === undefined)('the four people in the page', () => {
  let open: OpenGenomePage;
  beforeAll(async () => {
    open = await openGenomePage();
  }, SLOW);
  afterAll(() => open?.close());

  const digests = new Map(
    readFileSync(join(ROOT, 'test/fixtures/people.sha256'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('  ').toReversed() as [string, string]),
  );

  // With a tumour the page puts the board into the plan when it is saved: test/web/tumour.test.ts holds those bytes.
  const withoutTumour = [...digests.keys()].filter((person) => !existsSync(join(ROOT, 'examples', person, 'tumour')));

  it.each(withoutTumour)('%s: the bytes of the command line', { timeout: SLOW }, async (person) => {
    expect(await open.planDigest(join(ROOT, 'examples', person), NOW)).toBe(digests.get(person));
  });
});

async function readHere(path: string): Promise<InputPart> {
  const knowledge = loadTestKnowledge();
  const engine = createEngine({ knowledge, host: nodeHost });
  const source = await openFile(path);
  try {
    const part = await readInput({ source, named: true }, { now: NOW, knowledge, host: nodeHost, engine });
    return { ...part, file: path.slice(path.lastIndexOf('/') + 1) };
  } finally {
    await source.close();
  }
}

/** Seconds that zlib takes for the text of a file, streaming. */
async function inflated(path: string): Promise<number> {
  const start = performance.now();
  let size = 0;
  for await (const part of createReadStream(path).pipe(createGunzip({ chunkSize: 1 << 20 })))
    size += (part as Uint8Array).length;
  expect(size).toBeGreaterThan(0);
  return (performance.now() - start) / 1000;
}

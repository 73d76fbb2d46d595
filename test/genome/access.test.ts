import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bgzfText } from '../../src/genome/bgzf/bgzf-text.ts';
import { readIndex } from '../../src/genome/index/read-index.ts';
import { readChunks } from '../../src/genome/index/read-chunks.ts';
import { bgzfWithIndexes } from '../../src/genome/index/index-vcf.ts';
import type { LocusWindow } from '../../src/genome/loci/locus-window.ts';
import { recordCollector } from '../../src/genome/loci/record-collector.ts';
import { targetSpans } from '../../src/genome/loci/target-spans.ts';
import { contigOrder } from '../../src/genome/search/contig-order.ts';
import { discoverContigs } from '../../src/genome/search/discover-contigs.ts';
import { scanAll } from '../../src/genome/search/scan-all.ts';
import { type SortedFile, searchSorted } from '../../src/genome/search/search-sorted.ts';
import { wantedStretches } from '../../src/genome/search/wanted-stretches.ts';
import { plainText } from '../../src/genome/text/plain-text.ts';
import type { GenomeText } from '../../src/genome/text/text-blocks.ts';
import { readVcfHeader } from '../../src/genome/vcf/read-header.ts';
import { nodeDeflater, nodeHost } from '../../src/platform/node/index.ts';
import { byteSource } from '../support/byte-source.ts';
import { type BigVcfOptions, bigVcf, random } from './big-vcf.ts';

const { inflater } = nodeHost;

/** Wanted stretches of one to thirty bases at and beside the records of a file, half of them close together. */
function windowsIn(vcf: string, count: number, seed: number): readonly LocusWindow[] {
  const next = random(seed);
  const places = vcf
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t', 2));
  return places.length === 0
    ? []
    : Array.from({ length: count }, (_, i) => {
        const share = i % 2 === 0 ? next() : 0.37 + next() / 100;
        const [name = '', pos = ''] = places[Math.floor(share * places.length)] ?? [];
        const chrom = name === 'MT' ? 'chrM' : name.startsWith('chr') ? name : `chr${name}`;
        const pos1 = Math.max(1, Number(pos) + Math.floor(next() * 9) - 2);
        const ref = 'A'.repeat(1 + Math.floor(next() * (next() < 0.1 ? 30 : 1)));
        const target = {
          id: `${chrom}:${pos1}` as const,
          chrom,
          pos38: pos1,
          ref38: ref,
          pos37: pos1,
          ref37: ref,
          alts: ['C'],
          rsid: null,
        };
        return { target, pos1, ref, alts: ['C'], kind: 'length', stretch: ref };
      });
}

type Found = readonly string[];
const foundBy = (collector: ReturnType<typeof recordCollector>): Found =>
  [...collector.records.values()]
    .flat()
    .map(({ contig, pos1, offset, text }) => `${offset} ${contig}:${pos1} ${text.slice(0, 60)}`)
    .toSorted();

async function byScan(text: GenomeText, windows: readonly LocusWindow[]): Promise<Found> {
  const collector = recordCollector(targetSpans(windows), 0, 'x');
  await scanAll(text, await readVcfHeader(text, 'x'), collector, 'x');
  return foundBy(collector);
}

async function bySearch(
  text: GenomeText,
  windows: readonly LocusWindow[],
  order: 'header' | 'discover',
): Promise<Found | 'unsorted'> {
  const head = await readVcfHeader(text, 'x');
  const spans = targetSpans(windows);
  const file: SortedFile = {
    text: text.seekable!,
    dataAddress: text.offsetKind === 'virtual' ? head.dataAddress : head.dataOffset!,
    dataWithin: text.offsetKind === 'virtual' ? head.dataOffset! % 65_536 : 0,
    source: 'x',
  };
  const contigs = order === 'header' ? contigOrder(head.header.contigs) : await discoverContigs(file);
  if (contigs === null) return 'unsorted';
  const collector = recordCollector(spans, 0, 'x');
  return (await searchSorted(file, wantedStretches(spans, contigs), contigs, collector)) === 'done'
    ? foundBy(collector)
    : 'unsorted';
}

async function byIndex(
  text: GenomeText,
  index: Uint8Array,
  windows: readonly LocusWindow[],
): Promise<Found | 'refused'> {
  const spans = targetSpans(windows);
  const collector = recordCollector(spans, 0, 'x');
  const chunks = await readIndex(byteSource('x.tbi', index), inflater);
  return (await readChunks(text.seekable!, chunks, spans, collector, 'x')) ? foundBy(collector) : 'refused';
}

const SORTED = ['chr1', 'chr2', 'chr10', 'chrX'];
const file = (more: Partial<BigVcfOptions> = {}): string =>
  bigVcf({ seed: 1, contigs: SORTED, records: 4000, spacing: 700, kind: 'variants', ...more });
const textOf = (vcf: string): { plain: GenomeText; bgzf: GenomeText; tbi: Uint8Array; csi: Uint8Array } => {
  const { bgzf, tbi, csi } = bgzfWithIndexes(vcf, nodeDeflater);
  return {
    plain: plainText(byteSource('x.vcf', vcf)),
    bgzf: bgzfText(byteSource('x.vcf.gz', bgzf), inflater),
    tbi,
    csi,
  };
};

describe('scan, search and index find the same records', () => {
  test.each([
    ['variants', file()],
    ['a gVCF', file({ kind: 'blocks', spacing: 300 })],
    ['contigs in an order of their own', file({ contigs: ['chrX', 'chr10', 'chr2', 'chr1'] })],
    ['dense', file({ spacing: 3, records: 6000 })],
  ])('%s', async (_, vcf) => {
    const { plain, bgzf, tbi, csi } = textOf(vcf);
    const windows = windowsIn(vcf, 120, 7);
    const expected = await byScan(bgzf, windows);
    expect(expected.length).toBeGreaterThan(15);
    expect(await bySearch(bgzf, windows, 'header')).toEqual(expected);
    expect(await bySearch(bgzf, windows, 'discover')).toEqual(expected);
    expect(await byIndex(bgzf, tbi, windows)).toEqual(expected);
    expect(await byIndex(bgzf, csi, windows)).toEqual(expected);
    const plainExpected = await byScan(plain, windows);
    expect(plainExpected.length).toBe(expected.length);
    expect(await bySearch(plain, windows, 'header')).toEqual(plainExpected);
    expect(await bySearch(plain, windows, 'discover')).toEqual(plainExpected);
  });

  test('whatever the file and the positions', async () => {
    const cases = fc.record({
      seed: fc.integer(),
      records: fc.integer({ min: 0, max: 2000 }),
      spacing: fc.constantFrom(1, 20, 900),
      kind: fc.constantFrom('variants' as const, 'blocks' as const),
      contigs: fc.constantFrom(
        SORTED,
        ['10'],
        ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', 'X', 'MT'],
      ),
      wanted: fc.integer({ min: 1, max: 200 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ wanted, ...options }) => {
        const vcf = bigVcf(options);
        const { plain, bgzf, tbi } = textOf(vcf);
        const windows = windowsIn(vcf, wanted, options.seed);
        const expected = await byScan(bgzf, windows);
        expect(await bySearch(bgzf, windows, 'header')).toEqual(expected);
        if (options.records > 0) expect(await bySearch(bgzf, windows, 'discover')).toEqual(expected);
        expect(await byIndex(bgzf, tbi, windows)).toEqual(expected);
        expect(await bySearch(plain, windows, 'header')).toEqual(await byScan(plain, windows));
      }),
      { numRuns: 12 },
    );
  });

  test('lines longer than many blocks', async () => {
    const vcf = file({ records: 40, spacing: 5000 }).replaceAll(
      '\tGT:GQ\t',
      `;X=${'ACGTTGCA'.repeat(40_000)}\tGT:GQ\t`,
    );
    const { bgzf, tbi } = textOf(vcf);
    const windows = windowsIn(vcf, 60, 3);
    const expected = await byScan(bgzf, windows);
    expect(await bySearch(bgzf, windows, 'header')).toEqual(expected);
    expect(await byIndex(bgzf, tbi, windows)).toEqual(expected);
  });
});

describe('a file out of order', () => {
  const lines = file().split('\n');
  const records = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const header = lines.filter((line) => line.startsWith('#'));
  const windows = windowsIn(file(), 120, 7);
  const join = (body: readonly string[]): GenomeText => textOf([...header, ...body, ''].join('\n')).bgzf;

  test('two files one after the other', async () => {
    const twice = join([...records.filter((_, i) => i % 2 === 0), ...records.filter((_, i) => i % 2 === 1)]);
    expect(await bySearch(twice, windows, 'header')).toBe('unsorted');
    expect(await bySearch(twice, windows, 'discover')).toBe('unsorted');
  });

  test('shuffled', async () => {
    const next = random(5);
    const shuffled = join(
      records
        .map((line) => [next(), line] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, line]) => line),
    );
    expect(await bySearch(shuffled, windows, 'header')).toBe('unsorted');
  });

  test('other order than the header says: found by looking', async () => {
    const reversed = join(
      [...SORTED].reverse().flatMap((contig) => records.filter((line) => line.startsWith(`${contig}\t`))),
    );
    expect(await bySearch(reversed, windows, 'header')).toBe('unsorted');
    expect(await bySearch(reversed, windows, 'discover')).toEqual(await byScan(reversed, windows));
  });
});

describe('an index of another file', () => {
  test('is refused', async () => {
    const { bgzf } = textOf(file({ seed: 1 }));
    const { tbi } = textOf(file({ seed: 2, records: 5000 }));
    expect(await byIndex(bgzf, tbi, windowsIn(file(), 60, 7))).toBe('refused');
  });
});

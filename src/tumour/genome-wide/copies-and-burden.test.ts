import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testOncologyPack } from '../../../test/support/oncology-pack.ts';
import type { Locator } from '../../core/index.ts';
import type { Assay, Segment } from '../tumour-reading.ts';
import { armCalls } from './arm-calls.ts';
import { chromosomesOf } from './chromosome-arms.ts';
import { clonalityOf } from './clonality.ts';
import { copyCall, geneCopies } from './copy-calls.ts';
import { microsatellites } from './microsatellites.ts';
import { type BurdenVariant, mutationBurden } from './mutation-burden.ts';

const at: Locator = { kind: 'stated', by: 'test', date: '2026-01-01' };
const knowledge = testOncologyPack();
const seg = (chr: string, start: number, end: number, total: number, minor: number | null = null): Segment => ({
  chr,
  start,
  end,
  total,
  minor,
  at,
});

describe('calls of copies', () => {
  it.each([
    // copies, ploidy, absolute, relative, combined
    [0, 2, 'deep-deletion', 'deep-deletion', 'deep-deletion'],
    [0.4, 4, 'deep-deletion', 'deep-deletion', 'deep-deletion'],
    [1, 2, 'loss', 'loss', 'loss'],
    [1, 4, 'loss', 'loss', 'loss'],
    [2, 4, 'neutral', 'loss', 'neutral'],
    [2, 2, 'neutral', 'neutral', 'neutral'],
    [3, 2, 'gain', 'gain', 'gain'],
    [5, 2, 'amplification', 'amplification', 'amplification'],
    [5, 4, 'amplification', 'neutral', 'neutral'],
    [6, 4, 'amplification', 'gain', 'gain'],
    [10, 4, 'amplification', 'amplification', 'amplification'],
  ] as const)('%s copies in a tumour of ploidy %s', (total, ploidy, absolute, relative, combined) => {
    expect(copyCall(total, ploidy)).toBe(absolute);
    expect(copyCall(total, ploidy, { by: 'relative' })).toBe(relative);
    expect(copyCall(total, ploidy, { by: 'combined' })).toBe(combined);
    expect(copyCall(total, null, { by: 'relative' })).toBe(absolute);
  });

  it('take the fewest copies over the gene, and leave out what segments do not cover', () => {
    // TP53 lies at 17:7,668,421-7,687,490 of GRCh38.
    const gene = (segments: readonly Segment[]) =>
      geneCopies(segments, 'GRCh38', knowledge, 2).find((one) => one.gene === 'TP53');
    expect(gene([seg('17', 1, 22e6, 6)])).toMatchObject({ call: 'amplification', total: 6 });
    expect(gene([seg('chr17', 1, 7_672_000, 6), seg('chr17', 7_672_001, 22e6, 2)])).toMatchObject({ call: 'neutral' });
    expect(gene([seg('17', 1, 7_672_000, 2), seg('17', 7_672_001, 22e6, 0)])).toMatchObject({ call: 'deep-deletion' });
    expect(gene([seg('17', 30e6, 60e6, 6)])).toBeUndefined();
    expect(gene([seg('17', 1, 7_669_700, 6)])).toBeUndefined();
  });

  it('call an arm by most of what is seen of it, against the usual copies', () => {
    const chromosomes = chromosomesOf(knowledge, 'GRCh38')!;
    const arm = (name: string, segments: readonly Segment[], ploidy: number | null = null) =>
      armCalls(segments, chromosomes, ploidy).find((one) => one.arm === name)?.call;
    const codeleted = [
      seg('1', 1, 121e6, 1),
      seg('1', 125e6, 248e6, 2),
      seg('19', 1, 24e6, 2),
      seg('19', 28e6, 58e6, 1),
    ];
    expect(['1p', '1q', '19p', '19q'].map((name) => arm(name, codeleted))).toEqual([
      'deletion',
      'neutral',
      'neutral',
      'deletion',
    ]);
    expect(arm('1p', [seg('1', 1, 60e6, 1), seg('1', 60e6, 121e6, 2)])).toBe('neutral');
    expect(arm('1p', [seg('1', 1, 40e6, 1)])).toBeUndefined();
    expect(arm('1p', [seg('1', 1, 121e6, 2)], 4)).toBe('deletion');
    expect(arm('1p', [seg('1', 1, 121e6, 3)], 2)).toBe('amplification');
  });
});

const assay: Assay = {
  kind: 'exome',
  genes: null,
  regions: null,
  callableMb: 29.9,
  fusions: false,
  copyNumber: false,
  matchedNormal: true,
};
const variant: BurdenVariant = {
  what: 'changes-protein',
  insertionOrDeletion: false,
  origin: 'somatic',
  filters: [],
  populationFrequency: null,
  vaf: 0.3,
  depth: 100,
};
const many = (count: number, change: Partial<BurdenVariant> = {}): readonly BurdenVariant[] =>
  Array.from({ length: count }, () => ({ ...variant, ...change }));

describe('the burden of mutations', () => {
  it('is counted changes over the size that was read', () => {
    // MOAlmanac's own example: 204 changes over 29.9 Mb are 6.82.
    const found = mutationBurden([...many(204), ...many(50, { what: 'silent' })], assay);
    if (found.status !== 'assessed') throw new Error(found.reason);
    expect(found.value.perMb).toBeCloseTo(6.82, 2);
    expect(found.value.cautions).toEqual([]);
    expect(mutationBurden([...many(20), ...many(5, { what: 'silent' })], assay, { count: 'coding' })).toMatchObject({
      value: { counted: 25 },
    });
  });

  it('leaves out what is inherited, filtered or too thin, and says what may be wrong', () => {
    const variants = [
      ...many(3),
      ...many(2, { origin: 'germline' }),
      ...many(4, { filters: ['panel_of_normals'] }),
      ...many(5, { populationFrequency: 0.02 }),
      ...many(6, { vaf: 0.01 }),
      ...many(7, { what: 'other' }),
    ];
    expect(
      mutationBurden(variants, { ...assay, matchedNormal: null, callableMb: 0.8 }, { leastVaf: 0.05 }),
    ).toMatchObject({
      value: { counted: 3, cautions: ['small-panel', 'no-normal'] },
    });
  });

  it('is not assessed without the size', () => {
    for (const callableMb of [null, 0, -1, Number.NaN])
      expect(mutationBurden(many(10), { ...assay, callableMb })).toMatchObject({ reason: 'callable-size-unknown' });
  });
});

describe('microsatellites', () => {
  const none = { stated: null, variants: many(100), brokenRepairGenes: [], burdenPerMb: 3 };

  it('are what a test said', () => {
    expect(microsatellites({ ...none, stated: 'high' })).toMatchObject({ value: { state: 'high', by: 'stated' } });
  });

  it('are never called stable without one', () => {
    expect(microsatellites(none)).toMatchObject({ status: 'not-assessed', needs: 'microsatellite-test' });
    expect(microsatellites({ ...none, burdenPerMb: 40 }).status).toBe('not-assessed');
    expect(microsatellites({ ...none, brokenRepairGenes: ['MLH1'] }).status).toBe('not-assessed');
  });

  it('are suspected where two signs come together', () => {
    const indels = many(40, { insertionOrDeletion: true });
    expect(microsatellites({ ...none, variants: [...none.variants, ...indels], burdenPerMb: 40 })).toMatchObject({
      value: { by: 'hint', state: 'instability-suspected', signs: ['many-indels', 'high-burden'] },
    });
    expect(microsatellites({ ...none, brokenRepairGenes: ['MLH1'], burdenPerMb: 40 })).toMatchObject({
      value: { by: 'hint' },
    });
  });
});

describe('clonality', () => {
  const input = { altReads: 40, depth: 200, vaf: 0.2, purity: 0.8, total: 2, major: 1 };

  it.each([
    // share of reads, purity, copies, major, expected cells, word
    [0.4, 0.8, 2, 1, 1, 'clonal'],
    [0.1, 0.8, 2, 1, 0.25, 'subclonal'],
    [0.8, 0.8, 2, 2, 1, 'clonal'],
    [0.5, 1, 2, 1, 1, 'clonal'],
    [0.3, 0.6, 2, 1, 1, 'clonal'],
    [0.2, 0.5, 4, 2, 1.2, 'clonal'],
  ] as const)('of %s reads at purity %s and %s copies', (vaf, purity, total, major, cells, word) => {
    const found = clonalityOf({ ...input, vaf, purity, total, major });
    expect(found.cells!.value).toBeCloseTo(cells, 5);
    expect(found.clonality).toBe(word);
  });

  it('is unknown without what it rests on', () => {
    expect(clonalityOf({ ...input, purity: null })).toMatchObject({ clonality: 'unknown', needs: 'purity' });
    expect(clonalityOf({ ...input, total: null })).toMatchObject({ clonality: 'unknown', needs: 'copy-number' });
    expect(clonalityOf({ ...input, depth: null })).toMatchObject({ clonality: 'unknown', needs: 'depth' });
    expect(clonalityOf({ ...input, vaf: 1.2 })).toMatchObject({ clonality: 'unknown', needs: 'vaf' });
    // 10 reads can tell nothing apart.
    expect(clonalityOf({ ...input, vaf: 0.3, depth: 10 }).clonality).toBe('clonal');
  });

  it('always has its middle inside its interval, and more depth narrows it', () => {
    const unit = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        unit,
        unit,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 5, max: 500 }),
        (vaf, purity, total, depth) => {
          const of = (reads: number) =>
            clonalityOf({ ...input, vaf, purity, total, major: total, depth: reads }).cells!;
          const [few, more] = [of(depth), of(depth * 10)];
          expect(few.low).toBeLessThanOrEqual(few.value);
          expect(few.value).toBeLessThanOrEqual(few.high + 1e-12);
          expect(more.high - more.low).toBeLessThanOrEqual(few.high - few.low + 1e-12);
        },
      ),
    );
  });
});

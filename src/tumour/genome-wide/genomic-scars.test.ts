import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testOncologyPack } from '../../../test/support/oncology-pack.ts';
import type { Locator } from '../../core/index.ts';
import type { Segment } from '../tumour-reading.ts';
import { chromosomesOf } from './chromosome-arms.ts';
import { measureDoubling } from './doubling.ts';
import { genomicScars, measureScars } from './genomic-scars.ts';

const at: Locator = { kind: 'stated', by: 'test', date: '2026-01-01' };
const knowledge = testOncologyPack();
const chromosomes = chromosomesOf(knowledge, 'GRCh38')!;

const seg = (chr: string, startMb: number, endMb: number, a: number, b: number): Segment => ({
  chr,
  start: startMb * 1e6,
  end: endMb * 1e6,
  total: a + b,
  minor: Math.min(a, b),
  at,
});
const counts = (segments: readonly Segment[]): readonly number[] => {
  const { loh, tai, lst } = genomicScars(segments, chromosomes);
  return [loh, tai, lst];
};

interface Case {
  readonly id: string;
  readonly loh: number;
  readonly tai: number;
  readonly lst: number;
  readonly segments: readonly (readonly [string, number, number, number, number])[];
}
const { cases } = JSON.parse(
  readFileSync(new URL('../../../test/fixtures/oncology/scars.json', import.meta.url), 'utf8'),
) as { cases: readonly Case[] };
const segmentsOf = ({ segments }: Case): readonly Segment[] =>
  segments.map(([chr, start, end, a, b]) => ({ chr, start, end, total: a + b, minor: Math.min(a, b), at }));

describe('scars of failing repair', () => {
  it.each(cases)('are counted in $id as scarHRD counts them', (one) => {
    const found = genomicScars(segmentsOf(one), chromosomes);
    expect([found.loh, found.lst]).toEqual([one.loh, one.lst]);
    expect(Math.abs(found.tai - one.tai)).toBeLessThanOrEqual(1);
    expect(found.places).toHaveLength(found.sum);
  });

  it.each([
    [
      'an inner stretch of lost heterozygosity over 15 Mb',
      [seg('1', 0, 30, 1, 1), seg('1', 30, 46, 1, 0), seg('1', 46, 240, 1, 1)],
      [1, 0, 2],
    ],
    [
      'one of 15 Mb is not longer than 15 Mb',
      [seg('1', 0, 30, 1, 1), seg('1', 30, 45, 1, 0), seg('1', 45, 240, 1, 1)],
      [0, 0, 2],
    ],
    ['a whole chromosome that is lost is no stretch', [seg('1', 0, 120, 1, 0), seg('1', 126, 240, 2, 0)], [0, 2, 0]],
    [
      'a step of the kept allele does not break a stretch',
      [seg('1', 0, 30, 1, 1), seg('1', 30, 40, 1, 0), seg('1', 40, 50, 2, 0), seg('1', 50, 240, 1, 1)],
      [1, 0, 3],
    ],
    [
      'both copies gone do',
      [
        seg('1', 0, 30, 1, 1),
        seg('1', 30, 40, 1, 0),
        seg('1', 40, 42, 0, 0),
        seg('1', 42, 52, 1, 0),
        seg('1', 52, 240, 1, 1),
      ],
      [0, 0, 2],
    ],
    ['an imbalanced end before the centromere', [seg('1', 0, 50, 2, 1), seg('1', 50, 240, 1, 1)], [0, 1, 1]],
    ['one that crosses it does not count', [seg('1', 0, 130, 2, 1), seg('1', 130, 240, 1, 1)], [0, 0, 0]],
    [
      'three copies are balance where they are usual',
      [seg('1', 0, 50, 2, 1), seg('1', 50, 60, 2, 2), seg('1', 60, 240, 3, 0)],
      [1, 0, 2],
    ],
    ['X and Y are left out', [seg('X', 0, 30, 1, 0), seg('X', 30, 150, 1, 1)], [0, 0, 0]],
    [
      'a segment under 3 Mb between two equal ones is none',
      [seg('1', 0, 50, 1, 1), seg('1', 50, 52, 3, 1), seg('1', 52, 120, 1, 1), seg('1', 126, 240, 1, 1)],
      [0, 0, 0],
    ],
    [
      'one of 3 Mb separates, and is too small for a transition',
      [seg('1', 0, 50, 1, 1), seg('1', 50, 53, 3, 1), seg('1', 53, 120, 1, 1), seg('1', 126, 240, 1, 1)],
      [0, 0, 0],
    ],
  ] as const)('%s', (_, segments, expected) => {
    expect(counts(segments)).toEqual(expected);
  });

  it('do not depend on the order of rows, on which allele is called A, or on where a segment is cut', () => {
    const one = segmentsOf(cases[1]!);
    const before = counts(one);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: one.length, maxLength: one.length }),
        fc.boolean(),
        (keys, cut) => {
          const shuffled = one.map((segment, i) => ({ segment, key: keys[i]! })).sort((a, b) => a.key - b.key);
          const rows = shuffled.flatMap(({ segment, key }) => {
            if (!cut) return [segment];
            const middle = Math.round(segment.start + key * (segment.end - segment.start));
            return [
              { ...segment, end: middle },
              { ...segment, start: middle },
            ];
          });
          expect(counts(rows)).toEqual(before);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what cannot be measured is not', () => {
  const copyNumber = { genes: [], segments: segmentsOf(cases[1]!) };

  it('without segments, without a build, without the alleles, over part of the genome', () => {
    const of = (segments: readonly Segment[], build: 'GRCh38' | null = 'GRCh38') =>
      measureScars({ copyNumber: { genes: [], segments }, build }, knowledge);
    expect(of([])).toMatchObject({ status: 'not-assessed', reason: 'no-segments' });
    expect(of(copyNumber.segments, null)).toMatchObject({ reason: 'build-unknown' });
    expect(of(copyNumber.segments.map((one) => ({ ...one, minor: null })))).toMatchObject({
      reason: 'no-allele-copies',
    });
    expect(of(copyNumber.segments.filter(({ chr }) => chr === '1'))).toMatchObject({ reason: 'segments-cover-part' });
    expect(of(copyNumber.segments)).toMatchObject({ status: 'assessed', value: { sum: 45, deficient: true } });
  });

  it('tells a doubled genome from one that is not', () => {
    const of = (one: Case) =>
      measureDoubling({ copyNumber: { genes: [], segments: segmentsOf(one) }, build: 'GRCh38' }, knowledge);
    expect(of(cases[1]!)).toMatchObject({ status: 'assessed', value: { doubled: false } });
    expect(of(cases[2]!)).toMatchObject({ status: 'assessed', value: { doubled: true } });
    expect(measureDoubling({ copyNumber: { genes: [], segments: [] }, build: 'GRCh38' }, knowledge).status).toBe(
      'not-assessed',
    );
  });
});

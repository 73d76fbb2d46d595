import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phase } from '../../core/index.ts';
import { parseVcfRecord } from '../vcf/vcf-record.ts';
import { type Copies, mergeRecords } from './merge-records.ts';

const REF = 'G';
const line = new TextEncoder().encode('chr1\t1\t.\tG\tA\t.\t.\t.\tGT\t0/1');
const record = parseVcfRecord(line, 0, line.length, 0, 0, null)!;
const lineOf = (offered: string, alleles: readonly (string | null)[], phase: Phase): Copies => ({
  record,
  alleles,
  phase,
  offered,
});

const genotype = fc.array(fc.constantFrom(REF, 'A', 'C', 'T'), { minLength: 2, maxLength: 2 });
const phase = fc.constantFrom<Phase>({ kind: 'unphased' }, { kind: 'phased' }, { kind: 'phase-set', id: '7' });

describe('a site split into one line an alternative', () => {
  test('is the same genotype again, other alternatives written as 0 or as .', () => {
    fc.assert(
      fc.property(genotype, phase, fc.boolean(), fc.subarray(['A', 'C', 'T']), (alleles, how, dots, uncarried) => {
        const alts = [...new Set([...alleles.filter((allele) => allele !== REF), ...uncarried])];
        const lines = alts.map((alt) =>
          lineOf(
            alt,
            alleles.map((allele) => (allele === alt ? alt : allele === REF ? REF : dots ? null : REF)),
            how,
          ),
        );
        if (lines.length === 0) return;
        const merged = mergeRecords(lines, REF);
        expect(merged.kind).toBe('merged');
        if (merged.kind !== 'merged') return;
        const ordered = how.kind !== 'unphased' || alleles[0] === alleles[1];
        const inOrder = (list: readonly (string | null)[]): readonly string[] =>
          ordered ? list.map(String) : list.map(String).toSorted();
        expect(inOrder(merged.alleles)).toEqual(inOrder(alleles));
        if (alleles[0] !== alleles[1] && how.kind !== 'unphased') expect(merged.phase).toEqual(how);
      }),
    );
  });

  test('any order of lines gives the same', () => {
    fc.assert(
      fc.property(genotype, phase, (alleles, how) => {
        const lines = ['A', 'C', 'T'].map((alt) =>
          lineOf(
            alt,
            alleles.map((allele) => (allele === alt ? alt : REF)),
            how,
          ),
        );
        const sorted = (merged: ReturnType<typeof mergeRecords>): unknown =>
          merged.kind === 'merged' ? merged.alleles.map(String).toSorted() : merged.kind;
        expect(sorted(mergeRecords(lines.toReversed(), REF))).toEqual(sorted(mergeRecords(lines, REF)));
      }),
    );
  });
});

describe('lines of different phase', () => {
  test('one unphased line leaves the whole unphased', () => {
    const merged = mergeRecords(
      [lineOf('A', ['A', REF], { kind: 'phased' }), lineOf('C', [REF, 'C'], { kind: 'unphased' })],
      REF,
    );
    expect(merged).toMatchObject({ kind: 'merged', alleles: ['A', 'C'], phase: { kind: 'unphased' } });
  });

  test('two phase sets are not one', () => {
    const merged = mergeRecords(
      [
        lineOf('A', ['A', REF], { kind: 'phase-set', id: '1' }),
        lineOf('C', ['C', REF], { kind: 'phase-set', id: '2' }),
      ],
      REF,
    );
    expect(merged).toMatchObject({ kind: 'merged', phase: { kind: 'unphased' } });
  });

  test('different numbers of copies contradict', () => {
    expect(
      mergeRecords([lineOf('A', ['A'], { kind: 'unphased' }), lineOf('C', [REF, 'C'], { kind: 'unphased' })], REF).kind,
    ).toBe('contradiction');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSignatures } from './fit-signatures.ts';
import type { TumourReading } from '../tumour-reading.ts';
import { nonNegativeLeastSquares } from './nnls.ts';
import { readContextCounts, readSignatureMatrix } from './read-signature-tables.ts';
import { substitutionContexts, substitutionContextsOf } from './substitution-contexts.ts';
import { withFittedSignatures } from './with-fitted-signatures.ts';

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
// Tables of signatures have a handful of digits.
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

describe('non-negative least squares', () => {
  it('solves the example of two columns by hand', () => {
    // Free of bounds the second would be −1; held at zero, the first is 5/2.
    expect(
      nonNegativeLeastSquares(
        [
          [1, 1],
          [1, 0],
        ],
        [2, 3],
      ),
    ).toSatisfy((x: readonly number[]) => Math.abs(x[0]! - 2.5) < 1e-12 && x[1] === 0);
    expect(
      nonNegativeLeastSquares(
        [
          [1, 0],
          [0, 2],
        ],
        [3, 4],
      ),
    ).toEqual([3, 2]);
    expect(nonNegativeLeastSquares([[1, 1]], [-1, -1])).toEqual([0]);
  });

  it('meets the conditions of Karush, Kuhn and Tucker, whatever the matrix', () => {
    const shape = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 }));
    const problem = shape.chain(([columns, rows]) =>
      fc.tuple(
        fc.array(fc.array(share, { minLength: rows, maxLength: rows }), { minLength: columns, maxLength: columns }),
        fc.array(fc.integer({ min: -5, max: 400 }), { minLength: rows, maxLength: rows }),
      ),
    );
    fc.assert(
      fc.property(problem, ([columns, target]) => {
        const x = nonNegativeLeastSquares(columns, target);
        const rest = target.map(
          (value, row) => value - columns.reduce((sum, column, k) => sum + column[row]! * x[k]!, 0),
        );
        const norm = (a: readonly number[]): number => Math.sqrt(dot(a, a));
        const scale = Math.max(1e-300, norm(target) * Math.max(...columns.map(norm)));
        columns.forEach((column, k) => {
          expect(x[k]).toBeGreaterThanOrEqual(0);
          const slope = dot(column, rest) / scale;
          expect(slope).toBeLessThan(1e-6);
          if (x[k]! > 0) expect(Math.abs(slope)).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 300 },
    );
  });
});

const CONTEXTS = ['C>A', 'C>G', 'C>T', 'T>A', 'T>C', 'T>G'].flatMap((change) =>
  [...'ACGT'].flatMap((before) => [...'ACGT'].map((after) => `${before}[${change}]${after}`)),
);

/** Three made-up signatures, each on a third of the contexts with a little everywhere. */
const SIGNATURES = ['S1', 'S2', 'S3'].map((name, k) => {
  const raw = CONTEXTS.map((_, i) => (i % 3 === k ? 1 + (i % 7) : 0.05));
  const sum = raw.reduce((a, b) => a + b, 0);
  return { name, shares: raw.map((value) => value / sum) };
});

describe('the fit of signatures', () => {
  const counts = (weights: readonly number[], all: number): ReadonlyMap<string, number> =>
    new Map(
      CONTEXTS.map((context, i) => [
        context,
        Math.round(all * SIGNATURES.reduce((sum, { shares }, k) => sum + shares[i]! * weights[k]!, 0)),
      ]),
    );
  const matrix = { contexts: CONTEXTS, signatures: SIGNATURES };

  it('finds the weights that the counts were made of', () => {
    const fit = fitSignatures(matrix, counts([0.7, 0, 0.3], 20_000));
    if (fit.status !== 'assessed') throw new Error(fit.reason);
    expect(fit.value.weights.map(({ name }) => name)).toEqual(['S1', 'S3']);
    expect(fit.value.weights[0]!.weight).toBeCloseTo(0.7, 2);
    expect(fit.value.weights[1]!.weight).toBeCloseTo(0.3, 2);
    expect(fit.value.cosine).toBeGreaterThan(0.999);
  });

  it('gives none for too few substitutions or a matrix that does not describe them', () => {
    expect(fitSignatures(matrix, counts([1, 0, 0], 150))).toMatchObject({ reason: 'too-few-substitutions' });
    const odd = new Map([[CONTEXTS[0]!, 400]]);
    expect(fitSignatures(matrix, odd)).toMatchObject({ reason: 'matrix-does-not-fit' });
  });

  it('adds its weights to a reading, unless a file gave some, and tells when it cannot', () => {
    const at = { kind: 'stated', by: 'test', date: '2026-01-01' } as const;
    const reading = { signatures: [], notices: [] } as Partial<TumourReading> as TumourReading;
    const fitted = withFittedSignatures(reading, matrix, counts([0.7, 0, 0.3], 20_000), 'counts.tsv');
    expect(fitted.signatures.map(({ name }) => name)).toEqual(['S1', 'S3']);
    const given = { ...reading, signatures: [{ name: 'SBS4', weight: 0.5, at }] };
    expect(withFittedSignatures(given, matrix, counts([1, 0, 0], 20_000), 'counts.tsv')).toBe(given);
    const few = withFittedSignatures(reading, matrix, counts([1, 0, 0], 100), 'counts.tsv');
    expect(few.signatures).toEqual([]);
    expect(few.notices).toMatchObject([
      { code: 'TUMOUR_SIGNATURES_NOT_FITTED', place: { kind: 'text', source: 'counts.tsv' } },
    ]);
  });

  it('reads a matrix and counts, and refuses what is none', () => {
    const text = ['Type\tS1\tS2\tS3', ...CONTEXTS.map((c, i) => [c, ...SIGNATURES.map((s) => s.shares[i])].join('\t'))];
    expect(readSignatureMatrix(text.join('\n'), 'm.tsv')).toEqual(matrix);
    expect(readContextCounts(text.join('\n'), 'c.tsv').size).toBe(96);
    for (const broken of [
      text.slice(0, 90).join('\n'),
      text.join('\n').replace('A[C>A]A', 'A[G>A]A'),
      text.join('\n').replace('A[C>A]C', 'A[C>A]A'),
      text.join('\n').replace(/\t[\d.e-]+$/m, '\t9'),
      'Type\n',
      '',
    ])
      expect(() => readSignatureMatrix(broken, 'm.tsv')).toThrow(/cannot be used/);
  });

  it('tells a substitution on the strand of the pyrimidine', () => {
    const genome = 'ACGTTCAG';
    const reference = (_: string, pos: number, count: number): string | null =>
      pos < 1 ? null : genome.slice(pos - 1, pos - 1 + count);
    const of = (pos: number, ref: string, alt: string) =>
      substitutionContexts([{ chr: '1', pos, ref, alt }], reference);
    expect([...of(2, 'C', 'T').counts]).toEqual([['A[C>T]G', 1]]);
    // G>A between C and T is C>T between A and G on the other strand.
    expect([...of(3, 'G', 'A').counts]).toEqual([['A[C>T]G', 1]]);
    expect(of(2, 'G', 'A')).toMatchObject({ unread: 1 });
    expect(of(1, 'A', 'G')).toMatchObject({ unread: 1 });
    expect(of(2, 'CG', 'TT')).toMatchObject({ unread: 0 });
  });

  it('reads a reference piece by piece as well', async () => {
    const changes = [
      { chr: '1', pos: 2, ref: 'C', alt: 'T' },
      { chr: '1', pos: 3, ref: 'G', alt: 'A' },
      { chr: '2', pos: 5, ref: 'G', alt: 'A' },
    ];
    const read = (chr: string, start: number, end: number): Promise<string | null> =>
      Promise.resolve(chr === '1' ? 'ACGTTCAG'.slice(start - 1, end) : null);
    const { counts: found, unread } = await substitutionContextsOf(changes, read);
    expect([...found]).toEqual([['A[C>T]G', 2]]);
    expect(unread).toBe(1);
  });
});

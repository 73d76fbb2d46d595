import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PropriaError } from '../core/index.ts';
import { parseBed } from './parse-bed.ts';

test('regions, comments, names and more columns', () => {
  const text = 'track name=x\nbrowser position\n# comment\n\nchr1\t0\t100\tname\t0\t+\r\n2\t5\t6\n';
  expect(parseBed(text, 'x.bed')).toEqual([
    { chrom: 'chr1', start0: 0, end0: 100 },
    { chrom: '2', start0: 5, end0: 6 },
  ]);
});

test.each(['chr1\t5\t5', 'chr1\t6\t5', 'chr1\t-1\t5', 'chr1\t1.5\t5', 'chr1 1 5', '\t1\t5', 'chr1\t1'])(
  '%j is refused with its line',
  (line) => {
    expect(() => parseBed(`chr1\t0\t1\n${line}\n`, 'x.bed')).toThrow(
      expect.objectContaining({ code: 'BED_MALFORMED', place: { source: 'x.bed', line: 2 } }),
    );
  },
);

test('whatever text comes, regions or a coded error', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('c', '1', '\t', '\n', '\r', ' ', '-', '#', '9') }), (text) => {
      try {
        for (const { start0, end0 } of parseBed(text, 'x')) expect(start0).toBeLessThan(end0);
      } catch (error) {
        expect(error).toBeInstanceOf(PropriaError);
      }
    }),
  );
});

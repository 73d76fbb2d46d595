import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alleleAtStretch, changeOf } from './allele-at.ts';
import { type LocusWindow, type ReadingTarget, locusWindow } from './locus-window.ts';

/** A sequence around a known indel, first base at position 1000; long runs and repeats are common in it. */
const FIRST = 1000;
const sequence = fc
  .array(fc.constantFrom('A', 'C', 'AC', 'AT', 'AAA', 'GTT', 'TA'), { minLength: 10, maxLength: 40 })
  .map((parts) => `CAGTGACTTGCA${parts.join('')}GTCCATGACTAG`);
const indel = fc.record({ at: fc.nat(), kind: fc.constantFrom('del', 'dup'), length: fc.integer({ min: 1, max: 4 }) });

interface Known {
  readonly whole: string;
  readonly changed: string;
  readonly target: ReadingTarget;
}

/** The definition of a deletion or duplication: leftmost, with its anchor; HGVS names the rightmost. */
function define(whole: string, { at, kind, length }: { at: number; kind: string; length: number }): Known {
  // The frame of the sequence keeps every repeat inside.
  let first = 12 + (at % (whole.length - 24 - length));
  const unitAt = (start: number): string => whole.slice(start, start + length);
  const changed =
    kind === 'del'
      ? whole.slice(0, first) + whole.slice(first + length)
      : whole.slice(0, first) + unitAt(first) + whole.slice(first);
  let last = first;
  while (first > 0 && whole[first - 1] === whole[first + length - 1]) first -= 1;
  while (last + length < whole.length && whole[last] === whole[last + length]) last += 1;
  const anchor = whole[first - 1] ?? '';
  const ref = kind === 'del' ? anchor + unitAt(first) : anchor;
  const alt = kind === 'del' ? anchor : anchor + unitAt(first);
  const pos = FIRST + first - 1;
  const right = FIRST + last;
  const hgvs = length === 1 ? `g.${right}${kind}` : `g.${right}_${right + length - 1}${kind}`;
  return {
    whole,
    changed,
    target: {
      id: `chr1:${pos}`,
      chrom: 'chr1',
      pos38: pos,
      ref38: ref,
      pos37: pos,
      ref37: ref,
      alts: [alt],
      rsid: null,
      hgvs: [hgvs],
    },
  };
}

/** A record that makes `changed` of `whole`, as long as `from` and `to` lie outside the change. */
function recordOf(
  whole: string,
  changed: string,
  from: number,
  to: number,
): { pos1: number; ref: string; alt: string } {
  return {
    pos1: FIRST + from,
    ref: whole.slice(from, to),
    alt: changed.slice(from, changed.length - (whole.length - to)),
  };
}

describe('one indel, however it is written', () => {
  test('any placement and padding of the known change is the known allele', () => {
    fc.assert(
      fc.property(sequence, indel, fc.nat(), fc.nat(6), fc.nat(6), (whole, change, shift, left, right) => {
        const { changed, target } = define(whole, change);
        const window = locusWindow(target, 'GRCh38');
        // Slide the same change to the right within its repeat.
        const anchorAt = target.pos38 - FIRST;
        const slides = window.stretch.length - 1 - change.length + (change.kind === 'dup' ? change.length : 0);
        const at = anchorAt + (slides > 0 ? shift % (slides + 1) : 0);
        const from = Math.max(0, at - left);
        const to = Math.min(whole.length, at + 1 + (change.kind === 'del' ? change.length : 0) + right);
        const record = recordOf(whole, changed, from, to);
        if (record.alt === '' || record.ref === '') return;
        expect(alleleAtStretch(window, record.pos1, record.ref, record.alt)).toEqual({
          kind: 'bases',
          bases: target.alts[0],
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('another change is never taken for it, nor for the reference', () => {
    fc.assert(
      fc.property(sequence, indel, indel, fc.nat(6), fc.nat(6), (whole, change, other, left, right) => {
        const { changed, target } = define(whole, change);
        const foreign = define(whole, other);
        if (foreign.changed === changed) return;
        const window: LocusWindow = locusWindow(target, 'GRCh38');
        const at = foreign.target.pos38 - FIRST;
        const record = recordOf(
          whole,
          foreign.changed,
          Math.max(0, at - left),
          Math.min(whole.length, at + foreign.target.ref38.length + right),
        );
        const allele = alleleAtStretch(window, record.pos1, record.ref, record.alt);
        if (allele?.kind === 'bases') {
          expect([target.ref38, ...target.alts]).not.toContain(allele.bases);
          // What is read as bases makes the whole sequence again.
          const start = target.pos38 - FIRST;
          expect(whole.slice(0, start) + allele.bases + whole.slice(start + target.ref38.length)).toBe(foreign.changed);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a change is cut to what differs', () => {
    expect(changeOf(100, 'CATAT', 'CAT')).toEqual({ pos1: 101, gone: 'AT', put: '' });
    expect(changeOf(100, 'C', 'CAT')).toEqual({ pos1: 101, gone: '', put: 'AT' });
    expect(changeOf(100, 'ACG', 'ATG')).toEqual({ pos1: 101, gone: 'C', put: 'T' });
    expect(changeOf(100, 'AC', 'AC')).toEqual({ pos1: 100, gone: '', put: '' });
  });
});

describe('the stretch of a locus', () => {
  const stretch = (pos38: number, ref38: string, alts: readonly string[], hgvs: readonly string[]): string =>
    locusWindow(
      { id: `chr1:${pos38}`, chrom: 'chr1', pos38, ref38, pos37: pos38, ref37: ref38, alts, rsid: null, hgvs },
      'GRCh38',
    ).stretch;

  test.each([
    [
      'UGT1A1 TA repeat, reference named too',
      233760233,
      'CAT',
      ['C', 'CATAT', 'CATATAT'],
      ['g.233760235TA[6]', 'g.233760235TA[7]', 'g.233760235TA[8]', 'g.233760235TA[9]'],
      'CATATATATATATATA',
    ],
    [
      'NUDT15, two repeat counts',
      48037782,
      'AGGAGTC',
      ['A', 'AGGAGTCGGAGTC'],
      ['g.48037784GAGTCG[2]', 'g.48037784GAGTCG[4]'],
      'AGGAGTCGGAGTCGGAGTCG',
    ],
    ['CFTR, moved by four', 117540156, 'CCTT', ['C'], ['g.117540161_117540163del'], 'CCTTCTTC'],
    [
      'CYP2D6, names in another order',
      42128927,
      'T',
      ['TGGGGCGAAA', 'TGGGGCGAAAGGGGCGAAA'],
      ['g.42128934AAAGGGGCG[3]', 'g.42128934_42128942dup'],
      'TGGGGCGAAAGGGGCG',
    ],
    ['an insertion that repeats nothing', 48037825, 'C', ['CGCGG'], ['g.48037826_48037827insCGGG'], 'C'],
    ['a name that does not fit', 100, 'CAG', ['C'], ['g.9000_9001del'], 'CAG'],
    ['no name', 100, 'CAG', ['C'], [], 'CAG'],
  ])('%s', (_, pos, ref, alts, hgvs, expected) => {
    expect(stretch(pos, ref, alts, hgvs)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanAll } from '../search/scan-all.ts';
import type { GenomeText, TextBlock } from '../text/text-blocks.ts';
import type { HeaderRead } from '../vcf/read-header.ts';
import { locusWindow } from './locus-window.ts';
import { passLines } from './pass-lines.ts';
import { type RecordCollector, recordCollector } from './record-collector.ts';
import { targetSpans } from './target-spans.ts';

const encoder = new TextEncoder();
const target = (chrom: 'chr1' | 'chrX', pos38: number) =>
  locusWindow(
    { id: `${chrom}:${pos38}`, chrom, pos38, ref38: 'A', pos37: pos38, ref37: 'A', alts: ['G'], rsid: null },
    'GRCh38',
  );
const SPANS = targetSpans([target('chr1', 500), target('chr1', 510), target('chrX', 3_000_000)]);

/** One file with a data line first, its blocks cut anywhere. */
function textOf(bytes: Uint8Array, cuts: readonly number[]): GenomeText {
  const places = [0, ...cuts.map((cut) => cut % bytes.length).toSorted((a, b) => a - b), bytes.length];
  async function* stream(): AsyncGenerator<TextBlock> {
    for (const [i, from] of places.entries()) {
      const to = places[i + 1] ?? bytes.length;
      if (to > from) yield { bytes: bytes.subarray(from, to), offset: from, address: from, next: to };
    }
  }
  return { container: 'none', offsetKind: 'byte', seekable: null, stream };
}

const HEAD = { header: { lines: 7 }, dataOffset: 0, dataAddress: 0 } as unknown as HeaderRead;

async function collected(text: string, cuts: readonly number[], passes: boolean): Promise<object> {
  const { pass, ...sink }: RecordCollector = recordCollector(SPANS, 0, 'x');
  const bytes = encoder.encode(text);
  try {
    await scanAll(textOf(bytes, cuts), HEAD, passes ? { ...sink, pass: pass! } : sink, 'x');
  } catch (error) {
    return { error: String(error) };
  }
  return { records: [...sink.records], stats: sink.stats, first: sink.first, x: sink.x };
}

const pick = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const line = fc
  .tuple(
    pick('chr1', 'chr1', 'chr1', 'chrX', 'chr1_alt', 'chr10', 'HLA*1', '', '#x'),
    pick('1', '400', '490', '499', '500', '505', '511', '900', '2999990', '3000000', '2147483648', '0500', '5e1', ''),
    pick('.', 'rs1', ''),
    pick('A', 'ACGTACGTACGTACG', ''),
    pick('G', '.', '<NON_REF>', 'G,<NON_REF>', '<DEL>', '*', ''),
    pick('.', '30.5', ''),
    pick('.', 'PASS', ''),
    pick('.', 'END=505', 'END=450;DP=3', 'DP=9;END=3000001', 'XEND=505;DP=1', 'END=x', 'END=', 'END=99999999999', ''),
    pick('GT', 'GT:DP', ''),
    pick('0/1', '0/0', '1/1:9', '1', ''),
  )
  .chain((columns) =>
    fc.tuple(fc.constant(columns), pick(10, 10, 10, 10, 9, 8, 5, 2, 1), pick('\n', '\n', '\n', '\r\n')),
  )
  .map(([columns, count, end]) => columns.slice(0, count).join('\t') + end);

describe('passLines', () => {
  it('leaves what a closer look at every line gives', async () => {
    const start = Array.from({ length: 21 }, (_, i) => `chr1\t${i + 1}\t.\tA\tG\t.\t.\t.\tGT\t0/1\n`).join('');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), fc.array(fc.nat(), { maxLength: 4 }), async (lines, cuts) => {
        const text = start + lines.join('');
        expect(await collected(text, cuts, true)).toEqual(await collected(text, cuts, false));
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('passes what ends before the next wanted base and stops at what reaches it', () => {
    const contig = { bytes: encoder.encode('chr1'), chrom: 'chr1' };
    const passed = (text: string) => passLines(encoder.encode(text), 0, contig, SPANS);
    const block = (pos: number, end: number) => `chr1\t${pos}\t.\tA\t<NON_REF>\t.\t.\tEND=${end}\tGT:DP\t0/0:30\n`;
    const far = block(100, 200) + block(201, 499);
    expect(passed(far + block(450, 500))).toEqual({ next: far.length, lines: 2 });
    expect(passed(block(511, 3_000_000))).toMatchObject({ lines: 1 });
    expect(passed('chr1\t499\t.\tAC\tA\t.\t.\t.\tGT\t0/1\n').lines).toBe(0);
    expect(passed('chr1\t499\t.\tA\tAC\t.\t.\t.\tGT\t0/1\n').lines).toBe(1);
    // A symbolic allele without END may tell its length elsewhere.
    expect(passed('chr1\t100\t.\tA\t<*>\t.\t.\tDP=3\tGT:LEN\t0/0:450\n').lines).toBe(0);
    // The last line has no end yet.
    expect(passed(block(100, 200) + block(201, 300).slice(0, -1)).lines).toBe(1);
  });
});

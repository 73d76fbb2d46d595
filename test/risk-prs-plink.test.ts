import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ByteSource, PropriaError } from '../src/core/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { type ScoreReading, parseScore, scoreBed, scorePgen } from '../src/risk/index.ts';

// 150 people and 28 variants, written by PLINK 2.00 alpha 3.5: packed variant by variant (every packing that it uses for called
// genotypes), in fixed width, and as .bed.
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/prs/${name}`, import.meta.url)));
const [packed, fixed, bed] = [fixture('called.pgen'), fixture('fixed.pgen'), fixture('called.bed')];
const PEOPLE = 150;
const VARIANTS = 28;

function source(name: string, content: string | Uint8Array): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    read: async (at, length) => bytes.subarray(at, at + length),
    close: async () => undefined,
  };
}

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('');
const psam = `#IID\tSEX\n${lines(PEOPLE, (i) => `p${i}\tNA`)}`;
const fam = lines(PEOPLE, (i) => `0\tp${i}\t0\t0\t0\t-9`);
const pvar = `##source=x\n#CHROM\tPOS\tID\tREF\tALT\n${lines(VARIANTS, (i) => `1\t${i + 1}\tv${i}\tA\tG`)}`;
const bim = lines(VARIANTS, (i) => `1\tv${i}\t0\t${i + 1}\tG\tA`);
const table = await parseScore(
  source(
    'score.txt',
    `#genome_build=GRCh38\nchr_name\tchr_position\teffect_allele\tother_allele\teffect_weight\n${lines(VARIANTS, (i) => `1\t${i + 1}\t${i % 2 === 0 ? 'G\tA' : 'A\tG'}\t${(i - 9) / 8}`)}`,
  ),
  nodeHost,
);

const ofPgen = (pgen: Uint8Array, variants = pvar, people = psam): Promise<ScoreReading> =>
  scorePgen(
    { pgen: source('x.pgen', pgen), pvar: source('x.pvar', variants), psam: source('x.psam', people) },
    table,
    {},
    nodeHost,
  );
const ofBed = (bytes: Uint8Array, variants = bim, people = fam): Promise<ScoreReading> =>
  scoreBed(
    { bed: source('x.bed', bytes), bim: source('x.bim', variants), fam: source('x.fam', people) },
    table,
    {},
    nodeHost,
  );

/** Bytes with some of them changed, and perhaps cut. */
const broken = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      changes: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }),
      keep: fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length)),
    })
    .map(({ changes, keep }) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at] = value;
      return copy.slice(0, keep);
    });

/** A result with finite sums, or an error of ours with its code: nothing else. */
async function answers(run: Promise<ScoreReading>): Promise<void> {
  try {
    for (const { sum, imputedMissing } of (await run).people) expect(Number.isFinite(sum + imputedMissing)).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(PropriaError);
  }
}

describe('a .pgen', () => {
  it('gives what the same genotypes give as .bed, packed and in fixed width', async () => {
    const expected = await ofBed(bed);
    expect(expected.people.some(({ counts }) => counts['genotype-missing'] > 0)).toBe(true);
    expect(await ofPgen(packed)).toEqual(expected);
    expect(await ofPgen(fixed)).toEqual(expected);
  });

  it.each([
    ['SCORE_PGEN_STORAGE', Uint8Array.from(packed, (byte, i) => (i === 2 ? 0x03 : byte)), pvar, psam],
    ['SCORE_PLINK_DAMAGED', Uint8Array.from(packed, (byte, i) => (i === 0 ? 0 : byte)), pvar, psam],
    ['SCORE_PLINK_DAMAGED', packed.slice(0, 90), pvar, psam],
    ['SCORE_PLINK_DAMAGED', packed, `${pvar}1\t99\tv\tA\tG\n`, psam],
    ['SCORE_PLINK_DAMAGED', packed, pvar, `${psam}q\tNA\n`],
    ['SCORE_PLINK_DAMAGED', packed, pvar.replace('1\t3\tv2\tA\tG', '1\t3'), psam],
    ['SCORE_NO_MATCH', packed, pvar.replaceAll('\n1\t', '\n2\t'), psam],
  ])('%s', async (code, pgen, variants, people) => {
    await expect(ofPgen(pgen, variants, people)).rejects.toMatchObject({ code });
  });

  it('that is damaged anywhere is told, or read to numbers', async () => {
    await fc.assert(
      fc.asyncProperty(broken(packed), (bytes) => answers(ofPgen(bytes))),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(broken(fixed), (bytes) => answers(ofPgen(bytes))),
      { numRuns: 100 },
    );
  });
});

describe('damaged lists and files', () => {
  const text = (whole: string): fc.Arbitrary<string> =>
    broken(new TextEncoder().encode(whole)).map((bytes) => new TextDecoder('latin1').decode(bytes));

  it('.bed, .bim, .fam, .pvar, .psam', async () => {
    await fc.assert(
      fc.asyncProperty(broken(bed), text(bim), text(fam), (bytes, variants, people) =>
        answers(ofBed(bytes, variants, people)),
      ),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(text(pvar), text(psam), (variants, people) => answers(ofPgen(packed, variants, people))),
      { numRuns: 200 },
    );
  });

  it('scoring files', async () => {
    const whole = `#pgs_id=PGS9\n#genome_build=GRCh38\nrsID\tchr_name\tchr_position\teffect_allele\tother_allele\teffect_weight\tallelefrequency_effect\tis_dominant\n${lines(6, (i) => `rs${i}\t${i + 1}\t${i * 7 + 1}\tA\tAG\t-0.${i}e-2\t0.25\t${i % 2 === 0}`)}`;
    await fc.assert(
      fc.asyncProperty(text(whole), async (content) => {
        try {
          const { size, weights, pos1, chrom } = await parseScore(source('s.txt', content), nodeHost);
          expect(weights.length).toBe(3 * size);
          expect(weights.every(Number.isFinite)).toBe(true);
          for (let i = 1; i < size; i++)
            expect(chrom[i - 1]! < chrom[i]! || (chrom[i - 1] === chrom[i] && pos1[i - 1]! <= pos1[i]!)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(PropriaError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

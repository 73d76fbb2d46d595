import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../src/core/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { type ScoreOptions, parseScore, scoreBed, scoreGenome } from '../src/risk/index.ts';

function source(name: string, content: string | Uint8Array): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    read: async (at, length) => bytes.subarray(at, at + length),
    close: async () => undefined,
  };
}

const HEAD = '#pgs_id=PGS9\n#genome_build=GRCh38\nchr_name\tchr_position\teffect_allele\tother_allele\teffect_weight';
const scoreOf = (rows: readonly string[], columns = '') =>
  parseScore(source('score.txt', `${HEAD}${columns}\n${rows.join('\n')}\n`), nodeHost);

function vcf(lines: readonly string[], samples = 'P'): ByteSource {
  const head = `##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${samples.split(' ').join('\t')}\n`;
  return source('genome.vcf', `${head}${lines.map((line) => line.replaceAll(' ', '\t')).join('\n')}\n`);
}

async function person(rows: readonly string[], lines: readonly string[], options: ScoreOptions = {}, columns = '') {
  const { people } = await scoreGenome(vcf(lines), await scoreOf(rows, columns), options, nodeHost);
  return people[0]!;
}

const line = (pos: number, ref: string, alt: string, gt: string, info = '.'): string =>
  `chr1 ${pos} . ${ref} ${alt} . PASS ${info} GT ${gt}`;

describe('allele matching', () => {
  it.each([
    ['as written', 'G\tA', 'A', 'G', '0/1', 1],
    ['swapped', 'A\tG', 'A', 'G', '0/1', 1],
    ['swapped, none of the alternative', 'A\tG', 'A', 'G', '0/0', 2],
    ['other strand', 'C\tT', 'A', 'G', '1/1', 2],
    ['other strand, swapped', 'T\tC', 'A', 'G', '1/1', 0],
    ['third allele of a line', 'C\tA', 'A', 'G,C', '1/2', 1],
    ['insertion', 'AT\tA', 'A', 'AT', '0|1', 1],
  ])('%s', async (_, alleles, ref, alt, gt, copies) => {
    const { sum, counts } = await person([`1\t100\t${alleles}\t0.5`], [line(100, ref, alt, gt)]);
    expect(sum).toBe(0.5 * copies);
    expect(counts.read).toBe(1);
  });

  it('puts a split site together for the reference allele', async () => {
    const lines = [line(100, 'A', 'G', '0/1'), line(100, 'A', 'C', '0/1')];
    expect((await person(['1\t100\tA\tG\t1'], lines)).sum).toBe(0);
  });

  it('leaves A/T and C/G out unless asked to keep them', async () => {
    const rows = ['1\t100\tA\tT\t1', '1\t200\tA\tG\t1'];
    const lines = [line(100, 'A', 'T', '0/0'), line(200, 'A', 'G', '0/1')];
    expect(await person(rows, lines)).toMatchObject({ sum: 1, counts: { ambiguous: 1, read: 1 } });
    expect((await person(rows, lines, { ambiguous: 'keep' })).sum).toBe(3);
  });

  it('counts two rows of one variant once, and tells', async () => {
    const rows = ['1\t100\tG\tA\t1', '1\t100\tA\tG\t1'];
    expect(await person(rows, [line(100, 'A', 'G', '0/1')])).toMatchObject({
      sum: 1,
      counts: { read: 1, duplicate: 1 },
    });
  });
});

describe('what is absent', () => {
  const rows = ['1\t100\tG\tA\t1\t0.25', '1\t200\tC\tT\t1\t0.5'];
  const eaf = '\tallelefrequency_effect';

  it('expects a missing genotype by frequency, beside the sum', async () => {
    const found = await person(rows, [line(100, 'A', 'G', './.'), line(200, 'T', 'C', '1/1')], {}, eaf);
    expect(found).toMatchObject({ sum: 2, imputedMissing: 0.5, counts: { 'genotype-missing': 1 } });
  });

  it('takes a reference block for reference where the line names the base', async () => {
    const lines = [
      line(90, 'C', '<NON_REF>', '0/0', 'END=95'),
      line(100, 'A', '<NON_REF>', '0/0'),
      line(200, 'T', 'C', '0/1'),
    ];
    expect(await person(rows, lines, {}, eaf)).toMatchObject({ sum: 1, counts: { read: 2 } });
  });

  it('does not guess which allele is the reference inside a block', async () => {
    const lines = [line(90, 'C', '<NON_REF>', '0/0', 'END=150'), line(200, 'T', 'C', '0/1')];
    expect(await person(rows, lines, {}, eaf)).toMatchObject({ sum: 1, counts: { 'reference-unknown': 1 } });
  });

  it('knows nothing of a site that a file of variants leaves out, unless it was callable', async () => {
    const known = '\tallelefrequency_effect\tallele37';
    const withRef = ['1\t100\tG\tA\t1\t0.25\tG>A', '1\t200\tC\tT\t1\t0.5\tT>C'];
    const lines = [line(200, 'T', 'C', '0/1')];
    expect(await person(withRef, lines, {}, known)).toMatchObject({ sum: 1, counts: { 'left-out': 1 } });
    const callable = new Map([['chr1', { starts0: [50], ends0: [150] }]]);
    expect(await person(withRef, lines, { callable }, known)).toMatchObject({
      sum: 3,
      counts: { 'assumed-reference': 1 },
    });
  });

  it('never takes what an array lacks for reference', async () => {
    const array = source(
      'a.txt',
      `# build 37\n# rsid\tchromosome\tposition\tgenotype\n${[1, 2, 3, 4].map((i) => `rs${i}\t1\t${i}\tAA`).join('\n')}\nrs9\t1\t200\tCT\n`,
    );
    const table = { ...(await scoreOf(rows, eaf)), build: 'GRCh37' as const };
    const { people } = await scoreGenome(array, table, {}, nodeHost);
    expect(people[0]).toMatchObject({ sum: 1, imputedAbsent: 0.5, counts: { read: 1, 'not-on-array': 1 } });
  });
});

describe('scoring files', () => {
  const fails = (text: string) => parseScore(source('score.txt', text), nodeHost);
  it.each([
    ['SCORE_NO_COLUMNS', '#pgs_id=X\n'],
    ['SCORE_COLUMN_MISSING', 'chr_name\tchr_position\teffect_weight\n1\t1\t1\n'],
    ['SCORE_ONLY_RSIDS', 'rsID\teffect_allele\teffect_weight\nrs1\tA\t1\n'],
    ['SCORE_ROW', `${HEAD}\n1\t100\tA\tG\tmuch\n`],
    ['SCORE_NO_ROWS', `${HEAD}\n\t\tA\tG\t1\n`],
  ])('%s', async (code, text) => {
    await expect(fails(text)).rejects.toMatchObject({ code });
  });

  it('refuses another build and a file without any variant of the score', async () => {
    const table = await scoreOf(['1\t100\tG\tA\t1']);
    const lines = [line(100, 'A', 'G', '0/1')];
    await expect(scoreGenome(vcf(lines), { ...table, build: 'GRCh37' }, {}, nodeHost)).rejects.toMatchObject({
      code: 'SCORE_OTHER_BUILD',
    });
    await expect(scoreGenome(vcf([line(101, 'A', 'G', '0/1')]), table, {}, nodeHost)).rejects.toMatchObject({
      code: 'SCORE_NO_MATCH',
    });
  });

  it('counts dominant, recessive and per-dosage weights by copies', async () => {
    const columns = '\tis_dominant\tis_recessive';
    const rows = ['1\t100\tG\tA\t1\tTrue\tFalse', '1\t200\tG\tA\t10\tFalse\tTrue'];
    const sums = ['0/0', '0/1', '1/1'].map(
      async (gt) => (await person(rows, [line(100, 'A', 'G', gt), line(200, 'A', 'G', gt)], {}, columns)).sum,
    );
    expect(await Promise.all(sums)).toEqual([0, 1, 11]);
  });

  it('reads weights as the language does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), async (weight) => {
        const table = await scoreOf([`1\t100\tG\tA\t${weight}`]);
        expect(table.weights[1]).toBe(weight === 0 ? 0 : weight);
      }),
    );
  });
});

describe('PLINK cohorts', () => {
  it('agree with the same genotypes in a VCF, missing ones included', async () => {
    const genotype = fc.constantFrom('0/0', '0/1', '1/1', './.');
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 1, max: 130 })
          .chain((people) =>
            fc.array(fc.array(genotype, { minLength: people, maxLength: people }), { minLength: 1, maxLength: 9 }),
          ),
        async (sites) => {
          const people = sites[0]!.length;
          const names = sites[0]!.map((_, i) => `p${i}`);
          const table = await scoreOf(
            sites.map((_, i) => `1\t${i + 1}\tG\tA\t${(i + 1) / 8}\t0.3`),
            '\tallelefrequency_effect',
          );
          const lines = sites.map((calls, i) => `chr1 ${i + 1} . A G . . . GT ${calls.join(' ')}`);
          const a = await scoreGenome(vcf(lines, names.join(' ')), table, {}, nodeHost);
          const stride = Math.ceil(people / 4);
          const bed = new Uint8Array(3 + stride * sites.length);
          bed.set([0x6c, 0x1b, 1]);
          for (const [i, calls] of sites.entries())
            for (const [p, call] of calls.entries())
              bed[3 + i * stride + (p >> 2)]! |= { '1/1': 0, './.': 1, '0/1': 2, '0/0': 3 }[call]! << (2 * (p & 3));
          const b = await scoreBed(
            {
              bed: source('x.bed', bed),
              bim: source('x.bim', sites.map((_, i) => `1\tv${i}\t0\t${i + 1}\tG\tA\n`).join('')),
              fam: source('x.fam', names.map((name) => `0 ${name} 0 0 0 -9\n`).join('')),
            },
            table,
            {},
            nodeHost,
          );
          for (const [i, one] of b.people.entries()) {
            expect(one.sum).toBeCloseTo(a.people[i]!.sum, 5);
            expect(one.imputedMissing).toBeCloseTo(a.people[i]!.imputedMissing, 9);
            expect(one.counts).toEqual(a.people[i]!.counts);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteSource } from '../../../test/support/byte-source.ts';
import { type LocusReading, PropriaError, type TargetLocus } from '../../core/index.ts';
import { nodeHost } from '../../platform/node/node-host.ts';
import type { ReadingOptions } from '../genome-reading.ts';
import { readGenome } from '../read-genome.ts';
import { readCohort, readSamples } from './read-cohort.ts';

const locus = (
  chrom: string,
  pos38: number,
  pos37: number,
  ref38: string,
  alts: string[],
  rsid: string,
  ref37 = ref38,
): TargetLocus => ({
  id: `${chrom}:${pos38}`,
  chrom,
  pos38,
  ref38,
  pos37,
  ref37,
  alts,
  rsid,
});
const TARGETS = [
  locus('chr1', 97740414, 98205970, 'AATGA', ['A'], 'rs72549309'),
  locus('chr2', 233760233, 234668879, 'C', ['CAT', 'CATAT'], 'rs3064744'),
  locus('chr7', 99672916, 99270539, 'T', ['C'], 'rs776746', 'C'),
  locus('chr10', 94761900, 96521657, 'C', ['T'], 'rs12248560'),
  locus('chr10', 94781859, 96541616, 'G', ['A'], 'rs4244285'),
  locus('chrX', 154533025, 153761240, 'A', ['G'], 'rs1050829'),
  locus('chrX', 154535000, 153763215, 'T', ['C'], 'rs0'),
  locus('chrX', 154536002, 153764217, 'C', ['T'], 'rs1050828'),
];

/** Records over the targets, as callers write them: `[CHROM, POS, REF, ALT, INFO, FORMAT]`. */
const RECORDS: readonly (readonly [string, number, string, string, string, string])[] = [
  ['chr1', 97740410, 'G', '<NON_REF>', 'END=97740420', 'GT:GQ:MIN_DP'],
  ['chr1', 97000000, 'N', '<DEL>', 'END=97740415', 'GT:CN'],
  ['chr1', 97740414, 'AATGA', 'A', '.', 'GT:AD:DP:GQ:PL'],
  ['chr2', 233760233, 'C', 'CAT', '.', 'GT:PS'],
  ['chr2', 233760233, 'C', 'CATAT', '.', 'GT:PS'],
  ['chr7', 99672916, 'T', 'C,A', '.', 'GT:FT:GQ'],
  ['chr10', 94761899, 'GC', 'G', '.', 'GT'],
  ['chr10', 94761900, 'C', 'T', '.', 'GT'],
  ['chr10', 94781859, 'G', 'A', '.', 'GT:RGQ:GQ:DP'],
  ['chrX', 154533020, 'A', '<*>', 'END=154533030', 'GT:DP:LEN'],
  ['chrX', 154533025, 'A', 'G', '.', 'GT'],
  ['chrX', 154534419, 'A', 'G', '.', 'GT:DP'],
  ['chrX', 154535000, 'T', 'C', '.', 'GT:PSL'],
  ['chrX', 154535277, 'T', 'C', '.', 'GT'],
  ['chrX', 154535900, 'A', '<CNV>', 'SVLEN=200', 'GT:GQ'],
  ['chrX', 154536002, 'C', 'T', '.', 'GT:AD'],
  ['chrX', 154536002, 'C', 'T', '.', 'GT:AD:PL'],
];

const GENOTYPES = [
  '0/0',
  '0/1',
  '1/1',
  '0|1',
  '1|0',
  './.',
  '.',
  '0',
  '1',
  '2/1',
  '0/1/1',
  '1/.',
  './1',
  '|0/1',
  'x',
  '',
  '10/0',
  '0/0:extra',
];
const genotype = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0/0', '0/1', '1|0') },
  fc.constantFrom(...GENOTYPES),
);
const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  GT: genotype,
  GQ: fc.constantFrom('99', '19', '20', '.', '', '3.5', 'nan'),
  RGQ: fc.constantFrom('.', '5', '60'),
  DP: fc.constantFrom('30', '4', '0', '.'),
  MIN_DP: fc.constantFrom('10', '9', '.', ''),
  PS: fc.constantFrom('100', '200', '.'),
  PSL: fc.constantFrom('100,100', '.,200', '.'),
  LEN: fc.constantFrom('11', '3', '.'),
  FT: fc.constantFrom('PASS', '.', 'LowQ', '0'),
  AD: fc.constantFrom('10,12', '4,0', '.,.', '0,2', '0,22', '22,0', '0,0', '.', '1,.', '10,12,3', 'a'),
  PL: fc.constantFrom('0,3,4', '200,0,200', '0,60,90', '90,60', '.'),
  CN: fc.constantFrom('0', '1', '2', '.'),
};

function fieldOf(format: string): fc.Arbitrary<string> {
  const keys = format.split(':');
  return fc
    .tuple(
      fc.tuple(...keys.map((key) => VALUES[key] as fc.Arbitrary<string>)),
      fc.integer({ min: 1, max: keys.length }),
    )
    .map(([values, kept]) => values.slice(0, kept).join(':'));
}

function cohortText(people: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.subarray([...RECORDS], { minLength: 1 }),
      fc.array(fc.constantFrom('PASS', '.', 'LowQual'), { minLength: RECORDS.length, maxLength: RECORDS.length }),
    )
    .chain(([records, filters]) =>
      fc.tuple(
        ...records.map((record, i) =>
          fc
            .array(fieldOf(record[5]), { minLength: people, maxLength: people })
            .map((fields) => lineOf(record, filters[i] ?? '.', fields)),
        ),
      ),
    )
    .map((lines) => `${headOf(people)}${lines.join('\n')}\n`);
}

function headOf(people: number): string {
  const names = Array.from({ length: people }, (_, i) => `P${i}`);
  return `##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n##FORMAT=<ID=AD,Number=R,Type=Integer,Description="x">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${names.join('\t')}\n`;
}

function lineOf(
  [chrom, pos, ref, alt, info, format]: (typeof RECORDS)[number],
  filter: string,
  fields: readonly string[],
): string {
  return [chrom, pos, '.', ref, alt, '.', filter, info, format, ...fields].join('\t');
}

/** What reading says, without the columns shown in a locator: those are another person's with an equal reading. */
function plain({ locator, ...reading }: LocusReading): unknown {
  return { ...reading, offset: locator?.kind === 'file' ? locator.offset : null };
}

async function readOneByOne(text: string, names: readonly string[], options: ReadingOptions): Promise<unknown> {
  return Promise.all(
    names.map(async (sample) => {
      const { readings } = await readGenome(byteSource('c.vcf', text), TARGETS, { ...options, sample }, nodeHost);
      return TARGETS.map(({ id }) => plain(readings.get(id) as LocusReading));
    }),
  );
}

async function readTogether(text: string, options: ReadingOptions, people?: readonly number[]): Promise<unknown> {
  const { samples, columns } = await readCohort(
    byteSource('c.vcf', text),
    TARGETS,
    { ...options, ...(people === undefined ? {} : { people }) },
    nodeHost,
  );
  return samples.map((_, person) =>
    TARGETS.map(({ id }) => {
      const column = columns.get(id);
      return plain(column?.readings[column.codes[person] as number] as LocusReading);
    }),
  );
}

describe('readCohort', () => {
  it('reads each person as the file of this person alone is read', async () => {
    const people = 7;
    const options = fc.record({
      assumeReference: fc.boolean(),
      minGq: fc.constantFrom(20, 4),
      ignoreFilters: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(cohortText(people), options, async (text, chosen) => {
        const names = await readSamples(byteSource('c.vcf', text), nodeHost);
        const [together, alone] = await Promise.allSettled([
          readTogether(text, chosen),
          readOneByOne(text, names, chosen),
        ]);
        // A file that is refused for one person is refused for all.
        if (together.status === 'rejected') expect(alone.status).toBe('rejected');
        else expect(together).toEqual(alone);
      }),
      { numRuns: 120 },
    );
  });

  it('reads some of the people as it reads all', async () => {
    await fc.assert(
      fc.asyncProperty(cohortText(6), fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), async (text, people) => {
        const all = (await readTogether(text, {}).catch(() => null)) as readonly unknown[] | null;
        if (all === null) return;
        expect(await readTogether(text, {}, people)).toEqual(people.map((person) => all[person]));
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a line that ends before the last person', async () => {
    const text = `${headOf(3)}chr10\t94781859\t.\tG\tA\t.\tPASS\t.\tGT\t0/1\t0/0\n`;
    await expect(readCohort(byteSource('c.vcf', text), TARGETS, {}, nodeHost)).rejects.toMatchObject({
      code: 'VCF_COHORT_COLUMNS',
      place: { chrom: 'chr10', pos1: 94781859 },
    });
  });

  it('refuses two people of one name, a file without people, and an array', async () => {
    const code = (text: string): Promise<string | null> =>
      readCohort(byteSource('c.vcf', text), TARGETS, {}, nodeHost).then(
        () => null,
        (error: unknown) => (error instanceof PropriaError ? error.code : String(error)),
      );
    expect(await code(headOf(2).replace('P1', 'P0'))).toBe('VCF_SAMPLE_TWICE');
    expect(await code(headOf(0).replace('\tFORMAT\t', ''))).toBe('VCF_NO_SAMPLES');
    expect(await code('# rsid\tchromosome\tposition\tgenotype\nrs4244285\t10\t96541616\tAG\n')).toBe(
      'VCF_COHORT_NOT_VCF',
    );
  });

  it('takes 300 different genotypes at one position apart', async () => {
    const fields = Array.from({ length: 300 }, (_, i) => `0|1:${i}`);
    const text = `${headOf(300)}${lineOf(['chr10', 94781859, 'G', 'A', '.', 'GT:PS'], 'PASS', fields)}\n`;
    const { columns } = await readCohort(byteSource('c.vcf', text), TARGETS, {}, nodeHost);
    const column = columns.get('chr10:94781859');
    expect(new Set(column?.codes).size).toBe(300);
    expect(column?.readings[column.codes[299] as number]?.phase).toEqual({ kind: 'phase-set', id: '299' });
  });
});

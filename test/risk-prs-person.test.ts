import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../src/core/index.ts';
import { loadPack, nodeHost } from '../src/platform/node/index.ts';
import {
  packagedScores,
  parseScore,
  readPackagedScore,
  scoreVcf,
  scoreVcfTables,
  scoresOfPerson,
} from '../src/risk/index.ts';

function source(name: string, content: string): ByteSource {
  const bytes = new TextEncoder().encode(content);
  return {
    name,
    size: bytes.length,
    read: async (at, length) => bytes.subarray(at, at + length),
    close: async () => undefined,
  };
}

const NAMES = [...Array.from({ length: 22 }, (_, i) => `${i + 1}`), 'X', 'Y', 'M'];
const genome = (lines: readonly string[], samples = 'P'): ByteSource =>
  source(
    'genome.vcf',
    `##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${samples}\n${lines.join('\n')}\n`,
  );

const risk = await loadPack('risk');

/** A genome of one person with every variant of every packaged score, as the first table that has it writes it. */
async function fullGenome(gt: (i: number) => string, only?: string): Promise<ByteSource> {
  const rows = new Map<number, string>();
  for (const [id, fact] of packagedScores(risk)) {
    if (only !== undefined && id !== only) continue;
    const table = await readPackagedScore(fact, 'GRCh38', nodeHost);
    for (let row = 0; row < table.size; row++) {
      const key = table.chrom[row]! * 2 ** 28 + table.pos1[row]!;
      if (rows.has(key) || table.other[row] === 0) continue;
      const effectIsRef = table.reference[row] === table.effect[row];
      const [ref, alt] = effectIsRef ? [table.effect, table.other] : [table.other, table.effect];
      rows.set(
        key,
        `chr${NAMES[table.chrom[row]!]}\t${table.pos1[row]}\t.\t${table.alleles[ref[row]!]}\t${table.alleles[alt[row]!]}\t.\tPASS\t.\tGT\t${gt(rows.size)}`,
      );
    }
  }
  return genome([...rows].toSorted(([a], [b]) => a - b).map(([, line]) => line));
}

describe('all packaged scores of one person', () => {
  it('are those that each score gives alone', async () => {
    const file = await fullGenome((i) => ['0/0', '0/1', '1/1', './.'][i % 4]!);
    const all = await scoresOfPerson(risk, file, { group: 'EUR', sex: 'female' }, nodeHost);
    expect(all.map(({ record }) => record)).toEqual([...packagedScores(risk).keys()]);
    for (const one of all) {
      const table = await readPackagedScore(packagedScores(risk).get(one.record)!, 'GRCh38', nodeHost, 'EUR');
      const alone = await scoreVcf(file, table, { ambiguous: 'rows' }, nodeHost);
      expect(one.person).toEqual(alone.people[0]);
    }
  });

  it('has a place where everything is read: one copy everywhere is near the middle', async () => {
    const file = await fullGenome(() => '0/1', 'PGS000004');
    const all = await scoresOfPerson(risk, file, { group: 'EUR', sex: 'female' }, nodeHost);
    const breast = all.find(({ score }) => score === 'PGS000004')!;
    // One copy of each of 313: the sum of all weights, against the mean −0.4240 that their paper's users have, SD 0.61.
    expect(breast.person.sum).toBeCloseTo(-0.424 + 0.61 * (breast.place as { place: { z: number } }).place.z, 2);
    expect(breast).toMatchObject({ effect: 'known', place: { status: 'assessed' }, beside: ['PGS000001'] });
  });

  it('gives no place among people of the other sex, nor without a group, nor by the frequencies of another', async () => {
    const file = await fullGenome(() => '0/1');
    const reasons = async (group: string | null, sex: 'female' | 'male' | null): Promise<Record<string, unknown>> =>
      Object.fromEntries(
        (await scoresOfPerson(risk, file, { group, sex }, nodeHost)).map(({ score, place }) => [
          score,
          place.status === 'assessed' ? 'assessed' : place.reason,
        ]),
      );
    expect(await reasons('EUR', 'male')).toMatchObject({
      PGS000004: 'not-of-sex',
      PGS003394: 'not-of-sex',
      PGS000662: 'assessed',
      PGS000802: 'no-frequencies',
    });
    expect(await reasons('EAS', 'female')).toMatchObject({
      PGS000662: 'not-of-sex',
      PGS003394: 'assessed',
      PGS000004: 'no-frequencies',
      PGS000802: 'assessed',
    });
    // Of unknown sex nobody is placed among women, nor among men.
    expect(await reasons('EUR', null)).toMatchObject({
      PGS000004: 'sex-not-known',
      PGS003394: 'sex-not-known',
      PGS000662: 'sex-not-known',
      PGS000802: 'no-frequencies',
    });
    expect(new Set(Object.values(await reasons(null, 'female')))).toEqual(new Set(['no-group', 'not-of-sex']));
  });

  it('asks for a build and for a sample where they are open', async () => {
    const two = genome(['chr1\t7857016\t.\tG\tA\t.\tPASS\t.\tGT\t0/1\t0/0'], 'P\tQ');
    await expect(scoresOfPerson(risk, two, { group: null, sex: null }, nodeHost)).rejects.toMatchObject({
      code: 'VCF_SAMPLE_NEEDED',
    });
    const [first] = await scoresOfPerson(
      risk,
      two,
      { group: null, sex: null, sample: 'Q', scores: ['PGS000004'] },
      nodeHost,
    );
    expect(first!.person).toMatchObject({ sample: 'Q', counts: { read: 1 } });
    const plain = source(
      'genome.vcf',
      '##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tP\n1\t5\t.\tA\tC\t.\t.\t.\tGT\t0/1\n',
    );
    await expect(scoresOfPerson(risk, plain, { group: null, sex: null }, nodeHost)).rejects.toMatchObject({
      code: 'BUILD_UNKNOWN',
    });
  });

  it('reads an array on either build', async () => {
    const array = (build: string, pos: number): ByteSource =>
      source(
        'a.txt',
        `# build ${build}\n# rsid\tchromosome\tposition\tgenotype\n${[1, 2, 3, 4].map((i) => `rs${i}\t1\t${i}\tAA`).join('\n')}\nrs9\t1\t${pos}\tAG\n`,
      );
    for (const file of [array('37', 7_917_076), array('38', 7_857_016)]) {
      const [first] = await scoresOfPerson(risk, file, { group: null, sex: null, scores: ['PGS000004'] }, nodeHost);
      expect(first!.person).toMatchObject({ sum: -0.0409, counts: { read: 1, 'not-on-array': 312 } });
    }
  });
});

describe('several tables in one pass', () => {
  it('never meet each other', async () => {
    const row = fc.record({
      chrom: fc.constantFrom('1', '2', 'X'),
      pos: fc.integer({ min: 1, max: 12 }),
      pair: fc.constantFrom('A\tG', 'G\tA', 'C\tT', 'A\tT', 'AT\tA', 'G\tACC'),
      weight: fc.integer({ min: -9, max: 9 }),
    });
    const table = fc.array(row, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 4 }), table, async (scores, variants) => {
        const tables = await Promise.all(
          scores.map((rows) =>
            parseScore(
              source(
                's.txt',
                `#genome_build=GRCh38\nchr_name\tchr_position\teffect_allele\tother_allele\teffect_weight\n${rows.map(({ chrom, pos, pair, weight }) => `${chrom}\t${pos}\t${pair}\t${weight}\n`).join('')}`,
              ),
              nodeHost,
            ),
          ),
        );
        const lines = variants
          .toSorted((a, b) => a.chrom.localeCompare(b.chrom) || a.pos - b.pos)
          .map(({ chrom, pos, pair, weight }) => `${chrom}\t${pos}\t.\t${pair}\t.\t.\t.\tGT\t0/${weight & 1}`);
        const together = await scoreVcfTables(genome(lines), tables, {}, nodeHost);
        for (const [i, one] of tables.entries()) {
          const { tables: alone } = await scoreVcfTables(genome(lines), [one], {}, nodeHost);
          expect(together.tables[i]).toEqual(alone[0]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

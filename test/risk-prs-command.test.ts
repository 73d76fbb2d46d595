import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack, nodeHost } from '../src/platform/node/index.ts';
import { packagedReference, packagedScores, readPackagedScore } from '../src/risk/index.ts';
import { runCohortPrs, runPrs } from '../src/cli/prs/run-prs.ts';
import { scoresSchema } from '../src/cli/prs/scores-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'propria-prs-'));
const risk = await loadPack('risk');

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(score: string, genome: string, options: Record<string, unknown>): Promise<string> {
  const output = join(folder, 'out');
  await runPrs(score, genome, { format: 'text', ...options, output });
  return readFileSync(output, 'utf8');
}

/** One person with each variant of a packaged score, on GRCh38. */
async function genomeOf(id: string, gt: (i: number) => string): Promise<string> {
  const table = await readPackagedScore(packagedScores(risk).get(id)!, 'GRCh38', nodeHost);
  const lines = Array.from({ length: table.size }, (_, row) => {
    const swapped = table.reference[row] === table.effect[row];
    const [ref, alt] = swapped ? [table.effect, table.other] : [table.other, table.effect];
    const chrom = table.chrom[row] === 22 ? 'X' : table.chrom[row]! + 1;
    return `chr${chrom}\t${table.pos1[row]}\t.\t${table.alleles[ref[row]!]}\t${table.alleles[alt[row]!]}\t.\tPASS\t.\tGT\t${gt(row)}`;
  });
  return file(
    `${id}.vcf`,
    `##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tP\n${lines.join('\n')}\n`,
  );
}

describe('propria prs', async () => {
  const breast = await genomeOf('PGS000004', (i) => ['0/1', '1/1', '0/0', '0/1', i % 40 === 4 ? './.' : '0/0'][i % 5]!);

  it('prints what was read, the place with its interval, the effect and what is not confirmed', async () => {
    const text = await run('PGS000004', breast, { group: 'EUR', sex: 'female' });
    expect(text).toMatch(/PGS000004 · PRS313_BC · Breast cancer\n {2}sum/);
    expect(text).toMatch(/genotype missing/);
    expect(text).toMatch(/percentile \d+ among EUR \(95 % \d+ to \d+\)/);
    expect(text).toMatch(/OR per SD 1\.61 .* \[not confirmed\]/);
    expect(text).toMatch(/PGS000001/);
    expect(text).toMatch(/no diagnosis/);
  });

  it('does not know that it works elsewhere, nor for a person without a group', async () => {
    expect(await run('PGS000004', breast, { group: 'SAS' })).toMatch(/not known to work for SAS; measured in EUR/);
    const text = await run('PGS000004', breast, {});
    expect(text).toMatch(/not known to work for you: no ancestry group was named/);
    expect(text).toMatch(/not assessed: no ancestry group was named/);
    expect(text).not.toMatch(/percentile \d/);
  });

  it('writes documents as the published schema has them', async () => {
    for (const score of ['all', 'PGS000004']) {
      const document: unknown = JSON.parse(await run(score, breast, { group: 'EUR', sex: 'female', format: 'json' }));
      expect(scoresSchema.safeParse(document)).toMatchObject({ success: true });
    }
  });

  it('writes every packaged score as a table', async () => {
    const rows = (await run('all', breast, { group: 'EUR', sex: 'male', format: 'tsv' })).trimEnd().split('\n');
    expect(rows).toHaveLength(packagedScores(risk).size + 1);
    expect(rows.find((row) => row.startsWith('PGS000004\t'))).toMatch(/\tnot-of-sex\tknown$/);
  });

  it('says when nothing of the score is in the file', async () => {
    const none = file(
      'none.txt',
      '#genome_build=GRCh38\nchr_name\tchr_position\teffect_allele\tother_allele\teffect_weight\n2\t7\tA\tG\t1\n',
    );
    await expect(run(none, breast, {})).rejects.toMatchObject({ code: 'SCORE_NO_MATCH' });
  });
});

describe('a place by ancestry components', () => {
  const person = packagedReference(risk).find(({ label }) => label === 'AMR')!;
  const components = file(
    'pcs.tsv',
    `#IID ${person.components.map((_, i) => `PC${i + 1}`).join(' ')}\nP ${person.components.join(' ')}\n`,
  );
  const genome = file(
    'one.vcf',
    '##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tP\nchr1\t100\t.\tA\tG\t.\tPASS\t.\tGT\t0/1\n',
  );
  const score = file(
    'PGS001229.txt',
    `#pgs_id=PGS001229\n#genome_build=GRCh38\nchr_name\tchr_position\teffect_allele\tother_allele\teffect_weight\n1\t100\tG\tA\t${person.sum}\n`,
  );

  it('is given along the components and by label, with a word where they differ', async () => {
    const document = JSON.parse(await run(score, genome, { components, format: 'json' })) as {
      ancestry: { percentile: number; percentileInLabel: number; doubts: readonly string[]; zMean: number };
    };
    expect(scoresSchema.safeParse(document)).toMatchObject({ success: true });
    const { percentile, percentileInLabel, doubts } = document.ancestry;
    expect(doubts.includes('percentiles-differ')).toBe(Math.abs(percentile - percentileInLabel) > 10);
    const text = await run(score, genome, { components });
    expect(text).toMatch(/percentile \d+ along the components/);
    expect(text).toMatch(/percentile \d+ among AMR/);
  });

  it.each([
    ['ANCESTRY_NO_REFERENCE', score.replace('PGS001229', 'other'), components],
    ['ANCESTRY_COMPONENTS_FILE', score, file('no.tsv', 'X Y\n1 2\n')],
    ['ANCESTRY_COMPONENTS_FILE', score, file('nan.tsv', 'PC1 PC2\n1 many\n')],
    ['ANCESTRY_COMPONENTS_FILE', score, file('two.tsv', 'PC1 PC2\n1 2\n3 4\n')],
    ['ANCESTRY_COMPONENTS', score, file('few.tsv', 'PC1 PC2\n1 2\n')],
  ])('%s', async (code, name, given) => {
    if (!name.endsWith('PGS001229.txt')) writeFileSync(name, readFileSync(score, 'utf8').replace('PGS001229', 'PGS9'));
    await expect(run(name, genome, { components: given })).rejects.toMatchObject({ code });
  });

  it('takes a reference of the user for another score', async () => {
    const other = file('PGS9.txt', readFileSync(score, 'utf8').replace('PGS001229', 'PGS9'));
    const reference = file(
      'reference.tsv',
      `label\tPC1\tPC2\tPC3\tPC4\tPC5\tsum\n${packagedReference(risk)
        .map(({ label, components: at, sum }) => [label, ...at, sum].join('\t'))
        .join('\n')}\n`,
    );
    const own = await run(other, genome, { components, reference, format: 'json' });
    const packed = await run(score, genome, { components, format: 'json' });
    const ancestryOf = (text: string): unknown => (JSON.parse(text) as { ancestry: unknown }).ancestry;
    expect(ancestryOf(own)).toEqual(ancestryOf(packed));
  });

  it('scores many people without reading the pack', async () => {
    const output = join(folder, 'many.tsv');
    await runCohortPrs(score, genome, { output });
    expect(readFileSync(output, 'utf8')).toMatch(/^sample\tsum.*\nP\t/);
  });
});

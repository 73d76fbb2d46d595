import { describe, expect, test } from 'vitest';
import type { Build, LocusId, LocusReading } from '../src/core/index.ts';
import { createEngine } from '../src/engine/index.ts';
import { type ReadingOptions, readGenome } from '../src/genome/index.ts';
import { callGene } from '../src/pgx/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { qualityBlocks, textReport } from '../src/report/index.ts';
import { byteSource } from './support/byte-source.ts';
import { loadTestKnowledge } from './support/knowledge.ts';
import { drawDiplotypes, genotypesOf } from './support/person-genotypes.ts';
import { type VcfMake, headerOf, lociOf, personVcf } from './support/person-vcf.ts';
import { createRandom } from './support/random.ts';

const knowledge = loadTestKnowledge();
const genes = [...knowledge.genes.values()].filter((gene) => gene.loci.length > 0);
const loci = lociOf(genes);
const swapped = loci.filter(({ ref37, ref38 }) => ref37 !== ref38);
const engine = createEngine({ knowledge, host: nodeHost });

const read = async (vcf: string, options: ReadingOptions = {}): Promise<ReadonlyMap<LocusId, LocusReading>> =>
  (await readGenome(byteSource('person.vcf', vcf), loci, options, nodeHost)).readings;

const said = (readings: ReadonlyMap<LocusId, LocusReading>): readonly unknown[] =>
  loci.map(({ id }) => {
    const { state, alleles, phase } = readings.get(id)!;
    return [id, state, phase.kind === 'unphased' ? alleles.map(String).toSorted() : alleles, phase];
  });

describe('the same person on GRCh37 and GRCh38', () => {
  test('positions at which the references themselves differ are among them', () => {
    expect(swapped.map(({ rsid }) => rsid)).toEqual(expect.arrayContaining(['rs776746', 'rs3758581', 'rs1801265']));
  });

  test.each<[string, VcfMake, boolean]>([
    ['by contig lengths', {}, false],
    ['by reference bases alone', { contigs: false }, false],
    ['phased', {}, true],
  ])('%s: every position reads alike', async (_how, make, phased) => {
    for (const seed of [1, 2, 3, 4]) {
      const genotypes = genotypesOf(genes, drawDiplotypes(genes, createRandom(seed)), phased);
      const on = async (build: Build): Promise<readonly unknown[]> =>
        said(await read(personVcf(loci, genotypes, { ...make, build })));
      expect(await on('GRCh37')).toEqual(await on('GRCh38'));
    }
  });

  test('findings and medicines are the same, whatever the build', async () => {
    const genotypes = genotypesOf(genes, drawDiplotypes(genes, createRandom(9)));
    const words = async (build: Build): Promise<unknown> => {
      const findings = engine.assess({
        readings: [await engine.read(byteSource('p.vcf', personVcf(loci, genotypes, { build })))],
      });
      return [
        findings.medicines.map(({ value }) => [value.drug, value.word]),
        findings.genes.map(({ value }) => [value.gene, value.call.candidates, value.phenotypes, value.confidence]),
      ];
    };
    expect(await words('GRCh37')).toEqual(await words('GRCh38'));
  });
});

/** A gVCF that says of each chromosome, in one block, that it is the reference of its build. */
function oneBlock(build: Build): string {
  const header = headerOf(build);
  const lengths = header.flatMap((line) => /ID=(chr\w+),length=(\d+)/.exec(line)?.slice(1) ?? []);
  const blocks: string[] = [];
  for (let i = 0; i < lengths.length; i += 2)
    blocks.push(`${lengths[i]}\t1\t.\tN\t<NON_REF>\t.\t.\tEND=${lengths[i + 1]}\tGT:GQ:MIN_DP\t0/0:99:30`);
  return `${[...header, ...blocks].join('\n')}\n`;
}

const named = (readings: ReadonlyMap<LocusId, LocusReading>, symbol: string): readonly string[] =>
  callGene(knowledge.genes.get(symbol)!, readings, {}).top.map(({ name }) => name);

describe("reference means the reference of the file's own build", () => {
  test('in blocks of a gVCF', async () => {
    const on37 = await read(oneBlock('GRCh37'));
    const on38 = await read(oneBlock('GRCh38'));
    for (const { id, ref37, ref38 } of swapped) {
      if (on38.get(id)?.state !== 'reference-block') continue;
      expect([id, on37.get(id)?.alleles, on38.get(id)?.alleles]).toEqual([id, [ref37, ref37], [ref38, ref38]]);
    }
    expect(named(on37, 'CYP3A5')).toEqual(['*3/*3']);
    expect(named(on38, 'CYP3A5')).toEqual(['*1/*1']);
  });

  test('where the user says that absent means reference: on GRCh37 that is CYP3A5 *3', async () => {
    const oneLine = (build: Build): string =>
      personVcf(
        loci.filter(({ rsid }) => rsid === 'rs4244285'),
        new Map(),
        { build },
      );
    expect(named(await read(oneLine('GRCh37'), { assumeReference: true }), 'CYP3A5')).toEqual(['*3/*3']);
    expect(named(await read(oneLine('GRCh38'), { assumeReference: true }), 'CYP3A5')).toEqual(['*1/*1']);
    expect(named(await read(oneLine('GRCh37')), 'CYP3A5')).toEqual([]);
  });
});

describe('what is assumed is marked, and only that', () => {
  const gene = knowledge.genes.get('TPMT')!;
  const half = gene.loci.filter((_, i) => i % 2 === 0);
  const vcf = (build: Build): string => personVcf(half, new Map(), { build });
  const place = (id: LocusId, build: Build): { chrom: string; start0: number; end0: number } => {
    const locus = gene.loci.find((one) => one.id === id)!;
    const [pos1, ref] = build === 'GRCh37' ? [locus.pos37, locus.ref37] : [locus.pos38, locus.ref38];
    return { chrom: locus.chrom, start0: pos1 - 1, end0: pos1 - 1 + ref.length };
  };

  test.each<Build>(['GRCh37', 'GRCh38'])('--assume-reference on %s', async (build) => {
    const findings = engine.assess({
      readings: [await engine.read(byteSource('p.vcf', vcf(build)), { assumeReference: true })],
    });
    const { call, confidence } = findings.genes.find(({ value }) => value.gene === 'TPMT')!.value;
    const left = gene.loci.filter((locus) => !half.includes(locus)).map(({ id }) => id);
    expect(confidence.assumed.toSorted()).toEqual(left.toSorted());
    expect(call.positions.filter(({ state }) => state === 'assumed-reference').map(({ locus }) => locus)).toEqual(
      confidence.assumed,
    );
    const plan = engine.plan(findings, { now: '2026-01-01' });
    const lines = textReport(plan, { audience: 'clinician', alleles: true, all: true });
    const line = lines.find((block) => block.kind === 'gene' && block.gene === 'TPMT');
    expect(JSON.stringify(line)).toMatch(/assumed/);
    const medicine = lines.find((block) => block.kind === 'medicine' && /azathioprine/i.test(block.name));
    expect(JSON.stringify(medicine)).toMatch(/assumed/);
    expect(plan.notices.map(({ code }) => code)).toContain('PLAN_ASSUMED_REFERENCE');
    expect(plan.genes.find(({ result }) => result.gene === 'TPMT')!.read).toEqual({
      read: half.length,
      total: gene.loci.length,
    });
    const [input] = plan.inputs;
    expect(input!.genes.find((one) => one.gene === 'TPMT')).toMatchObject({
      read: half.length,
      assumed: left.length,
      unread: [],
    });
    expect(input!.read).toBe(input!.states.read);
    expect(qualityBlocks(input!)[0]).toMatchObject({ text: expect.stringMatching(/^0 of \d+ genes read whole/) });
  });

  test.each<Build>(['GRCh37', 'GRCh38'])(
    "--callable is of the file's own build, %s: inside reference, outside unread",
    async (build) => {
      const left = gene.loci.filter((locus) => !half.includes(locus)).map(({ id }) => id);
      const inside = left.slice(0, 5);
      const readings = await read(vcf(build), { callable: inside.map((id) => place(id, build)) });
      for (const id of left)
        expect([id, readings.get(id)?.state === 'assumed-reference']).toEqual([id, inside.includes(id)]);
      for (const { id } of half) expect(readings.get(id)?.state).toBe('read');
      const other = build === 'GRCh37' ? 'GRCh38' : 'GRCh37';
      const elsewhere = await read(vcf(build), { callable: inside.map((id) => place(id, other)) });
      for (const id of left) expect(elsewhere.get(id)?.state).not.toBe('assumed-reference');
    },
  );

  test('a region that covers only part of a deletion proves nothing', async () => {
    const deletion = loci.find((locus) => locus.ref38.length > 2 && locus.ref37.length > 2)!;
    const line = personVcf(loci.filter(({ rsid }) => rsid === 'rs4244285'));
    const region = {
      chrom: deletion.chrom,
      start0: deletion.pos38 - 1,
      end0: deletion.pos38 - 1 + deletion.ref38.length,
    };
    expect((await read(line, { callable: [region] })).get(deletion.id)?.state).toBe('assumed-reference');
    expect((await read(line, { callable: [{ ...region, end0: region.end0 - 1 }] })).get(deletion.id)?.state).not.toBe(
      'assumed-reference',
    );
  });

  test('what a record says is never assumed over: a failed, an uncalled, a contradicted position stays unread', async () => {
    const [a, b, c] = gene.loci.filter(({ ref38, alts }) => [ref38, ...alts].every((allele) => allele.length === 1));
    const lines = personVcf([a!, b!, c!])
      .split('\n')
      .flatMap((line) => {
        if (line.includes(`\t${a!.pos38}\t`)) return [line.replace('\tPASS\t', '\tLowQual\t')];
        if (line.includes(`\t${b!.pos38}\t`)) return [line.replace(/0\/0$/, './.')];
        if (line.includes(`\t${c!.pos38}\t`)) return [line, line.replace(/0\/0$/, '1/1')];
        return [line];
      });
    const readings = await read(lines.join('\n'), { assumeReference: true });
    expect([a!, b!, c!].map(({ id }) => readings.get(id)?.state)).toEqual(['filtered', 'no-call', 'discarded']);
  });
});

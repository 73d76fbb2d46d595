import { beforeAll, describe, expect, it } from 'vitest';
import { pgxCohortLines } from '../bench/generate/pgx-cohort.ts';
import { type CohortRow, assessCohort } from '../src/cohort/index.ts';
import { type LocusId, isRead } from '../src/core/index.ts';
import { readCohort, readGenome } from '../src/genome/index.ts';
import type { GeneRecord, Knowledge } from '../src/knowledge/index.ts';
import { assessConfidence, callGene, phenotypesOf } from '../src/pgx/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { byteSource } from './support/byte-source.ts';
import { loadTestKnowledge } from './support/knowledge.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = loadTestKnowledge();
});

const cohort = (options: { people: number; seed: number; phased?: boolean; missing?: number }): string =>
  [...pgxCohortLines(knowledge, options)].join('');
const targets = (): GeneRecord['loci'] => [
  ...new Map(
    [...knowledge.genes.values()].flatMap(({ loci }) => loci.map((locus) => [locus.id, locus] as const)),
  ).values(),
];

/** Rows of every person, gene by gene, by the cohort's way. */
async function together(
  text: string,
  options: { assumeReference?: boolean } = {},
): Promise<readonly (readonly CohortRow[])[]> {
  const reading = await readCohort(byteSource('cohort.vcf', text), targets(), options, nodeHost);
  const tables = assessCohort(knowledge.genes.values(), reading);
  return reading.samples.map((_, person) =>
    tables.map(({ rows, rowOf }) => rows[rowOf[person] as number] as CohortRow),
  );
}

/** The same from one person's own run: genome reading, call, phenotypes, confidence. */
async function alone(
  text: string,
  sample: string,
  options: { assumeReference?: boolean } = {},
): Promise<readonly Partial<CohortRow>[]> {
  const { readings } = await readGenome(byteSource('cohort.vcf', text), targets(), { ...options, sample }, nodeHost);
  return [...knowledge.genes.values()].map((gene) => {
    const call = callGene(gene, readings);
    const { level, outcomes } = assessConfidence(gene, call, readings);
    const states = gene.loci
      .filter((locus) => locus.extra !== true)
      .map(({ id }: { id: LocusId }) => readings.get(id)?.state ?? 'absent');
    return {
      gene: gene.symbol,
      status: call.reason === undefined ? call.status : `${call.status}: ${call.reason}`,
      diplotypes: call.top.length > 0 ? call.top.map(({ name }) => name).join(' OR ') : call.found.join(' AND '),
      phenotypes: phenotypesOf(gene, call),
      positionsRead: states.filter(isRead).length,
      positionsAssumed: states.filter((state) => state === 'assumed-reference').length,
      positions: states.length,
      confidence: {
        level,
        outcomes:
          call.status === 'not-assessed'
            ? []
            : outcomes.map(({ phenotype, lookupKeys, probability }) => ({ phenotype, lookupKeys, probability })),
      },
    };
  });
}

/** What both ways say; an outcome's further detail belongs to one person's page. */
function comparable({ notices: _notices, ...row }: CohortRow): unknown {
  const outcomes =
    row.confidence?.outcomes.map(({ phenotype, lookupKeys, probability }) => ({
      phenotype,
      lookupKeys,
      probability,
    })) ?? [];
  return { ...row, confidence: row.confidence === null ? null : { level: row.confidence.level, outcomes } };
}

describe('a cohort says of each person what the person alone is told', () => {
  it.each([
    ['unphased, with missing genotypes and haploid X', { people: 24, seed: 11, missing: 0.01 }, {}],
    ['phased', { people: 16, seed: 12, phased: true }, {}],
    ['mostly missing', { people: 10, seed: 13, missing: 0.4 }, {}],
  ] as const)('%s', { timeout: 120_000 }, async (_, draw, options) => {
    const text = cohort(draw);
    const rows = await together(text, options);
    for (const [person, own] of rows.entries()) {
      expect(own.map(comparable)).toEqual(await alone(text, `P${String(person + 1).padStart(6, '0')}`, options));
    }
  });

  it('where left-out positions are taken as reference, also on one X', { timeout: 120_000 }, async () => {
    // Every third line left out; a man is seen by the X positions that stay.
    const text = cohort({ people: 12, seed: 14 })
      .split('\n')
      .filter((line, i) => line.startsWith('#') || i % 3 !== 0)
      .join('\n');
    const options = { assumeReference: true };
    const rows = await together(text, options);
    const assumed = rows.flat().filter((row) => row.positionsAssumed > 0);
    expect(assumed.length).toBeGreaterThan(0);
    for (const [person, own] of rows.entries()) {
      expect(own.map(comparable)).toEqual(await alone(text, `P${String(person + 1).padStart(6, '0')}`, options));
    }
  });

  it('men have one copy of G6PD and women two', async () => {
    const rows = await together(cohort({ people: 6, seed: 15, missing: 0 }));
    const names = rows.map((own) => own.find(({ gene }) => gene === 'G6PD')?.diplotypes ?? '');
    // Every second person is drawn as a man.
    expect(names.map((name) => name.split(' OR ')[0]?.split('/').length)).toEqual([2, 1, 2, 1, 2, 1]);
  });

  it('of genes without names too, whoever else is in the file: one copy where two are due', async () => {
    const unnamed = [...knowledge.genes.values()].filter(({ calling }) => calling.structuralVariation !== undefined);
    const loci = unnamed.flatMap((gene) => gene.loci);
    const places = new Set(loci.map(({ chrom, pos38 }) => `${chrom}\t${pos38}`));
    const text = cohort({ people: 6, seed: 17, missing: 0 })
      .split('\n')
      .map((line, l) => {
        const fields = line.split('\t');
        if (line.startsWith('#') || !places.has(fields.slice(0, 2).join('\t'))) return line;
        const single = (field: string, i: number): string => (i < 9 || (i + l) % 7 > 1 ? field : String((i * l) % 2));
        return fields.map(single).join('\t');
      })
      .join('\n');
    const noticesOf = async (people?: readonly number[]): Promise<readonly (readonly string[])[]> => {
      const source = byteSource('cohort.vcf', text);
      const reading = await readCohort(source, loci, people === undefined ? {} : { people }, nodeHost);
      const tables = assessCohort(unnamed, reading, { confidence: false });
      return reading.samples.map((_, person) =>
        tables.flatMap(({ rows, rowOf }) => rows[rowOf[person] as number]?.notices ?? []),
      );
    };
    const all = await noticesOf();
    expect(all.flat()).toContain('PGX_HALF_CALL');
    for (const [person, own] of all.entries()) expect([own]).toEqual(await noticesOf([person]));
  });

  it('a file on GRCh37 gives the same names', { timeout: 60_000 }, async () => {
    const text = cohort({ people: 8, seed: 16, missing: 0 });
    const byPlace = new Map(targets().map((locus) => [`${locus.chrom}\t${locus.pos38}`, locus]));
    const lines = text.split('\n').flatMap((line) => {
      if (line.startsWith('##contig')) return [line.replace('GRCh38.p14', 'GRCh37')];
      const fields = line.split('\t');
      const locus = byPlace.get(fields.slice(0, 2).join('\t'));
      if (line.startsWith('#') || locus === undefined) return [line];
      // Where the builds' references differ, the line would need another set of alleles: left out on both sides.
      return locus.ref37 === locus.ref38 ? [[fields[0], String(locus.pos37), ...fields.slice(2)].join('\t')] : [];
    });
    const same = text.split('\n').filter((line) => {
      const locus = byPlace.get(line.split('\t').slice(0, 2).join('\t'));
      return line.startsWith('#') || locus === undefined || locus.ref37 === locus.ref38;
    });
    const rejoined = (all: readonly string[]): string => {
      const head = all.filter((line) => line.startsWith('#'));
      const body = all.filter((line) => line !== '' && !line.startsWith('#'));
      return [...head, ...body].join('\n');
    };
    const [on37, on38] = [await together(rejoined(lines)), await together(rejoined(same))];
    expect(on37.map((own) => own.map(({ diplotypes }) => diplotypes))).toEqual(
      on38.map((own) => own.map(({ diplotypes }) => diplotypes)),
    );
    expect(on37.flat().filter(({ diplotypes }) => diplotypes !== '').length).toBeGreaterThan(100);
  });
});

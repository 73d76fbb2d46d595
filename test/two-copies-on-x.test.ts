import { describe, expect, it } from 'vitest';
import { createEngine } from '../src/engine/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { byteSource } from './support/byte-source.ts';
import { loadTestKnowledge } from './support/knowledge.ts';
import { lociOf, personVcf } from './support/person-vcf.ts';

const knowledge = loadTestKnowledge();
const engine = createEngine({ knowledge, host: nodeHost });
const gene = [...knowledge.genes.values()].find(({ calling }) => calling.ploidy === 'x-linked')!;
const locus = gene.loci.find(({ rsid }) => rsid === 'rs5030868');
const loci = lociOf([...knowledge.genes.values()].filter((one) => one.loci.length > 0));

const assess = async (genotype: string, sex?: 'female' | 'male') => {
  const vcf = personVcf(loci, new Map([[locus!.id, genotype]]));
  const readings = [await engine.read(byteSource('p.vcf', vcf))];
  const findings = engine.assess({ readings, ...(sex === undefined ? {} : { context: { sex } }) });
  const { call, confidence } = findings.genes.find(({ value }) => value.gene === gene.symbol)!.value;
  const drugs = findings.medicines.filter(({ value }) => value.genes.includes(gene.symbol));
  return {
    level: confidence.level,
    notices: findings.notices.filter(({ code }) => code === 'PLAN_TWO_COPIES_IN_MAN'),
    disputed: call.disputed,
    usual: drugs.filter(({ value }) => value.word === 'usual-care').map(({ value }) => value.drug),
  };
};

describe('two different copies of a gene on X', () => {
  const het = `${locus!.ref38}/${locus!.alts[0]}`;

  it('in a man are a serious warning, and nothing that rests on them is settled', async () => {
    const man = await assess(het, 'male');
    expect(man.level).toBe('open');
    expect(man.notices).toMatchObject([{ severity: 'serious', params: { gene: gene.symbol, locus: locus!.id } }]);
    expect(man.usual).toEqual([]);
  });

  it.each([
    ['in a woman', het, 'female'],
    ['where the sex is not known', het, undefined],
    ['of which both are alike, in a man', `${locus!.alts[0]}/${locus!.alts[0]}`, 'male'],
    ['of reference, in a man', `${locus!.ref38}/${locus!.ref38}`, 'male'],
  ] as const)('change nothing %s', async (_, genotype, sex) => {
    const { notices, disputed, level } = await assess(genotype, sex);
    expect([notices, disputed, level]).toEqual([[], undefined, 'settled']);
  });
});

import { describe, expect, test } from 'vitest';
import { type FindingsDocument, createEngine } from '../src/engine/index.ts';
import { type DrugGuidance, compareUrgency } from '../src/pgx/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { byteSource } from './support/byte-source.ts';
import { loadTestKnowledge } from './support/knowledge.ts';
import { drawDiplotypes, genotypesOf } from './support/person-genotypes.ts';
import { lociOf, personVcf } from './support/person-vcf.ts';
import { createRandom } from './support/random.ts';

const knowledge = loadTestKnowledge();
const engine = createEngine({ knowledge, host: nodeHost });
const genes = [...knowledge.genes.values()];
const loci = lociOf(genes);
const SHARES = [0.2, 0.4, 0.6, 0.8];
const OUTSIDE = ['CYP2D6\t*1/*4', 'HLA-A\t*01:01/*31:01', 'HLA-B\t*07:02/*57:01', 'MT-RNR1\tReference'].join('\n');

async function assess(vcf: string): Promise<FindingsDocument> {
  const reading = await engine.read(byteSource('person.vcf', vcf));
  return engine.assess({ readings: [reading], outside: [{ name: 'outside.tsv', text: OUTSIDE }] });
}

const wordsOf = (findings: FindingsDocument): ReadonlyMap<string, DrugGuidance> =>
  new Map(findings.medicines.map(({ value }) => [value.drug, value]));

/** Whether everything that the medicine's word rests on is beyond doubt by what was read. */
function isSettled(guidance: DrugGuidance, findings: FindingsDocument): boolean {
  const levels = new Map(findings.genes.map(({ value }) => [value.gene, value.confidence.level]));
  return guidance.genes.every((gene) => levels.get(gene) !== 'probable');
}

/** What a person with less read is told more mildly than with all read: `usual-care`, or a calmer word, out of the blue. */
function calmer(full: FindingsDocument, less: FindingsDocument, settledOnly: boolean): readonly string[] {
  const before = wordsOf(full);
  return [...wordsOf(less)].flatMap(([drug, after]) => {
    const was = before.get(drug)!.word;
    if (after.word === 'not-enough-data' || compareUrgency(after.word, was) <= 0) return [];
    if (settledOnly && !isSettled(after, less)) return [];
    const states = after.genes.map((gene) => [full, less].map((one) => sayGene(one, gene)).join(' → '));
    return [`${drug}: ${was} with all, ${after.word} with less; ${states.join('; ')}`];
  });
}

function sayGene(findings: FindingsDocument, gene: string): string {
  const value = findings.genes.find((one) => one.value.gene === gene)?.value;
  return `${gene} ${value?.call.top.map(({ name }) => name).join(' or ')} ${value?.confidence.level}`;
}

function lessOf(vcf: string, share: number, seed: number): string {
  const random = createRandom(seed);
  return vcf
    .split('\n')
    .filter((line) => line === '' || line.startsWith('#') || random.next() >= share)
    .join('\n');
}

describe('lines dropped from all-sites files: no word becomes calmer', () => {
  const people = Array.from({ length: 12 }, (_, i) => i + 1);

  test.each(people)('person %i, of any named alleles: nothing that is settled', async (seed) => {
    const random = createRandom(seed);
    const vcf = personVcf(
      loci,
      genotypesOf(genes, drawDiplotypes(genes, random, seed % 3 === 0 ? 0.3 : 1), seed % 2 === 0),
    );
    const full = await assess(vcf);
    expect([...wordsOf(full).values()].filter(({ word }) => word !== 'not-enough-data').length).toBeGreaterThan(50);
    for (const share of SHARES) {
      expect({ share, calmer: calmer(full, await assess(lessOf(vcf, share, 100 * seed + 10 * share)), true) }).toEqual({
        share,
        calmer: [],
      });
    }
  });

  test('a person whose every allele is the reference: nothing at all', async () => {
    const vcf = personVcf(loci);
    const full = await assess(vcf);
    for (const share of SHARES)
      for (const seed of [1, 2]) expect(calmer(full, await assess(lessOf(vcf, share, seed)), false)).toEqual([]);
  });
});

describe('other ways in which a file says less', () => {
  const WAYS: readonly (readonly [string, (line: string, hit: boolean) => string | null])[] = [
    ['genotypes not called', (line, hit) => (hit ? line.replace(/\t[^\t]+$/, '\t./.') : line)],
    ['records that did not pass', (line, hit) => (hit ? line.replace('\tPASS\t', '\tLowQual\t') : line)],
    ['one of two copies left out', (line, hit) => (hit ? line.replace(/\t(\d+)([/|])\d+$/, '\t$1$2.') : line)],
    ['strands not told apart', (line, hit) => (hit ? line.replace(/(\d)\|(\d)$/, '$1/$2') : line)],
    ['only differences from the reference', (line) => (/\t0[/|]0$/.test(line) ? null : line)],
  ];

  test.each(WAYS)('%s', async (_what, change) => {
    for (const seed of [21, 22, 23]) {
      const random = createRandom(seed);
      const vcf = personVcf(loci, genotypesOf(genes, drawDiplotypes(genes, random), true));
      const full = await assess(vcf);
      const less = vcf
        .split('\n')
        .flatMap((line) => (line === '' || line.startsWith('#') ? [line] : (change(line, random.next() < 0.4) ?? [])));
      expect({ seed, calmer: calmer(full, await assess(less.join('\n')), true) }).toEqual({ seed, calmer: [] });
    }
  });
});

describe('one position at a time', () => {
  test('leaving out any one position that a call rests on never calms a settled word', async () => {
    const diplotypes = drawDiplotypes(genes, createRandom(77), 1);
    const genotypes = genotypesOf(genes, diplotypes);
    const full = await assess(personVcf(loci, genotypes));
    const changed = loci.filter(
      (locus) => new Set([...(genotypes.get(locus.id) ?? '').split('/'), locus.ref38]).size > 1,
    );
    expect(changed.length).toBeGreaterThan(20);
    for (const locus of changed) {
      const less = await assess(personVcf(loci, new Map([...genotypes, [locus.id, null]])));
      expect({ without: locus.id, calmer: calmer(full, less, true) }).toEqual({ without: locus.id, calmer: [] });
    }
  });
});

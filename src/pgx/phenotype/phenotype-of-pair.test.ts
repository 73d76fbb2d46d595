import { describe, expect, test } from 'vitest';
import type { GeneRecord } from '../../knowledge/index.ts';
import {
  functionGene,
  handMadeGene,
  lowestGene,
  mitochondrialGene,
  starGene,
  statusGene,
} from '../testing/hand-made-gene.ts';
import { functionOfAllele } from './allele-function.ts';
import { isUnknownMeaning, phenotypeOfPair } from './phenotype-of-pair.ts';

type Row = [GeneRecord, string, string, string | null, string];

/** Alleles of the pair are parted by `|`. */
const TABLE: Row[] = [
  [starGene, '*1|*4', 'Intermediate Metabolizer', '1.0', '1.0'],
  [starGene, '*4|*1', 'Intermediate Metabolizer', '1.0', '1.0'],
  [starGene, '*10|*41', 'Intermediate Metabolizer', '0.5', '0.5'],
  [starGene, '*1|*1x≥3', 'Ultrarapid Metabolizer', '≥4.0', '≥4.0'],
  [starGene, '*1|*1x3', 'Ultrarapid Metabolizer', '≥4.0', '≥4.0'],
  [starGene, '*4|*4x5', 'Poor Metabolizer', '0.0', '0.0'],
  [starGene, '*4|*4.024', 'Poor Metabolizer', '0.0', '0.0'],
  [starGene, '*1x2|*36+*10', 'Normal Metabolizer', '2.25', '2.25'],
  [starGene, '*13 + *1x2|*36 + *10', 'Normal Metabolizer', '2.25', '2.25'],
  [starGene, '*10+*36|*4', 'Intermediate Metabolizer', '0.25', '0.25'],
  [starGene, '*1|*10x3', 'Normal Metabolizer', '1.75', '1.75'], // not tabulated: 3 × 0.25, between 1.25 and 2.0
  [starGene, '*1|*2xN', 'Ultrarapid Metabolizer', '≥3.0', '≥3.0'],
  [starGene, '*4|*2xN', 'Indeterminate', '≥2.0', '≥2.0'], // two copies are normal, three are not
  [starGene, '*1|*22', 'Indeterminate', 'n/a', 'n/a'],
  [starGene, '*1|*999', 'Indeterminate', 'n/a', 'n/a'],
  [lowestGene, 'Reference|c.1905+1G>A (*2A)', 'Intermediate Metabolizer', '1.0', '1.0'],
  [lowestGene, 'c.2846A>T|c.2846A>T', 'Intermediate Metabolizer', '1.0', '1.0'],
  [lowestGene, 'Reference|[c.85T>C (*9A) + c.496A>G]', 'Normal Metabolizer', '2.0', '2.0'],
  [lowestGene, 'Reference|[c.85T>C (*9A) + c.2846A>T]', 'Intermediate Metabolizer', '1.5', '1.5'],
  [lowestGene, 'Reference|[c.496A>G + g.97883329A>G]', 'Indeterminate', 'n/a', 'n/a'],
  [lowestGene, 'Reference|[c.1905+1G>A (*2A) + g.97883329A>G]', 'Intermediate Metabolizer', '1.0', '1.0'],
  [functionGene, '*1|*3A', 'Intermediate Metabolizer', null, 'Intermediate Metabolizer'],
  [functionGene, '*3A|*8', 'Possible Intermediate Metabolizer', null, 'Possible Intermediate Metabolizer'],
  [functionGene, '*3A|*777', 'Possible Intermediate Metabolizer', null, 'Possible Intermediate Metabolizer'],
  [functionGene, '*1|*777', 'Indeterminate', null, 'Indeterminate'],
  [functionGene, '*1|[*2 + *3A]', 'Intermediate Metabolizer', null, 'Intermediate Metabolizer'],
  [functionGene, '*1|[*1 + g.18130687T>C]', 'Indeterminate', null, 'Indeterminate'],
  [functionGene, '*1|g.18130687T>C', 'Indeterminate', null, 'Indeterminate'],
  [functionGene, '*1', 'Indeterminate', null, 'Indeterminate'],
  [mitochondrialGene, 'm.1555A>G', 'increased risk', null, 'increased risk'],
];

describe('a pair of alleles to its phenotype, score and look-up key', () => {
  test.each(TABLE.map(([gene, ...row]) => [gene.symbol, ...row, gene] as const))(
    '%s %s is %s',
    (_, pair, phenotype, score, key, gene) => {
      const found = phenotypeOfPair(gene, pair.split('|'));
      expect([found.phenotype, found.activityScore, ...found.lookupKeys]).toEqual([phenotype, score, key]);
    },
  );
});

describe('HLA statuses', () => {
  const keys = (...alleles: string[]) => phenotypeOfPair(statusGene, alleles).lookupKeys;
  test('each allele that guidelines name is positive or negative', () => {
    expect(keys('*15:02', '*57:01:01')).toEqual(['*15:02 positive', '*57:01 positive', '*58:01 negative']);
  });
  test('one field may be the allele asked for: neither', () => {
    expect(keys('*57', '*07:02')).toEqual(['*15:02 negative', '*58:01 negative']);
  });
  test('a name that is no HLA allele excludes nothing', () => {
    expect(keys('*15:02', 'novel')).toEqual(['*15:02 positive']);
  });
});

test('without a rule the alleles are the key', () => {
  const gene = handMadeGene({
    symbol: 'CYP4F2',
    keyedBy: 'none',
    unknown: 'n/a',
    functions: { '*1': 'Normal function' },
    rules: {},
  });
  expect(phenotypeOfPair(gene, ['*1', '*3'])).toMatchObject({ phenotype: 'n/a', lookupKeys: ['*1/*3'] });
  expect(isUnknownMeaning(gene, 'n/a', null)).toBe(false);
});

test('a function says how it is known', () => {
  const basis = (allele: string) => functionOfAllele(starGene, allele).basis;
  expect(['*4', '*4.024', '*10x3', '*4 + *10', '[*4 + *10]', '*999'].map(basis)).toEqual([
    'table',
    'core-allele',
    'copies',
    'tandem',
    'unknown',
    'unknown',
  ]);
});

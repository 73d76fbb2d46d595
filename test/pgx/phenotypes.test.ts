import { describe, expect, test } from 'vitest';
import { parseOutsideCalls, phenotypeOfPair, phenotypesOf, applyOutsideCalls } from '../../src/pgx/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { facts } from './facts.ts';

const { genes } = loadTestKnowledge();

describe('published meanings of pairs', () => {
  const rows = facts('pgx/phenotype-facts.tsv').flatMap(([symbol = '', phenotype = '', key = '', pairs = '']) =>
    pairs.split(' ; ').map((pair) => [symbol, pair, phenotype, key] as const),
  );
  test.each(rows)('%s %s: %s', (symbol, pair, phenotype, key) => {
    const found = phenotypeOfPair(genes.get(symbol)!, pair.split('/'));
    expect([found.phenotype, ...found.lookupKeys]).toEqual([phenotype, key]);
  });
});

test('every pair of named alleles has a meaning, and none without a rule is normal', () => {
  for (const gene of genes.values()) {
    const names = [...gene.functions.keys()];
    const known = new Set(gene.phenotypes.rules.map((rule) => rule.phenotype));
    for (const first of names) {
      for (const second of [names[0]!, first, names.at(-1)!]) {
        const { phenotype } = phenotypeOfPair(gene, [first, second]);
        expect(
          known.has(phenotype) || phenotype === gene.phenotypes.unknown || gene.phenotypes.keyedBy === 'allele-status',
          `${gene.symbol} ${first}/${second}: ${phenotype}`,
        ).toBe(true);
      }
    }
  }
});

test('an allele that nobody knows never makes a normal phenotype', () => {
  for (const gene of genes.values()) {
    if (gene.phenotypes.keyedBy === 'none' || gene.phenotypes.keyedBy === 'allele-status') continue;
    for (const known of gene.functions.keys()) {
      const { phenotype } = phenotypeOfPair(gene, [known, 'no such allele']);
      expect(/^normal/i.test(phenotype), `${gene.symbol} ${known}: ${phenotype}`).toBe(false);
    }
  }
});

test('two normal variants on one strand stay normal (DPYD c.85 with c.496)', () => {
  const call = applyOutsideCalls(
    genes.get('DPYD')!,
    null,
    parseOutsideCalls('DPYD\tReference/[c.85T>C (*9A) + c.496A>G]', 'x').calls,
  );
  expect(phenotypesOf(genes.get('DPYD')!, call)).toMatchObject([
    { phenotype: 'Normal Metabolizer', lookupKeys: ['2.0'] },
  ]);
});

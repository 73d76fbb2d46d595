import { beforeAll, describe, expect, test } from 'vitest';
import { readGenome } from '../../src/genome/index.ts';
import type { GeneRecord } from '../../src/knowledge/index.ts';
import { nodeHost } from '../../src/platform/node/index.ts';
import { byteSource } from '../support/byte-source.ts';
import { type Claims, NO_CLAIMS, answered, fullPhenotypes, tally } from '../support/claims.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import {
  genotypesOfAlleles,
  gvcfSamples,
  gvcfText,
  panelPatterns,
  readingsOf,
  seeded,
} from '../support/less-read-people.ts';

const { genes } = loadTestKnowledge();
const gene = (symbol: string): GeneRecord => genes.get(symbol)!;
const RATES = [0.2, 0.4, 0.6, 0.8];

/** Gene → least part of files that still get an answer when 20 % of their lines are dropped. */
const STILL_ANSWERED: Readonly<Record<string, number>> = {
  CYP2C9: 0.15,
  CYP2C19: 0.4,
  TPMT: 0.25,
  NUDT15: 0.5,
  CYP3A5: 0.55,
};
const SEQUENCED = ['ABCG2', 'CACNA1S', 'CYP2B6', 'CYP3A4', 'CYP4F2', 'SLCO1B1', 'UGT1A1', 'VKORC1'];

describe('22 real gVCF files', () => {
  const samples = gvcfSamples();
  const symbols = [...Object.keys(STILL_ANSWERED), ...SEQUENCED];
  const complete = new Map<string, Claims>(symbols.map((symbol) => [symbol, { ...NO_CLAIMS }]));
  const dropped = new Map<string, Claims>();
  const claimsOf = (symbol: string, rate: number): Claims => {
    const key = `${symbol} ${rate}`;
    if (!dropped.has(key)) dropped.set(key, { ...NO_CLAIMS });
    return dropped.get(key)!;
  };

  beforeAll(async () => {
    const targets = symbols.flatMap((symbol) => gene(symbol).loci);
    const read = async (sample: string, lines: readonly string[]) =>
      (await readGenome(byteSource(`${sample}.g.vcf`, gvcfText(sample, lines)), targets, { build: 'GRCh38' }, nodeHost))
        .readings;
    const random = seeded(20);
    for (const { sample, lines } of samples) {
      const whole = await read(sample, lines);
      const full = new Map(symbols.map((symbol) => [symbol, fullPhenotypes(gene(symbol), whole)]));
      for (const symbol of symbols) tally(complete.get(symbol)!, gene(symbol), whole, full.get(symbol)!, null);
      for (const rate of RATES) {
        for (let repeat = 0; repeat < (rate === 0.2 ? 12 : 4); repeat++) {
          const readings = await read(
            sample,
            lines.filter(() => random() >= rate),
          );
          for (const symbol of symbols) tally(claimsOf(symbol, rate), gene(symbol), readings, full.get(symbol)!, null);
        }
      }
    }
  }, 240_000);

  test.each(symbols)('%s: no settled and no probable answer is another than the complete file\u2019s', (symbol) => {
    for (const rate of RATES) expect(claimsOf(symbol, rate)).toMatchObject({ settledWrong: 0, probableWrong: 0 });
  });

  test.each(Object.entries(STILL_ANSWERED))(
    '%s: settled or probable in all complete files, no group named; at 20 %% dropped in %f',
    (symbol, least) => {
      expect(complete.get(symbol)).toMatchObject({ people: 22, settledWrong: 0, probableWrong: 0 });
      expect(answered(complete.get(symbol)!)).toBe(1);
      expect(answered(claimsOf(symbol, 0.2))).toBeGreaterThanOrEqual(least);
    },
  );
});

describe('every different genotype of the 1000 Genomes people', () => {
  const sequenced = [...genes.values()].filter(
    (one) => panelPatterns(one).length > 0 && one.calling.structuralVariation === undefined,
  );

  test.each(sequenced.map((one) => [one.symbol, one] as const))(
    '%s: settled is never wrong, probable is wrong in less than a hundredth of the claims',
    (symbol, one) => {
      const random = seeded(symbol.length * 1000 + symbol.charCodeAt(0));
      const claims: Claims = { ...NO_CLAIMS };
      for (const { genotypes, all } of panelPatterns(one)) {
        for (const phased of [true, false]) {
          const full = fullPhenotypes(
            one,
            readingsOf(one, genotypes, phased, () => true),
          );
          for (const rate of RATES)
            tally(
              claims,
              one,
              readingsOf(one, genotypes, phased, () => random() >= rate),
              full,
              null,
              all,
            );
        }
      }
      expect(claims.settledWrong).toBe(0);
      expect(claims.probableWrong).toBeLessThan(Math.max(1, (claims.settled + claims.probable) / 100));
    },
    120_000,
  );
});

describe('pairs of any two alleles, rare ones as often as common ones', () => {
  const named = [...genes.values()].filter(
    (one) => one.loci.length > 0 && one.calling.structuralVariation === undefined,
  );

  test.each(named.map((one) => [one.symbol, one] as const))(
    '%s: settled is never wrong',
    (symbol, one) => {
      const random = seeded(symbol.length * 77 + symbol.charCodeAt(1));
      const alleles = one.alleles.filter((allele) => allele.left !== true);
      const pick = () => alleles[Math.floor(random() * alleles.length)]!;
      const claims: Claims = { ...NO_CLAIMS };
      for (let i = 0; i < 60; i++) {
        const genotypes = genotypesOfAlleles(
          one,
          one.calling.ploidy === 'x-linked' && i % 2 === 0
            ? [pick()]
            : i % 5 === 0
              ? Array(2).fill(pick())
              : [pick(), pick()],
        );
        const phased = i % 3 === 0;
        const full = fullPhenotypes(
          one,
          readingsOf(one, genotypes, phased, () => true),
        );
        for (const rate of RATES)
          tally(
            claims,
            one,
            readingsOf(one, genotypes, phased, () => random() >= rate),
            full,
            null,
          );
      }
      expect(claims.settledWrong).toBe(0);
    },
    120_000,
  );
});

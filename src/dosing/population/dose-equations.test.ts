import { beforeAll, describe, expect, it } from 'vitest';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import { evaluateEquation } from '../start/dose-equation.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

describe('the equations of dosing', () => {
  it('are 33 and give the values of their examples', () => {
    const equations = factsOf(knowledge, 'dose-equation');
    expect(equations.size).toBe(33);
    for (const [id, { body }] of equations)
      for (const { inputs, value } of body.examples) {
        const found = evaluateEquation(id, body, inputs).value;
        expect(Math.abs(found / value - 1), `${id}: ${found} for ${value}`).toBeLessThan(1e-9);
      }
  });

  it('refuse a divisor of zero', () => {
    const { body } = factsOf(knowledge, 'dose-equation').get('crcl-cockcroft-gault')!;
    expect(() => evaluateEquation('crcl-cockcroft-gault', body, { AGE: 40, WT: 80, SCR: 0, SEX: 1 })).toThrow(/SCR/);
  });

  it('refuse a pair of alleles that they do not know, and half an allele: neither is the usual pair', () => {
    const { body } = factsOf(knowledge, 'dose-equation').get('warfarin-iwpc-pgx')!;
    const person = { AGE: 65, HT: 170, WT: 75, VKORC1: 0, CYP2C9: 11 };
    expect(() => evaluateEquation('warfarin-iwpc-pgx', body, { ...person, CYP2C9: 14 })).toThrow(/CYP2C9/);
    expect(() => evaluateEquation('warfarin-iwpc-pgx', body, { ...person, VKORC1: 0.5 })).toThrow(/VKORC1/);
  });

  it('name the form of Calvert, whose coefficients go round in two', () => {
    const { body } = factsOf(knowledge, 'dose-equation').get('carboplatin-calvert')!;
    expect(body.form).toBe('gfr-plus-25');
    expect(body.confirmed).toBe(false);
  });
});

describe('the starting doses by genotype', () => {
  it('are four tables whose words are those that the genes of the knowledge give', () => {
    const starts = factsOf(knowledge, 'dose-start');
    expect(starts.size).toBe(4);
    for (const { body } of starts.values())
      for (const { when } of body.rows)
        for (const [gene, words] of Object.entries(when)) {
          const rules = knowledge.genes.get(gene)!.phenotypes.rules;
          const known = [...rules.values()].map(({ phenotype, score }) =>
            body.keyedBy === 'phenotype' ? phenotype : String(Number(score)),
          );
          for (const word of words) expect(known).toContain(word);
        }
  });
});

import { describe, expect, test } from 'vitest';
import { loadTestKnowledge } from '../../../test/support/knowledge.ts';
import { findPhenoconversion, phenoconvert } from './index.ts';

const knowledge = loadTestKnowledge();
const context = { date: '2026-11-22' };

// Bands of PMC6951851, factors of PMC8249478.
describe('what the guideline states', () => {
  test.each([
    { score: 2, with: ['paroxetine'], strength: 'strong', adjusted: 0, phenotype: 'Poor Metabolizer', changed: true },
    {
      score: 2.25,
      with: ['duloxetine'],
      strength: 'moderate',
      adjusted: 1.125,
      phenotype: 'Intermediate Metabolizer',
      changed: true,
    },
    {
      score: 2.5,
      with: ['mirabegron'],
      strength: 'moderate',
      adjusted: 1.25,
      phenotype: 'Normal Metabolizer',
      changed: true,
    },
    {
      score: 1,
      with: ['sertraline', 'duloxetine'],
      strength: 'moderate',
      adjusted: 0.5,
      phenotype: 'Intermediate Metabolizer',
      changed: false,
    },
    {
      score: 1.5,
      with: ['sertraline'],
      strength: 'weak',
      adjusted: 1.5,
      phenotype: 'Normal Metabolizer',
      changed: false,
    },
    { score: 0, with: ['quinidine'], strength: 'strong', adjusted: 0, phenotype: 'Poor Metabolizer', changed: false },
    { score: 3, with: [], strength: 'none', adjusted: 3, phenotype: 'Ultrarapid Metabolizer', changed: false },
  ])('score $score with $with', ({ score, with: coMedications, strength, adjusted, phenotype, changed }) => {
    for (const drug of ['codeine', 'tramadol', 'hydrocodone'])
      expect(phenoconvert(knowledge, { gene: 'CYP2D6', activityScore: score, drug, coMedications })).toMatchObject({
        state: 'stated',
        strongestInhibitor: strength,
        adjustedActivityScore: adjusted,
        adjustedPhenotype: phenotype,
        changed,
      });
  });

  test('for any other medicine there is no consensus, and no number', () => {
    expect(
      phenoconvert(knowledge, {
        gene: 'CYP2D6',
        activityScore: 2,
        drug: 'nortriptyline',
        coMedications: ['paroxetine'],
      }),
    ).toMatchObject({
      state: 'no-consensus',
      strongestInhibitor: 'strong',
      adjustedActivityScore: null,
      adjustedPhenotype: null,
    });
  });
});

describe('the two layers', () => {
  const normal = {
    gene: 'CYP2D6',
    phenotype: 'Normal Metabolizer',
    activityScore: '2.0',
    alleles: [],
    confidence: 'settled',
  } as const;
  const find = (drugs: string[], extra = {}) =>
    findPhenoconversion(knowledge, { phenotypes: [normal], drugs, context: { ...context, ...extra } });

  test('codeine with paroxetine is the guideline, with what it asks for a poor metaboliser', () => {
    const concerns = find(['codeine', 'paroxetine']).filter(({ drug }) => drug === 'codeine');
    expect(concerns).toHaveLength(1);
    expect(concerns[0]).toMatchObject({ layer: 'guideline', word: 'avoid', exposure: null });
    expect(concerns[0]?.actions).toContainEqual({ code: 'avoid', degree: 'avoid' });
  });

  test('risperidone with paroxetine is an estimate with its range, and says so', () => {
    const [concern] = find(['risperidone', 'paroxetine']).filter(({ drug }) => drug === 'risperidone');
    expect(concern).toMatchObject({ layer: 'estimate', confirmed: false });
    expect(concern?.exposure?.low).toBeLessThan(concern?.exposure?.ratio ?? 0);
    expect(concern?.exposure?.high).toBeGreaterThan(concern?.exposure?.ratio ?? 0);
  });

  test('no medicine has both for one enzyme', () => {
    const concerns = find([
      'codeine',
      'tramadol',
      'hydrocodone',
      'paroxetine',
      'metoprolol',
      'risperidone',
      'duloxetine',
    ]);
    const keys = concerns.map(({ drug, mechanism }) => `${drug}/${mechanism}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a poor metaboliser by genotype is not changed by an inhibitor', () => {
    const poor = { ...normal, phenotype: 'Poor Metabolizer', activityScore: '0.0' };
    expect(
      findPhenoconversion(knowledge, { phenotypes: [poor], drugs: ['codeine', 'paroxetine', 'metoprolol'], context }),
    ).toEqual([]);
  });

  test('an inhibitor stopped last week still converts, until a date', () => {
    const [concern] = find(['codeine'], { stopped: [{ drug: 'fluoxetine', stoppedOn: '2026-11-15' }] });
    expect(concern).toMatchObject({ with: ['fluoxetine'], until: '2026-12-20' });
  });
});

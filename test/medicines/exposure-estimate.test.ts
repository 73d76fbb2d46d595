import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { enzymeStates, estimateExposure, inhibitionModel, measuredExposure } from '../../src/medicines/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';

const knowledge = loadTestKnowledge();
const context = { date: '2026-11-22' };

/** Table 4 of doi 10.1002/psp4.12411: AUC with the inhibitor over AUC without, in people of one genotype. */
const measured = readFileSync(new URL('../fixtures/interactions/measured-drug-drug-gene.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [substrate = '', inhibitor = '', phenotype = '', score = '', ratio = '', fixes = ''] = line.split('\t');
    return { substrate, inhibitor, phenotype, score, ratio: Number(ratio), fixes: fixes === 'yes' };
  });

function estimate(one: (typeof measured)[number]) {
  const phenotype = {
    gene: 'CYP2D6',
    phenotype: one.phenotype,
    activityScore: one.score === '' ? null : one.score,
    alleles: [],
    confidence: 'settled' as const,
  };
  const states = enzymeStates(knowledge, [phenotype], [one.substrate, one.inhibitor], context);
  const answer = estimateExposure(knowledge, one.substrate, states);
  if (answer.state !== 'estimated') throw new Error(`${one.substrate} is ${answer.reason}`);
  return answer.byOthers;
}

describe('measured drug-drug-gene results', () => {
  test('one row a substrate fixes its fraction and is met', () => {
    const fixing = measured.filter(({ fixes }) => fixes);
    expect(fixing).toHaveLength(3);
    for (const one of fixing) expect(estimate(one).ratio / one.ratio, one.substrate).toBeCloseTo(1, 6);
  });

  const others = measured.filter(({ fixes }) => !fixes);
  test('six are left', () => expect(others).toHaveLength(6));
  test.each(others)('$substrate with $inhibitor in $phenotype $score is within two-fold of $ratio', (one) => {
    const fold = estimate(one).ratio / one.ratio;
    expect(fold).toBeGreaterThan(0.5);
    expect(fold).toBeLessThan(2);
  });
});

describe('one formula', () => {
  const states = (phenotype: string, score: string, drugs: string[]) =>
    enzymeStates(
      knowledge,
      [{ gene: 'CYP2D6', phenotype, activityScore: score, alleles: [], confidence: 'settled' }],
      drugs,
      context,
    );

  test('an inhibitor does nothing in a poor metaboliser, who is where it takes others', () => {
    const poor = estimateExposure(
      knowledge,
      'atomoxetine',
      states('Poor Metabolizer', '0.0', ['atomoxetine', 'paroxetine']),
    );
    const normal = estimateExposure(
      knowledge,
      'atomoxetine',
      states('Normal Metabolizer', '2.0', ['atomoxetine', 'paroxetine']),
    );
    if (poor.state !== 'estimated' || normal.state !== 'estimated') throw new Error('not estimated');
    expect(poor.byOthers.ratio).toBeCloseTo(1, 9);
    expect(normal.byOthers.ratio).toBeCloseTo(poor.overall?.ratio ?? 0, 9);
  });

  test('the range holds the estimate', () => {
    const answer = estimateExposure(knowledge, 'metoprolol', states('Intermediate Metabolizer', '0.5', ['duloxetine']));
    if (answer.state !== 'estimated') throw new Error('not estimated');
    expect(answer.byOthers.low).toBeLessThan(answer.byOthers.ratio);
    expect(answer.byOthers.high).toBeGreaterThan(answer.byOthers.ratio);
  });

  test('a genotype that is not known gives no overall ratio and says what was assumed', () => {
    const answer = estimateExposure(knowledge, 'metoprolol', enzymeStates(knowledge, [], ['paroxetine'], context));
    expect(answer).toMatchObject({ state: 'estimated', overall: null, assumed: ['CYP2D6'] });
  });

  test('an open phenotype is not taken for its name', () => {
    const [state] = enzymeStates(
      knowledge,
      [{ gene: 'CYP2D6', phenotype: 'Normal Metabolizer', activityScore: '2.0', alleles: [], confidence: 'open' }],
      [],
      context,
    ).filter(({ enzyme }) => enzyme === 'CYP2D6');
    expect(state).toMatchObject({ genotype: null, byNature: null, present: null });
  });

  test('kidneys count by the fraction that leaves unchanged; what is not known is left out and said', () => {
    // Apixaban: 0.34 unchanged (doi 10.1002/psp4.55).
    const half = estimateExposure(
      knowledge,
      'apixaban',
      enzymeStates(
        knowledge,
        [{ gene: 'CYP3A4', phenotype: 'Normal Metabolizer', activityScore: null, alleles: [], confidence: 'settled' }],
        [],
        context,
      ),
      { kidney: 0.5 },
    );
    if (half.state !== 'estimated') throw new Error('not estimated');
    expect(half.overall?.ratio).toBeCloseTo(1 / (1 - 0.34 / 2), 6);
    const simvastatin = estimateExposure(knowledge, 'simvastatin', enzymeStates(knowledge, [], [], context), {
      kidney: 0.5,
      liver: 'mild',
    });
    expect(simvastatin).toMatchObject({ leftOut: ['liver', 'kidney'] });
  });

  test('a substance without a fraction is not estimable', () => {
    expect(estimateExposure(knowledge, 'metformin', [])).toEqual({
      state: 'not-estimable',
      drug: 'metformin',
      reason: 'no-fraction',
    });
  });
});

describe('static model', () => {
  test('the strongest inhibitor gives back the measured ratio, and dose times ratio is one', () => {
    const ratio = measuredExposure(knowledge, 'cinacalcet')?.body.inhibition?.aucRatio ?? 0;
    const model = inhibitionModel(ratio);
    expect(model?.aucRatioAt(1)).toBeCloseTo(ratio, 9);
    expect((model?.aucRatioAt(0.8) ?? 0) * (model?.doseFactorAt(0.8) ?? 0)).toBeCloseTo(1, 12);
  });

  test.each([1, 0.9, 0, Number.NaN])('a ratio of %s tells of no pathway', (ratio) => {
    expect(inhibitionModel(ratio)).toBeNull();
  });

  test.each(['(s)-citalopram', 'erythromycin (po)', 'azimilide- not approved in usa', 'voriconazole (iv)'])(
    '%s is found by the name of the compilation',
    (name) => {
      expect(measuredExposure(knowledge, name)?.body.name).toBe(name);
    },
  );
});

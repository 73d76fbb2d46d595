import { describe, expect, it } from 'vitest';
import type { ExchangedPhenotype } from '../../core/index.ts';
import { type StartTable, lookUpStart } from './start-table.ts';

const NORMAL = ['Normal Metabolizer'];
const INTERMEDIATE = ['Intermediate Metabolizer'];
const POOR = ['Poor Metabolizer'];
/** Two genes, as thiopurines have them. */
const PAIR: StartTable<{ when: Record<string, readonly string[]>; context?: string; name: string }> = {
  genes: ['TPMT', 'NUDT15'],
  rows: [
    { name: 'usual', when: { TPMT: NORMAL, NUDT15: NORMAL } },
    { name: 'less', when: { TPMT: INTERMEDIATE, NUDT15: NORMAL } },
    { name: 'less', when: { TPMT: NORMAL, NUDT15: INTERMEDIATE } },
    { name: 'tenth', when: { TPMT: POOR }, context: 'malignancy' },
    { name: 'other drug', when: { TPMT: POOR }, context: 'no-malignancy' },
    { name: 'tenth daily', when: { TPMT: [...NORMAL, ...INTERMEDIATE], NUDT15: POOR }, context: 'malignancy' },
    { name: 'other drug too', when: { TPMT: [...NORMAL, ...INTERMEDIATE], NUDT15: POOR }, context: 'no-malignancy' },
  ],
};
const SCORE: StartTable<{ when: Record<string, readonly string[]>; name: string }> = {
  genes: ['DPYD'],
  keyedBy: 'activity-score',
  rows: [
    { name: 'usual', when: { DPYD: ['2'] } },
    { name: 'half', when: { DPYD: ['1.5', '1'] } },
    { name: 'avoid', when: { DPYD: ['0.5', '0'] } },
  ],
};

function of(gene: string, phenotype: string, more: Partial<ExchangedPhenotype> = {}): ExchangedPhenotype {
  return { gene, phenotype, activityScore: null, alleles: [], confidence: 'settled', ...more };
}

function names(look: ReturnType<typeof lookUpStart<{ when: Record<string, readonly string[]>; name: string }>>) {
  return look.status === 'found' ? look.rows.map(({ name }) => name) : { [look.status]: look.genes };
}

describe('a starting dose by two genes', () => {
  it.each<[string, ExchangedPhenotype[], string | null, unknown]>([
    ['both usual', [of('TPMT', 'Normal Metabolizer'), of('NUDT15', 'Normal Metabolizer')], null, ['usual']],
    ['one lower', [of('TPMT', 'Normal Metabolizer'), of('NUDT15', 'Intermediate Metabolizer')], null, ['less']],
    ['one not read', [of('TPMT', 'Normal Metabolizer')], null, { open: ['NUDT15'] }],
    ['none read', [], null, { open: ['TPMT', 'NUDT15'] }],
    ['one poor decides alone', [of('TPMT', 'Poor Metabolizer')], 'malignancy', ['tenth']],
    ['by circumstance', [of('TPMT', 'Poor Metabolizer')], null, ['tenth', 'other drug']],
    ['the other poor does not', [of('NUDT15', 'Poor Metabolizer')], 'malignancy', { open: ['TPMT'] }],
    [
      'open is not read',
      [of('TPMT', 'Normal Metabolizer', { confidence: 'open' }), of('NUDT15', 'Normal Metabolizer')],
      null,
      { open: ['TPMT'] },
    ],
    [
      'two possible phenotypes',
      [of('TPMT', 'Normal Metabolizer'), of('TPMT', 'Intermediate Metabolizer'), of('NUDT15', 'Normal Metabolizer')],
      null,
      { open: ['TPMT'] },
    ],
    ['no row', [of('TPMT', 'Indeterminate'), of('NUDT15', 'Normal Metabolizer')], null, { outside: ['TPMT'] }],
    [
      'no row for both',
      [of('TPMT', 'Intermediate Metabolizer'), of('NUDT15', 'Intermediate Metabolizer')],
      null,
      { outside: ['TPMT', 'NUDT15'] },
    ],
  ])('%s', (_, phenotypes, context, wanted) => {
    expect(names(lookUpStart(PAIR, phenotypes, context))).toEqual(wanted);
  });
});

describe('a starting dose by activity score', () => {
  it.each<[string, string | null, unknown]>([
    ['Normal Metabolizer', '2.0', ['usual']],
    ['Intermediate Metabolizer', '1.5', ['half']],
    ['Intermediate Metabolizer', '1.0', ['half']],
    ['Poor Metabolizer', '0.0', ['avoid']],
    ['Intermediate Metabolizer', '1.25', { outside: ['DPYD'] }],
    ['Indeterminate', null, { open: ['DPYD'] }],
  ])('%s %s', (phenotype, activityScore, wanted) => {
    expect(names(lookUpStart(SCORE, [of('DPYD', phenotype, { activityScore })]))).toEqual(wanted);
  });
});

import type { DoseRecord } from './dosing-models.ts';

export interface SourceStart {
  readonly id: string;
  readonly citation: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

type Row = Readonly<Record<string, unknown>>;

const NORMAL = ['Normal Metabolizer'];
const INTERMEDIATE = ['Intermediate Metabolizer', 'Possible Intermediate Metabolizer'];
const POOR = ['Poor Metabolizer'];
const share = (low: number, high = low) => ({ factor: { low, high } });

/** The six ways in which two genes of thiopurines meet; of both poor, the row of TPMT. */
function thiopurines(
  malignant: (gene: 'TPMT' | 'NUDT15') => Row,
  normal: Row,
  reduced: Row,
  poor: Row,
): readonly Row[] {
  const rows = (id: string, when: Row, gene: 'TPMT' | 'NUDT15'): Row[] => [
    { id: `${id}-malignancy`, when, context: 'malignancy', action: 'reduce', ...malignant(gene), ...poor },
    { id: `${id}-other`, when, context: 'no-malignancy', action: 'alternative', ...poor },
  ];
  return [
    { id: 'both-normal', when: { TPMT: NORMAL, NUDT15: NORMAL }, action: 'usual', ...share(1), ...normal },
    {
      id: 'tpmt-intermediate',
      when: { TPMT: INTERMEDIATE, NUDT15: NORMAL },
      action: 'reduce',
      ...share(0.3, 0.8),
      ...reduced,
    },
    {
      id: 'nudt15-intermediate',
      when: { TPMT: NORMAL, NUDT15: INTERMEDIATE },
      action: 'reduce',
      ...share(0.3, 0.8),
      ...reduced,
    },
    {
      id: 'both-intermediate',
      when: { TPMT: INTERMEDIATE, NUDT15: INTERMEDIATE },
      action: 'reduce',
      ...share(0.3, 0.8),
      ...reduced,
      notes: ['further-reduction'],
    },
    ...rows('tpmt-poor', { TPMT: POOR }, 'TPMT'),
    ...rows('nudt15-poor', { TPMT: [...NORMAL, ...INTERMEDIATE], NUDT15: POOR }, 'NUDT15'),
  ];
}

const TABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'tacrolimus-cyp3a5': {
    drugs: ['tacrolimus'],
    genes: ['CYP3A5'],
    scope: ['kidney-heart-lung-stem-cell', 'liver-only-where-donor-has-same-genotype'],
    rows: [
      {
        id: 'expresser',
        when: { CYP3A5: [...NORMAL, ...INTERMEDIATE] },
        action: 'raise',
        ...share(1.5, 2),
        cap: { amount: 0.3, unit: 'mg/kg/d' },
      },
      { id: 'non-expresser', when: { CYP3A5: POOR }, action: 'usual', ...share(1) },
    ],
  },
  'azathioprine-tpmt-nudt15': {
    drugs: ['azathioprine'],
    genes: ['TPMT', 'NUDT15'],
    usual: [{ low: 2, high: 3, unit: 'mg/kg/d' }],
    rows: thiopurines(
      (gene) => ({ ...share(0.1), frequency: gene === 'TPMT' ? 'three-times-weekly' : 'daily' }),
      { weeks: { low: 2, high: 2 } },
      { weeks: { low: 2, high: 4 } },
      { weeks: { low: 4, high: 6 } },
    ),
  },
  'mercaptopurine-tpmt-nudt15': {
    drugs: ['mercaptopurine'],
    genes: ['TPMT', 'NUDT15'],
    usual: [
      { low: 75, high: 75, unit: 'mg/m2/d' },
      { low: 1.5, high: 1.5, unit: 'mg/kg/d' },
    ],
    rows: thiopurines(
      (gene) => ({
        amounts: [{ low: 10, high: 10, unit: 'mg/m2/d' }],
        frequency: gene === 'TPMT' ? 'three-times-weekly' : 'daily',
      }),
      {},
      {},
      {},
    ),
  },
  'fluoropyrimidine-dpyd': {
    drugs: ['fluorouracil', 'capecitabine'],
    genes: ['DPYD'],
    keyedBy: 'activity-score',
    rows: [
      { id: 'score-2', when: { DPYD: ['2'] }, action: 'usual', ...share(1) },
      { id: 'score-1.5', when: { DPYD: ['1.5'] }, action: 'reduce', ...share(0.5) },
      {
        id: 'score-1',
        when: { DPYD: ['1'] },
        action: 'reduce',
        ...share(0.5),
        notes: ['further-reduction-where-two-copies-of-2846t'],
      },
      {
        id: 'score-0.5',
        when: { DPYD: ['0.5'] },
        action: 'avoid',
        notes: ['strongly-reduced-with-early-level-where-no-alternative'],
      },
      { id: 'score-0', when: { DPYD: ['0'] }, action: 'avoid' },
    ],
  },
};

/** One genotype table of the source as a record of kind `dose-start`. */
export function doseStartRecord({ id, citation }: SourceStart): DoseRecord {
  const table = TABLES[id];
  if (table === undefined) throw new Error(`what is ${id}?`);
  const { drugs, genes, keyedBy, usual, scope, rows } = table;
  return {
    id,
    source: ['cpic-recommendations'],
    drugs,
    genes,
    ...(keyedBy === undefined ? {} : { keyedBy }),
    citation,
    confirmed: true,
    ...(usual === undefined ? {} : { usual }),
    ...(scope === undefined ? {} : { scope }),
    rows: (rows as readonly Row[]).map((row) => ({ ...row, id: String(row['id']).replaceAll('.', '-') })),
  };
}

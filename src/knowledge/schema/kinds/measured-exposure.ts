import { z } from 'zod';
import { nameKey } from '../../name-key.ts';

const change = z.record(z.string(), z.number());

/**
 * Measured changes of one substance's exposure: the largest with an inhibitor, and with a failing liver or kidney. Ratios are
 * AUC with over AUC without; each has its own reference (PubMed id, product label, application number).
 */
export const measuredExposureSchema = z.strictObject({
  /** As the compilation writes it. */
  name: z.string().min(1),
  /** Id of the substance. */
  drug: z.string().min(1),
  route: z.optional(z.enum(['po', 'iv'])),
  /** Enzymes that take part, as named; empty: not specified. */
  enzymes: z.array(z.string()),
  fractionExcretedUnchanged: z.nullable(z.number().min(0).max(1)),
  inhibition: z.nullable(
    z.strictObject({
      inhibitors: z.array(z.string()).min(1),
      aucRatio: z.number().positive(),
      reference: z.string(),
      /** The enzyme that both the substance and the inhibitor are listed for, where it is one and no more. */
      enzyme: z.nullable(z.string()),
    }),
  ),
  /** AUC ratio by Child-Pugh stage: mild, moderate, severe. */
  liver: z.optional(z.strictObject({ aucRatio: change, reference: z.string() })),
  /** AUC ratio by stage: mild, moderate, severe, endStage. */
  kidney: z.optional(z.strictObject({ aucRatio: change, reference: z.string() })),
});

export type MeasuredExposureBody = z.output<typeof measuredExposureSchema>;

const STAGES = ['mild', 'moderate', 'severe', 'endStage'] as const;

export const measuredExposureTable = {
  columns: [
    'name',
    'drug',
    'route',
    'enzymes',
    'fe',
    'inhibitors',
    'aucRatio',
    'enzyme',
    'reference',
    ...STAGES.slice(0, 3).map((stage) => `liver-${stage}`),
    'liver-reference',
    ...STAGES.map((stage) => `kidney-${stage}`),
    'kidney-reference',
  ],
  fromRow: (cells: Readonly<Record<string, string>>) => ({
    id: nameKey(cells.name ?? '').replaceAll(' ', '-'),
    body: {
      name: cells.name,
      drug: cells.drug,
      ...((cells.route ?? '') === '' ? {} : { route: cells.route }),
      enzymes: listOf(cells.enzymes),
      fractionExcretedUnchanged: numberOf(cells.fe),
      inhibition:
        numberOf(cells.aucRatio) === null
          ? null
          : {
              inhibitors: listOf(cells.inhibitors),
              aucRatio: numberOf(cells.aucRatio),
              reference: cells.reference,
              enzyme: (cells.enzyme ?? '') === '' ? null : cells.enzyme,
            },
      ...organ(cells, 'liver'),
      ...organ(cells, 'kidney'),
    },
  }),
};

function organ(cells: Readonly<Record<string, string>>, part: 'liver' | 'kidney'): object {
  const aucRatio = Object.fromEntries(
    STAGES.flatMap((stage) => {
      const value = numberOf(cells[`${part}-${stage}`]);
      return value === null ? [] : [[stage, value]];
    }),
  );
  return Object.keys(aucRatio).length === 0 ? {} : { [part]: { aucRatio, reference: cells[`${part}-reference`] } };
}

const numberOf = (cell: string | undefined): number | null => (cell === undefined || cell === '' ? null : Number(cell));

const listOf = (cell: string | undefined): string[] => (cell === undefined || cell === '' ? [] : cell.split(','));

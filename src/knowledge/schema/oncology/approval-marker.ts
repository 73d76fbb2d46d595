import { z } from 'zod';
import { type Cells, numberOrNull, textOrNull, yesOf } from './table-cells.ts';

/** What an approval asks of the tumour or of the person; `present: false`: must be absent. */
export const approvalMarkerSchema = z.strictObject({
  label: z.string().min(1),
  present: z.boolean(),
  test: z.discriminatedUnion('of', [
    /** A change of the gene's protein. All that is stated must hold. */
    z.strictObject({
      of: z.literal('mutation'),
      gene: z.string(),
      origin: z.enum(['somatic', 'germline', 'either']),
      /** `p.L858R` */
      protein: z.nullable(z.string()),
      cdna: z.nullable(z.string()),
      exon: z.nullable(z.number().int()),
      /** Class of the change: `missense`, `nonsense`, `frameshift`, `splice-site`, `deletion`, `insertion` … */
      class: z.nullable(z.string()),
      /** Must be oncogenic (somatic) or pathogenic (germline). */
      oncogenic: z.boolean(),
      /** Id of a `protein-region` record that it must lie in. */
      region: z.nullable(z.string()),
    }),
    /** Either partner where one gene is named; `gene5`, `gene3` where the order is. */
    z.strictObject({
      of: z.literal('fusion'),
      gene5: z.nullable(z.string()),
      gene3: z.nullable(z.string()),
      either: z.nullable(z.string()),
    }),
    z.strictObject({
      of: z.literal('copy-number'),
      gene: z.string(),
      call: z.enum(['amplification', 'deletion']),
    }),
    z.strictObject({ of: z.literal('arm'), arm: z.string(), call: z.enum(['amplification', 'deletion']) }),
    z.strictObject({ of: z.literal('wild-type'), gene: z.string() }),
    /** A value of a `marker` record. */
    z.strictObject({
      of: z.literal('marker'),
      marker: z.string(),
      is: z.nullable(z.string()),
      atLeast: z.nullable(z.number()),
      below: z.nullable(z.number()),
    }),
  ]),
});

export type ApprovalMarkerBody = z.output<typeof approvalMarkerSchema>;

export const approvalMarkerTable = {
  columns: [
    'id',
    'label',
    'present',
    'of',
    'gene',
    'origin',
    'protein',
    'cdna',
    'exon',
    'class',
    'oncogenic',
    'region',
    'gene5',
    'gene3',
    'either',
    'call',
    'arm',
    'marker',
    'is',
    'atLeast',
    'below',
  ],
  fromRow: (cells: Cells) => ({
    id: String(cells['id']),
    body: { label: cells['label'], present: yesOf(cells['present']), test: testOf(cells) },
  }),
} as const;

function testOf(cells: Cells): object {
  const of = cells['of'];
  switch (of) {
    case 'mutation':
      return {
        of,
        gene: cells['gene'],
        origin: cells['origin'],
        protein: textOrNull(cells['protein']),
        cdna: textOrNull(cells['cdna']),
        exon: numberOrNull(cells['exon']),
        class: textOrNull(cells['class']),
        oncogenic: yesOf(cells['oncogenic']),
        region: textOrNull(cells['region']),
      };
    case 'fusion':
      return {
        of,
        gene5: textOrNull(cells['gene5']),
        gene3: textOrNull(cells['gene3']),
        either: textOrNull(cells['either']),
      };
    case 'copy-number':
      return { of, gene: cells['gene'], call: cells['call'] };
    case 'arm':
      return { of, arm: cells['arm'], call: cells['call'] };
    case 'wild-type':
      return { of, gene: cells['gene'] };
    default:
      return {
        of,
        marker: cells['marker'],
        is: textOrNull(cells['is']),
        atLeast: numberOrNull(cells['atLeast']),
        below: numberOrNull(cells['below']),
      };
  }
}

export function approvalMarkerReferences({ test }: ApprovalMarkerBody): readonly string[] {
  if (test.of === 'marker') return [`tumour-marker/${test.marker}`];
  return test.of === 'mutation' && test.region !== null ? [`protein-region/${test.region}`] : [];
}

import { z } from 'zod';
import { type Cells, listOf, numberOrNull, textOrNull } from './table-cells.ts';

/** An assertion of the literature by alteration, tumour and therapy, without its sentences. */
export const publishedAssertionSchema = z.strictObject({
  feature: z.string(),
  genes: z.array(z.string()).readonly(),
  /** `p.V600E`, `Fusion`, `Amplification` …; null: any change of the gene. */
  change: z.nullable(z.string()),
  exon: z.nullable(z.number().int()),
  disease: z.string(),
  oncotree: z.nullable(z.string()),
  therapies: z.array(z.string()).readonly(),
  effect: z.enum(['sensitivity', 'resistance', 'better-outcome', 'poor-outcome']),
  implication: z.string(),
  citation: z.strictObject({ from: z.string(), id: z.string() }),
  published: z.nullable(z.string()),
});

export type PublishedAssertionBody = z.output<typeof publishedAssertionSchema>;

export const publishedAssertionTable = {
  columns: [
    'id',
    'feature',
    'genes',
    'change',
    'exon',
    'disease',
    'oncotree',
    'therapies',
    'effect',
    'implication',
    'from',
    'citation',
    'published',
  ],
  fromRow: (cells: Cells) => ({
    id: String(cells['id']),
    body: {
      feature: cells['feature'],
      genes: listOf(cells['genes']),
      change: textOrNull(cells['change']),
      exon: numberOrNull(cells['exon']),
      disease: cells['disease'],
      oncotree: textOrNull(cells['oncotree']),
      therapies: listOf(cells['therapies']),
      effect: cells['effect'],
      implication: cells['implication'],
      citation: { from: cells['from'], id: cells['citation'] },
      published: textOrNull(cells['published']),
    },
  }),
} as const;

import { z } from 'zod';
import { type Cells, listOf, numberOf, textOrNull } from './table-cells.ts';

/** What is known of a gene's part in cancer; the id is its symbol. */
export const cancerGeneSchema = z.strictObject({
  hgnc: z.nullable(z.string()),
  /** Former or other symbols that files use. */
  aliases: z.array(z.string()).readonly(),
  /** Citations that call it so. */
  cited: z.strictObject({
    oncogene: z.number().int(),
    suppressor: z.number().int(),
    driver: z.number().int(),
  }),
  /** Cohorts in which it was found so. */
  cohorts: z.strictObject({
    activating: z.number().int(),
    lossOfFunction: z.number().int(),
    ambiguous: z.number().int(),
  }),
  /** What follows: how loss and activation are read. */
  role: z.enum(['oncogene', 'suppressor', 'both', 'unknown']),
  /** Transcripts of MANE Select, which annotation in a file is chosen by. */
  mane: z.optional(z.strictObject({ ensembl: z.string(), refseq: z.string() })),
});

export type CancerGeneBody = z.output<typeof cancerGeneSchema>;

export const cancerGeneTable = {
  columns: [
    'gene',
    'hgnc',
    'aliases',
    'oncogene',
    'suppressor',
    'driver',
    'activating',
    'lossOfFunction',
    'ambiguous',
    'role',
    'ensembl',
    'refseq',
  ],
  fromRow: (cells: Cells) => ({
    id: String(cells['gene']),
    body: {
      hgnc: textOrNull(cells['hgnc']),
      aliases: listOf(cells['aliases']),
      cited: {
        oncogene: numberOf(cells['oncogene']),
        suppressor: numberOf(cells['suppressor']),
        driver: numberOf(cells['driver']),
      },
      cohorts: {
        activating: numberOf(cells['activating']),
        lossOfFunction: numberOf(cells['lossOfFunction']),
        ambiguous: numberOf(cells['ambiguous']),
      },
      role: cells['role'],
      ...(cells['ensembl'] === '' ? {} : { mane: { ensembl: cells['ensembl'], refseq: cells['refseq'] } }),
    },
  }),
} as const;

import { z } from 'zod';
import { type Cells, listOf, textOrNull } from './table-cells.ts';

export const AGENCIES = ['fda', 'ema', 'hc', 'hse', 'hpra'] as const;

/** One statement of a regulator: this drug set, with these markers, in this tumour. Facts only; the label's words are not kept. */
export const approvalSchema = z.strictObject({
  agency: z.string().min(1),
  brand: z.string(),
  /** Ids of `approval-marker` records: all must hold. */
  markers: z.array(z.string()).readonly(),
  /** Names of `therapy` records: all are given together. */
  therapies: z.array(z.string()).min(1).readonly(),
  disease: z.strictObject({
    name: z.string(),
    /** Code of OncoTree as of today; null where `name` says more than a type (any solid tumour). */
    oncotree: z.nullable(z.string()),
    ncit: z.nullable(z.string()),
  }),
  /** Flags of the indication: `first-line`, `after-prior-therapy`, `metastatic`, `adjuvant`, `adult`, `pediatric` … */
  setting: z.array(z.string()).readonly(),
  approved: z.nullable(z.string()),
  documentDate: z.nullable(z.string()),
  url: z.nullable(z.string()),
  documents: z.array(z.string()).readonly(),
  /** The source's own field, known to be incomplete: `approval-standing` records go before it. */
  sourceStatus: z.nullable(z.enum(['withdrawn', 'deprecated'])),
  /** Fields in which the label says otherwise than the source does, and so do we. */
  corrected: z.optional(z.array(z.string()).readonly()),
});

export type ApprovalBody = z.output<typeof approvalSchema>;

export const approvalTable = {
  columns: [
    'id',
    'agency',
    'brand',
    'markers',
    'therapies',
    'disease',
    'oncotree',
    'ncit',
    'setting',
    'approved',
    'documentDate',
    'url',
    'documents',
    'sourceStatus',
    'corrected',
  ],
  fromRow: (cells: Cells) => ({
    id: String(cells['id']),
    body: {
      agency: cells['agency'],
      brand: cells['brand'],
      markers: listOf(cells['markers']),
      therapies: listOf(cells['therapies']),
      disease: { name: cells['disease'], oncotree: textOrNull(cells['oncotree']), ncit: textOrNull(cells['ncit']) },
      setting: listOf(cells['setting']),
      approved: textOrNull(cells['approved']),
      documentDate: textOrNull(cells['documentDate']),
      url: textOrNull(cells['url']),
      documents: listOf(cells['documents']),
      sourceStatus: textOrNull(cells['sourceStatus']),
      ...(cells['corrected'] === '' ? {} : { corrected: listOf(cells['corrected']) }),
    },
  }),
} as const;

export const approvalReferences = (body: ApprovalBody): readonly string[] =>
  body.markers.map((id) => `approval-marker/${id}`);

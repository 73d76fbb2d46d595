import { z } from 'zod';
import { type Cells, countsOf, numberOf } from './table-cells.ts';

/** A residue that is changed more often than chance, or a span with in-frame indels. */
export const hotspotSchema = z.strictObject({
  gene: z.string(),
  residue: z.string(),
  from: z.number().int(),
  to: z.number().int(),
  kind: z.enum(['residue', 'in-frame-indel', 'splice', '3d']),
  /** Tumours by changed amino acid (or by indel). */
  counts: z.record(z.string(), z.number().int()),
  tumours: z.number().int(),
  /** GRCh37 transcript that the positions follow. */
  transcript: z.string(),
});

export type HotspotBody = z.output<typeof hotspotSchema>;

/** A hotspot as a genomic change in one build, for genes without a bundled transcript; the id is `GRCh38:7-140753336-A-T`. */
export const hotspotChangeSchema = z.strictObject({
  build: z.enum(['GRCh37', 'GRCh38']),
  chr: z.string(),
  pos: z.number().int(),
  ref: z.string(),
  alt: z.string(),
  gene: z.string(),
  protein: z.string(),
  class: z.string(),
});

export type HotspotChangeBody = z.output<typeof hotspotChangeSchema>;

export const hotspotTable = {
  columns: ['id', 'gene', 'residue', 'from', 'to', 'kind', 'counts', 'tumours', 'transcript'],
  fromRow: (cells: Cells) => ({
    id: String(cells['id']),
    body: {
      gene: cells['gene'],
      residue: cells['residue'],
      from: numberOf(cells['from']),
      to: numberOf(cells['to']),
      kind: cells['kind'],
      counts: countsOf(cells['counts']),
      tumours: numberOf(cells['tumours']),
      transcript: cells['transcript'],
    },
  }),
} as const;

export const hotspotChangeTable = {
  columns: ['build', 'chr', 'pos', 'ref', 'alt', 'gene', 'protein', 'class'],
  fromRow: (cells: Cells) => ({
    id: `${cells['build']}:${cells['chr']}-${cells['pos']}-${cells['ref']}-${cells['alt']}`,
    body: {
      build: cells['build'],
      chr: cells['chr'],
      pos: numberOf(cells['pos']),
      ref: cells['ref'],
      alt: cells['alt'],
      gene: cells['gene'],
      protein: cells['protein'],
      class: cells['class'],
    },
  }),
} as const;

import { z } from 'zod';
import { type Cells, listOf, textOrNull } from './table-cells.ts';

const place = z.strictObject({
  chr: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  ref: z.nullable(z.string()),
  alt: z.nullable(z.string()),
});

/** A variant that evidence names, with what else it is called and where it lies (GRCh37). */
export const namedVariantSchema = z.strictObject({
  /** `EGFR`, `EML4::ALK`, `v::ALK`: as in profiles. */
  gene: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()).readonly(),
  /** Sequence Ontology terms of the source. */
  types: z.array(z.string()).readonly(),
  grch37: z.array(place).readonly(),
  transcript: z.nullable(z.string()),
  hgvs: z.array(z.string()).readonly(),
});

export type NamedVariantBody = z.output<typeof namedVariantSchema>;

/** A place is `chr:start-end`, with bases where they are told: `7:140453136-140453136 A>T`. */
export const namedVariantTable = {
  columns: ['id', 'gene', 'name', 'aliases', 'types', 'grch37', 'transcript', 'hgvs'],
  fromRow: (cells: Cells) => ({
    id: String(cells['id']),
    body: {
      gene: cells['gene'],
      name: cells['name'],
      aliases: listOf(cells['aliases']),
      types: listOf(cells['types']),
      grch37: listOf(cells['grch37']).map((cell) => {
        const [, chr, start, end, ref, alt] = /^([^:]+):(\d+)-(\d+)(?: ([ACGT]*)>([ACGT]*))?$/.exec(cell) ?? [];
        return {
          chr,
          start: Number(start),
          end: Number(end),
          ref: ref === undefined || ref + (alt ?? '') === '' ? null : ref,
          alt: alt === undefined || (ref ?? '') + alt === '' ? null : alt,
        };
      }),
      transcript: textOrNull(cells['transcript']),
      hgvs: listOf(cells['hgvs']),
    },
  }),
} as const;

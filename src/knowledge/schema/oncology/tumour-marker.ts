import { z } from 'zod';
import { type Cells, listOf, textOrNull } from './table-cells.ts';

/**
 * A kind of marker that is neither a change of a gene nor a copy number: an immunohistochemistry, an expression, a burden, a signature.
 * A new kind is a record here and no code.
 */
export const tumourMarkerSchema = z.strictObject({
  name: z.string().min(1),
  /** What tables and people call it, compared without case, space and hyphen: `HER2`, `ERBB2 IHC`, `her-2/neu`. */
  aliases: z.array(z.string()).readonly(),
  /** Gene whose product it is; null for what belongs to the whole tumour. */
  gene: z.nullable(z.string()),
  /** Genes of which any one lost brings it about. */
  genes: z.optional(z.array(z.string()).readonly()),
  value: z.discriminatedUnion('of', [
    /** Ordered where one implies another: see `implies`. */
    z.strictObject({
      of: z.literal('status'),
      states: z.array(z.string()).min(1).readonly(),
      /** Words that mean a state: `{ "3+": "positive" }`. */
      words: z.record(z.string(), z.string()),
    }),
    /** `unit`: `%`, `1`, `/Mb`. */
    z.strictObject({ of: z.literal('number'), unit: z.string(), low: z.number(), high: z.number() }),
  ]),
  /** What a value of this marker says of another: `{ at: "positive", marker: "her2", is: "positive" }`, `{ atLeast: 10, marker: "tmb-status", is: "high" }`. */
  implies: z
    .array(
      z.strictObject({
        is: z.optional(z.string()),
        atLeast: z.optional(z.number()),
        below: z.optional(z.number()),
        marker: z.string(),
        state: z.optional(z.string()),
        number: z.optional(z.number()),
      }),
    )
    .readonly(),
  /** Names of this marker in profiles of evidence: `{ name: "ERBB2 Overexpression", is: "positive" }`. */
  named: z
    .array(
      z.strictObject({
        name: z.string(),
        is: z.optional(z.string()),
        atLeast: z.optional(z.number()),
        below: z.optional(z.number()),
      }),
    )
    .readonly(),
});

export type TumourMarkerBody = z.output<typeof tumourMarkerSchema>;

/** Markers that are a status: `words` as `over:high`, `implies` as `high>her2>positive`, `named` as `AKT1 Overexpression=high`. */
export const tumourMarkerTable = {
  columns: ['id', 'name', 'aliases', 'gene', 'states', 'words', 'implies', 'named'],
  fromRow: (cells: Cells) => ({
    id: String(cells['id']),
    body: {
      name: cells['name'],
      aliases: listOf(cells['aliases']),
      gene: textOrNull(cells['gene']),
      value: {
        of: 'status',
        states: listOf(cells['states']),
        words: Object.fromEntries(listOf(cells['words']).map((one) => one.split(':'))),
      },
      implies: listOf(cells['implies']).map((one) => {
        const [is, marker, state] = one.split('>');
        return { is, marker, state };
      }),
      named: listOf(cells['named']).map((one) => {
        const [name, is] = one.split('=');
        return { name, is };
      }),
    },
  }),
} as const;

export const tumourMarkerReferences = (body: TumourMarkerBody): readonly string[] =>
  body.implies.map(({ marker }) => `tumour-marker/${marker}`);

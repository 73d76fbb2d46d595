import { z } from 'zod';
import { type Cells, listOf, textOrNull } from './table-cells.ts';

/** A cancer drug or a class of them; the id is a slug of its name. */
export const therapySchema = z.strictObject({
  name: z.string().min(1),
  /** Salts, brands, development codes: another name for the same active substance. */
  aliases: z.array(z.string()).readonly(),
  /** `drug` or a class such as `Chemotherapy`, whose members are its `members`. */
  kind: z.enum(['drug', 'class']),
  members: z.array(z.string()).readonly(),
  codes: z.strictObject({
    ncit: z.optional(z.string()),
    rxnorm: z.optional(z.string()),
    omop: z.optional(z.string()),
    snomed: z.optional(z.string()),
  }),
  /** `target EGFR`, `topoisomerase-inhibition` … coded. */
  mechanism: z.array(z.string()).readonly(),
  type: z.nullable(z.string()),
  /** Drug id of the base pack, which carries genes, interactions and doses; null where the base has none. */
  drug: z.nullable(z.string()),
});

export type TherapyBody = z.output<typeof therapySchema>;

/** Codes stand as `ncit:C1857`. */
export const therapyTable = {
  columns: ['id', 'name', 'aliases', 'kind', 'members', 'codes', 'mechanism', 'type', 'drug'],
  fromRow: (cells: Cells) => ({
    id: String(cells['id']),
    body: {
      name: cells['name'],
      aliases: listOf(cells['aliases']),
      kind: cells['kind'],
      members: listOf(cells['members']),
      codes: Object.fromEntries(listOf(cells['codes']).map((code) => code.split(':'))),
      mechanism: listOf(cells['mechanism']),
      type: textOrNull(cells['type']),
      drug: textOrNull(cells['drug']),
    },
  }),
} as const;

export const therapyReferences = (body: TherapyBody): readonly string[] =>
  body.drug === null ? [] : [`drug/${body.drug}`];

import { z } from 'zod';
import { nameKey } from '../../name-key.ts';

/**
 * Another name of one drug, or the name of a product of several. The record's id is the name's key with hyphens, so that
 * one name stands once. `ambiguous`: the name means different drugs in different countries; `drugs` are then the
 * possible ones, and nothing is resolved by it.
 */
export const drugNameSchema = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['synonym', 'brand', 'salt', 'combination', 'product', 'ambiguous']),
  drugs: z.array(z.string().min(1)).min(1),
  /** Codes of exactly this product or salt: `rxnorm:562251`, `atc:J01CR02`. */
  codes: z.array(z.string().regex(/^(rxnorm:\d+|atc:[A-Z]\d{2}[A-Z]{2}\d{2}|snomed:\d+)$/)),
});

export type DrugNameBody = z.output<typeof drugNameSchema>;

export const drugNameTable = {
  columns: ['name', 'type', 'drugs', 'codes'],
  fromRow: (cells: Readonly<Record<string, string>>) => ({
    id: nameKey(cells.name ?? '').replaceAll(' ', '-'),
    body: {
      name: cells.name,
      type: cells.type,
      drugs: listOf(cells.drugs),
      codes: listOf(cells.codes),
    },
  }),
};

function listOf(cell: string | undefined): string[] {
  return (cell ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

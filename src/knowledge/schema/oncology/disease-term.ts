import { z } from 'zod';
import { type Cells, listOf } from './table-cells.ts';

const relation = z.enum(['exact', 'broad', 'narrow']);

/** One disease of the Disease Ontology that evidence names (or one of its ancestors), with its places in OncoTree. */
export const diseaseTermSchema = z.strictObject({
  name: z.string().min(1),
  parents: z.array(z.string()).readonly(),
  /** Joins to OncoTree; empty: its parents are asked. `broad`: the OncoTree type is narrower than the words say, `narrow`: one of several. */
  oncotree: z
    .array(
      z.strictObject({
        code: z.string(),
        relation,
        /** Conditions beside the type: `biomarker:HER2+`, `state:castration-resistant`, `age:child`. */
        requires: z.array(z.string()).readonly(),
        /** `curated`, or the identifier that both sides carry. */
        via: z.string(),
      }),
    )
    .readonly(),
  /** Types of OncoTree, itself or below, that the words leave out though a join holds them: `LUSC` of non-squamous. */
  notIn: z.optional(z.array(z.string()).readonly()),
});

export type DiseaseTermBody = z.output<typeof diseaseTermSchema>;

/** A join is `CODE relation via`, with what it requires after them: `BREAST exact curated biomarker:HER2+`. */
export const diseaseTermTable = {
  columns: ['id', 'name', 'parents', 'oncotree', 'notIn'],
  fromRow: (cells: Cells) => ({
    id: String(cells['id']),
    body: {
      name: cells['name'],
      parents: listOf(cells['parents']),
      oncotree: listOf(cells['oncotree']).map((join) => {
        const [code, relation, via, ...requires] = join.split(' ');
        return { code, relation, requires, via };
      }),
      ...(cells['notIn'] === '' ? {} : { notIn: listOf(cells['notIn']) }),
    },
  }),
} as const;

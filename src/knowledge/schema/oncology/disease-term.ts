import { z } from 'zod';

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
});

export type DiseaseTermBody = z.output<typeof diseaseTermSchema>;

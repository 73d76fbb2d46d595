import { z } from 'zod';
import { type Cells, listOf, numberOrNull, textOrNull, yesOf } from './table-cells.ts';

/** One item of published evidence in its structured fields; its sentences are not kept. The id is the source's own (`EID883`). */
export const evidenceItemSchema = z.strictObject({
  /** Boolean expression of variant names: `EGFR L858R OR EGFR Exon 19 Deletion`, `BCR::ABL1 Fusion AND ABL1 T315I`. */
  profile: z.string().min(1),
  disease: z.nullable(z.strictObject({ name: z.string(), doid: z.nullable(z.string()) })),
  therapies: z.array(z.string()).readonly(),
  /** How several therapies stand together; `substitutes` are alternatives to one another. */
  together: z.nullable(z.enum(['combination', 'substitutes', 'sequential'])),
  type: z.enum(['predictive', 'prognostic', 'diagnostic', 'predisposing', 'functional', 'oncogenic']),
  /** `against`: the study does not support what `significance` says. */
  direction: z.nullable(z.enum(['supports', 'against'])),
  level: z.enum(['A', 'B', 'C', 'D', 'E']),
  /** `sensitivity`, `resistance`, `reduced-sensitivity`, `adverse-response`, `better-outcome`, `poor-outcome`, `positive`, `negative` … */
  significance: z.nullable(z.string()),
  origin: z.nullable(z.enum(['somatic', 'rare-germline', 'common-germline', 'combined', 'unknown'])),
  rating: z.nullable(z.number().int().min(0).max(5)),
  phenotypes: z.array(z.string()).readonly(),
  citation: z.strictObject({ from: z.string(), id: z.string(), short: z.string() }),
  trials: z.array(z.string()).readonly(),
  /** The source itself doubts it: hidden unless asked for. */
  flagged: z.boolean(),
  reviewed: z.nullable(z.string()),
});

export type EvidenceItemBody = z.output<typeof evidenceItemSchema>;

export const evidenceItemTable = {
  columns: [
    'id',
    'profile',
    'disease',
    'doid',
    'therapies',
    'together',
    'type',
    'direction',
    'level',
    'significance',
    'origin',
    'rating',
    'phenotypes',
    'from',
    'citation',
    'short',
    'trials',
    'flagged',
    'reviewed',
  ],
  fromRow: (cells: Cells) => ({
    id: String(cells['id']),
    body: {
      profile: cells['profile'],
      disease: cells['disease'] === '' ? null : { name: cells['disease'], doid: textOrNull(cells['doid']) },
      therapies: listOf(cells['therapies']),
      together: textOrNull(cells['together']),
      type: cells['type'],
      direction: textOrNull(cells['direction']),
      level: cells['level'],
      significance: textOrNull(cells['significance']),
      origin: textOrNull(cells['origin']),
      rating: numberOrNull(cells['rating']),
      phenotypes: listOf(cells['phenotypes']),
      citation: { from: cells['from'], id: cells['citation'], short: cells['short'] },
      trials: listOf(cells['trials']),
      flagged: yesOf(cells['flagged']),
      reviewed: textOrNull(cells['reviewed']),
    },
  }),
} as const;

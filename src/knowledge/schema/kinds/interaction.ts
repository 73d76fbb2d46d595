import { z } from 'zod';
import { actionSchema, kebab } from '../action.ts';
import { tierSchema, wordSchema } from './interaction-grade.ts';
import { type DrugSelector, drugSelectorSchema } from './safety-term.ts';

/**
 * Two sets of medicines that act on each other: every medicine of `object` with every medicine of `precipitant`. The actions are
 * about the object; `symmetric` where neither acts on the other. What is asked stands in the grade unless it stands here.
 */
export const interactionSchema = z.strictObject({
  object: drugSelectorSchema,
  precipitant: drugSelectorSchema,
  symmetric: z.optional(z.literal(true)),
  mechanism: kebab,
  /** In place of what follows of this mechanism from the enzymes alone: a booster is meant to raise, a wide margin bears it. */
  settles: z.optional(z.literal(true)),
  /** Id of an `interaction-grade`: the source's own scale. */
  grade: z.string().min(1),
  /** In place of the actions of the grade. */
  actions: z.optional(z.array(actionSchema).readonly()),
  /** What is asked of the other medicine, where it is the one that may go: the herb, the painkiller of the counter. */
  ofPrecipitant: z.optional(
    z.strictObject({ word: wordSchema, tier: tierSchema, actions: z.array(actionSchema).min(1).readonly() }),
  ),
  citation: z.optional(z.string().min(1)),
  confirmed: z.boolean(),
});

export type InteractionBody = z.output<typeof interactionSchema>;

/** A source that lists single pairs: one row each. */
export const interactionTable = {
  columns: ['object', 'precipitant', 'mechanism', 'grade', 'confirmed'],
  fromRow: (cells: Readonly<Record<string, string>>) => {
    const [object, precipitant] = [cells.object ?? '', cells.precipitant ?? ''];
    return {
      id: `${(cells.grade ?? '').split(':')[0]}:${object}+${precipitant}`,
      body: {
        object: { drugs: [object] },
        precipitant: { drugs: [precipitant] },
        symmetric: true,
        mechanism: cells.mechanism,
        grade: cells.grade,
        confirmed: cells.confirmed === 'yes',
      },
    };
  },
};

export const interactionReferences = (body: InteractionBody): string[] => [
  `interaction-grade/${body.grade}`,
  `interaction-mechanism/${body.mechanism}`,
  ...classesIn(body.object),
  ...classesIn(body.precipitant),
];

function classesIn(selector: DrugSelector): string[] {
  return [
    ...(selector.classes ?? []).map((id) => `drug-class/${id}`),
    ...(selector.not === undefined ? [] : classesIn(selector.not)),
  ];
}

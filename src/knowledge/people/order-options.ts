import type { DecisionAidBody } from '../schema/people/decision-aid.ts';

/** How much each values question matters to the person, 0 (not at all) to 4 (very much), by question id. */
export type ValuesAnswers = Readonly<Record<string, number>>;

export interface OptionFit {
  readonly option: string;
  /** Sum of answer times weight; 0 without answers. */
  readonly points: number;
  /** Questions that moved it, the strongest first. */
  readonly because: readonly { readonly question: string; readonly points: number }[];
}

/**
 * The options in the order of the person's own values. Options that fit alike keep the order of the aid, so without answers
 * nothing moves: values order what is possible, they do not say what works.
 */
export function orderOptions(aid: DecisionAidBody, answers: ValuesAnswers): readonly OptionFit[] {
  return aid.options
    .map(({ id }): OptionFit => {
      const because = aid.values
        .map((question) => ({
          question: question.id,
          points: (answers[question.id] ?? 0) * (question.towards[id] ?? 0),
        }))
        .filter(({ points }) => points !== 0)
        .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
      return { option: id, points: because.reduce((sum, { points }) => sum + points, 0), because };
    })
    .toSorted((a, b) => b.points - a.points);
}

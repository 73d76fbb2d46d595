import type { ValuesAnswers } from '../../../../src/knowledge/index.ts';
import { planDay } from '../../app/make-plan.ts';
import { change, session, useSession } from '../../app/session.ts';

/** What a person said of one decision: what matters, what they lean to, when. */
export interface KeptChoice {
  readonly values: ValuesAnswers;
  /** Id of an option; null: not known yet. */
  readonly leaning: string | null;
  readonly on: string;
}

const NONE: KeptChoice = { values: {}, leaning: null, on: '' };
const nameOf = (aid: string): string => `aid/${aid}`;

export function useKeptChoice(aid: string): KeptChoice {
  return useSession((one) => one.choices[nameOf(aid)] as KeptChoice | undefined) ?? NONE;
}

export function keepChoice(aid: string, next: Partial<KeptChoice>): void {
  const { choices } = session.get();
  const was = (choices[nameOf(aid)] as KeptChoice | undefined) ?? NONE;
  change({ choices: { ...choices, [nameOf(aid)]: { ...was, ...next, on: planDay() } } });
}

/** Three-valued: what nobody said is open. */
export type Held = 'met' | 'failed' | 'open';

export interface Answer {
  readonly is: Held;
  /** Ids of people of the pedigree that it rests on. */
  readonly by: readonly string[];
  /** What would settle it. */
  readonly missing: readonly string[];
}

export const OPEN = (...missing: readonly string[]): Answer => ({ is: 'open', by: [], missing });
export const MET = (by: readonly string[]): Answer => ({ is: 'met', by, missing: [] });
export const FAILED: Answer = { is: 'failed', by: [], missing: [] };

/** All must hold: one "no" settles it. */
export function allOf(answers: readonly Answer[]): Answer {
  const is: Held = answers.some((one) => one.is === 'failed')
    ? 'failed'
    : answers.every((one) => one.is === 'met')
      ? 'met'
      : 'open';
  return joined(is, answers);
}

/** One suffices. */
export function anyOf(answers: readonly Answer[]): Answer {
  const is: Held = answers.some((one) => one.is === 'met')
    ? 'met'
    : answers.every((one) => one.is === 'failed')
      ? 'failed'
      : 'open';
  return joined(is, is === 'met' ? answers.filter((one) => one.is === 'met') : answers);
}

function joined(is: Held, answers: readonly Answer[]): Answer {
  return {
    is,
    by: is === 'failed' ? [] : [...new Set(answers.flatMap(({ by }) => by))],
    missing: is === 'open' ? [...new Set(answers.flatMap(({ missing }) => missing))] : [],
  };
}

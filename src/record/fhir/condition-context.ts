import type { ConditionFact } from '../person-record.ts';

/**
 * What the words before a condition make of it: SNOMED CT's "situation with explicit context", and what people type.
 * `status` takes the place of an active one; `another`: the words are about a relative, so the condition is not this person's.
 */
const CONTEXTS: readonly {
  readonly words: RegExp;
  readonly status: ConditionFact['status'];
  readonly another?: true;
}[] = [
  { words: /^(family history|fh\b|fhx\b)/i, status: 'unknown', another: true },
  { words: /^(no (known )?(history|evidence|sign)s? of|absence of|denies|without)\b/i, status: 'absent' },
  {
    words:
      /^((personal |past |previous |prior )?(medical )?history of|h\/o\b|hx of|status post|s\/p\b|previous|old)\b/i,
    status: 'past',
  },
  { words: /^(suspected|possible|probable|risk of|at risk|rule out|r\/o\b|query)\b/i, status: 'unknown' },
];

export interface ConditionContext {
  readonly status: ConditionFact['status'];
  /** Whether the condition is this person's own. */
  readonly own: boolean;
}

export function contextOf(written: string): ConditionContext | null {
  const found = CONTEXTS.find(({ words }) => words.test(written.trim()));
  return found === undefined ? null : { status: found.status, own: found.another !== true };
}

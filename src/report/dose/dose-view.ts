import type { DoseAdvice } from '../../dosing/index.ts';
import { type DoseNames, type DoseSaid, type Words, createWords, sayDose } from '../../explain/index.ts';

/** One advice with its words: what text, page and paper are made from. */
export interface DoseView {
  readonly advice: DoseAdvice;
  readonly said: DoseSaid;
  readonly words: Words;
  readonly names: DoseNames;
  /** ISO date of the assessment. */
  readonly made: string;
  /** Name of the person, if it may be printed. */
  readonly person: string | null;
}

export interface DoseViewOptions {
  readonly words?: Words;
  readonly made: string;
  readonly person?: string | null;
  /** The medicine's name in the words' language; the id read out where it is missing. */
  readonly drug?: string;
}

export function doseView(
  advice: DoseAdvice,
  { words = createWords(), made, person = null, drug }: DoseViewOptions,
): DoseView {
  const name = drug ?? words.medicine(advice.drug);
  const names: DoseNames = {
    drug: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    covariate: (id) => words.term(id, 'covariate'),
    rule: (id) => words.term(id, 'dose-rule'),
  };
  return { advice, said: sayDose(words, advice, names), words, names, made, person };
}

import { change, session, useSession } from '../../app/session.ts';
import type { KeptQuestion } from './questions.ts';

const NAME = 'questions';
const NONE: readonly KeptQuestion[] = [];

export function useKeptQuestions(): readonly KeptQuestion[] {
  return useSession((one) => one.choices[NAME] as readonly KeptQuestion[] | undefined) ?? NONE;
}

export function keep(questions: readonly KeptQuestion[]): void {
  change({ choices: { ...session.get().choices, [NAME]: questions } });
}

/** A question put first on the list from any screen; the same key takes the place of the one before. */
export function addQuestion(key: string, text: string): void {
  const kept = (session.get().choices[NAME] as readonly KeptQuestion[] | undefined) ?? NONE;
  keep([{ key, text, removed: false }, ...kept.filter((one) => one.key !== key)]);
}

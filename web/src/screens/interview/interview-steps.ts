import type { Answer, Question } from '../../../../src/record/index.ts';

export type Answers = Readonly<Record<string, Answer>>;

/** Where the person is: at a question, at what changed after a section, or through. */
export type Place =
  | { readonly at: 'question'; readonly id: string }
  /** `next`: the question that comes then; null at the end. */
  | { readonly at: 'changes'; readonly next: string | null }
  | { readonly at: 'end' };

/** The first question without an answer; the end where all are answered. */
export function startOf(questions: readonly Question[], answers: Answers): Place {
  const first = questions.find(({ id }) => answers[id] === undefined);
  return first === undefined ? { at: 'end' } : { at: 'question', id: first.id };
}

/** After a question: the next one; where a section ends that was answered anew, what that changed. */
export function after(questions: readonly Question[], id: string, changed: boolean): Place {
  const at = questions.findIndex((one) => one.id === id);
  const [now, next] = [questions[at], questions[at + 1]];
  const ends = next === undefined || next.body.section !== now?.body.section;
  if (ends && changed) return { at: 'changes', next: next?.id ?? null };
  return next === undefined ? { at: 'end' } : { at: 'question', id: next.id };
}

export function before(questions: readonly Question[], id: string): Place | null {
  const previous = questions[questions.findIndex((one) => one.id === id) - 1];
  return previous === undefined ? null : { at: 'question', id: previous.id };
}

/** A number where one is asked for and one was typed; else as typed, so that the reader can say what is wrong. */
export function asAnswer({ body }: Question, typed: Answer): Answer {
  if (body.answer !== 'number' || typeof typed !== 'string') return typeof typed === 'string' ? typed.trim() : typed;
  const number = Number(typed.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : typed.trim();
}

export function withAnswer(answers: Answers, id: string, answer: Answer | null): Answers {
  const { [id]: _, ...rest } = answers;
  return answer === null ? rest : { ...rest, [id]: answer };
}

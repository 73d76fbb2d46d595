import type { ErrorCode, Notice, NoticeCode, PropriaError } from '../../../../src/core/index.ts';
import { type Answer, type Question, createResolver, loadInterview } from '../../../../src/record/index.ts';
import type { Method } from '../method.ts';

type Answers = Readonly<Record<string, Answer>>;

/** All questions that the answers so far call for, in their order. */
export const interviewQuestions: Method<{ readonly answers: Answers }, readonly Question[]> = async (
  { knowledge },
  { answers },
) => {
  const { isAsked, questionsOf } = await loadInterview();
  const questions = questionsOf(knowledge);
  const given = new Map(Object.entries(answers));
  return questions.filter((question) => isAsked(question, questions, given));
};

/** What the reader of person files says of something typed: why it was refused, or what to look at. */
export interface Typed {
  readonly refused: Coded | null;
  readonly notices: readonly Coded[];
}

export interface Coded {
  readonly code: ErrorCode | NoticeCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Reads one answer as the plan will, so that a slip is told while the person is there to mend it. */
export const checkAnswer: Method<
  { readonly question: string; readonly answer: Answer; readonly now: string },
  Typed
> = async ({ knowledge }, { question: id, answer, now }) => {
  const { checkAnswer: check, questionsOf } = await loadInterview();
  const question = questionsOf(knowledge).find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  const { error, notices } = check(question, answer, { knowledge, now, resolver: createResolver(knowledge) });
  return typed(error, notices);
};

/** In what was typed, by error or by notices. */
export function typed(error: PropriaError | null, notices: readonly Notice[]): Typed {
  return {
    refused: error === null ? null : { code: error.code, params: error.params },
    notices: notices.map(({ code, params = {} }) => ({ code, params })),
  };
}

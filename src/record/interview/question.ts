import { type Fact, type FactKinds, type Knowledge, factsOf } from '../../knowledge/index.ts';

export type Question = Fact<FactKinds['interview-question']>;

/** What a person answered. A question without an answer is absent, never a default. */
export type Answer = string | number | boolean | readonly string[];

/** By question id, in the order of the questions. */
export type Answers = ReadonlyMap<string, Answer>;

/** All questions in their order. */
export function questionsOf(knowledge: Pick<Knowledge, 'facts'>): readonly Question[] {
  return [...factsOf(knowledge, 'interview-question').values()].toSorted((a, b) => a.body.order - b.body.order);
}

/** Whether a question is to be asked after what was answered so far. */
export function isAsked({ body }: Question, questions: readonly Question[], answers: Answers): boolean {
  const said = (key: string): Answer | undefined => {
    const question = questions.find((one) => one.body.key === key);
    return question === undefined ? undefined : answers.get(question.id);
  };
  const holds = ({ key, is }: { readonly key: string; readonly is: readonly string[] }): boolean =>
    is.includes(String(said(key) ?? ''));
  if (body.onlyIf !== undefined && !holds(body.onlyIf)) return false;
  return body.unless === undefined || !holds(body.unless);
}

import type { Knowledge } from '../../knowledge/index.ts';
import { type Answer, type Question, isAsked, questionsOf } from './question.ts';

/** How one question went. `stop`: the person ends the interview; what was answered stays. */
export type Asked = { readonly answer: Answer } | 'skip' | 'stop';

/** Whoever puts the questions: a terminal, a file of answers. */
export interface Asker {
  ask(question: Question): Promise<Asked>;
}

/**
 * Puts the questions in their order, each that earlier answers call for. `heard` is told after every answer, so that nothing
 * is lost when the run ends in between.
 */
export async function conductInterview(
  knowledge: Pick<Knowledge, 'facts'>,
  asker: Asker,
  heard: (answers: ReadonlyMap<string, Answer>) => Promise<void> = () => Promise.resolve(),
): Promise<ReadonlyMap<string, Answer>> {
  const questions = questionsOf(knowledge);
  const answers = new Map<string, Answer>();
  for (const question of questions) {
    if (!isAsked(question, questions, answers)) continue;
    const asked = await asker.ask(question);
    if (asked === 'stop') break;
    if (asked === 'skip') continue;
    answers.set(question.id, asked.answer);
    await heard(answers);
  }
  return answers;
}

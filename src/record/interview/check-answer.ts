import { PropriaError, type Notice } from '../../core/index.ts';
import type { FileOptions } from '../person-file/file-reader.ts';
import { readPersonYaml } from '../person-file/read-person-file.ts';
import { type Answer, type Question, questionsOf } from './question.ts';
import { writePersonFile } from './write-person-file.ts';

/** What the reader of person files says of one answer: an error that asks for another, or notices to show. */
export interface AnswerCheck {
  readonly error: PropriaError | null;
  readonly notices: readonly Notice[];
}

/** Reads one answer as the person file will be read, so that a slip is told while the person is there to mend it. */
export function checkAnswer(question: Question, answer: Answer, options: FileOptions): AnswerCheck {
  const text = writePersonFile(
    options.knowledge,
    new Map([[question.id, answer], ...stateFor(question, options.knowledge)]),
    options.now,
  );
  try {
    const { notices } = readPersonYaml(text, { name: 'person.yaml' }, options);
    return { error: null, notices };
  } catch (error) {
    if (error instanceof PropriaError) return { error, notices: [] };
    throw error;
  }
}

/** A detail is read with the answer that it belongs to: cigarettes a day need a state. */
function stateFor({ body }: Question, knowledge: FileOptions['knowledge']): readonly (readonly [string, Answer])[] {
  const { onlyIf } = body;
  const first = onlyIf?.is[0];
  const before = questionsOf(knowledge).find((one) => one.body.key === onlyIf?.key);
  return before === undefined || first === undefined ? [] : [[before.id, first]];
}

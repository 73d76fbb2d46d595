import { JSON_SCHEMA, load } from 'js-yaml';
import { basename } from 'node:path';
import { PropriaError } from '../../core/index.ts';
import { type Answer, type Asker, type FileOptions, loadInterview } from '../../record/index.ts';

/**
 * Answers from a file: the id of a question and the answer to it. An empty answer is a skipped one.
 * @throws PropriaError RECORD_INTERVIEW_ANSWERS for a file that is none, an unknown id; RECORD_FILE_… for an answer that cannot be.
 */
export async function answersAsker(text: string, path: string, options: FileOptions): Promise<Asker> {
  const { checkAnswer, questionsOf } = await loadInterview();
  const refuse = (detail: string): PropriaError =>
    new PropriaError('RECORD_INTERVIEW_ANSWERS', { place: { source: basename(path) }, params: { detail } });
  let document: unknown;
  try {
    document = text.trim() === '' ? {} : load(text, { schema: JSON_SCHEMA, maxAliases: 0, maxDepth: 10 });
  } catch (cause) {
    throw refuse(cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : 'it is not YAML');
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw refuse('it is no list of answers by question');
  const given = new Map(Object.entries(document as Readonly<Record<string, unknown>>));
  const known = new Set(questionsOf(options.knowledge).map(({ id }) => id));
  const unknown = [...given.keys()].find((id) => !known.has(id));
  if (unknown !== undefined) throw refuse(`there is no question ${unknown}`);
  return {
    ask(question) {
      const answer = answerOf(given.get(question.id));
      if (answer === null) return Promise.resolve('skip');
      const { error } = checkAnswer(question, answer, options);
      return error === null ? Promise.resolve({ answer }) : Promise.reject(error);
    },
  };
}

function answerOf(value: unknown): Answer | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String);
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

import { type Answer, type Answers, type Question, questionsOf } from './question.ts';
import type { Knowledge } from '../../knowledge/index.ts';

type Tree = { [key: string]: unknown };

/** The answers as the document of a person file; `date` is the day of the interview. */
export function personDocument(knowledge: Pick<Knowledge, 'facts'>, answers: Answers, date: string): Readonly<Tree> {
  const document: Tree = { date };
  const family: Tree[] = [];
  for (const question of questionsOf(knowledge)) {
    const answer = answers.get(question.id);
    if (answer === undefined) continue;
    if (question.body.answer === 'relatives') family.push(...relativesOf(question.body.key, answer));
    else put(document, question.body.key.split('.'), valueOf(question, answer));
  }
  return family.length === 0 ? document : { ...document, family };
}

function valueOf({ body }: Question, answer: Answer): unknown {
  if (body.answer === 'lines' || body.answer === 'choices') {
    const lines = linesOf(answer);
    return body.none === true && lines.length === 1 && /^(?:none|no|ninguna?|nada)$/i.test(lines[0] ?? '')
      ? 'none'
      : lines;
  }
  if (body.answer === 'number') return Number(answer);
  if (body.answer === 'yes-no') return answer === true || /^(?:yes|y|s[ií]|true)$/i.test(String(answer));
  return String(answer).trim();
}

export const linesOf = (answer: Answer): readonly string[] =>
  (Array.isArray(answer) ? (answer as readonly string[]) : String(answer).split(/[\n;]/))
    .map((line) => String(line).trim())
    .filter((line) => line !== '');

/** One person a line; `healthy` is a relative of whom no illness is known. */
function relativesOf(relation: string, answer: Answer): readonly Tree[] {
  return linesOf(answer).map((line) => {
    const conditions = line
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '' && !/^(?:healthy|none|well|sana?|sano)$/i.test(one));
    return conditions.length === 0 ? { relation } : { relation, conditions };
  });
}

function put(tree: Tree, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const inner = typeof tree[key] === 'object' && tree[key] !== null ? (tree[key] as Tree) : {};
  tree[key] = inner;
  put(inner, rest, value);
}

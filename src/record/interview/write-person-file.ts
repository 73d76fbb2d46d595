import { JSON_SCHEMA, dump } from 'js-yaml';
import type { Knowledge } from '../../knowledge/index.ts';
import { personDocument } from './person-document.ts';
import type { Answers } from './question.ts';

/** Where an editor finds the schema, seen from a folder beside a checkout. */
const FIRST_LINE = '# yaml-language-server: $schema=docs/reference/schemas/person.schema.json';

/** The answers as the text of a `person.yaml` that the reader reads back. */
export function writePersonFile(knowledge: Pick<Knowledge, 'facts'>, answers: Answers, date: string): string {
  const document = personDocument(knowledge, answers, date);
  return `${FIRST_LINE}\n${dump(document, { schema: JSON_SCHEMA, lineWidth: 120, noRefs: true })}`;
}

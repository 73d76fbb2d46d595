import { JSON_SCHEMA, dump } from 'js-yaml';
import type { Knowledge } from '../../knowledge/index.ts';
import { personDocument } from './person-document.ts';
import type { Answers } from './question.ts';

/** Where an editor finds the schema once the package is installed in the folder. */
const FIRST_LINE = '# yaml-language-server: $schema=node_modules/propria/dist/schemas/person.schema.json';

/** The answers as the text of a `person.yaml` that the reader reads back. */
export function writePersonFile(knowledge: Pick<Knowledge, 'facts'>, answers: Answers, date: string): string {
  const document = personDocument(knowledge, answers, date);
  return `${FIRST_LINE}\n${dump(document, { schema: JSON_SCHEMA, lineWidth: 120, noRefs: true })}`;
}

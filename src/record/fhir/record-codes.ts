import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { Code } from '../person-record.ts';
import { slugOf } from './clean-text.ts';
import type { Concept } from './coding.ts';

/** What codes of a record mean, by field; see `knowledge/record-codes`. */
export interface RecordCodes {
  /** The value of one code in a field, or null. */
  of(means: string, code: Code): string | null;
  /** All different values that a concept's codes have in a field; its words are asked only where no code is known. */
  values(means: string, concept: Concept | null): readonly string[];
}

export function recordCodes(knowledge: Pick<Knowledge, 'facts'>): RecordCodes {
  const table = new Map<string, string>();
  for (const { body } of factsOf(knowledge, 'record-code').values())
    table.set(`${body.means} ${body.system} ${body.code}`, body.value);
  const of = (means: string, code: Code): string | null => table.get(`${means} ${code.system} ${code.code}`) ?? null;
  return {
    of,
    values(means, concept) {
      if (concept === null) return [];
      const coded = new Set(concept.codes.map((code) => of(means, code)).filter((value) => value !== null));
      if (coded.size > 0) return [...coded];
      const words = [concept.written, ...concept.codes.map((code) => code.display)];
      const said = words.flatMap((word) =>
        word === null || word === undefined ? [] : (table.get(`${means} text ${slugOf(word)}`) ?? []),
      );
      return [...new Set(said)];
    },
  };
}

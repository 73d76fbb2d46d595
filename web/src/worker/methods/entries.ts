import { PropriaError } from '../../../../src/core/index.ts';
import { factsOf } from '../../../../src/knowledge/index.ts';
import { type Answer, createResolver, loadInterview, readPersonFile } from '../../../../src/record/index.ts';
import type { Method } from '../method.ts';
import { type Typed, typed } from './interview.ts';

/** Notices that say that a value was refused: nothing is built on it. */
const REFUSED = /^RECORD_(?:VALUE_(?:IMPOSSIBLE|NOT_FINITE)|UNIT_(?:WRONG|UNKNOWN|MISSING)|ANSWER_NOT)/;

/** Reads what was typed in as the plan will. A value that is refused is an error here: it is mended, not kept. */
export const checkEntry: Method<{ readonly text: string; readonly now: string }, Typed> = async (
  { knowledge },
  { text, now },
) => {
  try {
    const options = { knowledge, now, resolver: createResolver(knowledge) };
    const said = typed(null, (await readPersonFile(text, { name: 'entry' }, options)).notices);
    const bad = said.notices.find(({ code }) => REFUSED.test(code));
    return bad === undefined ? said : { refused: bad, notices: [] };
  } catch (error) {
    if (error instanceof PropriaError) return typed(error, []);
    throw error;
  }
};

/** What can be measured: the names that are understood, and the unit that is usual. */
export const analytes: Method<
  void,
  readonly { readonly id: string; readonly name: string; readonly unit: string }[]
> = ({ knowledge }) =>
  [...factsOf(knowledge, 'analyte').values()]
    .filter(({ body }) => body.kind !== 'coded')
    .map(({ body, id }) => ({ id, name: body.title, unit: body.customary[0] ?? body.unit }));

/** All that was answered and typed as one person file. */
export const personFile: Method<
  { readonly answers: Readonly<Record<string, Answer>>; readonly entries: readonly string[]; readonly now: string },
  string
> = async ({ knowledge }, { answers, entries, now }) => {
  const { joinPersonFiles, writePersonFile } = await loadInterview();
  const given =
    Object.keys(answers).length === 0 ? [] : [writePersonFile(knowledge, new Map(Object.entries(answers)), now)];
  return joinPersonFiles([...given, ...entries], now);
};

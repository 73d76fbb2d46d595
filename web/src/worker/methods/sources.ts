import type { SourceRecord } from '../../../../src/knowledge/index.ts';
import type { Method } from '../method.ts';
import { peoplePack } from './people.ts';

/** Sources by id, of either pack: what a reference of a lesson or an aid stands for. An id of neither is left out. */
export const sources: Method<{ readonly ids: readonly string[] }, readonly SourceRecord[]> = async (
  { knowledge },
  { ids },
) => {
  const pack = await peoplePack();
  return ids.flatMap((id) => pack.sources.get(id) ?? knowledge.sources.get(id) ?? []);
};

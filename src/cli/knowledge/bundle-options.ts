import { type KnowledgeBundle, PACKS } from '../../knowledge/index.ts';
import { loadBundle, loadPackBundle } from '../../platform/node/index.ts';
import { textOption, type Values } from '../command.ts';

/** The bundle that `--bundle` and `--overlay` name; without them the packaged one. */
export function bundleOf(options: Values): Promise<KnowledgeBundle> {
  const bundle = textOption(options, 'bundle');
  const overlay = textOption(options, 'overlay');
  return loadBundle({ ...(bundle === undefined ? {} : { bundle }), ...(overlay === undefined ? {} : { overlay }) });
}

/** The same with the records of all packs, where it is the program's own: a bundle that was named stands alone. */
export async function allRecordsOf(options: Values): Promise<KnowledgeBundle> {
  const base = await bundleOf(options);
  if (textOption(options, 'bundle') !== undefined) return base;
  const overlay = textOption(options, 'overlay');
  const packs = await Promise.all(PACKS.map((pack) => loadPackBundle(pack, overlay === undefined ? {} : { overlay })));
  const records = new Map([...packs, base].flatMap((pack) => pack.records.map((record) => [record.id, record])));
  return { ...base, records: [...records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

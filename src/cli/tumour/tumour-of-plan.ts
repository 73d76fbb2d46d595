import { type CarePlanDocument, careWithTumour, createEngine } from '../../engine/index.ts';
import { type Knowledge, mergePack } from '../../knowledge/index.ts';
import { type LoadKnowledgeOptions, loadPack, nodeHost } from '../../platform/node/index.ts';
import { readTumour } from '../../tumour/index.ts';
import { openTumourFiles } from './tumour-files.ts';

/**
 * The plan of a person who has a tumour: the oncology pack is laid beside the base only here.
 * @param files of `tumourOfPerson`
 * @throws PropriaError TUMOUR_…, ONCOLOGY_…
 */
export async function planWithTumour(
  plan: CarePlanDocument,
  files: readonly string[],
  base: Knowledge,
  { overlay }: LoadKnowledgeOptions,
): Promise<CarePlanDocument> {
  const opened = await openTumourFiles(files, {});
  try {
    const [pack, reading] = await Promise.all([
      loadPack('oncology', overlay === undefined ? {} : { overlay }),
      readTumour(opened.files, {}, nodeHost),
    ]);
    const engine = createEngine({ knowledge: mergePack(base, pack), host: nodeHost });
    return await careWithTumour(engine, plan, reading);
  } finally {
    await opened.close();
  }
}

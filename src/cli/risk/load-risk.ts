import { type Knowledge, mergePack } from '../../knowledge/index.ts';
import { type LoadKnowledgeOptions, loadKnowledge, loadPack } from '../../platform/node/index.ts';

/** Base and risk pack as one knowledge, a site's overlay laid over both. */
export async function loadRisk(options: LoadKnowledgeOptions = {}, base?: Knowledge): Promise<Knowledge> {
  const { overlay } = options;
  const [below, pack] = await Promise.all([
    base ?? loadKnowledge(options),
    loadPack('risk', overlay === undefined ? {} : { overlay }),
  ]);
  return mergePack(below, pack, 'risk');
}

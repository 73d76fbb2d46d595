import { type Knowledge, mergePack } from '../../knowledge/index.ts';
import { type LoadKnowledgeOptions, loadKnowledge, loadPack } from '../../platform/node/index.ts';

/** Base and oncology pack as one knowledge, a site's overlay laid over both. */
export async function loadOncology(options: LoadKnowledgeOptions = {}): Promise<Knowledge> {
  const { overlay } = options;
  const [base, pack] = await Promise.all([
    loadKnowledge(options),
    loadPack('oncology', overlay === undefined ? {} : { overlay }),
  ]);
  return mergePack(base, pack);
}

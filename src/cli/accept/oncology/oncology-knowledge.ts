import { type Knowledge, mergePack } from '../../../knowledge/index.ts';
import { loadKnowledge, loadPack } from '../../../platform/node/index.ts';

/** Base and oncology pack as one, as the program's own commands use them. */
export async function oncologyKnowledge(): Promise<Knowledge> {
  return mergePack(await loadKnowledge(), await loadPack('oncology'));
}

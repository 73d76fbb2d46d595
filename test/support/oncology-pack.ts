import { type Knowledge, decodeKnowledge, mergePack } from '../../src/knowledge/index.ts';
import { loadTestKnowledge, readBuiltBundle } from './knowledge.ts';

let merged: Knowledge | null = null;

/** The oncology pack of this checkout as it was compiled, alone. */
export function testOncologyPack(): Knowledge {
  return decodeKnowledge(readBuiltBundle('oncology'));
}

/** Base and oncology pack as one knowledge, once a test file. */
export function testOncology(): Knowledge {
  merged ??= mergePack(loadTestKnowledge(), testOncologyPack());
  return merged;
}

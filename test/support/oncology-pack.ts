import { fileURLToPath } from 'node:url';
import type { Compiled } from '../../src/knowledge/compile/compile-knowledge.ts';
import { compilePack } from '../../src/knowledge/compile/compile-pack.ts';
import { type Knowledge, decodeKnowledge, mergePack } from '../../src/knowledge/index.ts';
import { readKnowledgeFolder } from '../../src/platform/node/read-knowledge-folder.ts';
import { loadTestKnowledge, readBuiltBundle, testBundle } from './knowledge.ts';

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

/** Compiled in memory, with its problems: some two seconds. */
export function compileTestOncology(): Compiled {
  const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));
  return compilePack('oncology', readKnowledgeFolder(folder), testBundle());
}

import { fileURLToPath } from 'node:url';
import { compilePack } from '../../src/knowledge/compile/compile-pack.ts';
import type { Compiled } from '../../src/knowledge/compile/compile-knowledge.ts';
import { type Knowledge, decodeKnowledge } from '../../src/knowledge/index.ts';
import { readKnowledgeFolder } from '../../src/platform/node/read-knowledge-folder.ts';
import { testBundle } from './knowledge.ts';

let compiled: Compiled | null = null;

/** The people pack of this checkout, compiled in memory, once a test file. */
export function compileTestPeople(): Compiled {
  const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));
  compiled ??= compilePack('people', readKnowledgeFolder(folder), testBundle());
  return compiled;
}

export function loadTestPeople(): Knowledge {
  return decodeKnowledge(compileTestPeople().bundle);
}

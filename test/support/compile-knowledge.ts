import { fileURLToPath } from 'node:url';
import { type Compiled, compileKnowledge } from '../../src/knowledge/compile/compile-knowledge.ts';
import { readKnowledgeFolder } from '../../src/platform/node/read-knowledge-folder.ts';

let compiled: Compiled | null = null;

/** The knowledge folder of this checkout, compiled in memory: seconds, so only for tests of the compiling itself. */
export function compileTestKnowledge(): Compiled {
  compiled ??= compileKnowledge(readKnowledgeFolder(fileURLToPath(new URL('../../knowledge', import.meta.url))));
  return compiled;
}

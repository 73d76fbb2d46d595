import { fileURLToPath } from 'node:url';
import { readKnowledgeFolder } from '../../src/platform/node/read-knowledge-folder.ts';
import { type Compiled, compileKnowledge } from '../../src/knowledge/compile/compile-knowledge.ts';
import { decodeKnowledge, type Knowledge } from '../../src/knowledge/index.ts';

let compiled: Compiled | null = null;
let knowledge: Knowledge | null = null;

/** The knowledge folder of this checkout, compiled in memory, once a test file. */
export function compileTestKnowledge(): Compiled {
  compiled ??= compileKnowledge(readKnowledgeFolder(fileURLToPath(new URL('../../knowledge', import.meta.url))));
  return compiled;
}

/** The same, ready for use. Records with problems are left out; test/knowledge holds that there are none. */
export function loadTestKnowledge(): Knowledge {
  knowledge ??= decodeKnowledge(compileTestKnowledge().bundle);
  return knowledge;
}

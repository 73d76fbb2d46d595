import { compileKnowledge } from '../../src/knowledge/compile/compile-knowledge.ts';
import { compilePack } from '../../src/knowledge/compile/compile-pack.ts';
import { decodeKnowledge, type Knowledge, mergePack } from '../../src/knowledge/index.ts';
import { readKnowledgeFolder } from '../../src/platform/node/read-knowledge-folder.ts';

let knowledge: Knowledge | null = null;

/** The risk pack on the base, compiled from the folder of this checkout. */
export function testRiskPack(): Knowledge {
  if (knowledge === null) {
    const files = readKnowledgeFolder(new URL('../../knowledge', import.meta.url).pathname);
    const base = compileKnowledge(files);
    knowledge = mergePack(
      decodeKnowledge(base.bundle),
      decodeKnowledge(compilePack('risk', files, base.bundle).bundle),
      'risk',
    );
  }
  return knowledge;
}

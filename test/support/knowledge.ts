import { readFileSync } from 'node:fs';
import { asBundle, decodeKnowledge, type Knowledge, type KnowledgeBundle } from '../../src/knowledge/index.ts';

let knowledge: Knowledge | null = null;

/** A bundle of build/knowledge as it was written; test/support/built-knowledge.ts compiles it where it is older than its sources. */
export function readBuiltBundle(name: 'base' | 'people' | 'oncology'): unknown {
  return JSON.parse(readFileSync(new URL(`../../build/knowledge/${name}.json`, import.meta.url), 'utf8'));
}

/** All records of the knowledge folder of this checkout. */
export function testBundle(): KnowledgeBundle {
  return asBundle(readBuiltBundle('base'));
}

/** The same, ready for use. Records with problems are left out; test/knowledge holds that there are none. */
export function loadTestKnowledge(): Knowledge {
  knowledge ??= decodeKnowledge(readBuiltBundle('base'));
  return knowledge;
}

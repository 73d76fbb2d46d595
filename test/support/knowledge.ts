import { readFileSync } from 'node:fs';
import {
  type Knowledge,
  type KnowledgeBundle,
  type PackName,
  type StoredBundle,
  asBundle,
  decodeKnowledge,
  readBundle,
} from '../../src/knowledge/index.ts';

let knowledge: Knowledge | null = null;

/** A bundle of build/knowledge as it was written; test/support/built-knowledge.ts compiles it where it is older than its sources. */
export function readBuiltBundle(name: 'base' | PackName): StoredBundle {
  return readBundle(readFileSync(new URL(`../../build/knowledge/${name}.jsonl`, import.meta.url), 'latin1'));
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

import { readFileSync } from 'node:fs';
import { type Knowledge, decodeKnowledge, readBundle } from '../../knowledge/index.ts';

const BUILT = new URL('../../../build/knowledge/base.jsonl', import.meta.url);

/** The release's own records, compiled once a run of the tests (test/support/built-knowledge.ts). */
export function recordKnowledge(): Knowledge {
  return decodeKnowledge(readBundle(readFileSync(BUILT, 'latin1')));
}

import { readFileSync } from 'node:fs';
import { type Knowledge, decodeKnowledge } from '../../knowledge/index.ts';

const BUILT = new URL('../../../build/knowledge/base.json', import.meta.url);

/** The release's own records, compiled once a run of the tests (test/support/built-knowledge.ts). */
export function recordKnowledge(): Knowledge {
  return decodeKnowledge(JSON.parse(readFileSync(BUILT, 'utf8')));
}

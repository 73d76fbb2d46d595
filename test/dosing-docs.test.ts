import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dosingPage } from '../scripts/dosing-docs.ts';
import { recordKnowledge } from '../src/record/testing/record-knowledge.ts';

const root = new URL('..', import.meta.url).pathname;

describe('the list of dosing models', () => {
  it('is the page docs/reference/dosing-models.md', () => {
    const knowledge = recordKnowledge();
    expect(readFileSync(join(root, 'docs/reference/dosing-models.md'), 'utf8')).toBe(dosingPage(knowledge));
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../scripts/knowledge-schemas.ts';

it.each([...schemaFiles()])('docs/reference/schemas/%s is what the compiler holds files to', (name, text) => {
  expect(readFileSync(new URL(`../../docs/reference/schemas/${name}`, import.meta.url), 'utf8')).toBe(text);
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorsPage } from '../scripts/reference-docs.ts';
import { ERRORS, NOTICES } from '../src/core/index.ts';

const root = new URL('..', import.meta.url).pathname;

describe('the catalogue of errors', () => {
  it('is the page docs/reference/errors.md', () => {
    expect(readFileSync(join(root, 'docs/reference/errors.md'), 'utf8')).toBe(errorsPage());
  });

  it('says what happened and what to do in whole sentences', () => {
    for (const [code, { what, remedy }] of Object.entries(ERRORS)) {
      expect(`${code}: ${what}`).toMatch(/: \S.*[.?}]$/);
      expect(`${code}: ${remedy}`).toMatch(/: \S.*[.)]$/);
    }
    for (const [code, { what, meaning }] of Object.entries(NOTICES)) {
      expect(`${code}: ${what}`).toMatch(/: \S.*[.?}]$/);
      expect(`${code}: ${meaning}`).toMatch(/: \S.*[.)]$/);
    }
  });

  it('holds no code that nothing raises', () => {
    const source = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('core/errors'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    const idle = [...Object.keys(ERRORS), ...Object.keys(NOTICES)].filter((code) => !source.includes(`'${code}'`));
    expect(idle).toEqual([]);
  });
});

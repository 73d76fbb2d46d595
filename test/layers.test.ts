import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src');

/** Left may be imported by right; parts in one row stand side by side and never import each other. */
const ROWS = [
  ['core'],
  ['knowledge'],
  ['genome'],
  ['record', 'tumour', 'annotate'],
  ['variants', 'pgx', 'medicines', 'oncology', 'dosing', 'risk'],
  ['plan'],
  ['explain'],
  ['engine'],
  ['charts'],
  ['report', 'interop', 'cohort', 'vault', 'ai'],
  ['server'],
  ['cli'],
] as const;
const rowOf = new Map<string, number>(ROWS.flatMap((row, i) => row.map((part) => [part, i] as const)));
/** `platform` implements core's ports; only these may choose one. */
const MAY_CHOOSE_PLATFORM = new Set(['cli', 'server', 'web']);

interface Import {
  readonly file: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => ({ file, to: resolve(dirname(file), specifier) }));
}

const partOf = (path: string): string => relative(src, path).split('/')[0] ?? '';
const isTestCode = (path: string): boolean => path.endsWith('.test.ts') || path.includes('/testing/');

/** The broken rule with both files, or null. */
export function brokenRule({ file, to }: Import): string | null {
  const from = partOf(file);
  const into = partOf(to);
  const where = `${relative(src, file)} imports ${relative(src, to)}`;
  if (from === into || to.startsWith('..') || relative(src, to).startsWith('..')) return null;
  if (isTestCode(file)) return null;
  if (into === 'platform')
    return MAY_CHOOSE_PLATFORM.has(from) ? null : `only cli, server and web choose a platform: ${where}`;
  if (!relative(src, file).includes('/')) return null; // src/index.ts, the package's own door
  const left = rowOf.get(into);
  const right = from === 'platform' ? 3 : rowOf.get(from);
  if (left === undefined) return `no such part "${into}" in the design: ${where}`;
  if (right === undefined) return `no such part "${from}" in the design: ${where}`;
  if (left >= right) return `${into} is not to the left of ${from}: ${where}`;
  if (relative(src, to) !== join(into, 'index.ts')) return `the only door of ${into} is ${into}/index.ts: ${where}`;
  return null;
}

describe('the house', () => {
  const files = sources(src);

  it('has parts that import only from their left, and only through the door', () => {
    const broken = files
      .flatMap(importsOf)
      .map(brokenRule)
      .filter((rule) => rule !== null);
    expect(broken).toEqual([]);
  });

  it('is entered by the page through the doors of its parts alone', () => {
    const web = resolve(src, '../web/src');
    const entered = sources(web)
      .flatMap(importsOf)
      .filter(({ to }) => to.startsWith(`${src}/`));
    expect(entered.length).toBeGreaterThan(50);
    const broken = entered
      .map(({ file, to }) => ({ file: relative(web, file), to: relative(src, to) }))
      .filter(({ to }) => !/^(?:[a-z]+|platform\/web)\/index\.ts$/.test(to));
    expect(broken).toEqual([]);
  });

  it('names the broken rule and both files', () => {
    const rule = brokenRule({ file: join(src, 'core/a.ts'), to: join(src, 'pgx/index.ts') });
    expect(rule).toBe('pgx is not to the left of core: core/a.ts imports pgx/index.ts');
    expect(brokenRule({ file: join(src, 'plan/a.ts'), to: join(src, 'pgx/deep.ts') })).toContain('only door of pgx');
    expect(brokenRule({ file: join(src, 'engine/a.ts'), to: join(src, 'platform/node/index.ts') })).toContain(
      'choose a platform',
    );
  });

  it('uses no floating-point function whose last digit differs between engines', () => {
    // Whole powers of 2 and 8 are exact everywhere.
    const banned =
      /Math\.(exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\b|(?<!\b[28] )(?<!\*)\*\*[^*/]/;
    const engine = files.filter((file) => !['cli', 'platform', 'server'].includes(partOf(file)) && !isTestCode(file));
    const found = engine.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line, i) => ({ line, at: `${relative(src, file)}:${i + 1}` }))
        .filter(({ line }) => !/^\s*(\*|\/\/|\/\*)/.test(line) && banned.test(line))
        .map(({ line, at }) => `${at} ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('takes no clock and no chance inside the engine', () => {
    const banned = /\bDate\.now\b|\bnew Date\(\)|Math\.random\b|performance\.now\b/;
    const engine = files.filter((file) => !['cli', 'platform', 'server'].includes(partOf(file)) && !isTestCode(file));
    expect(engine.filter((file) => banned.test(readFileSync(file, 'utf8'))).map((file) => relative(src, file))).toEqual(
      [],
    );
  });

  it('names no gene in code: its record declares the behaviour', () => {
    const special = /(gene|symbol)(\.id|\.symbol)?\s*[=!]==?\s*['"][A-Z0-9-]{3,}/;
    const found = files
      .filter((file) => !isTestCode(file) && special.test(readFileSync(file, 'utf8')))
      .map((file) => relative(src, file));
    expect(found).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGuidanceFiles } from '../scripts/guidance-files.ts';

/** A committed coverage table: drug → rules that answer a row of the source. */
function rulesInTable(name: string): ReadonlyMap<string, ReadonlySet<string>> {
  const [head = '', ...lines] = readFileSync(new URL(`../docs/reference/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  const byDrug = new Map<string, Set<string>>();
  for (const line of lines) {
    const cells = line.split('\t');
    const rules = cells[columns.indexOf('rules')] ?? '';
    const drug = (cells[columns.indexOf('drug')] ?? '').replaceAll(' ', '-');
    expect(rules, `${name}: ${line}`).not.toBe('');
    for (const rule of rules.split(' · ')) byDrug.set(drug, (byDrug.get(drug) ?? new Set()).add(rule));
  }
  return byDrug;
}

describe.each([
  { body: 'cpic', rows: 816 + 9 },
  { body: 'fda', rows: 124 },
])('coverage of $body', ({ body, rows }) => {
  const table = rulesInTable(`coverage-${body}.tsv`);
  const files = readGuidanceFiles(body);

  test('every row of the source has a rule', () => {
    expect(
      readFileSync(new URL(`../docs/reference/coverage-${body}.tsv`, import.meta.url), 'utf8')
        .trimEnd()
        .split('\n').length - 1,
    ).toBe(rows);
  });

  test('the table names the rules of the files, all of them and no others', () => {
    expect([...table.keys()].toSorted()).toEqual([...files.keys()].toSorted());
    for (const [drug, file] of files)
      expect([...(table.get(drug) ?? [])].toSorted(), drug).toEqual(file.rules.map((rule) => rule.id).toSorted());
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { matchRules } from '../../src/knowledge/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';

/** Every key of CPIC's table as docs/reference/coverage-cpic.tsv lists it: drug, population, strength, gene → key, rules. */
function cpicKeys() {
  const [, ...lines] = readFileSync(new URL('../../docs/reference/coverage-cpic.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.flatMap((line) => {
    const [, drug = '', genes = '', population = '', strength = '', keys = '', rules = ''] = line.split('\t');
    if (keys.startsWith('withdrawn') || keys === 'flow chart') return [];
    const symbols = genes.split(' ');
    return rowKeys(keys).map((row) => ({
      drug,
      population,
      strength,
      rules: rules.split(' · '),
      row: new Map(symbols.map((symbol, i) => [symbol, row[i] ?? ''])),
    }));
  });
}

/** `a, b + c`: each of the first with each of the second; `a + b · c + d`: these pairs. */
function rowKeys(text: string): string[][] {
  return text
    .split(' · ')
    .flatMap((part) =>
      part
        .split(' + ')
        .reduce<string[][]>((rows, set) => rows.flatMap((row) => set.split(', ').map((key) => [...row, key])), [[]]),
    );
}

it("answers each key and population of CPIC's table with one rule, of the source's strength", () => {
  const records = new Map(
    loadTestKnowledge().guidance.flatMap((record) => (record.body === 'CPIC' ? [[record.drug, record] as const] : [])),
  );
  const keys = cpicKeys();
  // The table's own count of 2026-08-13.
  expect(keys).toHaveLength(2115);
  const wrong = keys.filter(({ drug, population, strength, rules, row }) => {
    const ofPopulation = (records.get(drug)?.rules ?? []).filter((rule) => rule.population === population);
    const state = new Map(
      [...row].map(([gene, key]) => [
        gene,
        { names: [key], score: /^≥?\d/.test(key) ? key : null, alleles: null, activities: null },
      ]),
    );
    const [match, ...others] = matchRules(ofPopulation, state);
    return (
      match?.match !== 'yes' || others.length > 0 || match.rule.strength !== strength || !rules.includes(match.rule.id)
    );
  });
  expect(wrong).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionClasses } from '../src/knowledge/action-classes.ts';
import { type GeneKeys, matchRules } from '../src/knowledge/match-keys.ts';
import { readGuidanceFiles } from '../scripts/guidance-files.ts';

/** The source tags the exceptions for malaria as "another drug" only; they name doses. */
const EXPLAINED = new Set(['primaquine, general, G6PD=Deficient: dosing alternative; tagged alternative']);

test('our actions fall into the classes that ClinPGx gave the recommendations', () => {
  const files = readGuidanceFiles('cpic');
  const [, ...lines] = readFileSync(new URL('fixtures/guidance/cpic-tags.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const differences = lines.flatMap((line) => {
    const [drug = '', population = '', keys = '', tags = ''] = line.split('\t');
    const genes = new Map(
      keys.split('; ').map((pair) => [pair.slice(0, pair.indexOf('=')), asGeneKeys(pair.slice(pair.indexOf('=') + 1))]),
    );
    const [match] = matchRules(
      (files.get(drug)?.rules ?? []).filter((rule) => rule.population === population),
      genes,
    );
    const ours = match === undefined ? 'no rule' : actionClasses(match.rule.options).join(' ');
    const given = tags.split(' ').filter(Boolean);
    // `other` beside another tag adds nothing: ours stands alone by definition.
    const tagged = given.length > 1 ? given.filter((tag) => tag !== 'other') : given;
    const said = `${drug}, ${population}, ${keys}: ${ours}; tagged ${tagged.join(' ')}`;
    return ours === ['dosing', 'alternative', 'other'].filter((tag) => tagged.includes(tag)).join(' ') ||
      EXPLAINED.has(said)
      ? []
      : [said];
  });
  expect(lines.length).toBe(430);
  expect(differences).toEqual([]);
});

function asGeneKeys(key: string): GeneKeys {
  return { names: [key], score: /^≥?\d+(?:\.\d+)?$/.test(key) ? key : null, alleles: null, activities: null };
}

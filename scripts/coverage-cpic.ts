/**
 * Which of our rules answers each recommendation of the CPIC table, and that every key and population of the table gives
 * exactly one, with the source's own strength:
 *   npx tsx scripts/coverage-cpic.ts FOLDER > docs/reference/coverage-cpic.tsv
 * FOLDER holds `cpic-recommendations.2026-08.json.gz`. Exit 1 when a key has no answer or two, or a rule answers none.
 */
import { type GeneKeys, matchRules } from '../src/knowledge/match-keys.ts';
import { readGuidanceFiles } from './guidance-files.ts';
import { readJson } from './import/source-tables.ts';

interface Table {
  readonly lookupKinds: Readonly<Record<string, string>>;
  readonly guidelines: readonly {
    readonly id: string;
    readonly drugs: readonly {
      readonly name: string;
      readonly recommendations: readonly {
        readonly when: readonly Readonly<Record<string, string>>[];
        readonly population: string;
        readonly strength: string;
      }[];
    }[];
  }[];
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npx tsx scripts/coverage-cpic.ts FOLDER');
  process.exit(2);
}

/** Guidance that has no rows in the table: why it is here. */
const WITHOUT_ROWS: Readonly<Record<string, string>> = {
  warfarin: 'flow chart',
  ondansetron: 'withdrawn, table of 2024-03',
  tropisetron: 'withdrawn, table of 2024-03',
};

const table = readJson<Table>(folder, 'cpic-recommendations.2026-08.json.gz');
const files = readGuidanceFiles('cpic');
const used = new Set<string>();
let keys = 0;
let wrong = 0;
const complain = (what: string): void => {
  wrong += 1;
  console.error(what);
};

const lines = table.guidelines.flatMap(({ id, drugs }) =>
  drugs.flatMap(({ name, recommendations }) => {
    const drug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return recommendations.map(({ when, population, strength }) => {
      const rules = (files.get(drug)?.rules ?? []).filter((rule) => rule.population === population);
      const answers = new Set<string>();
      for (const row of when) {
        keys += 1;
        const matches = matchRules(rules, new Map(Object.entries(row).map(([gene, key]) => [gene, asGeneKeys(key)])));
        const [match] = matches;
        if (match === undefined || matches.length > 1 || match.match !== 'yes')
          complain(`${drug}, ${population}, ${JSON.stringify(row)}: ${matches.length} rules`);
        else if (match.rule.strength !== strength)
          complain(
            `${drug}, ${population}, ${JSON.stringify(row)}: strength ${match.rule.strength}, the source says ${strength}`,
          );
        for (const { rule } of matches) answers.add(rule.id);
      }
      for (const rule of answers) used.add(`${drug} ${rule}`);
      return [
        id,
        drug,
        Object.keys(when[0] ?? {}).join(' '),
        population,
        strength,
        printKeys(when),
        [...answers].join(' · '),
      ].join('\t');
    });
  }),
);
const others = [...files].flatMap(([drug, file]) =>
  drug in WITHOUT_ROWS
    ? file.rules.map((rule) =>
        [
          file.guideline?.id ?? '',
          drug,
          file.genes.join(' '),
          rule.population,
          rule.strength ?? '',
          WITHOUT_ROWS[drug],
          rule.id,
        ].join('\t'),
      )
    : [],
);
const idle = [...files]
  .flatMap(([drug, file]) => (drug in WITHOUT_ROWS ? [] : file.rules.map((rule) => `${drug} ${rule.id}`)))
  .filter((rule) => !used.has(rule));
if (idle.length > 0) complain(`rules that answer no row: ${idle.join(', ')}`);

console.log(['guideline', 'drug', 'genes', 'population', 'strength', 'keys', 'rules'].join('\t'));
for (const line of [...lines, ...others]) console.log(line);
console.error(`${lines.length} recommendations, ${keys} keys, ${used.size} rules, ${wrong} wrong`);
process.exitCode = wrong > 0 ? 1 : 0;

/** A key is a name and, where it is a number, a score: what a gene with that result is looked up by. */
function asGeneKeys(key: string): GeneKeys {
  const score = /^≥?\d+(?:\.\d+)?$/.test(key) ? key : null;
  return { names: [key], score, alleles: null, activities: null };
}

/** `0.25 0.5 + Normal Metabolizer`: each gene's keys where the row is their product, else each pair. */
function printKeys(when: readonly Readonly<Record<string, string>>[]): string {
  const genes = Object.keys(when[0] ?? {});
  const sets = genes.map((gene) => [...new Set(when.map((row) => row[gene] ?? ''))].toSorted());
  const isProduct = sets.reduce((product, set) => product * set.length, 1) === when.length;
  if (isProduct) return sets.map((set) => set.join(', ')).join(' + ');
  return when.map((row) => genes.map((gene) => row[gene]).join(' + ')).join(' · ');
}

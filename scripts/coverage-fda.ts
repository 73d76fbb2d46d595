/**
 * Which of our rules answers each row of the FDA table, and that each phenotype or allele status of a row is answered:
 *   npx tsx scripts/coverage-fda.ts FOLDER > docs/reference/coverage-fda.tsv
 * FOLDER holds `fda-pgx-associations.2026-08.json`. Exit 1 when a row has no rule, a rule no row, or a key no answer.
 */
import { type GeneKeys, matchRules } from '../src/knowledge/match-keys.ts';
import { readGuidanceFiles } from './guidance-files.ts';
import { readJson } from './import/source-tables.ts';

interface Row {
  readonly drug: string;
  readonly gene: string;
  readonly genes: readonly string[];
  readonly section: number;
  readonly subgroup: string;
  readonly phenotypes?: readonly string[];
  readonly alleleStatus?: string;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npx tsx scripts/coverage-fda.ts FOLDER');
  process.exit(2);
}

const DRUG_IDS: Readonly<Record<string, string>> = {
  'Sulfamethoxazole and Trimethoprim': 'sulfamethoxazole-trimethoprim',
  'Sacituzumab Govitecan-hziy': 'sacituzumab-govitecan',
};

const files = readGuidanceFiles('fda');
const document = readJson<Readonly<Record<string, unknown>>>(folder, 'fda-pgx-associations.2026-08.json');
const rows = Object.values(document).find((value) => Array.isArray(value)) as readonly Row[];
const used = new Set<string>();
let keys = 0;
let wrong = 0;
const complain = (what: string): void => {
  wrong += 1;
  console.error(what);
};

const lines = rows.map((row) => {
  const drug = DRUG_IDS[row.drug] ?? row.drug.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const rules = (files.get(drug)?.rules ?? []).filter(
    (rule) =>
      rule.section === row.section &&
      rule.when.every((conditions) => Object.keys(conditions).every((gene) => row.genes.includes(gene))),
  );
  if (rules.length === 0) complain(`${drug}, ${row.gene}, ${row.subgroup}: no rule`);
  for (const gene of row.genes) {
    for (const key of [...(row.phenotypes ?? []), ...(row.alleleStatus === undefined ? [] : [row.alleleStatus])]) {
      keys += 1;
      const genes = new Map<string, GeneKeys>(
        row.genes.map((name) => [name, asGeneKeys(name === gene ? key : 'No Result')]),
      );
      if (matchRules(rules, genes).length === 0) complain(`${drug}, ${gene} ${key}: no rule`);
    }
  }
  for (const rule of rules) used.add(`${drug} ${rule.id}`);
  return [row.section, drug, row.gene, row.subgroup.replace(/3$/, ''), rules.map((rule) => rule.id).join(' · ')].join(
    '\t',
  );
});
const idle = [...files]
  .flatMap(([drug, file]) => file.rules.map((rule) => `${drug} ${rule.id}`))
  .filter((rule) => !used.has(rule));
if (idle.length > 0) complain(`rules that answer no row: ${idle.join(', ')}`);

console.log(['section', 'drug', 'gene', 'subgroup', 'rules'].join('\t'));
for (const line of lines) console.log(line);
console.error(`${rows.length} rows, ${keys} keys, ${used.size} rules, ${wrong} wrong`);
process.exitCode = wrong > 0 ? 1 : 0;

function asGeneKeys(key: string): GeneKeys {
  return { names: [key], score: null, alleles: null, activities: null };
}

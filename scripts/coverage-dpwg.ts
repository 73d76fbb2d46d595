/**
 * Which of our rules answers each row of the DPWG tables, and that each of a row's keys is answered in every branch:
 *   npx tsx scripts/coverage-dpwg.ts FOLDER > docs/reference/coverage-dpwg.tsv
 * FOLDER holds `cpic-dpwg-guidance.2024-03-25.json.gz` and `annotations.2025-11.json`. Exit 1 when a key has no answer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../src/knowledge/compile/read-yaml.ts';
import type { GuidanceRule } from '../src/knowledge/guidance-record.ts';
import { type GeneKeys, matchRules } from '../src/knowledge/match-keys.ts';
import { guidanceFileSchema } from '../src/knowledge/schema/guidance.ts';
import { readJson } from './import/source-tables.ts';

/** A phenotype, score or status, or copies by allele. */
type SourceKey = string | Readonly<Record<string, number>>;

interface SourceRow {
  readonly date: string;
  readonly guideline: string;
  readonly drug: string;
  readonly when: readonly Readonly<Record<string, SourceKey>>[];
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npx tsx scripts/coverage-dpwg.ts FOLDER');
  process.exit(2);
}

const rulesOf = new Map<string, readonly GuidanceRule[]>();
const root = new URL('../knowledge/guidance/dpwg', import.meta.url).pathname;
for (const name of readdirSync(root).filter((file) => file.endsWith('.yaml'))) {
  const path = join(root, name);
  const { value, problems } = readYaml({ path, text: readFileSync(path, 'utf8') }, guidanceFileSchema);
  if (value === null) throw new Error(`${path}: ${JSON.stringify(problems)}`);
  rulesOf.set(value.drug, value.rules);
}

let keys = 0;
let unanswered = 0;
const used = new Set<string>();
const lines = readRows(folder).map((row) => {
  const answers = new Map<string, GuidanceRule>();
  for (const when of row.when) {
    keys += 1;
    const matches = matchRules(
      rulesOf.get(row.drug) ?? [],
      new Map(Object.entries(when).map(([gene, key]) => [gene, asGeneKeys(gene, key)])),
    );
    if (matches.length === 0 || matches.some((match) => match.match !== 'yes')) {
      unanswered += 1;
      console.error(`${row.drug} ${JSON.stringify(when)}: ${matches.length} rules, none for sure`);
    }
    // Two rules for one key are branches, told apart by their context; without one they would contradict each other.
    const open = matches.filter(({ rule }) => rule.context.length === 0);
    if (matches.length > 1 && open.length > 0 && Object.values(when)[0] !== '1511 and 1502') {
      unanswered += 1;
      console.error(
        `${row.drug} ${JSON.stringify(when)}: ${matches.map(({ rule }) => rule.id).join(', ')} without a context to tell them apart`,
      );
    }
    for (const { rule } of matches) answers.set(rule.id, rule);
  }
  for (const id of answers.keys()) used.add(`${row.drug} ${id}`);
  const words = row.when.map((when) => Object.values(when).map(printKey).join(' + ')).toSorted();
  return [
    row.date,
    row.guideline,
    row.drug,
    Object.keys(row.when[0] ?? {}).join(' '),
    words.join(' · '),
    [...answers.keys()].join(' · '),
  ].join('\t');
});
const unused = [...rulesOf]
  .flatMap(([drug, rules]) => rules.map((rule) => `${drug} ${rule.id}`))
  .filter((id) => !used.has(id));

console.log(['date', 'guideline', 'drug', 'gene', 'keys', 'rules'].join('\t'));
for (const line of lines.toSorted((a, b) => (a.split('\t').slice(2).join() < b.split('\t').slice(2).join() ? -1 : 1)))
  console.log(line);
console.error(
  `${lines.length} rows, ${keys} keys, ${unanswered} without one answer a branch; ${used.size} rules used, not used: ${unused.join(', ') || 'none'}`,
);
process.exitCode = unanswered + unused.length > 0 ? 1 : 0;

function readRows(path: string): SourceRow[] {
  interface Guidelines {
    readonly guidelines: readonly {
      readonly id: string;
      readonly source: string;
      readonly drugs: readonly { readonly name: string }[];
      readonly recommendations: readonly { readonly when: SourceRow['when'] }[];
    }[];
  }
  interface Annotations {
    readonly annotations: readonly {
      readonly source: string;
      readonly drug: string;
      readonly guidelineId: string;
      readonly when: SourceRow['when'];
    }[];
  }
  const whole = readJson<Guidelines>(path, 'cpic-dpwg-guidance.2024-03-25.json.gz').guidelines.filter(
    (guideline) => guideline.source === 'DPWG',
  );
  const newer = readJson<Annotations>(path, 'annotations.2025-11.json').annotations.filter((row) =>
    row.source.startsWith('DPWG'),
  );
  return [
    ...whole.flatMap(({ id, drugs, recommendations }) =>
      drugs.flatMap(({ name }) =>
        recommendations.map(({ when }) => ({ date: '2024-03', guideline: id, drug: name, when })),
      ),
    ),
    ...newer.map(({ guidelineId, drug, when }) => ({ date: '2025-11', guideline: guidelineId, drug, when })),
  ];
}

/** A source key as the state of a gene that would be looked up by it. */
function asGeneKeys(gene: string, key: SourceKey): GeneKeys {
  const state: GeneKeys = { names: [], score: null, alleles: ['other', 'other'], activities: null };
  if (typeof key !== 'string') {
    const alleles = Object.entries(key).flatMap(([allele, copies]) => Array.from({ length: copies }, () => allele));
    return { ...state, alleles };
  }
  if (key === '1511 and 1502') return { ...state, names: ['*15:02 positive', '*15:11 positive'] };
  const scored = /^(≥?\d+(?:\.\d+)?)(?: \((.+)\))?$/.exec(key);
  if (scored === null) return { ...state, names: [key] };
  const score = scored[1]!;
  if (gene !== 'DPYD') return { ...state, score };
  // "Phenotyping": both alleles vary and some activity is left; the sum alone does not tell 0.5 + 0.5 from 0 + 1.
  const pairs: Readonly<Record<string, readonly string[]>> = {
    '0.0': ['0.0', '0.0'],
    '0.5': ['0.0', '0.5'],
    '1.5': ['0.5', '1.0'],
    '2.0': ['1.0', '1.0'],
  };
  const ofOne = scored[2] === 'Phenotyping' ? ['0.5', '0.5'] : ['0.0', '1.0'];
  return { ...state, score, activities: pairs[score] ?? ofOne };
}

function printKey(key: SourceKey): string {
  return typeof key === 'string'
    ? key
    : Object.entries(key)
        .map(([allele, copies]) => `${copies} × ${allele}`)
        .join(' ');
}

import type { BundledGene, BundledGuidance, BundleRecord } from '../bundle.ts';
import type { KeySet } from '../guidance-record.ts';
import { FACT_KINDS } from '../schema/kinds/index.ts';
import { parseScore } from '../score-text.ts';
import type { Problem } from './problem.ts';

/** References between records: sources, drugs, genes, and look-up keys that no genotype could ever give. */
export function checkReferences(records: readonly BundleRecord[], fileOf: (id: string) => string): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set(records.map((record) => record.id));
  const genes = new Map(
    records.flatMap((record) => (record.kind === 'gene' ? [[record.symbol, record] as const] : [])),
  );
  for (const record of records) {
    const add = (what: string, at?: string) =>
      problems.push({ file: fileOf(record.id), what, ...(at === undefined ? {} : { at }) });
    for (const source of record.sources) {
      if (!ids.has(`source/${source}`)) add(`source ${source} is not in sources.yaml`);
    }
    if (record.kind === 'fact') {
      const wanted = FACT_KINDS.find(({ kind }) => kind === record.of)?.references?.(record.body as never) ?? [];
      for (const id of wanted) if (!ids.has(id)) add(`there is no ${id}`);
    }
    if (record.kind === 'guidance') checkGuidanceReferences(record, ids, genes, add);
  }
  return problems;
}

function checkGuidanceReferences(
  record: BundledGuidance,
  ids: ReadonlySet<string>,
  genes: ReadonlyMap<string, BundledGene>,
  add: (what: string, at?: string) => void,
): void {
  const { guidance } = record;
  if (!ids.has(`drug/${guidance.drug}`)) add(`drug ${guidance.drug} is not in drugs.tsv`, 'drug');
  for (const [i, rule] of guidance.rules.entries()) {
    for (const [j, conditions] of rule.when.entries()) {
      for (const [symbol, keys] of Object.entries(conditions)) {
        const gene = genes.get(symbol);
        if (gene === undefined) continue; // a gene that this release does not call: its rules stay unmatched and are counted as such
        for (const key of unreachable(gene, keys))
          add(`no genotype of ${symbol} gives the key "${key}"`, `rules.${i}.when.${j}`);
      }
    }
    for (const [j, option] of rule.options.entries()) {
      for (const action of option.actions) {
        for (const drug of action.code === 'switch' ? [...action.to, ...(action.not ?? [])] : []) {
          if (!drug.startsWith('~') && !ids.has(`drug/${drug}`))
            add(`drug ${drug} is not in drugs.tsv; a class has a leading ~`, `rules.${i}.options.${j}`);
        }
      }
    }
  }
}

/** What stands for a gene that was not read, or that no rule names. */
const ALWAYS = new Set(['No Result', 'n/a', 'Indeterminate']);

function unreachable(gene: BundledGene, keys: KeySet): string[] {
  if ('alleles' in keys) return keys.alleles.filter((allele) => !hasAllele(gene, allele));
  if ('diplotypes' in keys)
    return keys.diplotypes.flatMap((pair) => pair.split('/')).filter((allele) => !hasAllele(gene, allele));
  if ('activityPairs' in keys) {
    const values = new Set(gene.functions.map(([, , activity]) => activity));
    return keys.activityPairs.filter((pair) => !pair.split('+').every((value) => values.has(value)));
  }
  const names = 'allOf' in keys ? keys.allOf : 'score' in keys ? (keys.or ?? []) : keys;
  return names.filter((name) => !ALWAYS.has(name) && !canGive(gene, name));
}

function hasAllele(gene: BundledGene, allele: string): boolean {
  return (
    gene.functions.some(([name]) => name === allele) ||
    gene.alleles.some(([name]) => name === allele) ||
    gene.phenotypes.keyedBy === 'allele-status'
  );
}

function canGive(gene: BundledGene, name: string): boolean {
  if (gene.phenotypes.keyedBy === 'allele-status') return / (positive|negative)$/.test(name);
  if (gene.rules.some(([, , phenotype, score, key]) => name === phenotype || name === score || name === key))
    return true;
  if (gene.phenotypes.lookup === 'activityScore')
    return parseScore(name) !== null && gene.rules.some(([, , , score]) => score === name);
  // Genes without pair rules are looked up by what one of their alleles does.
  return gene.rules.length === 0 && gene.functions.some(([, what]) => name.startsWith(what));
}

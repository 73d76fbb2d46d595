import type { GeneRecord, Group } from '../../knowledge/index.ts';
import type { OpenAllele } from '../gene-result.ts';
import { functionOfAllele } from '../phenotype/allele-function.ts';
import type { Completions, FrequencyTable } from './completions.ts';
import type { GeneModel } from './gene-model.ts';
import { round, totalsOf } from './outcomes.ts';

/** Alleles of another function than the reference that unread positions leave possible, likeliest first. */
export function openAlleles(
  model: GeneModel,
  completions: Completions,
  table: FrequencyTable,
  lead: string,
  named: Group | null,
): readonly OpenAllele[] {
  const totals = totalsOf(completions.weigh(table), table.length);
  const groups = [...model.groups.entries()]
    .filter(([g, group]) => totals[g]! > 0 && (named === null || group === named))
    .map(([g]) => g);
  const usual = model.classOf[model.compiled.reference];
  return completions.open
    .filter(({ allele }) => model.classOf[allele] !== usual)
    .map(({ allele, at }): OpenAllele => {
      const { all } = completions.carrying(table, allele, lead, []);
      const { name } = model.compiled.alleles[allele]!;
      return {
        allele: name,
        function: functionOfAllele(model.gene, name).function,
        loci: at.map((p) => model.compiled.positions[p]!.locus.id),
        probability: round(
          groups.length === 0 ? 0 : groups.reduce((sum, g) => sum + all[g]! / totals[g]!, 0) / groups.length,
        ),
        upperBound: groups.every((g) => model.shares[g]![allele]!.bound),
      };
    })
    .toSorted((a, b) => b.probability - a.probability || (a.allele < b.allele ? -1 : 1));
}

/** Alleles that guidance asks for in a gene that no file here names (HLA): the chance that a person carries one. */
export function unreadStatuses(gene: GeneRecord, named: Group | null): readonly OpenAllele[] {
  return (gene.calling.statuses ?? []).map((allele) => {
    const row = gene.frequencies?.alleles.get(allele) ?? {};
    const estimates = named === null ? Object.values(row) : row[named] === undefined ? [] : [row[named]];
    const carries = estimates.map(({ frequency }) => 1 - (1 - frequency) * (1 - frequency));
    return {
      allele,
      function: functionOfAllele(gene, allele).function,
      loci: [],
      probability: round(carries.length === 0 ? 0 : carries.reduce((sum, chance) => sum + chance, 0) / carries.length),
      upperBound: estimates.every((estimate) => estimate.upperBound === true),
    };
  });
}

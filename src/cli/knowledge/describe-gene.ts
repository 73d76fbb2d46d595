import type { BundledGene } from '../../knowledge/index.ts';

/** One gene as a pharmacist or a curator reads it. */
export function describeGene(gene: BundledGene): string[] {
  const { calling, phenotypes } = gene;
  const functions = new Map<string, string[]>();
  for (const [allele, what, activity] of gene.functions) {
    const key = activity === null ? what : `${what} (${activity})`;
    functions.set(key, [...(functions.get(key) ?? []), allele]);
  }
  const rules = new Map<string, string[]>();
  for (const [first, second, phenotype, score] of gene.rules) {
    const key = score === null ? phenotype : `${phenotype}, score ${score}`;
    rules.set(key, [...(rules.get(key) ?? []), second === null ? first : `${first} + ${second}`]);
  }
  const groups = gene.frequencies?.groups ?? [];
  const common = (gene.frequencies?.rows ?? [])
    .map(([allele, cells]) => ({
      allele,
      counted: cells.flatMap((cell, i) =>
        cell !== null && cell[2] === undefined ? [{ group: groups[i] ?? '', frequency: cell[0] }] : [],
      ),
    }))
    .filter(({ counted }) => counted.some(({ frequency }) => frequency >= 0.01));
  return [
    `${gene.symbol}: ${gene.name} (${gene.hgnc}, ${gene.chrom})`,
    `${gene.loci.length} positions on GRCh38 and GRCh37, ${gene.alleles.length} defined alleles, ${gene.functions.length} with a function`,
    `called   ${calling.method}, ${calling.ploidy}, ${calling.output}; an unknown base: ${calling.undocumented}`,
    ...(calling.structuralVariation === undefined ? [] : [`         ${calling.structuralVariation.note}`]),
    ...(calling.statuses === undefined ? [] : [`         statuses asked for: ${calling.statuses.join(', ')}`]),
    `looked up by ${phenotypes.lookup}; phenotype of a pair without a rule: ${phenotypes.unknown}`,
    ...(functions.size === 0 ? [] : ['', 'Functions']),
    ...[...functions].map(([what, alleles]) => `  ${what}: ${cut(alleles)}`),
    ...(rules.size === 0 ? [] : ['', 'Phenotypes']),
    ...[...rules].map(([phenotype, pairs]) => `  ${phenotype}: ${pairs.join('; ')}`),
    ...(common.length === 0 ? [] : ['', 'Counted at 1 % or more in some group']),
    ...common.map(
      ({ allele, counted }) =>
        `  ${allele}: ${counted.map(({ group, frequency }) => `${group} ${(frequency * 100).toPrecision(2)} %`).join(', ')}`,
    ),
  ];
}

function cut(names: readonly string[]): string {
  return names.length <= 24 ? names.join(', ') : `${names.slice(0, 24).join(', ')} and ${names.length - 24} more`;
}

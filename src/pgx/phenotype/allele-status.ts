import type { GeneRecord } from '../../knowledge/index.ts';

/** `HLA-B*57:01:01G`, `B*57:01`, `57:01` → `*57:01`; one field (`*57`) stays one field; null: not an HLA name. */
export function twoField(name: string): string | null {
  const found = /^(?:HLA-)?(?:[A-Z][A-Z0-9]*)?\*?(\d{2,4})(?::(\d{2,4}))?(?::\d{2,4}){0,2}[A-Z]?$/i.exec(name.trim());
  if (found === null) return null;
  return found[2] === undefined ? `*${found[1]}` : `*${found[1]}:${found[2]}`;
}

/**
 * What guidelines ask of the gene: for each allele they name, whether it is there. An allele read at one field only
 * (`*57`) may be the one asked for, so that status is left out: neither positive nor negative.
 */
export function alleleStatuses(gene: GeneRecord, alleles: readonly string[]): readonly string[] {
  const typed = alleles.map((allele) => twoField(allele) ?? allele);
  const statuses: string[] = [];
  for (const wanted of gene.calling.statuses ?? []) {
    const family = wanted.split(':')[0];
    if (typed.includes(wanted)) statuses.push(`${wanted} positive`);
    else if (!typed.some((allele) => allele === family || twoField(allele) === null))
      statuses.push(`${wanted} negative`);
  }
  return statuses;
}

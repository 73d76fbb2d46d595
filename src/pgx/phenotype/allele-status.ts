import type { GeneRecord } from '../../knowledge/index.ts';

/**
 * `HLA-B*57:01:01G`, `B*57:01`, `57:01` → `*57:01`; so the four-digit spelling of before 2010, `*5701` and `B*570101`; one field
 * (`*57`) stays one field; null: not an HLA name.
 */
export function twoField(name: string): string | null {
  const found =
    /^(?:HLA-)?(?:[A-Z]+\d?\*|[A-Z]+|\*)?(\d{2})(?::?(\d{2})|:(\d{2,4}))?(?:(?::\d{2,4}){0,2}|\d{2}|\d{4})[A-Z]?$/i.exec(
      name.trim(),
    );
  if (found === null) return null;
  const second = found[2] ?? found[3];
  return second === undefined ? `*${found[1]}` : `*${found[1]}:${second}`;
}

/**
 * What guidelines ask of the gene: for each allele they name, whether it is there. An allele read at one field only
 * (`*57`) may be the one asked for, so that status is left out: neither positive nor negative. Of a lone allele the names are
 * those of what is stated; that the other copy is not typed is a matter of confidence.
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

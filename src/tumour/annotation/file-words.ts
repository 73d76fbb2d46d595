import type { FileAnnotation } from '../tumour-reading.ts';

/** A cell as a fact: null for nothing. */
export function word(text: string | undefined): string | null {
  return text === undefined || text === '' || text === '.' || text === '-' ? null : text;
}

/** HGVS without the sequence before the colon; percent codes taken back; null for nothing. */
export function hgvsWord(text: string | undefined): string | null {
  const said = word(text?.trim());
  if (said === null) return null;
  const colon = said.lastIndexOf(':');
  const after = percentDecoded(colon < 0 ? said : said.slice(colon + 1)).trim();
  return after === '' || after === '.' || /^p\.\(?\)?$/.test(after) ? null : after;
}

/** `%3D` as VCF 4.3 writes it, `_%2C_` as Funcotator does. Text that is no such code stays. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(
    /_%([0-9A-Fa-f]{2})_|%([0-9A-Fa-f]{2})/g,
    (_, wide: string | undefined, plain: string | undefined) =>
      String.fromCharCode(Number.parseInt(wide ?? plain ?? '20', 16)),
  );
}

/** Terms joined by `&`, `,`, `;` or `+`. */
export function terms(text: string | undefined): readonly string[] {
  return word(text) === null
    ? []
    : (text as string)
        .split(/[&,;+]/)
        .map((term) => term.trim())
        .filter((term) => term !== '');
}

/** Terms that change a protein or its making, worst first; what is not here changes nothing that is known. */
const BY_WEIGHT: readonly (readonly string[])[] = [
  [
    'transcript_ablation',
    'splice_acceptor_variant',
    'splice_donor_variant',
    'stop_gained',
    'frameshift_variant',
    'stop_lost',
    'start_lost',
    'exon_loss_variant',
    'gene_fusion',
    'bidirectional_gene_fusion',
  ],
  [
    'inframe_insertion',
    'inframe_deletion',
    'conservative_inframe_insertion',
    'conservative_inframe_deletion',
    'disruptive_inframe_insertion',
    'disruptive_inframe_deletion',
    'missense_variant',
    'protein_altering_variant',
  ],
  [
    'splice_region_variant',
    'synonymous_variant',
    'start_retained_variant',
    'stop_retained_variant',
    'coding_sequence_variant',
  ],
  ['5_prime_utr_variant', '3_prime_utr_variant', 'intron_variant', 'upstream_gene_variant', 'downstream_gene_variant'],
];
const WEIGHTS = new Map(BY_WEIGHT.flatMap((group, i) => group.map((term) => [term, i] as const)));

/** 0: the worst that is known. */
export function weightOf({ consequences }: FileAnnotation): number {
  let least = BY_WEIGHT.length;
  for (const term of consequences) least = Math.min(least, WEIGHTS.get(term.toLowerCase()) ?? BY_WEIGHT.length);
  return least;
}

/** Annotations of one allele beyond which those outside coding sequence and splice sites are left out. */
const MANY = 12;
/** Least weight that touches neither coding sequence nor a splice site. */
const OUTSIDE = 3;

/** What the file chose first, then what changes most; else its own order. Of many, those of introns and neighbours are left out. */
export function mostRelevantFirst(annotations: readonly FileAnnotation[]): readonly FileAnnotation[] {
  if (annotations.length < 2) return annotations;
  return annotations
    .map((annotation, i) => ({ annotation, i, weight: weightOf(annotation) }))
    .filter(({ annotation, weight }) => annotations.length <= MANY || annotation.chosen || weight < OUTSIDE)
    .toSorted((a, b) => Number(b.annotation.chosen) - Number(a.annotation.chosen) || a.weight - b.weight || a.i - b.i)
    .map(({ annotation }) => annotation);
}

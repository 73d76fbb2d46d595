import { CONSEQUENCES, type Consequence } from '../effect.ts';

/** Terms of the Sequence Ontology (VEP, SnpEff) and classes of MAF and Funcotator, in small letters. */
const TERMS: Readonly<Record<string, Consequence>> = {
  // Sequence Ontology
  splice_acceptor_variant: 'splice-site',
  splice_donor_variant: 'splice-site',
  stop_gained: 'nonsense',
  frameshift_variant: 'frameshift',
  frameshift_elongation: 'frameshift',
  frameshift_truncation: 'frameshift',
  stop_lost: 'stop-lost',
  start_lost: 'start-lost',
  initiator_codon_variant: 'start-lost',
  inframe_insertion: 'in-frame-insertion',
  conservative_inframe_insertion: 'in-frame-insertion',
  disruptive_inframe_insertion: 'in-frame-insertion',
  inframe_deletion: 'in-frame-deletion',
  conservative_inframe_deletion: 'in-frame-deletion',
  disruptive_inframe_deletion: 'in-frame-deletion',
  protein_altering_variant: 'in-frame-delins',
  missense_variant: 'missense',
  rare_amino_acid_variant: 'missense',
  splice_region_variant: 'splice-region',
  splice_donor_region_variant: 'splice-region',
  splice_donor_5th_base_variant: 'splice-region',
  splice_polypyrimidine_tract_variant: 'splice-region',
  synonymous_variant: 'synonymous',
  stop_retained_variant: 'synonymous',
  start_retained_variant: 'synonymous',
  '5_prime_utr_variant': 'utr-5',
  '5_prime_utr_premature_start_codon_gain_variant': 'utr-5',
  '3_prime_utr_variant': 'utr-3',
  intron_variant: 'intron',
  upstream_gene_variant: 'upstream',
  // MAF, Funcotator
  splice_site: 'splice-site',
  nonsense_mutation: 'nonsense',
  nonsense: 'nonsense',
  frame_shift_del: 'frameshift',
  frame_shift_ins: 'frameshift',
  frame_shift: 'frameshift',
  nonstop_mutation: 'stop-lost',
  nonstop: 'stop-lost',
  stop_codon_del: 'stop-lost',
  stop_codon_ins: 'stop-lost',
  translation_start_site: 'start-lost',
  start_codon_snp: 'start-lost',
  start_codon_del: 'start-lost',
  start_codon_ins: 'start-lost',
  in_frame_del: 'in-frame-deletion',
  in_frame_ins: 'in-frame-insertion',
  in_frame_shift: 'in-frame-delins',
  missense_mutation: 'missense',
  missense: 'missense',
  splice_region: 'splice-region',
  silent: 'synonymous',
  "5'utr": 'utr-5',
  "3'utr": 'utr-3',
  five_prime_utr: 'utr-5',
  three_prime_utr: 'utr-3',
  de_novo_start_in_frame: 'utr-5',
  de_novo_start_out_frame: 'utr-5',
  intron: 'intron',
  "5'flank": 'upstream',
  five_prime_flank: 'upstream',
};

/** The class of one term; null where it is none of a transcript's own change (`coding_sequence_variant`, `IGR`, `RNA`). */
export function consequenceOfTerm(term: string): Consequence | null {
  return TERMS[term.trim().toLowerCase()] ?? null;
}

/** The most severe class of several terms, each perhaps joined by `&` or `,`; `unknown` where none is known. */
export function consequenceOfTerms(terms: readonly string[]): Consequence {
  let best = CONSEQUENCES.length - 1;
  for (const term of terms.flatMap((each) => each.split(/[&,]/))) {
    const found = consequenceOfTerm(term);
    if (found !== null) best = Math.min(best, CONSEQUENCES.indexOf(found));
  }
  return CONSEQUENCES[best] as Consequence;
}

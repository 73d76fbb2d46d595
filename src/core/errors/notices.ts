import { ANNOTATE_NOTICES } from './annotate-notices.ts';
import { DOSING_ADVICE_NOTICES } from './dosing-advice-notices.ts';
import { DOSING_START_NOTICES } from './dosing-start-notices.ts';
import { ONCOLOGY_NOTICES } from './oncology-notices.ts';
import { OUTSIDE_NOTICES } from './outside-notices.ts';
import { DOSING_POPULATION_NOTICES } from './dosing-population-notices.ts';
import { GENOME_NOTICES } from './genome-notices.ts';
import { FAMILY_NOTICES } from './pedigree-errors.ts';
import { PHENOTYPE_NOTICES } from './phenotype-errors.ts';
import { PLAN_NOTICES } from './plan-notices.ts';
import { PRICE_NOTICES } from './price-notices.ts';
import { RECORD_NOTICES } from './record-notices.ts';
import { SIGNATURE_NOTICES } from './trial-errors.ts';
import { TUMOUR_NOTICES } from './tumour-notices.ts';
import { VARIANT_NOTICES } from './variant-errors.ts';

/** One entry: what is said and what it means for the result. `{name}` is filled from the notice's parameters. */
export interface NoticeEntry {
  readonly what: string;
  readonly meaning: string;
}

/** Every typed warning. A code is permanent. Kept apart from errors: a notice never stops a run. */
export const NOTICES = {
  ...ANNOTATE_NOTICES,
  ...OUTSIDE_NOTICES,
  ...GENOME_NOTICES,
  ...DOSING_POPULATION_NOTICES,
  ...PRICE_NOTICES,
  ...FAMILY_NOTICES,
  ...PHENOTYPE_NOTICES,
  ...PLAN_NOTICES,
  ...RECORD_NOTICES,
  ...DOSING_ADVICE_NOTICES,
  ...DOSING_START_NOTICES,
  ...ONCOLOGY_NOTICES,
  ...SIGNATURE_NOTICES,
  ...TUMOUR_NOTICES,
  ...VARIANT_NOTICES,
  VCF_REF_MISMATCH: {
    what: 'The record gives REF {found} where the definition has {expected}.',
    meaning: 'The record was not used; the position counts as not read.',
  },
  ARRAY_POSITION: {
    what: '{rsid} stands at {found}, which is not its place in the build that this file is read as.',
    meaning: 'The row was not used; the position counts as not read.',
  },
  ARRAY_UNEXPECTED_BASE: {
    what: 'The array gives {found} where {expected} is known.',
    meaning: 'It may be the other strand or another variant; the position counts as not read.',
  },
  ARRAY_CONTRADICTORY: {
    what: 'Lines {lines} give different genotypes for one position.',
    meaning: 'None of them was used; the position counts as not read.',
  },
  ARRAY_ROW_SKIPPED: {
    what: 'A row does not have the columns of its file.',
    meaning: 'The row was skipped; the rest of the file was used.',
  },
  GENOME_INPUTS_DIFFER: {
    what: 'At {locus} the files {first} and {second} give different genotypes.',
    meaning: 'Neither was used; the position counts as not read.',
  },
  GENOME_INPUT_TWICE: {
    what: '{name} was given more than once.',
    meaning: 'It was used once.',
  },
  GENOME_SAMPLES_DIFFER: {
    what: 'The files name their person differently: {first}, {second}.',
    meaning:
      'Too few genotypes tell two people apart here, so they were taken as one; that proves nothing: check that this is meant.',
  },
  PGX_PLOIDY_MIXED: {
    what: 'Some positions of {gene} are written with one copy and others with two.',
    meaning:
      'With no heterozygous position the person counts as having one copy; otherwise the single copies count as half read.',
  },
  PGX_HALF_REFERENCE: {
    what: 'At {locus} ({gene}) one copy is reference and the other is left out.',
    meaning: 'The position counts as not read.',
  },
  PGX_HALF_CALL: {
    what: 'At {locus} ({gene}) one copy differs from the reference and the other is left out.',
    meaning: 'What the other copy is, is not known: nothing firm is said of the gene.',
  },
  PGX_UNKNOWN_BASE: {
    what: 'At {locus} ({gene}) the sample carries {found}, which no allele definition knows.',
    meaning: 'No named allele fits, so the gene is not called.',
  },
  PGX_SEEN_FILTERED: {
    what: 'At {locus} ({gene}) the file shows {found} in a record that its own filter rejects.',
    meaning: 'It was not used, and not taken as absent either: no chance speaks for the reference there.',
  },
  PGX_SEEN_LOW_QUALITY: {
    what: 'At {locus} ({gene}) the file shows {found} in a record of too low quality or depth.',
    meaning: 'It was not used, and not taken as absent either: no chance speaks for the reference there.',
  },
  PGX_SEEN_NOT_USED: {
    what: 'At {locus} ({gene}) the input shows {found} in a record that cannot be used or is contradicted.',
    meaning: 'It was not used, and not taken as absent either: no chance speaks for the reference there.',
  },
  PGX_UNKNOWN_BASE_AS_REFERENCE: {
    what: 'At {locus} ({gene}) the sample carries {found}, which no allele definition knows.',
    meaning: 'It was taken as reference to name the known variants; what the unknown one does is not assessed.',
  },
  PGX_LINKED_MISMATCH: {
    what: 'At {locus} ({gene}) the variant that usually travels with {allele} is present on a copy whose causal position is reference.',
    meaning: 'The causal position decides; the variant was set aside.',
  },
  PGX_LINKED_EXONIC_ONLY: {
    what: '{allele} of {gene} was named from {locus} alone: its causal position was not read.',
    meaning: 'The two nearly always travel together; reading the causal position would settle it.',
  },
  PGX_UNPHASED_PRIORITY: {
    what: 'Several allele pairs of {gene} fit the unphased data; one was picked by how common they are.',
    meaning: 'The other pairs stay possible; phased data would settle it.',
  },
  PGX_SMALL_VARIANTS_ONLY: {
    what: '{gene} was called from small variants only.',
    meaning: 'Deletions, duplications and hybrids of the gene were not read and can change the result.',
  },
  PGX_COMBINATION: {
    what: 'No pair of named alleles of {gene} fits; strands were named in parts.',
    meaning: 'For research use: no guideline knows such combinations.',
  },
  PGX_TIER1_UNREAD: {
    what: 'Positions of {gene} that every test should hold were not read: {positions}.',
    meaning: 'Common alleles with an altered function can be missed.',
  },
  PGX_TOO_MANY_STRANDS: {
    what: '{gene} has too many unphased heterozygous positions to write out its strands.',
    meaning: 'No combination was named; phased data would allow it.',
  },
} as const satisfies Record<string, NoticeEntry>;

export type NoticeCode = keyof typeof NOTICES;

export { type Carried, carriedCopies, type SeenVariant } from './carried-copies.ts';
export { type ClinvarRead, readClinvarLines } from './clinvar-lines.ts';
export {
  type KnownVariants,
  seedVariants,
  type VariantAssertion,
  type VariantClass,
  variantKey,
} from './known-variants.ts';
export {
  type ConfirmReason,
  type FindingCategory,
  type FindingsAsked,
  type FindingState,
  type KnownCarried,
  type SecondaryFinding,
  secondaryFindings,
} from './secondary-findings.ts';
export {
  type CarrierStatus,
  GENOME_CONSENTS,
  type GenomeConsent,
  type GenomeRisk,
  type SingleVariant,
} from './genome-risk.ts';

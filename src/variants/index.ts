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
  type PlaceCount,
  type SecondaryFinding,
  secondaryFindings,
} from './secondary-findings.ts';
export type { CarrierStatus, GenomeRisk, SingleVariant } from './genome-risk.ts';
export { type GenomeRiskAsked, genomeRisk } from './assess-genome.ts';
export { type ClinvarImport, isOldOn } from './clinvar/clinvar-import.ts';
export { type ImportHead } from './clinvar/import-rows.ts';
export { type ClinvarMade, makeClinvarImport, openClinvarImport } from './clinvar/open-clinvar.ts';
export { type ScanOptions } from './clinvar/scan-clinvar.ts';
export {
  type GeneOfDisease,
  type GeneSeen,
  type GenesOfGenome,
  type Phenopacket,
  type PhenotypeProfile,
  type PhenotypeRanking,
  type PhenotypicFeature,
  type ProfileSet,
  type RankedDisease,
  type RankOptions,
  type TermCount,
  type TermWeight,
  genesOfGenome,
  phenotypeProfiles,
  profileSet,
  rankDiseases,
  readPhenopacket,
} from './phenotype/index.ts';
export { narrowGenome } from './narrow-genome.ts';
export { findingGenes } from './finding-genes.ts';
export { type VariantsJoined, joinVariants } from './join/join-variants.ts';

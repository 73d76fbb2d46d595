export { type GenesOfGenome, genesOfGenome } from './genes-of-genome.ts';
export type { Phenopacket, PhenotypicFeature } from './phenopacket.ts';
export {
  type PhenotypeProfile,
  type ProfileSet,
  type TermCount,
  phenotypeProfiles,
  profileSet,
} from './phenotype-profiles.ts';
export {
  type GeneOfDisease,
  type GeneSeen,
  type PhenotypeRanking,
  type RankOptions,
  type RankedDisease,
  type TermWeight,
  rankDiseases,
} from './rank-diseases.ts';
export { readPhenopacket } from './read-phenopacket.ts';

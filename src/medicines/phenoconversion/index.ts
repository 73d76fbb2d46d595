export { type PhenoconversionInput, findPhenoconversion } from './find-phenoconversion.ts';
export {
  type InhibitorStrength,
  type Phenoconversion,
  type PhenoconversionQuestion,
  phenoconversionRule,
  phenoconvert,
} from './phenoconvert.ts';

import type { FileAnnotation } from '../tumour-reading.ts';
import type { AskedAllele } from '../vcf/read-support.ts';
import { NO_POPULATION, type Population } from './population.ts';

/** What a file says of one allele beside its reads. */
export interface Annotated {
  readonly annotations: readonly FileAnnotation[];
  readonly population: Population;
  readonly clinvar: { readonly germline: string | null; readonly oncogenicity: string | null } | null;
}

export const NOTHING: Annotated = { annotations: [], population: NO_POPULATION, clinvar: null };

/** Reads one annotator's INFO field. */
export type AnnotationReader = (info: ReadonlyMap<string, string>, allele: AskedAllele) => Annotated;

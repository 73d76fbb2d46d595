import type { Locator, Notice } from '../../core/index.ts';

/** What is read of a GA4GH phenopacket, version 2: features, and what stands there of diseases and genes. */
export interface Phenopacket {
  readonly id: string;
  readonly subject: { readonly id: string | null; readonly sex: 'female' | 'male' | null };
  /** Each term once, in the order of the file. */
  readonly features: readonly PhenotypicFeature[];
  /** As the file states them; they do not enter a ranking. */
  readonly diseases: readonly { readonly id: string; readonly name: string; readonly excluded: boolean }[];
  /** Genes that somebody held to be of account; they do not enter a ranking. */
  readonly genes: readonly { readonly gene: string; readonly status: string; readonly disease: string | null }[];
  readonly version: string;
  readonly notices: readonly Notice[];
}

export interface PhenotypicFeature {
  /** `HP:0001250` */
  readonly term: string;
  readonly label: string;
  readonly is: 'observed' | 'excluded';
  readonly at: Locator;
}

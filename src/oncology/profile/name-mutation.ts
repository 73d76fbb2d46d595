import type { Build, Notice } from '../../core/index.ts';
import type { Effect, Unannotated } from '../../annotate/index.ts';
import type { FileAnnotation, GenomicChange, SmallVariant } from '../../tumour/index.ts';
import type { Mutation, TumourProfile } from '../tumour-profile.ts';
import type { GeneNames } from './gene-names.ts';

/** What names changes: the annotator of `src/annotate`, or a part of it in tests. */
export interface ChangeNamer {
  effects(
    change: GenomicChange,
    build: Build,
    gene?: string,
  ): {
    readonly effects: readonly Effect[];
    readonly unannotated: Unannotated | null;
    readonly notices: readonly Notice[];
  };
  /** Two substitutions of one codon as one change; null where they share none. */
  joint?(a: GenomicChange, b: GenomicChange, build: Build): GenomicChange | null;
  /** Which effect stands where the file and the transcripts speak of one change. */
  reconcile(
    told: readonly FileAnnotation[],
    own: readonly Effect[],
  ): {
    readonly chosen: Effect | null;
    readonly others: readonly Effect[];
    readonly disagreements: Mutation['disagreements'];
  };
}

export type NamedVariant =
  | { readonly mutation: Mutation; readonly notices: readonly Notice[] }
  | { readonly unnamed: TumourProfile['unnamed'][number]; readonly notices: readonly Notice[] };

/** One variant by the change that matching uses, or why it has none. An empty name is no name. */
export function nameMutation(
  variant: SmallVariant,
  build: Build | null,
  namer: ChangeNamer,
  symbol: GeneNames,
): NamedVariant {
  const { change, at } = variant;
  const own =
    change === null || build === null ? null : namer.effects(change, build, variant.annotations[0]?.gene ?? undefined);
  const { chosen, others, disagreements } = namer.reconcile(variant.annotations, own?.effects ?? []);
  if (chosen === null || chosen.gene === '') {
    const why = own?.unannotated ?? (change === null ? 'no-name' : build === null ? 'no-build' : 'outside-genes');
    return { unnamed: { variant: variant.id, change, why, at }, notices: own?.notices ?? [] };
  }
  return {
    mutation: {
      id: variant.id,
      gene: symbol(chosen.gene),
      effect: chosen,
      others,
      disagreements,
      consequence: chosen.consequence,
      change,
      origin: variant.origin,
      vaf: variant.vaf,
      depth: variant.depth,
      clonality: 'unknown',
      zygosity: variant.zygosity,
      filters: variant.filters,
      variant,
      oncogenicity: null,
      at,
    },
    // Named by its file: that its place does not fit is still told.
    notices: own?.notices ?? [],
  };
}

import { parseProteinChange } from '../../../annotate/index.ts';
import type { Consequence, Effect } from '../../../annotate/index.ts';
import type { Locator } from '../../../core/index.ts';
import type { SmallVariant } from '../../../tumour/index.ts';
import type { Mutation, TumourProfile } from '../../tumour-profile.ts';
import type { TrialPerson } from '../trial-person.ts';

export const at: Locator = { kind: 'stated', by: 'test', date: '2026-01-01' };

/** A mutation as a file would give it by its name alone. */
export function mutationOf(
  gene: string,
  protein: string | null,
  consequence: Consequence = 'missense',
  more: Partial<Effect> & { readonly variant?: Partial<SmallVariant>; readonly id?: string } = {},
): Mutation {
  const { variant: given = {}, id = `variant:${gene} ${protein}`, ...ofEffect } = more;
  const effect: Effect = {
    gene,
    transcript: '',
    consequence,
    protein,
    change: protein === null ? null : parseProteinChange(protein),
    cdna: null,
    exon: null,
    escapesDecay: null,
    by: 'file',
    record: null,
    ...ofEffect,
  };
  const variant: SmallVariant = {
    id,
    change: null,
    annotations: [],
    origin: 'somatic',
    zygosity: 'unknown',
    vaf: null,
    depth: null,
    altReads: null,
    normalVaf: null,
    filters: [],
    populationFrequency: null,
    groupFrequencies: {},
    clinvar: null,
    statedOncogenic: null,
    at,
    ...given,
  };
  return {
    id,
    gene,
    effect,
    others: [],
    disagreements: [],
    consequence,
    change: variant.change,
    origin: variant.origin,
    vaf: variant.vaf,
    depth: variant.depth,
    clonality: 'unknown',
    zygosity: 'unknown',
    filters: [],
    variant,
    oncogenicity: null,
    at,
  };
}

/** A lung adenocarcinoma of which an exome, fusions and copies were read, and nothing found. */
export const BARE: TumourProfile = {
  type: {
    code: 'LUAD',
    name: 'Lung Adenocarcinoma',
    written: 'LUAD',
    line: ['LUAD', 'NSCLC', 'LUNG', 'TISSUE'],
    body: 'solid',
  },
  mutations: [],
  fusions: [],
  copyChanges: [],
  arms: [],
  markers: [],
  unnamed: [],
  assay: {
    kind: 'exome',
    genes: null,
    regions: null,
    callableMb: null,
    fusions: true,
    copyNumber: true,
    matchedNormal: true,
  },
  build: null,
  purity: null,
  ploidy: null,
  notices: [],
};

export const NOBODY: TrialPerson = {
  ageYears: null,
  sex: null,
  pregnant: null,
  country: null,
  priorTherapies: null,
  setting: null,
};

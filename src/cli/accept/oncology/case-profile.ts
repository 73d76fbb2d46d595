import { type Effect, consequenceOfTerm, parseProteinChange } from '../../../annotate/index.ts';
import type { Locator } from '../../../core/index.ts';
import { type Knowledge, factsOf } from '../../../knowledge/index.ts';
import {
  type CopyChange,
  type Fusion,
  type MarkerValue,
  type Mutation,
  type TumourProfile,
  judgeOncogenicity,
  resolveTumourType,
} from '../../../oncology/index.ts';
import type { SmallVariant } from '../../../tumour/index.ts';

/** A tumour as cases and a hospital's notes write it: changes by name, markers by label. */
export interface StatedCase {
  readonly id: string;
  readonly tumour: { readonly oncotree: string };
  readonly alterations: readonly StatedAlteration[];
  readonly biomarkers: Readonly<Record<string, boolean>>;
}

interface StatedAlteration {
  readonly kind: 'mutation' | 'fusion' | 'cna';
  readonly gene?: string;
  readonly proteinChange?: string;
  readonly exon?: number;
  readonly class?: string;
  readonly origin?: 'somatic' | 'germline';
  readonly oncogenic?: boolean;
  readonly vaf?: number;
  readonly gene5?: string;
  readonly gene3?: string;
  readonly call?: string;
  readonly copyNumber?: number;
}

/** @throws Error where an alteration or a marker has no meaning here: a case is never run without a part of it */
export function caseProfile(one: StatedCase, knowledge: Knowledge): TumourProfile {
  const type = resolveTumourType(one.tumour.oncotree, knowledge);
  const at: Locator = { kind: 'document', source: 'cases.json', path: one.id };
  const mutations: Mutation[] = [];
  const fusions: Fusion[] = [];
  const copyChanges: CopyChange[] = [];
  one.alterations.forEach((change, index) => {
    const id = `variant:${index + 1}`;
    if (change.kind === 'mutation') mutations.push(mutationOf(change, id, at, knowledge));
    else if (change.kind === 'fusion')
      fusions.push({
        id: `fusion:${index + 1}`,
        gene5: change.gene5 ?? null,
        gene3: change.gene3 ?? null,
        reversed: false,
        inFrame: null,
        exon5: null,
        exon3: null,
        at,
      });
    else copyChanges.push(copyOf(change, `copy:${index + 1}`, at));
  });
  return {
    type,
    mutations,
    fusions,
    copyChanges,
    arms: [],
    markers: markersOf(one, at, knowledge),
    unnamed: [],
    assay: {
      kind: 'unknown',
      genes: null,
      regions: null,
      callableMb: null,
      fusions: false,
      copyNumber: false,
      matchedNormal: null,
    },
    build: null,
    purity: null,
    ploidy: null,
    notices: [],
  };
}

function mutationOf(stated: StatedAlteration, id: string, at: Locator, knowledge: Knowledge): Mutation {
  const { gene = '', proteinChange = '', origin = 'somatic' } = stated;
  const change = parseProteinChange(proteinChange);
  if (change === null) throw new Error(`${gene} ${proteinChange} is no change of a protein`);
  const consequence = consequenceOfTerm((stated.class ?? '').toLowerCase()) ?? 'unknown';
  const effect: Effect = {
    gene,
    transcript: '',
    consequence,
    protein: proteinChange,
    change,
    cdna: null,
    exon: stated.exon ?? null,
    escapesDecay: null,
    by: 'file',
    record: null,
  };
  const variant: SmallVariant = {
    id,
    change: null,
    annotations: [],
    origin,
    zygosity: 'unknown',
    vaf: stated.vaf ?? null,
    depth: null,
    altReads: null,
    normalVaf: null,
    filters: [],
    populationFrequency: null,
    groupFrequencies: {},
    clinvar: null,
    statedOncogenic: stated.oncogenic ?? null,
    at,
  };
  const mutation: Mutation = {
    id,
    gene,
    effect,
    others: [],
    disagreements: [],
    consequence,
    change: null,
    origin,
    vaf: variant.vaf,
    depth: null,
    clonality: 'unknown',
    zygosity: 'unknown',
    filters: [],
    variant,
    oncogenicity: null,
    at,
  };
  const judged = judgeOncogenicity(mutation, knowledge, { frequenciesRead: false, clinvarRead: false });
  return { ...mutation, oncogenicity: judged };
}

function copyOf({ gene = '', call, copyNumber }: StatedAlteration, id: string, at: Locator): CopyChange {
  if (call !== 'amplification' && call !== 'gain' && call !== 'loss' && call !== 'deep-deletion' && call !== 'deletion')
    throw new Error(`${call ?? ''} is no call of a copy number`);
  return { id, gene, call: call === 'deletion' ? 'deep-deletion' : call, total: copyNumber ?? null, minor: null, at };
}

/** Labels of approvals' markers as values; of several limits of one marker the highest that holds. */
function markersOf({ biomarkers }: StatedCase, at: Locator, knowledge: Knowledge): readonly MarkerValue[] {
  const labels = new Map([...factsOf(knowledge, 'approval-marker').values()].map(({ body }) => [body.label, body]));
  const values = new Map<string, MarkerValue>();
  for (const [label, holds] of Object.entries(biomarkers)) {
    const body = labels.get(label);
    if (!holds || body === undefined || body.test.of !== 'marker') throw new Error(`marker ${label} is not known`);
    const { marker, is, atLeast, below } = body.test;
    const number = atLeast ?? (below === null ? null : 0);
    const before = values.get(marker)?.number ?? null;
    if (before !== null && number !== null && before >= number) continue;
    values.set(marker, { marker, state: is, number, by: 'stated', at: [at] });
  }
  return [...values.values(), ...impliedBy([...values.values()], at, knowledge)];
}

function impliedBy(values: readonly MarkerValue[], at: Locator, knowledge: Knowledge): readonly MarkerValue[] {
  const markers = factsOf(knowledge, 'tumour-marker');
  return values.flatMap(({ marker, state, number }) =>
    (markers.get(marker)?.body.implies ?? [])
      .filter(
        (rule) =>
          (rule.is === undefined || rule.is === state) &&
          (rule.atLeast === undefined || (number !== null && number >= rule.atLeast)) &&
          (rule.below === undefined || (number !== null && number < rule.below)),
      )
      .map((rule): MarkerValue => ({
        marker: rule.marker,
        state: rule.state ?? null,
        number: rule.number ?? null,
        by: 'implied',
        at: [at],
      })),
  );
}

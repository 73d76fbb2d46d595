import { CONSEQUENCES, type Consequence } from '../../annotate/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import {
  type BurdenVariant,
  type MarkerReading,
  type TumourReading,
  measureDoubling,
  measureScars,
  microsatellites,
  mutationBurden,
} from '../../tumour/index.ts';
import type { GenomeWide } from '../tumour-board.ts';
import type { CopyChange, MarkerValue, Mutation, SetAside } from '../tumour-profile.ts';
import { markerByName } from './resolve-markers.ts';

type Named = {
  readonly mutations: readonly Mutation[];
  readonly setAside: readonly SetAside[];
  readonly unnamed: number;
};

/** The burden is that of the variants that have names: if more than this share has none, it would be too low. */
const MOST_UNNAMED = 0.02;

/** What is measured over the whole tumour, before markers are held against the knowledge. */
export interface Measures extends Omit<GenomeWide, 'microsatellites' | 'markers'> {
  /** Variants as the burden looks at them: kept for the hint on microsatellites. */
  readonly counted: readonly BurdenVariant[];
}

export function measureTumour(reading: TumourReading, named: Named, knowledge: Pick<Knowledge, 'facts'>): Measures {
  const variants = [...named.mutations, ...named.setAside.map(({ mutation }) => mutation)];
  const counted = named.mutations.map(burdenVariant);
  const burden = mutationBurden(counted, reading.assay);
  const hasNames = named.unnamed <= MOST_UNNAMED * (variants.length + named.unnamed);
  return {
    burden:
      burden.status === 'assessed' && !hasNames
        ? { status: 'not-assessed', reason: 'variants-without-names', needs: 'annotated-file' }
        : burden,
    scars: measureScars(reading, knowledge),
    doubling: measureDoubling(reading, knowledge),
    signatures: signaturesOf(reading),
    counted,
  };
}

/** Values of markers that the measures give, under the names that the knowledge has for them. */
export function markersOfMeasures({ burden, scars }: Measures, reading: TumourReading): readonly MarkerReading[] {
  const found: MarkerReading[] = [];
  const variant = reading.variants[0];
  if (burden.status === 'assessed' && variant !== undefined)
    found.push({ name: 'TMB', value: inTenths(burden.value.perMb), unit: '/Mb', at: variant.at });
  const segment = reading.copyNumber.segments[0];
  if (scars.status === 'assessed' && segment !== undefined)
    found.push({ name: 'HRD score', value: String(scars.value.sum), unit: '1', at: segment.at });
  return found;
}

/** All measures, with what the markers say. A state of the microsatellites is never told from variants, only a hint. */
export function genomeWideOf(
  { counted, ...measures }: Measures,
  markers: readonly MarkerValue[],
  stated: string | null,
  brokenRepairGenes: readonly string[],
): GenomeWide {
  const burdenPerMb = measures.burden.status === 'assessed' ? measures.burden.value.perMb : null;
  return {
    ...measures,
    microsatellites: microsatellites({ stated, variants: counted, brokenRepairGenes, burdenPerMb }),
    markers,
  };
}

/** Genes of mismatch repair that the tumour cannot make any more, as far as one change tells. */
export function brokenRepair(
  mutations: readonly Mutation[],
  copies: readonly CopyChange[],
  knowledge: Pick<Knowledge, 'facts'>,
): readonly string[] {
  const repair = markerByName('MMR', knowledge);
  const genes = (repair === null ? undefined : factsOf(knowledge, 'tumour-marker').get(repair)?.body.genes) ?? [];
  return genes.filter(
    (gene) =>
      mutations.some((one) => one.gene === gene && TRUNCATES.has(one.consequence)) ||
      copies.some((one) => one.gene === gene && one.call === 'deep-deletion'),
  );
}

const TRUNCATES: ReadonlySet<Consequence> = new Set(['nonsense', 'frameshift', 'splice-site', 'start-lost']);

const ORDER = new Map(CONSEQUENCES.map((consequence, i) => [consequence, i]));

/** Whether a consequence changes the protein: all from the splice site down to a changed residue. */
export function changesProtein(consequence: Consequence): boolean {
  return ORDER.get(consequence)! <= ORDER.get('missense')!;
}

function burdenVariant({ consequence, change, variant }: Mutation): BurdenVariant {
  const { origin, filters, populationFrequency, vaf, depth } = variant;
  return {
    what: changesProtein(consequence) ? 'changes-protein' : consequence === 'synonymous' ? 'silent' : 'other',
    insertionOrDeletion: change !== null && change.ref.length !== change.alt.length,
    origin,
    filters,
    populationFrequency,
    vaf,
    depth,
  };
}

function signaturesOf({ signatures }: TumourReading): GenomeWide['signatures'] {
  const weighed = signatures.flatMap(({ name, weight }) => (weight === null ? [] : [{ name, weight }]));
  return weighed.length === 0
    ? { status: 'not-assessed', reason: 'no-signatures', needs: 'signature-weights' }
    : { status: 'assessed', value: weighed.toSorted((a, b) => b.weight - a.weight) };
}

function inTenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}

import { fewNotices } from '../../annotate/index.ts';
import type { Notice } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { TumourReading } from '../../tumour/index.ts';
import type { GenomeWide } from '../tumour-board.ts';
import type { Mutation, SetAside, TumourProfile, TumourType } from '../tumour-profile.ts';
import { geneNames } from './gene-names.ts';
import { joinCodons } from './join-codons.ts';
import { brokenRepair, genomeWideOf, markersOfMeasures, measureTumour } from './measure-tumour.ts';
import { nameArmChanges, nameCopyChanges } from './name-copy-changes.ts';
import { nameFusions } from './name-fusions.ts';
import { type ChangeNamer, nameMutation } from './name-mutation.ts';
import type { ProfileOptions } from './profile-options.ts';
import { clonalityIn } from './place-clonality.ts';
import { markerByName, resolveMarkers } from './resolve-markers.ts';
import { asideReasons } from './set-aside.ts';

/** The profile, and what is measured over the whole of the tumour. */
export interface ProfiledTumour {
  readonly profile: TumourProfile;
  readonly biomarkers: GenomeWide;
}

/**
 * A tumour's changes by name, ready to be held against therapies. Every variant of the reading is in one of three places: `mutations`,
 * `setAside` (its file or an option does not let it pass: shown, not matched) or `unnamed`.
 */
export function profileTumour(
  reading: TumourReading,
  type: TumourType,
  namer: ChangeNamer,
  knowledge: Pick<Knowledge, 'facts'>,
  options: ProfileOptions = {},
): ProfiledTumour {
  const { build, assay, purity, ploidy } = reading;
  const symbol = geneNames(knowledge);
  const mutations: Mutation[] = [];
  const setAside: SetAside[] = [];
  const unnamed: TumourProfile['unnamed'][number][] = [];
  const notices: Notice[] = [...reading.notices];
  const clonality = clonalityIn(reading);
  for (const variant of joinCodons(reading.variants, build, namer)) {
    const named = nameMutation(variant, build, namer, symbol);
    notices.push(...named.notices);
    if ('unnamed' in named) {
      unnamed.push(named.unnamed);
      continue;
    }
    const mutation = { ...named.mutation, clonality: clonality(named.mutation) };
    const why = asideReasons(variant, options);
    if (why.length === 0) mutations.push(mutation);
    else setAside.push({ mutation, why });
  }
  const measures = measureTumour(reading, { mutations, setAside, unnamed: unnamed.length }, knowledge);
  const resolved = resolveMarkers(reading.markers, markersOfMeasures(measures, reading), knowledge);
  const microsatellites = markerByName('MSI', knowledge);
  const stated = resolved.markers.find(({ marker }) => marker === microsatellites)?.state ?? null;
  const copyChanges = nameCopyChanges(reading.copyNumber, build, ploidy, knowledge, options.copyCalls);
  return {
    profile: {
      type,
      mutations,
      setAside,
      fusions: nameFusions(reading.fusions, knowledge),
      copyChanges,
      arms: nameArmChanges(reading.copyNumber, build, ploidy, knowledge),
      markers: resolved.markers,
      unnamed,
      assay,
      build,
      purity,
      ploidy,
      notices: [
        ...fewNotices(notices),
        ...resolved.notices,
        ...asideNotices(setAside, reading.variants.length, options),
      ],
    },
    biomarkers: genomeWideOf(measures, resolved.markers, stated, brokenRepair(mutations, copyChanges, knowledge)),
  };
}

/** A limit that took something away says how much: it is never applied in silence. */
function asideNotices(
  aside: readonly SetAside[],
  of: number,
  { minVaf, minDepth, minAltReads }: ProfileOptions,
): readonly Notice[] {
  const count = (why: string): number => aside.filter((one) => one.why.includes(why)).length;
  const notices: Notice[] = [];
  const filtered = count('filtered');
  if (filtered > 0)
    notices.push({ code: 'ONCOLOGY_VARIANTS_FILTERED', severity: 'info', params: { count: filtered, of } });
  const limits = [
    ['low-vaf', 'VAF', minVaf],
    ['low-depth', 'depth', minDepth],
    ['few-reads', 'reads with the change', minAltReads],
  ] as const;
  for (const [why, what, limit] of limits)
    if (limit !== undefined)
      notices.push({
        code: 'ONCOLOGY_VARIANTS_BELOW',
        severity: 'info',
        params: { count: count(why), of, what, limit },
      });
  return notices;
}

import type { SmallVariant } from '../../tumour/index.ts';
import { type Fired, type Criterion, fire } from './criteria.ts';

const VERY_COMMON = 0.05;
const COMMON = 0.01;
/** So rare that it counts as absent from people without the disease. */
const NEAR_ABSENT = 1e-4;

export interface PopulationPart {
  readonly fired: readonly Fired[];
  readonly open: readonly { readonly criterion: Criterion; readonly needs: string }[];
}

const NOT_READ: PopulationPart = {
  fired: [],
  open: (['OP4', 'SBVS1', 'SBS1'] as const).map((criterion) => ({ criterion, needs: 'population-frequency' })),
};
const OF_GROUPS: PopulationPart['open'] = (['SBVS1', 'SBS1'] as const).map((criterion) => ({
  criterion,
  needs: 'group-frequencies',
}));
const ABSENT: PopulationPart = { fired: [fire('OP4', 'not-in-population')], open: [] };

/**
 * Frequencies in people: common in any continental group speaks against, absent everywhere for. An overall frequency alone can show that
 * some group is above a bound, since the largest group frequency is at least the mean, but not that none is.
 * @param read the file carries frequencies, so a variant without one was not found in the population
 */
export function populationCriteria(
  variant: Pick<SmallVariant, 'populationFrequency' | 'groupFrequencies'>,
  read: boolean,
): PopulationPart {
  const groups = Object.entries(variant.groupFrequencies);
  const overall = variant.populationFrequency;
  if (overall === null && groups.length === 0) return read ? ABSENT : NOT_READ;
  let [name, most] = ['all', overall ?? 0];
  for (const [group, frequency] of groups) if (frequency > most) [name, most] = [group, frequency];
  const why = `frequency:${name}:${most}`;
  if (most > VERY_COMMON) return { fired: [fire('SBVS1', why)], open: [] };
  if (most > COMMON) return { fired: [fire('SBS1', why)], open: groups.length === 0 ? OF_GROUPS.slice(0, 1) : [] };
  if (most < NEAR_ABSENT) return { fired: [fire('OP4', most === 0 ? 'not-in-population' : why)], open: [] };
  return { fired: [], open: groups.length === 0 ? OF_GROUPS : [] };
}

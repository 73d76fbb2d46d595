import type { Oncogenicity } from '../tumour-profile.ts';

/** Criteria of the ClinGen/CGC/VICC standard and their points (Horak 2022, PMID 35101336). */
export const POINTS = {
  OVS1: 8,
  OS1: 4,
  OS2: 4,
  OS3: 4,
  OM1: 2,
  OM2: 2,
  OM3: 2,
  OM4: 2,
  OP1: 1,
  OP2: 1,
  OP3: 1,
  OP4: 1,
  SBVS1: -8,
  SBS1: -4,
  SBS2: -4,
  SBP1: -1,
  SBP2: -1,
} as const;

export type Criterion = keyof typeof POINTS;
export const CRITERIA = Object.keys(POINTS) as readonly Criterion[];

/** What no file brings: predictions of damage, and tumours of one single cause. */
export const NEVER_ASSESSED: readonly { readonly criterion: Criterion; readonly needs: string }[] = [
  { criterion: 'OP1', needs: 'in-silico-prediction' },
  { criterion: 'OP2', needs: 'single-cause-of-this-tumour' },
  { criterion: 'SBP1', needs: 'in-silico-prediction' },
];

/**
 * The class of so many points. The standard calls ten oncogenic and six likely so. Two of its single points speak for nearly every
 * change that drives: a prediction of damage, and absence from the population. Each that cannot be asked lowers both bounds by one, or a
 * change would be called uncertain for a column that its file does not have.
 * @param unasked how many of OP1 and OP4 could not be asked: 1, or 2 in a file without frequencies
 */
export function classOf(points: number, unasked: 1 | 2): Oncogenicity['class'] {
  if (points >= 10 - unasked) return 'oncogenic';
  if (points >= 6 - unasked) return 'likely-oncogenic';
  if (points >= 0) return 'uncertain';
  return points > -7 ? 'likely-benign' : 'benign';
}

/** A criterion that fired: `why` is a code, with what it rests on behind a colon. */
export interface Fired {
  readonly criterion: Criterion;
  readonly points: number;
  readonly why: string;
}

export const fire = (criterion: Criterion, why: string, points: number = POINTS[criterion]): Fired => ({
  criterion,
  points,
  why,
});

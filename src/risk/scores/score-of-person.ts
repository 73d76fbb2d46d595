import type { EffectInGroup } from './packaged-score.ts';
import type { PlaceAnswer } from './place-among.ts';
import type { PersonScore } from './score-tally.ts';

/** One polygenic score of one person. */
export interface ScoreOfPerson {
  /** `PGS000004` */
  readonly score: string;
  /** Id of its record. */
  readonly record: string;
  readonly trait: string;
  readonly variants: number;
  readonly person: PersonScore;
  /** `not-assessed` says why no percentile is given. */
  readonly place: PlaceAnswer | { readonly status: 'not-assessed'; readonly reason: 'no-group' | 'not-of-sex' };
  readonly effect: EffectInGroup['standing'];
  readonly citation: string;
  /** Scores of the same trait. */
  readonly beside: readonly string[];
}

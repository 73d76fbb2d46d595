import type { Action, ActionWord } from '../../core/index.ts';
import type { ExposureChange, Tier } from '../concern.ts';
import type { Acting } from './context.ts';

/** One record that speaks of one pair. */
export interface Hit {
  /** Drug id of the medicine that the actions are about. */
  readonly object: string;
  readonly culprit: Acting;
  readonly mechanism: string;
  readonly tier: Tier;
  readonly word: ActionWord;
  readonly actions: readonly Action[];
  readonly sources: readonly { readonly source: string; readonly grade: string; readonly record: string }[];
  readonly confirmed: boolean;
  /** `listed`: a source names the pair or its classes. `derived`: from what each is to an enzyme. */
  readonly by: 'listed' | 'derived';
  /** False where neither acts on the other: which of the two is the object is then a matter of order. */
  readonly directed: boolean;
  /** True where the record stands in place of what the enzymes alone would say. */
  readonly settles: boolean;
  /** True where the actions are about the one that acts: it is the `object` here, and what it acts on the `culprit`. */
  readonly turned: boolean;
  readonly exposure: ExposureChange | null;
  /** Ids of facts of this person that the record's tier rests on: `gene/CYP2D6`. */
  readonly because: readonly string[];
}

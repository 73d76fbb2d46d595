import type { Locator, RecordRef } from '../../core/index.ts';
import type { PreventionItem, PreventionKind, PreventionSide } from './prevention-plan.ts';

/** What one source says of one thing to do, before those of one line are brought to one. */
export interface PreventionVoice {
  readonly kind: PreventionKind;
  readonly line: string;
  readonly topic: string;
  /** `later`: it begins at an age that lies ahead. `open`: it hangs on what is missing. */
  readonly when: 'now' | 'later' | 'open';
  readonly options: PreventionItem['options'];
  readonly side: Omit<PreventionSide, 'won'>;
  readonly missing: readonly string[];
  readonly answers: readonly string[];
  readonly urgent: boolean;
  readonly decides: PreventionItem['decides'];
  readonly audience: PreventionItem['audience'];
  readonly facts: readonly Locator[];
  readonly record: RecordRef;
  /** Findings that it rests on. */
  readonly from: readonly string[];
}

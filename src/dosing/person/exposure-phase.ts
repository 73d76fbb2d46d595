import type { ExchangedExposure } from '../../core/index.ts';
import { wallHours } from './clock.ts';

/** Whether something that changes the exposure is there, going, or not there. */
export type ExposurePhase = 'absent' | 'acting' | 'wearing-off';

/** In the first half of the time that it takes to wear off it counts as acting still. */
export function phaseAt({ from, stopped, until }: ExchangedExposure, hours: number): ExposurePhase {
  const at = (date: string | null): number | null => (date === null ? null : (wallHours(date)?.hours ?? null));
  const [begins, ends, gone] = [at(from), at(stopped), at(until)];
  if (begins !== null && hours < begins) return 'absent';
  if (ends === null || hours < ends + 24) return 'acting';
  if (gone === null || hours >= gone + 24) return 'absent';
  return hours < (ends + 24 + gone + 24) / 2 ? 'acting' : 'wearing-off';
}

/**
 * What a level tells of the doses to come: nothing where something acted then that will not act, or acts now and did not then.
 * What was stopped does not act in doses to come, though it may be wearing off today.
 */
export function changedBy(
  exposures: readonly ExchangedExposure[],
  drug: string,
  levelHours: number,
  nowHours: number,
): { readonly phase: 'differs' | 'wearing-off'; readonly with: string } | null {
  for (const one of exposures) {
    if (one.drug !== drug) continue;
    const then = phaseAt(one, levelHours);
    const toCome = one.stopped === null && phaseAt(one, nowHours) === 'acting';
    if ((then === 'acting') !== toCome && then !== 'wearing-off')
      return { phase: 'differs', with: one.with.join(', ') };
    if (then === 'wearing-off' && !toCome) return { phase: 'wearing-off', with: one.with.join(', ') };
  }
  return null;
}

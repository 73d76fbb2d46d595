import { minutesOn } from './day-frame.ts';
import type { UseTiming } from './use-timing.ts';

/** A distance that two uses keep: `a` at least `before` minutes before `b`, and at least `after` minutes after it. */
export interface Spacing {
  /** Places in the list of uses. */
  readonly a: number;
  readonly b: number;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
  /** `spacing/levothyroxine+calcium-carbonate` */
  readonly code: string;
  readonly record: string;
}

const ANYTHING = '~anything';

/** All distances between the uses. Of several rules for one pair the wider counts, each way. */
export function spacingsOf(
  timings: readonly UseTiming[],
  classes: (id: string) => readonly string[],
): readonly Spacing[] {
  const found = new Map<string, Spacing>();
  for (const [a, timing] of timings.entries()) {
    for (const { drug, body, record } of timing.rules) {
      for (const { from, before, after } of body.apart ?? []) {
        for (const [b, other] of timings.entries()) {
          if (a === b) continue;
          const met = partnerIn(from, other, classes);
          if (met === null || other.use.ingredients.includes(drug)) continue;
          const key = `${a}|${b}`;
          const known = found.get(key);
          const wider = known !== undefined && known.beforeMinutes >= before * 60 && known.afterMinutes >= after * 60;
          if (wider) continue;
          found.set(key, {
            a,
            b,
            beforeMinutes: Math.max(before * 60, known?.beforeMinutes ?? 0),
            afterMinutes: Math.max(after * 60, known?.afterMinutes ?? 0),
            code: `spacing/${drug}+${met}`,
            record,
          });
        }
      }
    }
  }
  return [...found.values()];
}

function partnerIn(
  from: readonly string[],
  other: UseTiming,
  classes: (id: string) => readonly string[],
): string | null {
  for (const id of from) {
    if (id === ANYTHING) {
      if (other.oral) return other.use.ingredients[0] ?? other.use.id;
      continue;
    }
    const drugs = id.startsWith('~') ? classes(id) : [id];
    const met = drugs.find((drug) => other.use.ingredients.includes(drug));
    if (met !== undefined) return met;
  }
  return null;
}

/** Whether two uses at these times keep the distance, over midnight too. */
export function keepsDistance(spacing: Spacing, a: readonly number[], b: readonly number[]): boolean {
  return a.every((one) =>
    b.every((other) => minutesOn(one, other) >= spacing.beforeMinutes && minutesOn(other, one) >= spacing.afterMinutes),
  );
}

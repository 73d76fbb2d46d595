import { type CareSpeaking, type Words, careSpeaking, createWords } from '../../explain/index.ts';
import type { CareItem, CarePlan } from '../../plan/index.ts';
import { type Reporter, createReporter } from '../reporter.ts';

/** One person's plan with the words to speak of it: what every view of it needs, in one hand. */
export interface CareReporter {
  readonly plan: CarePlan;
  readonly words: Words;
  readonly speaking: CareSpeaking;
  /** The same for the genome's own part. */
  readonly genome: Reporter;
  readonly items: ReadonlyMap<string, CareItem>;
}

export function careReporter(plan: CarePlan, words: Words = createWords()): CareReporter {
  return {
    plan,
    words,
    speaking: careSpeaking(plan, words),
    genome: createReporter(plan.genome, words),
    items: new Map(plan.items.map((item) => [item.id, item])),
  };
}

/** Items about a present medicine, in the plan's order. */
export function medicineItems(plan: CarePlan): readonly CareItem[] {
  return plan.items.filter((item) => item.uses.length > 0 && !isBeside(item));
}

/** What is due beside the medicines: tests, checks, referrals, medicines to start. */
export function besideItems(plan: CarePlan): readonly CareItem[] {
  return plan.items.filter((item) => item.uses.length === 0 || isBeside(item));
}

function isBeside(item: CareItem): boolean {
  return item.kind === 'monitor' || item.kind === 'screen' || item.kind === 'watch' || item.kind === 'refer';
}

/** Where a change of dose points. */
export function directionOf(item: CareItem): 'up' | 'down' | 'either' | null {
  const pulls = new Set(item.sides.filter((side) => side.won).map((side) => side.direction));
  if (item.word !== 'change-dose') return null;
  return pulls.has('down') && !pulls.has('up') ? 'down' : pulls.has('up') && !pulls.has('down') ? 'up' : 'either';
}

import {
  type CareSpeaking,
  type Words,
  careSpeaking,
  createWords,
  sayMedicine,
  sayUseName,
} from '../../explain/index.ts';
import type { CareItem, CarePlan } from '../../plan/index.ts';
import type { MedicineUse } from '../../record/index.ts';
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

/** The one line of each present medicine that says what to do with it, in the plan's order. */
export function medicineItems(plan: CarePlan): readonly CareItem[] {
  return plan.items.filter(saysWhatToDo);
}

/** What is due beside the medicines: tests, checks, referrals, talks, medicines to start. */
export function besideItems(plan: CarePlan): readonly CareItem[] {
  return plan.items.filter((item) => !saysWhatToDo(item));
}

/** Soonest first; what has no date last, in the plan's order. */
export function byDate(items: readonly CareItem[]): readonly CareItem[] {
  return items.toSorted((a, b) => {
    const [one, other] = [a.review?.on ?? '9999', b.review?.on ?? '9999'];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** The medicine of the record that a line is about. */
export function useOf(plan: CarePlan, item: CareItem): MedicineUse | null {
  return plan.person.medicines.find((use) => item.uses.includes(use.id)) ?? null;
}

/** One line a medicine of the record: of a product with several ingredients, the most urgent of their lines. */
export function linesByUse(plan: CarePlan): readonly { readonly item: CareItem; readonly use: MedicineUse }[] {
  const said = new Set<string>();
  return medicineItems(plan).flatMap((item) => {
    const use = useOf(plan, item);
    if (use === null || said.has(use.id)) return [];
    said.add(use.id);
    return [{ item, use }];
  });
}

/** Name of a medicine as it is taken: where one ingredient's name holds all others, that one alone. */
export function nameOfUse({ speaking }: CareReporter, use: MedicineUse): string {
  const names = use.ingredients.map((id) => sayMedicine(speaking, id));
  const whole = names.find(
    (name) => names.length > 1 && names.every((one) => name.toLowerCase().includes(one.toLowerCase())),
  );
  const name = whole ?? sayUseName(speaking, use);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Medicines of the record that no line is about and that were recognised: stopped, paused. */
export function otherUses(plan: CarePlan): readonly MedicineUse[] {
  const said = new Set([...plan.items.flatMap((item) => item.uses), ...plan.notChecked.map((use) => use.id)]);
  return plan.person.medicines.filter((use) => !said.has(use.id));
}

function saysWhatToDo(item: CareItem): boolean {
  return item.uses.length > 0 && item.id.startsWith('medicine/');
}

/** Where a change of dose points. */
export function directionOf(item: CareItem): 'up' | 'down' | 'either' | null {
  const pulls = new Set(item.sides.filter((side) => side.won).map((side) => side.direction));
  if (item.word !== 'change-dose') return null;
  return pulls.has('down') && !pulls.has('up') ? 'down' : pulls.has('up') && !pulls.has('down') ? 'up' : 'either';
}

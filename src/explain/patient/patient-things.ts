import type { CareItem } from '../../plan/index.ts';
import type { CareSpeaking } from '../care/care-speaking.ts';

/** How many of them a person is asked to do first. */
export const THINGS_FIRST = 3;

/** A line and the other lines about the same medicine: one thing for the person. */
export interface PatientThing {
  /** Use of the record, or drug; null for what is about no medicine. */
  readonly key: string | null;
  readonly item: CareItem;
  readonly beside: readonly CareItem[];
}

/** The plan's lines as things for the person, most urgent first: what asks for something, and what goes on as usual. */
export function patientThings(speaking: CareSpeaking): {
  readonly asking: readonly PatientThing[];
  readonly usual: readonly PatientThing[];
} {
  const { items } = speaking.plan;
  const asking = byMedicine(
    speaking,
    items.filter((item) => item.tier !== 'quiet' && !isAsUsual(item)),
  );
  const usual = byMedicine(speaking, items.filter(isAsUsual)).filter(
    (group) => group.key === null || asking.every((one) => one.key !== group.key),
  );
  return { asking, usual };
}

/** Lines joined by medicine, in the order of the most urgent of each; what the line of the medicine itself says leads. */
function byMedicine(speaking: CareSpeaking, items: readonly CareItem[]): readonly PatientThing[] {
  const groups: { readonly key: string | null; readonly items: CareItem[] }[] = [];
  for (const item of items) {
    const key = keyOf(speaking, item);
    const group = key === null ? undefined : groups.find((one) => one.key === key);
    if (group === undefined) groups.push({ key, items: [item] });
    else group.items.push(item);
  }
  return groups.map((group) => {
    const item = group.items.find((one) => one.id.startsWith('medicine/')) ?? group.items[0]!;
    return { key: group.key, item, beside: group.items.filter((one) => one !== item) };
  });
}

function keyOf({ plan, concerns }: CareSpeaking, { drug, uses, kind, sides }: CareItem): string | null {
  // A check that is of several medicines stands with the first of them.
  const about = drug ?? (kind === 'monitor' ? sides.flatMap((side) => concerns.get(side.id)?.drug ?? [])[0] : null);
  if (about === null || about === undefined) return null;
  const use = plan.person.medicines.find((one) =>
    uses.length > 0 && drug !== null
      ? uses.includes(one.id)
      : one.status === 'active' && one.ingredients.includes(about),
  );
  return use?.id ?? about;
}

function isAsUsual(item: CareItem): boolean {
  return item.word === 'usual-care' && item.kind !== 'start' && item.kind !== 'talk';
}

import type { ReferencePerson } from './reference-person.ts';

/** Neighbours that are asked, and components that say who is near. */
const NEIGHBOURS = 20;
const COMPONENTS = 5;

/** Whom of the reference a person is most like. */
export interface NearestLabel {
  readonly label: string;
  /** Share of the nearest people that have the label, by label. */
  readonly shares: Readonly<Record<string, number>>;
  /** Below half of the neighbours: the label says little. */
  readonly unsure: boolean;
  /**
   * Mean distance to the neighbours over what is usual within the label (median of its people's own): far above 1, the
   * reference has nobody like this person.
   */
  readonly farness: number;
}

/** Prepared once for many people: the usual distance within each label. */
export function labeller(people: readonly ReferencePerson[]): (components: readonly number[]) => NearestLabel {
  const places = people.map(({ components }) => components.slice(0, COMPONENTS));
  const usual = new Map<string, number>();
  return (components) => {
    const near = nearest(places, components, NEIGHBOURS);
    const counts = new Map<string, number>();
    for (const { at } of near) {
      const { label } = people[at]!;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    const ranked = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const [label, count] = ranked[0]!;
    if (!usual.has(label)) usual.set(label, usualDistance(people, places, label));
    const distance = near.reduce((sum, { distance: one }) => sum + one, 0) / near.length;
    return {
      label,
      shares: Object.fromEntries(ranked.map(([name, n]) => [name, n / near.length])),
      unsure: count / near.length <= 0.5,
      farness: distance / usual.get(label)!,
    };
  };
}

/** Of at most 100 people of the label, evenly picked. */
function usualDistance(
  people: readonly ReferencePerson[],
  places: readonly (readonly number[])[],
  label: string,
): number {
  const own = [...people.keys()].filter((at) => people[at]!.label === label);
  const step = Math.max(1, Math.floor(own.length / 100));
  const means = own
    .filter((_, i) => i % step === 0)
    .map(
      (at) =>
        nearest(places, places[at]!, NEIGHBOURS + 1).reduce((sum, { distance }) => sum + distance, 0) / NEIGHBOURS,
    )
    .toSorted((a, b) => a - b);
  return means[Math.floor(means.length / 2)]!;
}

function nearest(
  places: readonly (readonly number[])[],
  point: readonly number[],
  count: number,
): readonly { readonly at: number; readonly distance: number }[] {
  // A short sorted list, as all but a few people are farther than its last.
  const near: { readonly at: number; readonly square: number }[] = [];
  for (const [at, place] of places.entries()) {
    let square = 0;
    for (let i = 0; i < place.length; i++) square += (place[i]! - point[i]!) * (place[i]! - point[i]!);
    if (near.length === count && square >= near[count - 1]!.square) continue;
    let slot = near.length;
    while (slot > 0 && near[slot - 1]!.square > square) slot--;
    near.splice(slot, 0, { at, square });
    if (near.length > count) near.pop();
  }
  return near.map(({ at, square }) => ({ at, distance: Math.sqrt(square) }));
}

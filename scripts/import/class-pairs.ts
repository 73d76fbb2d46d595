export interface Pair {
  readonly object: string;
  readonly precipitant: string;
}

/** Two sets of which every member of the one is paired with every other member of the other. */
export interface ClassPair {
  readonly objects: readonly string[];
  readonly precipitants: readonly string[];
}

/**
 * Single pairs of one mechanism and grade as pairs of classes: medicines that are paired with the very same others stand together. Holds the
 * same pairs, no more and no fewer; who is the object is kept.
 */
export function classPairs(pairs: readonly Pair[]): ClassPair[] {
  const partners = new Map<string, Set<string>>();
  const put = (a: string, b: string) => partners.set(a, (partners.get(a) ?? new Set()).add(b));
  for (const { object, precipitant } of pairs) {
    put(object, precipitant);
    put(precipitant, object);
  }
  const classOf = new Map<string, readonly string[]>();
  const names = [...partners.keys()].toSorted();
  for (const withSelf of [true, false]) {
    const groups = new Map<string, string[]>();
    for (const name of names) {
      if (classOf.has(name)) continue;
      const others = [...(partners.get(name) ?? []), ...(withSelf ? [name] : [])].toSorted().join();
      groups.set(others, [...(groups.get(others) ?? []), name]);
    }
    for (const group of groups.values())
      if (group.length > 1 || !withSelf) for (const name of group) classOf.set(name, group);
  }
  const rules = new Map<string, { objects: readonly string[]; precipitants: Set<string> }>();
  for (const { object, precipitant } of pairs.toSorted((x, y) =>
    x.object + x.precipitant < y.object + y.precipitant ? -1 : 1,
  )) {
    const [objects, others] = [classOf.get(object) ?? [object], classOf.get(precipitant) ?? [precipitant]];
    // Two classes without a direction of their own would else stand once in each.
    const turned = rules.get(others.join());
    if (turned !== undefined && objects.every((name) => turned.precipitants.has(name))) continue;
    const rule = rules.get(objects.join()) ?? { objects, precipitants: new Set<string>() };
    for (const name of others) rule.precipitants.add(name);
    rules.set(objects.join(), rule);
  }
  return [...rules.values()].map((rule) => ({
    objects: rule.objects,
    precipitants: [...rule.precipitants].toSorted(),
  }));
}

import type { Guided } from './alternatives-request.ts';
import { type IndicationFact, names } from './plausible-indications.ts';

type Option = IndicationFact['body']['groups'][number]['options'][number];

export interface Candidate {
  readonly drug: string;
  readonly group: string | null;
  readonly role: Option['role'];
  readonly limits: NonNullable<Option['limits']>;
  /** Named by the guidance in force. */
  readonly guided: boolean;
  /** Reached through a class only. */
  readonly byClass: boolean;
  /** Place in the indication's list. */
  readonly listed: number;
  readonly confirmed: boolean;
}

export interface Candidates {
  readonly candidates: readonly Candidate[];
  /** Drugs that the guidance names against. */
  readonly against: readonly string[];
  readonly classesNamed: readonly string[];
}

/**
 * Who could stand in for a drug: options of its own groups (`exchange: group`) or of all groups, and what the guidance in
 * force names. A drug in several groups is taken from the first.
 */
export function candidatesFor(
  drug: string,
  { body }: IndicationFact,
  guided: Guided | null,
  classes: (id: string) => readonly string[],
): Candidates {
  const own = body.groups.filter((group) => group.options.some((option) => names(option.drug, drug, classes)));
  const groups = body.exchange === 'group' && own.length > 0 ? own : body.groups;
  const classesNamed = new Set<string>();
  const expand = (id: string): readonly string[] => {
    if (!id.startsWith('~')) return [id];
    const members = classes(id);
    if (members.length === 0) classesNamed.add(id);
    return members;
  };
  // Members of a class that guidance names are guided where the indication lists them; only drugs named outright are added.
  const guidedTo = new Set((guided?.to ?? []).filter((id) => !id.startsWith('~')));
  const guidedByClass = new Set((guided?.to ?? []).filter((id) => id.startsWith('~')).flatMap(expand));
  const found = new Map<string, Candidate>();
  let listed = 0;
  for (const group of groups) {
    for (const option of group.options) {
      for (const one of expand(option.drug)) {
        listed += 1;
        if (one === drug || found.has(one)) continue;
        found.set(one, {
          drug: one,
          group: group.id,
          role: option.role,
          limits: option.limits ?? [],
          guided: guidedTo.has(one) || guidedByClass.has(one),
          byClass: option.drug !== one,
          listed,
          confirmed: body.confirmed,
        });
      }
    }
  }
  // Limits of this indication's other groups hold for a drug that only the guidance names.
  const elsewhere = body.groups.flatMap((group) => group.options);
  for (const one of guidedTo) {
    if (one === drug || found.has(one)) continue;
    const option = elsewhere.find((other) => other.drug === one);
    listed += 1;
    found.set(one, {
      drug: one,
      group: null,
      role: option?.role ?? 'alternative',
      limits: option?.limits ?? [],
      guided: true,
      byClass: false,
      listed,
      confirmed: true,
    });
  }
  const against = (guided?.not ?? []).flatMap((id) => (id.startsWith('~') ? classes(id) : [id]));
  return { candidates: [...found.values()], against, classesNamed: [...classesNamed].toSorted() };
}

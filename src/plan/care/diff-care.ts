import { canonicalJson } from '../../core/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { CareItem, CarePlan } from './care-plan.ts';

/** What changed between two plans of one person, and what caused it. */
export interface CareDiff {
  readonly made: { readonly was: string; readonly is: string };
  readonly knowledge: { readonly was: string; readonly is: string };
  readonly engine: { readonly was: string; readonly is: string };
  readonly items: readonly ItemDiff[];
  readonly unchanged: number;
  /** Facts of the record that came, went or are otherwise, by section. */
  readonly facts: readonly FactDiff[];
  /** What the plan was asked with: `group`, `country`. */
  readonly options: readonly { readonly name: string; readonly was: string; readonly is: string }[];
}

export interface ItemDiff {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly was: LineState | null;
  readonly is: LineState | null;
  readonly causes: readonly Cause[];
}

export interface LineState {
  readonly kind: CareItem['kind'];
  readonly word: CareItem['word'];
  readonly change: CareItem['change'];
  readonly actions: CareItem['actions'];
}

export type Cause =
  | { readonly kind: 'record'; readonly record: string; readonly how: 'added' | 'removed' | 'changed' }
  | { readonly kind: 'side'; readonly side: string; readonly how: 'added' | 'removed' | 'changed' }
  | { readonly kind: 'fact'; readonly fact: string; readonly how: 'added' | 'removed' | 'changed' }
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'date' };

export interface FactDiff {
  readonly section: string;
  readonly written: string;
  readonly how: 'added' | 'removed' | 'changed';
}

/** Line by line, by id; a line changed where what it says to do changed. Pure. */
export function diffCare(was: CarePlan, is: CarePlan): CareDiff {
  const before = new Map(was.items.map((item) => [item.id, item]));
  const after = new Map(is.items.map((item) => [item.id, item]));
  const facts = factsOf(was.person, is.person);
  const options = optionsOf(was, is);
  const items: ItemDiff[] = [];
  for (const id of [...new Set([...before.keys(), ...after.keys()])].toSorted()) {
    const [old, now] = [before.get(id), after.get(id)];
    if (old !== undefined && now !== undefined && signature(old) === signature(now)) continue;
    items.push({
      id,
      change: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
      was: old === undefined ? null : stateOf(old),
      is: now === undefined ? null : stateOf(now),
      causes: causesOf(old, now, was, is, facts, options),
    });
  }
  const common = [...before.keys()].filter((id) => after.has(id)).length;
  return {
    made: { was: was.made, is: is.made },
    knowledge: { was: was.knowledge.digest, is: is.knowledge.digest },
    engine: { was: was.engine, is: is.engine },
    items,
    unchanged: common - items.filter((item) => item.change === 'changed').length,
    facts,
    options,
  };
}

function stateOf({ kind, word, change, actions }: CareItem): LineState {
  return { kind, word, change, actions };
}

function signature(item: CareItem): string {
  return canonicalJson(stateOf(item));
}

function causesOf(
  old: CareItem | undefined,
  now: CareItem | undefined,
  was: CarePlan,
  is: CarePlan,
  facts: readonly FactDiff[],
  options: CareDiff['options'],
): readonly Cause[] {
  const causes: Cause[] = [];
  if (was.knowledge.digest !== is.knowledge.digest) {
    const refs = (item: CareItem | undefined) =>
      new Map((item?.trace.records ?? []).map((ref) => [ref.id, ref.digest]));
    for (const [record, how] of compare(refs(old), refs(now))) causes.push({ kind: 'record', record, how });
  }
  const sides = (item: CareItem | undefined) =>
    new Map(
      (item?.sides ?? []).map((side) => [
        side.id,
        canonicalJson({ word: side.word, actions: side.actions, won: side.won }),
      ]),
    );
  for (const [side, how] of compare(sides(old), sides(now))) causes.push({ kind: 'side', side, how });
  const touched = new Set([...(old?.used ?? []), ...(now?.used ?? []), ...namesIn(old), ...namesIn(now)]);
  for (const fact of facts)
    if ([...touched].some((name) => fact.written.includes(name) || name.includes(fact.written)))
      causes.push({ kind: 'fact', fact: `${fact.section}: ${fact.written}`, how: fact.how });
  for (const { name } of options) causes.push({ kind: 'option', option: name });
  if (causes.length === 0) {
    for (const fact of facts) causes.push({ kind: 'fact', fact: `${fact.section}: ${fact.written}`, how: fact.how });
    if (was.made !== is.made) causes.push({ kind: 'date' });
  }
  return causes;
}

/** Ids of medicines that a line speaks of. */
function namesIn(item: CareItem | undefined): readonly string[] {
  return item === undefined
    ? []
    : [...(item.drug === null ? [] : [item.drug]), ...item.sides.flatMap((side) => side.with)];
}

function compare(
  was: ReadonlyMap<string, string>,
  is: ReadonlyMap<string, string>,
): readonly (readonly [string, 'added' | 'removed' | 'changed'])[] {
  return [...new Set([...was.keys(), ...is.keys()])].toSorted().flatMap((id) => {
    const [a, b] = [was.get(id), is.get(id)];
    if (a === b) return [];
    return [[id, a === undefined ? 'added' : b === undefined ? 'removed' : 'changed'] as const];
  });
}

/** Facts compared by what they say, not by where they were read. */
function factsOf(was: PersonRecord, is: PersonRecord): readonly FactDiff[] {
  const sections = (record: PersonRecord): readonly (readonly [string, string, unknown])[] => [
    ...record.medicines.map((use) => {
      const { id: _id, at: _at, date: _date, codes: _codes, ...rest } = use;
      return ['medicines', use.ingredients.join('+') || use.written, rest] as const;
    }),
    ...record.conditions.map((fact) => ['conditions', fact.conditions.join('+') || fact.written, fact.status] as const),
    ...record.allergies.map(
      (fact) => ['allergies', fact.substances.join('+') || fact.written, fact.verification] as const,
    ),
    ...newest(record).map((value) => ['measurements', value.analyte ?? value.written, value.value] as const),
    ...(['birthDate', 'sex', 'pregnancy', 'lactating'] as const).map(
      (key) => ['person', key, record[key]?.value ?? null] as const,
    ),
    ...Object.entries(record.lifestyle).map(([key, value]) => ['lifestyle', key, plain(value)] as const),
    ...Object.entries(record.wishes).map(([key, value]) => ['wishes', key, plain(value)] as const),
    ...Object.entries(record.means).map(([key, value]) => ['means', key, plain(value)] as const),
    ...record.genomics.map(({ value }) => ['genomics', value.gene, value] as const),
  ];
  const keyed = (record: PersonRecord): Map<string, string> => {
    const map = new Map<string, string>();
    for (const [section, written, value] of sections(record)) {
      const key = `${section}\u0000${written}`;
      map.set(key, `${map.get(key) ?? ''}${canonicalJson(value)}`);
    }
    return map;
  };
  return compare(keyed(was), keyed(is)).map(([key, how]) => {
    const [section, written] = key.split('\u0000');
    return { section: section!, written: written!, how };
  });
}

/** Known values without where and when they were read. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
}

function newest(record: PersonRecord): PersonRecord['measurements'] {
  const seen = new Set<string>();
  return record.measurements.filter(({ analyte, written }) => {
    const key = analyte ?? written;
    return seen.has(key) ? false : seen.add(key);
  });
}

function optionsOf(was: CarePlan, is: CarePlan): CareDiff['options'] {
  return [
    { name: 'group', was: was.group, is: is.group },
    { name: 'country', was: was.country.code ?? '', is: is.country.code ?? '' },
  ].filter((option) => option.was !== option.is);
}

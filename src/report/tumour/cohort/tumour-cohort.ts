/** One tumour of a cohort, as far as a summary needs it. */
export interface TumourCohortRow {
  readonly sample: string;
  /** Code of OncoTree, and its name. */
  readonly type: string;
  readonly typeName: string;
  /** Labels of the changes that a statement rests on. */
  readonly alterations: readonly string[];
  readonly statements: readonly TumourCohortStatement[];
}

export interface TumourCohortStatement {
  readonly effect: string;
  readonly therapies: readonly string[];
  readonly level: string;
  readonly tier: string;
  readonly status: string;
  readonly on: readonly string[];
  /** Only a gene's name in any tumour speaks for it: no therapy of a count. */
  readonly geneAlone?: true;
}

/** Counts over many tumours. */
export interface TumourCohortCounts {
  readonly tumours: number;
  /** Tumours with a therapy offered; with one of tier I; with one at level A. */
  readonly offered: number;
  readonly tierI: number;
  readonly atA: number;
  readonly resisting: number;
  /** Most tumours first, then by name. */
  readonly types: readonly TypeCount[];
  readonly changes: readonly NamedCount[];
  /** Best tier and level first, then most tumours. `best`: `I A`. */
  readonly therapies: readonly (NamedCount & { readonly therapies: readonly string[]; readonly best: string })[];
}

export interface TypeCount {
  readonly type: string;
  readonly name: string;
  readonly tumours: number;
  readonly offered: number;
  /** Tumours by the best tier of a therapy that is offered: I, II, III, and none. */
  readonly best: Readonly<Record<'I' | 'II' | 'III' | 'none', number>>;
}

export interface NamedCount {
  readonly name: string;
  readonly tumours: number;
}

/** Therapies that are offered, best first, as the row has them; without those that only a gene's name suggests. */
export function offeredOf({ statements }: TumourCohortRow): readonly TumourCohortStatement[] {
  return statements.filter(
    ({ effect, status, geneAlone }) => effect === 'sensitivity' && status === 'offered' && geneAlone !== true,
  );
}

/** Best tier and level among the therapies that are offered, `I A`; null where none is. */
export function bestOf(row: TumourCohortRow): { readonly tier: string; readonly level: string } | null {
  const key = ({ tier, level }: TumourCohortStatement): string => `${tierRank(tier)}${level}`;
  const [best] = offeredOf(row).toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return best === undefined ? null : { tier: best.tier, level: best.level };
}

const TIERS = ['I', 'II', 'III', 'IV'];

function tierRank(tier: string): number {
  return TIERS.indexOf(tier);
}

/** Collects rows one by one: a cohort need not be held in memory for its summary. */
export interface CohortCounter {
  add(row: TumourCohortRow): void;
  counts(): TumourCohortCounts;
}

export function cohortCounter(): CohortCounter {
  const types = new Map<
    string,
    { name: string; tumours: number; offered: number; best: Record<'I' | 'II' | 'III' | 'none', number> }
  >();
  const changes = new Map<string, number>();
  const therapies = new Map<string, { therapies: readonly string[]; tumours: number; best: string }>();
  let [tumours, offered, tierI, atA, resisting] = [0, 0, 0, 0, 0];
  return {
    add(row) {
      tumours += 1;
      const of = types.get(row.type) ?? {
        name: row.typeName,
        tumours: 0,
        offered: 0,
        best: { I: 0, II: 0, III: 0, none: 0 },
      };
      types.set(row.type, of);
      of.tumours += 1;
      const best = bestOf(row);
      if (best === null) of.best.none += 1;
      else {
        of.offered += 1;
        offered += 1;
        of.best[best.tier === 'I' || best.tier === 'II' ? best.tier : 'III'] += 1;
      }
      const proposed = offeredOf(row);
      if (proposed.some(({ tier }) => tier === 'I')) tierI += 1;
      if (proposed.some(({ level }) => level === 'A')) atA += 1;
      if (row.statements.some(({ effect, status }) => effect === 'resistance' && status === 'offered')) resisting += 1;
      for (const change of new Set(row.alterations)) changes.set(change, (changes.get(change) ?? 0) + 1);
      const sets = new Map<string, { therapies: readonly string[]; best: string }>();
      for (const { therapies: names, tier, level } of proposed) {
        const set = names.join(' + ');
        const best = `${tier} ${level}`;
        const before = sets.get(set);
        if (before === undefined || isBetter(best, before.best)) sets.set(set, { therapies: names, best });
      }
      for (const [set, one] of sets) {
        const before = therapies.get(set);
        therapies.set(set, {
          therapies: one.therapies,
          tumours: (before?.tumours ?? 0) + 1,
          best: before === undefined || isBetter(one.best, before.best) ? one.best : before.best,
        });
      }
    },
    counts: () => ({
      tumours,
      offered,
      tierI,
      atA,
      resisting,
      types: [...types]
        .map(([type, one]) => ({ type, ...one, best: { ...one.best } }))
        .toSorted(mostFirst((one) => one.type)),
      changes: [...changes].map(([name, n]) => ({ name, tumours: n })).toSorted(mostFirst((one) => one.name)),
      therapies: [...therapies]
        .map(([name, one]) => ({ name, ...one }))
        .toSorted((a, b) =>
          isBetter(a.best, b.best) ? -1 : isBetter(b.best, a.best) ? 1 : mostFirst<typeof a>((one) => one.name)(a, b),
        ),
    }),
  };
}

function isBetter(one: string, other: string): boolean {
  const key = (rank: string): string => {
    const [tier = '', level = ''] = rank.split(' ');
    return `${tierRank(tier)}${level}`;
  };
  return key(one) < key(other);
}

function mostFirst<One extends { readonly tumours: number }>(name: (one: One) => string): (a: One, b: One) => number {
  return (a, b) => b.tumours - a.tumours || (name(a) < name(b) ? -1 : 1);
}

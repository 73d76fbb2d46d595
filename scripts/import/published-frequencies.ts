import { type GroupName, groupOf } from './population-groups.ts';
import { readJson } from './source-tables.ts';

export interface Count {
  readonly frequency: number;
  /** People counted; null where the table does not say. */
  readonly subjects: number | null;
  readonly source: string;
}

/** Names of 2021 that mean an allele of today under another name. The rest that do not resolve are left out. */
const ALLELE_ALIASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  VKORC1: { Reference: 'rs9923231 reference (C)', '-1639G>A': 'rs9923231 variant (T)' },
  CYP2D6: { '*1≥3': '*1x≥3', '*2≥3': '*2x≥3', '*4≥2': '*4x2' },
};

/** Genes whose table of 2021 was made with another set of alleles than today's: counts of the panel alone are used. */
const OUTDATED = new Set(['CYP4F2', 'UGT1A1']);

/** CPIC's frequency tables: that of 2026 where it has the gene, else that of 2021. */
export class PublishedFrequencies {
  readonly #new: Record<string, Record<string, Record<string, { freq: number; n: number }>>>;
  readonly #old: Record<string, { alleles: Record<string, Record<string, number>> }>;

  constructor(folder: string) {
    this.#new = readJson<{ genes: never }>(folder, 'pgx-frequencies', 'cpic-allele-frequencies.2026-07.json').genes;
    this.#old = readJson<{ genes: never }>(folder, 'pgx-frequencies', 'cpic-frequencies-2021.json').genes;
  }

  of(symbol: string, known: ReadonlySet<string>): { counts: Map<string, Map<GroupName, Count>>; leftOut: string[] } {
    const counts = new Map<string, Map<GroupName, Count>>();
    const leftOut = new Set<string>();
    const put = (name: string, group: string, count: Count) => {
      const allele = resolve(symbol, name, known);
      if (allele === null) return void leftOut.add(name);
      const byGroup = counts.get(allele) ?? new Map<GroupName, Count>();
      byGroup.set(groupOf(group), count);
      counts.set(allele, byGroup);
    };
    const table = this.#new[symbol];
    if (table !== undefined) {
      for (const [name, byGroup] of Object.entries(table))
        for (const [group, { freq, n }] of Object.entries(byGroup))
          put(name, group, { frequency: freq, subjects: n, source: 'cpic-frequencies-2026' });
    } else if (!OUTDATED.has(symbol)) {
      for (const [name, byGroup] of Object.entries(this.#old[symbol]?.alleles ?? {}))
        for (const [group, frequency] of Object.entries(byGroup))
          put(name, group, { frequency, subjects: null, source: 'cpic-frequencies-2021' });
    }
    return { counts, leftOut: [...leftOut] };
  }
}

function resolve(symbol: string, name: string, known: ReadonlySet<string>): string | null {
  const plain = name.replaceAll('：', ':');
  const allele = ALLELE_ALIASES[symbol]?.[plain] ?? (known.has(`m.${plain}`) ? `m.${plain}` : plain);
  return known.has(allele) ? allele : null;
}

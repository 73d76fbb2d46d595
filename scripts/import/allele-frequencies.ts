import { Panel, type PanelCounts } from './panel.ts';
import { GROUPS, type GroupName, STAND_INS, SUPERPOPULATION } from './population-groups.ts';
import { type Count, PublishedFrequencies } from './published-frequencies.ts';
import type { SourceDefinition } from './source-tables.ts';

/**
 * `counted`: seen in this group. `zero`: counted here, none found. `absent`: not in the panel's people of the group,
 * seen elsewhere. `stand-in`: nobody counted the group. `unseen`: nobody saw the allele anywhere.
 * docs/methods/allele-frequencies.md gives each rule.
 */
export type Basis = 'counted' | 'zero' | 'absent' | 'stand-in' | 'unseen';

export interface FrequencyRow {
  readonly allele: string;
  readonly group: GroupName;
  readonly frequency: number;
  readonly subjects: number | null;
  readonly basis: Basis;
  readonly source: string;
}

/** One-sided 95 % Poisson limits for 0, 1, 2 … seen (half the chi-square quantile at 2n + 2 degrees). */
const POISSON_UPPER_95 = [
  2.9957, 4.7439, 6.2958, 7.7537, 9.1535, 10.513, 11.8424, 13.1481, 14.4347, 15.7052, 16.9622, 18.2075, 19.4426,
  20.6686, 21.8865, 23.0971, 24.3012, 25.4992, 26.6917, 27.879, 29.062,
];
/** The other side: below it, with so many seen, is an expectation at 95 %. Beyond the list it does not matter. */
const POISSON_LOWER_95 = [0, 0.0513, 0.3554, 0.8177, 1.3663, 1.9701];
const HARMONIC_2_TO_10 = [2, 3, 4, 5, 6, 7, 8, 9, 10].reduce((sum, i) => sum + 1 / i, 0);

/** Insertions and deletions are called less surely than single bases: a missing one says less. Our choice. */
const INDEL_FACTOR = 3;
/** The table's number of people is that of all studies of the gene; of those that looked for one allele, no more are believed. Our choice. */
const MOST_BELIEVED = 20_000;
/** Bound for none seen among people whose number is not told: as for 100 people. Our choice. */
const ZERO_UNSTATED = 3 / (2 * 100);

/** The reference haplotype of a gene with many common variants is at least so frequent. Our choice. */
const LEAST_REFERENCE = 0.05;

const PANEL = 'thousand-genomes-30x';

export class FrequencySources {
  readonly #published: PublishedFrequencies;
  readonly #panel: Panel;

  constructor(folder: string) {
    this.#published = new PublishedFrequencies(folder);
    this.#panel = new Panel(folder);
  }

  /** All rows of one gene, one an allele and group; `known`: every allele name of the gene. */
  rows(
    symbol: string,
    definition: SourceDefinition | undefined,
    known: ReadonlySet<string>,
    lowestFunction: boolean,
  ): { rows: FrequencyRow[]; leftOut: string[] } {
    const { counts, leftOut } = this.#published.of(symbol, known);
    const panel = definition === undefined ? null : this.#panel.count(definition);
    if (counts.size === 0 && panel === null) return { rows: [], leftOut };

    const highest = new Map<string, number>();
    for (const allele of known) {
      const seen = [...(counts.get(allele)?.values() ?? [])].map((count) => count.frequency);
      for (const group of panel?.groups.values() ?? []) seen.push((group.copies.get(allele) ?? 0) / group.chromosomes);
      highest.set(allele, Math.max(0, ...seen));
    }
    const uncounted = [...known].filter((a) => highest.get(a) === 0).length;
    const unseen = panel === null ? null : this.#unseenShares(definition as SourceDefinition, uncounted);

    const rows = new Map<string, FrequencyRow>();
    // Groups with stand-ins come last: they take what the others were given.
    for (const group of GROUPS.toSorted((a, b) => Number(a in STAND_INS) - Number(b in STAND_INS))) {
      const people = panel?.groups.get(SUPERPOPULATION[group] ?? '');
      const absent =
        people === undefined
          ? []
          : [...known].filter(
              (a) =>
                (highest.get(a) ?? 0) > 0 &&
                !people.copies.has(a) &&
                !((counts.get(a)?.get(group)?.frequency ?? 0) > 0),
            );
      const newHere =
        people === undefined
          ? 0
          : Math.max(1, [...people.copies.values()].filter((n) => n === 1).length) / people.chromosomes;
      for (const allele of known) {
        const settled = settle({
          published: counts.get(allele)?.get(group),
          panel: people,
          allele,
          highest: highest.get(allele) ?? 0,
          absentShare: absent.length === 0 ? 0 : newHere / absent.length,
          unseenShare:
            unseen === null
              ? ZERO_UNSTATED / uncounted
              : (unseen.get(group) ?? 0) * (isIndelAllele(definition, allele) ? INDEL_FACTOR : 1),
          blind: definition !== undefined && this.#panel.isBlindTo(definition, allele),
          whole: definition !== undefined && this.#panel.isWholeFor(definition),
          standIns: (STAND_INS[group] ?? []).flatMap((other) => rows.get(`${other} ${allele}`) ?? []),
        });
        rows.set(`${group} ${allele}`, { allele, group, ...settled });
      }
    }
    const reference = definition?.alleles.find((a) => a.reference === true)?.name;
    return {
      rows: GROUPS.flatMap((group) =>
        evenOut(
          [...rows.values()].filter((row) => row.group === group),
          reference,
          lowestFunction,
        ),
      ),
      leftOut,
    };
  }

  /** Unrelated people of the panel with a haplotype that no allele names; undefined where haplotypes were not counted. */
  unnamed(symbol: string): { people: number; of: number } | undefined {
    return this.#panel.unnamed(symbol);
  }

  /**
   * What an allele that nobody saw may be on average: the frequency of all that the panel leaves out (its filter asks
   * two copies), from its lines with 2 to 10 copies in this gene, shared among the unseen alleles.
   */
  #unseenShares(definition: SourceDefinition, unseen: number): Map<GroupName, number> {
    const theta = Math.max(1, this.#panel.rareLines(definition)) / HARMONIC_2_TO_10;
    const total = (2 * theta) / this.#panel.chromosomes;
    const excess = this.#panel.rareExcess();
    const most = Math.max(...excess.values());
    return new Map(
      GROUPS.map((group) => [
        group,
        (total * (excess.get(SUPERPOPULATION[group] ?? '') ?? most)) / Math.max(unseen, 1),
      ]),
    );
  }
}

interface Case {
  readonly published: Count | undefined;
  readonly panel: PanelCounts | undefined;
  readonly allele: string;
  readonly highest: number;
  readonly absentShare: number;
  readonly unseenShare: number;
  readonly blind: boolean;
  readonly whole: boolean;
  readonly standIns: readonly FrequencyRow[];
}

function settle(c: Case): Omit<FrequencyRow, 'allele' | 'group'> {
  const both = meanOfBoth(c);
  if (both !== null) return both;
  if (c.published !== undefined && c.published.frequency > 0)
    return { ...c.published, frequency: round(c.published.frequency), basis: 'counted' };
  const copies = c.panel?.copies.get(c.allele) ?? 0;
  if (c.panel !== undefined && copies > 0)
    return {
      frequency: round(copies / c.panel.chromosomes),
      subjects: c.panel.people,
      basis: 'counted',
      source: PANEL,
    };
  const zeroOf = c.published === undefined || c.published.subjects === null ? null : c.published;
  if (c.highest === 0) {
    const here = zeroOf === null ? Infinity : 3 / (2 * Math.min(zeroOf.subjects ?? 0, MOST_BELIEVED));
    if (zeroOf !== null && here < c.unseenShare)
      return { frequency: round(here), subjects: zeroOf.subjects, basis: 'zero', source: zeroOf.source };
    return { frequency: round(c.unseenShare), subjects: null, basis: 'unseen', source: PANEL };
  }
  const floor = c.panel === undefined ? 0 : Math.min(c.unseenShare, c.highest);
  const bound = (value: number) => round(Math.max(Math.min(value, c.highest), floor));
  const zero =
    c.published === undefined
      ? null
      : c.published.subjects === null
        ? ZERO_UNSTATED
        : 3 / (2 * Math.min(c.published.subjects, MOST_BELIEVED));
  if (c.panel !== undefined && !c.blind) {
    const absent = Math.min(c.absentShare, 3 / c.panel.chromosomes);
    if (zero === null || Math.max(absent, floor) < zero)
      return { frequency: bound(absent), subjects: c.panel.people, basis: 'absent', source: PANEL };
  }
  if (zero !== null && c.published !== undefined)
    return {
      frequency: round(Math.min(zero, c.highest)),
      subjects: c.published.subjects,
      basis: 'zero',
      source: c.published.source,
    };
  const highest = c.standIns.toSorted((a, b) => b.frequency - a.frequency)[0];
  return {
    frequency: highest?.frequency ?? round(c.highest),
    subjects: null,
    basis: 'stand-in',
    source: highest?.source ?? PANEL,
  };
}

/**
 * Counted by CPIC and by the panel: the mean of the two, each being off in its own way (studies chosen for the allele,
 * genotyped by different methods; few people). A published value above what the panel allows at 95 % is lowered to that; one below what it allows gives
 * way to the panel's upper limit; one that the panel is too small to see is left as it is.
 */
function meanOfBoth({ published, panel, allele, blind, whole }: Case): Omit<FrequencyRow, 'allele' | 'group'> | null {
  if (published === undefined || panel === undefined || blind || !whole) return null;
  const copies = panel.copies.get(allele) ?? 0;
  if (published.frequency * panel.chromosomes < 1 && copies === 0) return null;
  const most = poissonUpper(copies) / panel.chromosomes;
  const least = (POISSON_LOWER_95[copies] ?? 0) / panel.chromosomes;
  if (published.frequency > 0 && published.frequency < least)
    return { ...published, frequency: round(most), basis: 'counted' };
  return {
    ...published,
    frequency: round((Math.min(published.frequency, most) + copies / panel.chromosomes) / 2),
    basis: 'counted',
  };
}

/**
 * Makes a group's counted alleles one whole. Star alleles: where a published table that adds up to 1 meets alleles that
 * only the panel tells apart, the published ones give way in proportion. Single variants of a lowest-function gene do
 * not exclude each other: what is left beside them is the reference.
 */
function evenOut(
  rows: readonly FrequencyRow[],
  reference: string | undefined,
  lowestFunction: boolean,
): FrequencyRow[] {
  const counted = (row: FrequencyRow) => row.basis === 'counted';
  const sum = (some: readonly FrequencyRow[]) => some.filter(counted).reduce((total, row) => total + row.frequency, 0);
  if (lowestFunction) {
    const rest = Math.max(LEAST_REFERENCE, 1 - sum(rows.filter((row) => row.allele !== reference)));
    return rows.map((row) =>
      row.allele === reference ? { ...row, frequency: round(rest), subjects: null, basis: 'counted' } : row,
    );
  }
  const panel = sum(rows.filter((row) => row.source === PANEL));
  const published = sum(rows) - panel;
  if (published + panel <= 1 || panel === 0 || published === 0 || panel >= 1) return [...rows];
  const scale = (1 - panel) / published;
  return rows.map((row) =>
    counted(row) && row.source !== PANEL ? { ...row, frequency: round(row.frequency * scale) } : row,
  );
}

function isIndelAllele(definition: SourceDefinition | undefined, name: string): boolean {
  const allele = definition?.alleles.find((a) => a.name === name);
  if (allele === undefined || allele.reference === true) return false;
  return Object.entries(allele.at).some(
    ([pos, base]) => base.length > 1 || definition?.positions.find((p) => p.pos === Number(pos))?.ref.length !== 1,
  );
}

function poissonUpper(count: number): number {
  return POISSON_UPPER_95[count] ?? count + 2 + 1.645 * Math.sqrt(count + 1);
}

function round(frequency: number): number {
  return Number(frequency.toPrecision(3));
}

import type { ExchangedPhenotype } from '../../core/index.ts';

/**
 * Starting doses by genotype as data: what a record of `knowledge/dosing/starts` holds. A row is taken when every gene of
 * its `when` has one of the words named; a gene that a row leaves out may be anything.
 */
export interface StartTable<Row extends StartCondition = StartCondition> {
  readonly genes: readonly string[];
  /** What the rows name: phenotypes (the default), or activity scores as numbers in words (`1.5`). */
  readonly keyedBy?: 'phenotype' | 'activity-score' | undefined;
  readonly rows: readonly Row[];
}

export interface StartCondition {
  readonly when: Readonly<Record<string, readonly string[]>>;
  /** The row holds only in this circumstance: `malignancy`, `no-malignancy`. */
  readonly context?: string | undefined;
}

/** What a gene says to a table. */
export interface GeneWord {
  readonly gene: string;
  /** Phenotypes or scores that are possible; empty where the gene was not read, or what was read leaves it open. */
  readonly words: readonly string[];
  readonly alleles: readonly string[];
  readonly open: boolean;
}

export type StartLookup<Row> =
  /** One row, or several that differ by circumstance alone. */
  | { readonly status: 'found'; readonly rows: readonly Row[] }
  /** These genes decide between rows and were not read, or not closely enough. */
  | { readonly status: 'open'; readonly genes: readonly string[] }
  /** What was found of these genes has no row. */
  | { readonly status: 'outside'; readonly genes: readonly string[] };

/**
 * The rows for these phenotypes. A gene that was not read does no harm where every row that could hold is the same one;
 * else nothing is found, never the row of the usual phenotype.
 * @param context the circumstance, where it is known.
 */
export function lookUpStart<Row extends StartCondition>(
  table: StartTable<Row>,
  phenotypes: readonly ExchangedPhenotype[],
  context: string | null = null,
): StartLookup<Row> {
  const genes = table.genes.map((gene) => wordOf(gene, phenotypes, table.keyedBy ?? 'phenotype'));
  const outside = genes.filter(({ gene, words }) => words.some((word) => !hasPlace(table, gene, word)));
  if (outside.length > 0) return { status: 'outside', genes: outside.map(({ gene }) => gene) };
  const possible = combinations(genes).map((words) => rowsFor(table, words, context));
  const [first = []] = possible;
  if (first.length > 0 && possible.every((rows) => isSame(rows, first)) && isOneAnswer(first))
    return { status: 'found', rows: first };
  const undecided = genes.filter(({ words }) => words.length !== 1).map(({ gene }) => gene);
  if (undecided.length > 0) return { status: 'open', genes: undecided };
  const strange = genes.filter(({ gene, words }) => !words.some((word) => isNamed(table, gene, word)));
  return { status: 'outside', genes: strange.length > 0 ? strange.map(({ gene }) => gene) : table.genes };
}

/** What a gene says, with what is open taken for not read. */
export function wordOf(
  gene: string,
  phenotypes: readonly ExchangedPhenotype[],
  keyedBy: NonNullable<StartTable['keyedBy']>,
): GeneWord {
  const found = phenotypes.filter((one) => one.gene === gene);
  const open = found.some(({ confidence }) => confidence === 'open');
  const words = found.flatMap(({ phenotype, activityScore }) =>
    keyedBy === 'phenotype' ? [phenotype] : activityScore === null ? [] : [scoreWord(activityScore)],
  );
  return {
    gene,
    words: open ? [] : [...new Set(words)],
    alleles: [...new Set(found.flatMap(({ alleles }) => alleles))],
    open,
  };
}

/** `1.50` and `1.5` are one score. */
function scoreWord(score: string): string {
  const value = Number(score);
  return score.trim() !== '' && Number.isFinite(value) ? String(value) : score;
}

function sameWord(a: string, b: string): boolean {
  return a === b || scoreWord(a) === scoreWord(b);
}

function hasPlace({ rows }: StartTable, gene: string, word: string): boolean {
  return rows.some(({ when }) => when[gene] === undefined || when[gene].some((one) => sameWord(one, word)));
}

function isNamed({ rows }: StartTable, gene: string, word: string): boolean {
  return rows.some(({ when }) => when[gene]?.some((one) => sameWord(one, word)) === true);
}

/** A word for each gene, `null` for one that was not read, in every way that is possible. */
function combinations(genes: readonly GeneWord[]): readonly ReadonlyMap<string, string | null>[] {
  return genes.reduce<readonly ReadonlyMap<string, string | null>[]>(
    (all, { gene, words }) =>
      all.flatMap((one) =>
        (words.length === 0 ? [null] : words).map((word) => new Map<string, string | null>([...one, [gene, word]])),
      ),
    [new Map()],
  );
}

function rowsFor<Row extends StartCondition>(
  { rows }: StartTable<Row>,
  words: ReadonlyMap<string, string | null>,
  context: string | null,
): readonly Row[] {
  return rows.filter(
    (row) =>
      (row.context === undefined || context === null || row.context === context) &&
      Object.entries(row.when).every(([gene, allowed]) => {
        const word = words.get(gene) ?? null;
        return word === null || allowed.some((one) => sameWord(one, word));
      }),
  );
}

function isSame<Row>(a: readonly Row[], b: readonly Row[]): boolean {
  return a.length === b.length && a.every((row, i) => row === b[i]);
}

/** One row, or rows for different circumstances. */
function isOneAnswer(rows: readonly StartCondition[]): boolean {
  const contexts = rows.map(({ context }) => context);
  return rows.length === 1 || (!contexts.includes(undefined) && new Set(contexts).size === rows.length);
}

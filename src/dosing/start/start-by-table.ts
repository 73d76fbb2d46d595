import type { ExchangedPhenotype, Notice, NoticeCode } from '../../core/index.ts';
import type { Fact, FactKinds } from '../../knowledge/index.ts';
import type { GenotypeUse, StartingDose } from '../advise/dose-advice.ts';
import { type StartLookup, lookUpStart, wordOf } from './start-table.ts';
import type { Started } from './starting-doses.ts';

type StartFact = Fact<FactKinds['dose-start']>;
type Row = StartFact['body']['rows'][number];

/**
 * The starting dose of one genotype table. Where the circumstance that rows differ by is not known, each of them, named.
 * @param has whether the person has a condition; null where that is not known.
 */
export function startByTable(
  { id, body }: StartFact,
  phenotypes: readonly ExchangedPhenotype[],
  has: (condition: string) => boolean | null,
): Started {
  const found = lookUpStart(body, phenotypes, contextOf(body.rows, has));
  const starts =
    found.status === 'found'
      ? found.rows.map((row) => startOf(id, body, row))
      : [{ ...nothing(id, body), notices: [notFound(id, found)] }];
  return { starts, inputs: [], genotype: body.genes.map((gene) => useOf(gene, body, phenotypes, found)) };
}

/** `malignancy` with the condition of that name, `no-malignancy` without; null where no row asks, or nobody says. */
function contextOf(rows: readonly Row[], has: (condition: string) => boolean | null): string | null {
  const asked = rows.find(({ context }) => context !== undefined && !context.startsWith(WITHOUT))?.context;
  if (asked === undefined) return null;
  const there = has(asked);
  return there === null ? null : there ? asked : `${WITHOUT}${asked}`;
}

const WITHOUT = 'no-';

function nothing(id: string, { citation, confirmed }: StartFact['body']): StartingDose {
  return {
    rule: id,
    citation,
    confirmed,
    amount: null,
    factor: null,
    action: null,
    frequency: null,
    cap: null,
    weeks: null,
    errors: [],
    notices: [],
  };
}

function startOf(id: string, body: StartFact['body'], row: Row): StartingDose {
  const { action, factor = null, frequency = null, cap = null, weeks = null, context } = row;
  const notices: Notice[] = [...row.notes, ...body.scope].flatMap((token) => {
    const code = SAID[token];
    return code === undefined ? [] : [{ code, severity: 'caution' as const }];
  });
  if (context !== undefined)
    notices.unshift(
      context.startsWith(WITHOUT)
        ? only('DOSING_START_ONLY_WITHOUT', context.slice(WITHOUT.length))
        : only('DOSING_START_ONLY_WITH', context),
    );
  return { ...nothing(id, body), amount: amountOf(body, row), factor, action, frequency, cap, weeks, notices };
}

function only(code: NoticeCode, condition: string): Notice {
  return { code, severity: 'caution', params: { condition } };
}

/** The row's own dose, else its share of the usual one, where the source names that. */
function amountOf({ usual }: StartFact['body'], { amounts, factor }: Row): StartingDose['amount'] {
  const [own] = amounts ?? [];
  const [first] = usual;
  if (own !== undefined) return own;
  if (factor === undefined || first === undefined) return null;
  const times = (a: number, b: number): number => Number((a * b).toPrecision(12));
  return { low: times(first.low, factor.low), high: times(first.high, factor.high), unit: first.unit };
}

/** What the tokens of a record say to people. */
const SAID: Readonly<Record<string, NoticeCode>> = {
  'further-reduction': 'DOSING_START_FURTHER_REDUCTION',
  'further-reduction-where-two-copies-of-2846t': 'DOSING_START_FURTHER_REDUCTION_2846T',
  'strongly-reduced-with-early-level-where-no-alternative': 'DOSING_START_STRONGLY_REDUCED',
  'kidney-heart-lung-stem-cell': 'DOSING_START_SCOPE_TRANSPLANT',
  'liver-only-where-donor-has-same-genotype': 'DOSING_START_SCOPE_LIVER',
};

function notFound(rule: string, look: Exclude<StartLookup<Row>, { status: 'found' }>): Notice {
  return {
    code: look.status === 'open' ? 'DOSING_START_GENE_OPEN' : 'DOSING_START_GENE_OUTSIDE',
    severity: 'caution',
    params: { rule, genes: look.genes.join(', ') },
  };
}

function useOf(
  gene: string,
  { keyedBy }: StartFact['body'],
  phenotypes: readonly ExchangedPhenotype[],
  look: StartLookup<Row>,
): GenotypeUse {
  const { words, alleles } = wordOf(gene, phenotypes, keyedBy);
  const own = phenotypes.filter((one) => one.gene === gene);
  const outside = look.status === 'outside' && look.genes.includes(gene);
  return {
    gene,
    phenotype: own.length === 1 ? own[0]!.phenotype : null,
    alleles,
    confidence: own[0]?.confidence ?? null,
    how: words.length !== 1 ? 'not-read' : outside ? 'not-in-model' : 'rule',
    covariates: {},
  };
}

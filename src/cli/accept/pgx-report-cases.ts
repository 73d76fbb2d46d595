import { createEngine } from '../../engine/index.ts';
import { type DrugGuidance, type GuidanceStatement, classesOf } from '../../pgx/index.ts';
import { loadKnowledge, nodeHost } from '../../platform/node/index.ts';
import { type AcceptOutcome, failed, judged, reasonOf } from './outcome.ts';
import { sameTexts, sameWords } from './same-names.ts';

interface ReportCase {
  readonly id: string;
  readonly calls: Readonly<Record<string, readonly string[]>>;
  readonly expected: {
    readonly genes: Readonly<
      Record<string, { readonly phenotypes?: readonly string[]; readonly lookupKey?: readonly (readonly string[])[] }>
    >;
    readonly drugs: { readonly CPIC?: Readonly<Record<string, readonly ExpectedRow[]>> };
  };
}

interface ExpectedRow {
  readonly population: string;
  readonly strength: string | null;
  /** Empty where the guideline is a flow chart and has no rows to look up. */
  readonly lookupKey: readonly unknown[];
  readonly dosing: boolean;
  readonly alternative: boolean;
  readonly other: boolean;
}

/** A call with this label names one allele; the other one is the gene's reference. */
const HETEROZYGOUS = ' (heterozygous)';

/** `report-cases.json`: calls, and the phenotypes and recommendations that follow. */
export async function* acceptReportCases(document: unknown): AsyncIterable<AcceptOutcome> {
  const knowledge = await loadKnowledge();
  const engine = createEngine({ knowledge, host: nodeHost });
  for (const one of (document as { cases: readonly ReportCase[] }).cases) {
    try {
      const lines = Object.entries(one.calls).flatMap(([symbol, calls]) =>
        calls.map((call) => `${symbol}\t${pairOf(call, referenceOf(symbol))}\n`),
      );
      const { genes, medicines } = engine.assess({
        readings: [],
        outside: [{ name: `${one.id}.tsv`, text: lines.join('') }],
      });
      const differences: string[] = [];
      const answer = {
        genes: Object.fromEntries(
          Object.entries(one.expected.genes).map(([symbol, expected]) => {
            const found = genes.find(({ value }) => value.gene === symbol)?.value.phenotypes ?? [];
            const phenotypes = found.map(({ phenotype }) => phenotype);
            const lookupKey = found.map(({ lookupKeys }) => lookupKeys);
            if (expected.phenotypes !== undefined && !sameTexts(phenotypes, expected.phenotypes))
              differences.push(
                `${symbol}: expected ${expected.phenotypes.join(' or ')}, got ${phenotypes.join(' or ')}`,
              );
            if (expected.lookupKey !== undefined && !sameTexts(lookupKey.flat(), expected.lookupKey.flat()))
              differences.push(
                `${symbol}: expected keys ${expected.lookupKey.join(' or ')}, got ${lookupKey.join(' or ')}`,
              );
            return [symbol, { phenotypes, lookupKey }];
          }),
        ),
        drugs: {
          CPIC: Object.fromEntries(
            Object.entries(one.expected.drugs.CPIC ?? {}).map(([drug, rows]) => {
              const guidance = medicines.find(({ value }) => value.drug === drug)?.value;
              const answers = rows.map((row) => answerRow(guidance, row));
              rows.forEach((row, i) => differences.push(...rowDifferences(drug, row, answers[i]!)));
              return [drug, answers];
            }),
          ),
        },
      };
      yield judged(one.id, answer, differences);
    } catch (thrown) {
      yield failed(one.id, reasonOf(thrown));
    }
  }

  function referenceOf(symbol: string): string {
    return knowledge.genes.get(symbol)?.alleles.find(({ reference }) => reference === true)?.name ?? 'Reference';
  }
}

function pairOf(call: string, reference: string): string {
  return call.endsWith(HETEROZYGOUS) ? `${reference}/${call.slice(0, -HETEROZYGOUS.length)}` : call;
}

interface RowAnswer {
  readonly population: string;
  /** Null: the source does not grade, or says nothing here. */
  readonly strength: string | null;
  readonly said: boolean;
  readonly calculator: boolean;
  readonly dosing: boolean;
  readonly alternative: boolean;
  readonly other: boolean;
}

/** What our guidance of the source says for one population: the grade, and the classes of all its actions together. */
function answerRow(guidance: DrugGuidance | undefined, row: ExpectedRow): RowAnswer {
  const statements = (guidance?.statements ?? []).filter(
    (statement) =>
      statement.body === 'CPIC' && statement.standing === 'holds' && sameWords(statement.population, row.population),
  );
  const options = statements.flatMap((statement: GuidanceStatement) => statement.options);
  const grades = [...new Set(statements.map(({ evidence }) => evidence.strength ?? null))];
  return {
    population: row.population,
    strength: grades.length === 1 ? grades[0]! : grades.length === 0 ? null : grades.join(' or '),
    said: statements.length > 0,
    calculator: options.some(({ actions }) => actions.some(({ code }) => code === 'use-calculator')),
    ...classesOf(options),
  };
}

function rowDifferences(drug: string, row: ExpectedRow, answer: RowAnswer): readonly string[] {
  const place = `${drug} (${row.population})`;
  if (!answer.said) return [`${place}: no statement`];
  if (row.lookupKey.length === 0)
    return answer.calculator ? [] : [`${place}: the flow chart is not met by a calculator`];
  const differences: string[] = [];
  if (!sameWords(answer.strength, row.strength))
    differences.push(`${place}: expected ${row.strength}, got ${answer.strength}`);
  for (const name of ['dosing', 'alternative', 'other'] as const) {
    if (answer[name] !== row[name]) differences.push(`${place}: ${name} expected ${row[name]}, got ${answer[name]}`);
  }
  return differences;
}

import type { ActionWord, ConfidenceLevel, Evidence } from '../../core/index.ts';
import type { GuidanceRecord, GuidanceRule, Knowledge } from '../../knowledge/index.ts';
import type { DrugGuidance, GuidanceStatement } from '../drug-guidance.ts';
import type { GeneResult } from '../gene-result.ts';
import { agreementOf } from './agreement.ts';
import { type Asked, asksOf, truthOf } from './context-truth.ts';
import { type GeneView, viewOfGene } from './gene-states.ts';
import { concernsOf, couldBeOf, wordOfDrug } from './drug-word.ts';
import type { PersonContext } from './person-context.ts';
import { vocabularyOf } from './vocabulary.ts';
import { type FoundRule, type RecordAnswer, answerOf, excludesEarly } from './record-answer.ts';

/**
 * What every source says of every drug that has guidance, for these genes and this person. Drugs by id; within a drug,
 * statements in the order of the knowledge.
 */
export function guideDrugs(
  knowledge: Knowledge,
  results: readonly GeneResult[],
  context: PersonContext = {},
): readonly DrugGuidance[] {
  const byGene = new Map(results.map((result) => [result.gene, result]));
  const views = new Map<string, GeneView>();
  const viewOf = (gene: string): GeneView => {
    const view = views.get(gene) ?? viewOfGene(gene, knowledge.genes.get(gene), byGene.get(gene));
    views.set(gene, view);
    return view;
  };
  const byDrug = new Map<string, GuidanceRecord[]>();
  for (const record of knowledge.guidance) byDrug.set(record.drug, [...(byDrug.get(record.drug) ?? []), record]);
  return [...byDrug.keys()]
    .toSorted()
    .map((drug) => guideDrug(knowledge, drug, byDrug.get(drug) ?? [], viewOf, context));
}

function guideDrug(
  knowledge: Knowledge,
  drug: string,
  records: readonly GuidanceRecord[],
  viewOf: (gene: string) => GeneView,
  person: PersonContext,
): DrugGuidance {
  const asked: Asked = {
    person,
    therapy: person.therapies?.[drug] ?? {},
    vocabulary: vocabularyOf(records),
    phenotypesOf: (gene) => namesOf(viewOf(gene)),
  };
  const answers = records.map((record) => answerOf(record, viewOf, asked));
  const statements = answers.flatMap((answer) => answer.found.map((found) => statementOf(knowledge, answer, found)));
  const concerns = concernsOf(answers);
  const { word, lacking, atLeast, waitsFor } = wordOfDrug(statements, concerns);
  const couldBe = couldBeOf(concerns, atLeast ?? word);
  return {
    drug,
    genes: [...new Set(answers.flatMap((answer) => answer.views.map((view) => view.gene)))],
    word,
    ...(lacking === null ? {} : { lacking }),
    ...(atLeast === null ? {} : { atLeast }),
    ...(couldBe.length === 0 ? {} : { couldBe }),
    statements,
    ...agreementOf(statements),
    settledBy: waitsFor.flatMap((gene) => viewOf(gene).settledBy),
    asks: [...new Set(answers.flatMap((answer) => openQuestions(answer, asked)))].toSorted(),
  };
}

/** Null where one of its possible states is not known. */
function namesOf(view: GeneView): readonly string[] | null {
  return view.states.some((state) => !state.known)
    ? null
    : [...new Set(view.states.flatMap((state) => state.keys.names))];
}

function statementOf(knowledge: Knowledge, answer: RecordAnswer, found: FoundRule): GuidanceStatement {
  const { record } = answer;
  const { rule } = found;
  const url = rule.guideline?.url ?? record.guideline?.url;
  const evidence: Evidence = {
    source: record.source,
    body: record.body,
    ...(rule.strength === undefined ? {} : { strength: rule.strength }),
    date: knowledge.sources.get(record.source)?.date ?? record.ref.version,
    ...(url === undefined ? {} : { url }),
  };
  return {
    source: record.source,
    body: record.body,
    rule: rule.id,
    record: record.ref,
    evidence,
    population: rule.population,
    context: rule.context,
    keys: found.keys,
    effects: rule.effects,
    options: rule.options,
    word: excludesEarly(answer, found).length > 0 ? 'not-enough-data' : wordGivenUnread(found),
    standing: found.holds ? 'holds' : 'may-hold',
    probability: Math.min(1, found.probability),
    confidence: weakest(answer.views.filter((view) => view.gene in found.keys)),
    unread: found.unread,
  };
}

/** A source may say usual care although a gene of its rule was not read: that is its statement, not the word. */
function wordGivenUnread(found: FoundRule): ActionWord {
  const unconditional = found.rule.when.some((conditions) => Object.keys(conditions).length === 0);
  const rests = found.unread.length > 0 && (unconditional || found.word === 'usual-care');
  return rests ? 'not-enough-data' : found.word;
}

function weakest(views: readonly GeneView[]): ConfidenceLevel {
  const levels = views.map((view) => view.level);
  return levels.includes('open') ? 'open' : levels.includes('probable') ? 'probable' : 'settled';
}

/** Questions of the rules that hold, where their answers would choose between different advice. */
function openQuestions(answer: RecordAnswer, asked: Asked): readonly string[] {
  const holding = answer.found.filter((found) => found.holds);
  const unknown = (terms: readonly Parameters<typeof asksOf>[0][]) =>
    terms.filter((term) => truthOf(term, asked) === 'unknown').flatMap(asksOf);
  const inOptions = holding.flatMap((found) =>
    found.rule.options.flatMap(({ use }) =>
      typeof use === 'string' ? [] : 'if' in use ? unknown([use.if]) : unknown([{ dose: { above: use.ifDoseAbove } }]),
    ),
  );
  const alike = holding.length > 1 && new Set(holding.map((found) => signatureOf(found.rule))).size === 1;
  return [...inOptions, ...(!alike ? holding.flatMap((found) => unknown(found.rule.context)) : [])];
}

const signatures = new WeakMap<GuidanceRule, string>();

/** Equal for rules that ask for the same. */
function signatureOf(rule: GuidanceRule): string {
  const known = signatures.get(rule) ?? JSON.stringify(rule.options);
  signatures.set(rule, known);
  return known;
}

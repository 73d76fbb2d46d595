import type { ActionWord, ConfidenceLevel, Evidence, Settling } from '../../core/index.ts';
import type { GuidanceRecord, Knowledge } from '../../knowledge/index.ts';
import type { DrugGuidance, GuidanceStatement } from '../drug-guidance.ts';
import type { GeneResult } from '../gene-result.ts';
import { agreementOf } from './agreement.ts';
import { type Asked, asksOf, truthOf } from './context-truth.ts';
import { type GeneView, viewOfGene } from './gene-states.ts';
import type { PersonContext } from './person-context.ts';
import { vocabularyOf } from './vocabulary.ts';
import { type FoundRule, type RecordAnswer, answerOf, unreadThatMatter } from './record-answer.ts';
import { compareUrgency, mostUrgent } from './word-of.ts';

/**
 * What every source says of every drug that has guidance, for these genes and this person. Drugs by id; within a drug,
 * statements in the order of the knowledge.
 */
export function guideDrugs(knowledge: Knowledge, results: readonly GeneResult[], context: PersonContext = {}): readonly DrugGuidance[] {
  const byGene = new Map(results.map((result) => [result.gene, result]));
  const views = new Map<string, GeneView>();
  const viewOf = (gene: string): GeneView => {
    const view = views.get(gene) ?? viewOfGene(gene, knowledge.genes.get(gene), byGene.get(gene));
    views.set(gene, view);
    return view;
  };
  const byDrug = new Map<string, GuidanceRecord[]>();
  for (const record of knowledge.guidance) byDrug.set(record.drug, [...(byDrug.get(record.drug) ?? []), record]);
  return [...byDrug.keys()].toSorted().map((drug) => guideDrug(knowledge, drug, byDrug.get(drug) ?? [], viewOf, context));
}

function guideDrug(knowledge: Knowledge, drug: string, records: readonly GuidanceRecord[], viewOf: (gene: string) => GeneView, person: PersonContext): DrugGuidance {
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
    settledBy: settledBy(waitsFor.map(viewOf)),
    asks: [...new Set(answers.flatMap((answer) => openQuestions(answer, asked)))].toSorted(),
  };
}

/** Null where one of its possible states is not known. */
function namesOf(view: GeneView): readonly string[] | null {
  return view.states.some((state) => !state.known) ? null : [...new Set(view.states.flatMap((state) => state.keys.names))];
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
    word: wordGivenUnread(found),
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

/** Genes that are unread, unknown or open, with the words that could follow from them, and their chance where known. */
type Concerns = ReadonlyMap<string, readonly { readonly word: ActionWord; readonly probability: number | null }[]>;

function concernsOf(answers: readonly RecordAnswer[]): Concerns {
  const concerns = new Map<string, { word: ActionWord; probability: number | null }[]>();
  const add = (gene: string, word: ActionWord, probability: number | null) => concerns.set(gene, [...(concerns.get(gene) ?? []), { word, probability }]);
  for (const answer of answers) {
    for (const [gene, word] of unreadThatMatter(answer)) add(gene, word, null);
    for (const found of answer.found) {
      if (found.holds) {
        for (const gene of found.unread) add(gene, 'not-enough-data', null);
        for (const [gene, word] of found.switches) add(gene, word, null);
      } else if (found.word !== 'usual-care') {
        const open = answer.views.filter((view) => view.gene in found.keys && view.states.some((state) => !state.leading));
        for (const view of open) add(view.gene, found.word, answer.possible.get(found.word) ?? found.probability);
      }
    }
  }
  return concerns;
}

interface DrugWord {
  readonly word: ActionWord;
  readonly lacking: 'gene' | 'guidance' | null;
  /** What is asked already, where the word waits for a gene. */
  readonly atLeast: ActionWord | null;
  /** Genes that the word waits for. */
  readonly waitsFor: readonly string[];
}

/**
 * The most urgent word that holds, as long as nothing unread or open could make it more urgent; milder possibilities do not
 * weaken it. Usual care is said only where one body says so in all branches that hold.
 */
function wordOfDrug(statements: readonly GuidanceStatement[], concerns: Concerns): DrugWord {
  const holding = statements.filter((statement) => statement.standing === 'holds');
  const urgent = mostUrgent(holding.map((statement) => statement.word).filter((word) => word !== 'not-enough-data'));
  const moreUrgent = [...concerns].filter(([, could]) => could.some(({ word }) => compareUrgency(word, urgent ?? 'usual-care') < 0)).map(([gene]) => gene);
  if (moreUrgent.length > 0) return { word: 'not-enough-data', lacking: 'gene', atLeast: urgent === 'usual-care' ? null : urgent, waitsFor: moreUrgent };
  const settled = { lacking: null, atLeast: null, waitsFor: [] };
  if (urgent !== null && urgent !== 'usual-care') return { word: urgent, ...settled };
  const bodies = new Set(holding.map((statement) => statement.body));
  const full = [...bodies].some((body) => holding.every((statement) => statement.body !== body || statement.word === 'usual-care'));
  if (full) return { word: 'usual-care', ...settled };
  const unread = [...concerns.keys()];
  return { word: 'not-enough-data', lacking: unread.length > 0 ? 'gene' : 'guidance', atLeast: null, waitsFor: unread };
}

function couldBeOf(concerns: Concerns, word: ActionWord): NonNullable<DrugGuidance['couldBe']> {
  const chances = new Map<ActionWord, number | null>();
  for (const concern of [...concerns.values()].flat()) {
    if (concern.word === 'not-enough-data' || compareUrgency(concern.word, word) >= 0) continue;
    const known = chances.get(concern.word);
    const next = concern.probability;
    chances.set(concern.word, known === undefined || known === null ? (next ?? known ?? null) : next === null ? known : Math.max(known, next));
  }
  return [...chances].map(([more, probability]) => ({ word: more, probability })).toSorted((a, b) => compareUrgency(a.word, b.word));
}

function settledBy(views: readonly GeneView[]): readonly Settling[] {
  const all = views.flatMap((view) => view.settledBy.map((settling) => ({ ...settling, gene: settling.gene ?? view.gene })));
  return [...new Map(all.map((settling) => [JSON.stringify(settling), settling])).values()];
}

/** Questions of the rules that hold, where their answers would choose between different advice. */
function openQuestions(answer: RecordAnswer, asked: Asked): readonly string[] {
  const holding = answer.found.filter((found) => found.holds);
  const unknown = (terms: readonly Parameters<typeof asksOf>[0][]) => terms.filter((term) => truthOf(term, asked) === 'unknown').flatMap(asksOf);
  const inOptions = holding.flatMap((found) =>
    found.rule.options.flatMap(({ use }) => (typeof use === 'string' ? [] : 'if' in use ? unknown([use.if]) : unknown([{ dose: { above: use.ifDoseAbove } }]))),
  );
  const alike = holding.length > 1 && new Set(holding.map((found) => JSON.stringify(found.rule.options))).size === 1;
  return [...inOptions, ...(!alike ? holding.flatMap((found) => unknown(found.rule.context)) : [])];
}

import type { PreventionItem, PreventionPlan, PreventionState } from '../../plan/index.ts';
import type { Words } from '../words.ts';
import {
  type PreventionSpeaking,
  capital,
  fewOf,
  joined,
  sayDisease,
  sayEquation,
  sayMeasure,
  sayName,
  sayToken,
  sayYears,
} from './prevention-names.ts';
import { type ExposuresSaid, sayExposures } from './say-exposure.ts';
import { type FamilySaid, sayFamily } from './say-family.ts';
import { type InheritedSaid, notAskedOf, sayConsent, sayInherited } from './say-inherited.ts';
import { type PreventionItemSaid, sayPreventionItem, sayTopic } from './say-item.ts';
import { type RiskSaid, bandsOf, sayAssumed, sayRisk, sayRiskNotes } from './say-risk.ts';
import { type ScoreSaid, sayScore } from './say-score.ts';
import { type WhatIfSaid, sayWhatIf } from './say-what-if.ts';

/** One prevention plan in the words of a clinician: what terminal, page and paper are made from. */
export interface PreventionSaid {
  readonly title: string;
  /** What to do next and by when, in one or two sentences. */
  readonly statement: string;
  readonly basis: readonly string[];
  /** What the reader of the files calls serious, and what it means; the rest stands at the end, with its place. */
  readonly serious: readonly string[];
  readonly head: readonly { readonly term: string; readonly text: string }[];
  /** What is to be done or weighed, what comes later, what hangs on something missing. */
  readonly items: Readonly<Record<'now' | 'later' | 'open', readonly PreventionItemSaid[]>>;
  readonly notNeeded: readonly PreventionItemSaid[];
  readonly risks: readonly RiskSaid[];
  /** Sentences for the short words of a list of risks. */
  readonly riskNotes: readonly string[];
  readonly equations: EquationsSaid;
  readonly scores: readonly ScoreSaid[];
  /** Null: no genome was read. */
  readonly inherited: InheritedSaid | null;
  readonly family: FamilySaid;
  /** Assessed; not assessed; and those that do not apply. */
  readonly whatIf: Readonly<Record<'rows' | 'others' | 'not', readonly WhatIfSaid[]>>;
  /** What is around the person; no rows where nobody said anything. */
  readonly exposures: ExposuresSaid;
  readonly missing: readonly string[];
  readonly questions: readonly string[];
  /** What the mark beside recalled figures means; null where nothing is marked. */
  readonly unconfirmed: string | null;
  readonly decides: string;
}

export interface EquationsSaid {
  readonly rows: readonly EquationSaid[];
  /** Those that miss inputs, and those that do not apply, in words. */
  readonly rest: readonly string[];
}

export interface EquationSaid {
  readonly id: string;
  readonly name: string;
  readonly outcome: string;
  readonly value: string;
  readonly bands: readonly string[];
  readonly notes: readonly string[];
  readonly citation: string;
  /** What a guideline or the plan goes by; the others are sisters of the same equation, or other horizons. */
  readonly main: boolean;
  readonly facts: PreventionPlan['equations'][number];
}

const NOW: readonly PreventionState[] = ['overdue', 'due', 'last-not-known', 'ask-follow-up', 'weigh'];
const LATER: readonly PreventionState[] = ['later', 'up-to-date', 'followed-up'];
const OPEN: readonly PreventionState[] = ['open', 'no-evidence'];

export function sayPrevention(words: Words, plan: PreventionPlan): PreventionSaid {
  const speaking: PreventionSpeaking = { words, plan };
  const of = (states: readonly PreventionState[]): readonly PreventionItemSaid[] =>
    plan.items.filter(({ state }) => states.includes(state)).map((item) => sayPreventionItem(speaking, item));
  const person = plan.person.name;
  const whatIf = plan.whatIf.map((one) => sayWhatIf(speaking, one));
  return {
    title: person === null ? words.say('prevention.title') : words.say('prevention.title.person', { person }),
    statement: sayStatement(speaking),
    basis: sayBasis(speaking),
    serious: saySerious(speaking),
    head: sayHead(speaking),
    items: { now: of(NOW), later: of(LATER), open: of(OPEN) },
    notNeeded: of(['not-needed']),
    risks: plan.risks.filter(({ state }) => state !== 'does-not-apply').map((risk) => sayRisk(speaking, risk)),
    riskNotes: sayRiskNotes(words, plan.risks),
    equations: sayEquations(speaking),
    scores: plan.scores.map((one) => sayScore(speaking, one)),
    inherited: sayInherited(speaking),
    family: sayFamily(speaking),
    whatIf: {
      rows: whatIf.filter(({ state }) => state === 'assessed'),
      others: whatIf.filter(({ state }) => state === 'not-assessed'),
      not: whatIf.filter(({ state }) => state === 'does-not-apply'),
    },
    exposures: sayExposures(speaking),
    missing: plan.missing.map(({ fact, settles }) =>
      words.say('prevention.missing.line', {
        fact: capital(sayToken(words, 'prevention-fact', fact)),
        what: fewOf(
          words,
          settles.map((one) => saySettled(speaking, one)),
          4,
        ),
      }),
    ),
    questions: [...new Set(plan.questions.map((one) => sayVisitQuestion(words, one)))],
    unconfirmed: hasUnconfirmed(plan)
      ? words.say('prevention.unconfirmed.note', { mark: words.say('prevention.unconfirmed') })
      : null,
    decides: words.say('prevention.decides'),
  };
}

/** What a missing fact settles: a disease, an equation, an item, a criterion. */
function saySettled({ words, plan }: PreventionSpeaking, id: string): string {
  const item = plan.items.find((one) => one.id === id);
  if (item !== undefined) return itemName(words, item);
  const rest = id.slice(id.indexOf('/') + 1);
  return words.phrase('equation-name', rest) ?? words.phrase('criterion-name', rest) ?? sayTopic(words, rest);
}

function sayVisitQuestion(words: Words, { code, params }: PreventionPlan['questions'][number]): string {
  return words.say(`patient.prevention.question.${code}`, {
    topic: sayTopic(words, params['topic'] ?? ''),
    fact: sayToken(words, 'prevention-fact', params['fact'] ?? ''),
  });
}

function hasUnconfirmed(plan: PreventionPlan): boolean {
  return (
    plan.risks.some(({ confirmed, parts }) => !confirmed || parts.some((part) => !part.confirmed)) ||
    plan.whatIf.some(({ confirmed, harms }) => !confirmed || harms.some((harm) => !harm.confirmed)) ||
    plan.family.criteria.some(({ confirmed }) => !confirmed) ||
    plan.family.ratios.some(({ confirmed }) => !confirmed) ||
    plan.items.some(({ sides }) => sides.some(({ confirmed }) => !confirmed)) ||
    (plan.genome?.singles.some(({ confirmed }) => !confirmed) ?? false) ||
    (plan.genome?.findings.some(({ confirmed, state }) => !confirmed && state === 'returned') ?? false)
  );
}

const NAMED = 3;

/** What to do next, and by when; then what the genome asks. Nothing that was not judged is called clear. */
function sayStatement(speaking: PreventionSpeaking): string {
  const { words, plan } = speaking;
  const name = (item: PreventionItem): string => itemName(words, item);
  const named = (list: readonly PreventionItem[]): string => fewOf(words, list.map(name), NAMED);
  const urgent = plan.items.filter(({ urgent: is, state }) => is && NOW.includes(state));
  const overdue = plan.items.filter(({ state, urgent: is }) => state === 'overdue' && !is);
  const due = plan.items.filter(({ state, urgent: is }) => (state === 'due' || state === 'last-not-known') && !is);
  const weigh = plan.items.filter(({ state, urgent: is }) => state === 'weigh' && !is);
  const returned = plan.genome?.findings.filter(({ state }) => state === 'returned') ?? [];
  const found = genes(returned.filter(({ confirmFirst }) => confirmFirst.length === 0));
  const confirm = genes(returned.filter(({ confirmFirst }) => confirmFirst.length > 0));
  const said = [
    ...(urgent.length === 0 ? [] : [words.say('prevention.statement.urgent', { names: named(urgent) })]),
    ...(found.length === 0 ? [] : [words.say('prevention.statement.found', { genes: words.list(found) })]),
    ...(confirm.length === 0 ? [] : [words.say('prevention.statement.confirm', { genes: words.list(confirm) })]),
    ...(overdue.length === 0 ? [] : [words.say('prevention.statement.overdue', { names: named(overdue) })]),
    ...(due.length === 0 ? [] : [words.say('prevention.statement.due', { names: named(due) })]),
  ];
  if (said.length > 0) return said.map(capital).join(' ');
  const judged =
    plan.items.some(({ state }) => state !== 'open') || plan.risks.some(({ state }) => state === 'assessed');
  if (!judged && plan.missing.length > 0)
    return words.say('prevention.statement.open', {
      n: plan.missing.length,
      facts: fewOf(
        words,
        plan.missing.map(({ fact }) => sayToken(words, 'prevention-fact', fact)),
        NAMED,
      ),
    });
  const followed = plan.items.filter(({ state }) => state === 'ask-follow-up');
  if (followed.length > 0) return words.say('prevention.statement.follow-up', { names: named(followed) });
  if (weigh.length > 0) return words.say('prevention.statement.weigh', { names: named(weigh) });
  const next = plan.items
    .filter(({ state, dates }) => LATER.includes(state) && (dates.next ?? dates.from) !== null)
    .toSorted((a, b) => ((a.dates.next ?? a.dates.from)! < (b.dates.next ?? b.dates.from)! ? -1 : 1))[0];
  return next === undefined
    ? words.say('prevention.statement.none')
    : words.say('prevention.statement.later', {
        name: itemName(words, next),
        date: words.date((next.dates.next ?? next.dates.from)!),
      });
}

function genes(list: readonly { readonly gene: string }[]): readonly string[] {
  return [...new Set(list.map(({ gene }) => gene))];
}

/** `colorectal cancer screening`, with how long it is due. */
function itemName(words: Words, { topic, options, kind, dates, state }: PreventionItem): string {
  const action = options[0]?.action;
  const name =
    kind === 'screen' || action === undefined
      ? words.say('prevention.item.screen', { topic: sayTopic(words, topic) })
      : sayToken(words, 'prevention-action', action);
  return state === 'overdue' && dates.next !== null
    ? words.say('prevention.item.since', { name, date: words.date(dates.next) })
    : name;
}

function sayBasis({ words, plan }: PreventionSpeaking): readonly string[] {
  const asked = plan.asked.map((kind) => sayConsent(words, kind));
  const read = plan.genome !== null || plan.scores.length > 0;
  return [
    words.say('prevention.basis', { date: words.date(plan.made), genome: read ? 'yes' : 'no' }),
    ...(read
      ? [
          ...(asked.length === 0 ? [] : [words.say('prevention.basis.asked', { asked: words.list(asked) })]),
          ...(notAskedOf(words, plan.asked).length === 0
            ? []
            : [words.say('prevention.basis.not-asked', { kinds: words.list(notAskedOf(words, plan.asked)) })]),
        ]
      : [words.say('prevention.basis.no-genome')]),
  ];
}

const SERIOUS = 3;

/** The first serious notices, each once, with how many more there are. */
function saySerious({ words, plan }: PreventionSpeaking): readonly string[] {
  const said = [...plan.notices, ...plan.family.notices, ...(plan.genome?.notices ?? [])]
    .filter(({ severity }) => severity === 'serious')
    .map(({ code, params }) => {
      const { what, then } = words.coded(code, params);
      return `${what} ${then}`;
    });
  const lines = [...new Set(said)];
  const more = lines.length - SERIOUS;
  return more > 0 ? [...lines.slice(0, SERIOUS), capital(words.say('prevention.serious.more', { n: more }))] : lines;
}

function sayHead({ words, plan }: PreventionSpeaking): PreventionSaid['head'] {
  const { person, asked, genome } = plan;
  const unknown = words.say('prevention.not-stated');
  const row = (key: 'person' | 'age' | 'group' | 'asked' | 'list', text: string) => ({
    term: words.say(`prevention.head.${key}`),
    text,
  });
  const ageAndSex = joined(
    [
      person.ageYears === null ? null : words.say('prevention.years', { n: person.ageYears }),
      person.sex === null ? null : words.say('context.sex', { sex: person.sex }),
    ],
    ', ',
  );
  return [
    row('person', person.name ?? words.say('prevention.unnamed')),
    row('age', ageAndSex === '' ? unknown : ageAndSex),
    row('group', person.group === null ? unknown : sayToken(words, 'group-of-people', person.group)),
    row(
      'asked',
      asked.length === 0
        ? words.say('prevention.nothing-asked')
        : words.list(asked.map((kind) => sayConsent(words, kind))),
    ),
    ...(genome === null || genome.known.date === null ? [] : [row('list', words.date(genome.known.date))]),
  ];
}

function sayEquations({ words, plan }: PreventionSpeaking): EquationsSaid {
  const assessed = plan.equations.filter(({ state }) => state === 'assessed');
  const open = plan.equations.filter(({ state }) => state === 'open');
  const not = plan.equations.filter(({ state }) => state === 'does-not-apply');
  const names = [...new Set(open.map(({ equation }) => sayEquation(words, equation)))];
  return {
    rows: assessed.flatMap((one) => {
      const { result } = one;
      if (result.assessment.status !== 'assessed') return [];
      return [
        {
          id: `${one.equation}@${result.outcome}@${result.horizonYears ?? ''}`,
          name: sayEquation(words, one.equation),
          outcome: joined([capital(sayDisease(words, result.outcome)), sayYears(words, result.horizonYears)], ', '),
          value: sayEquationValue(words, result.gives, result.assessment.value, result.unit),
          bands: bandsOf(words, result),
          notes: [
            ...sayAssumed(words, result),
            ...(result.confirmed ? [] : [words.say('prevention.unconfirmed')]),
            ...(result.notice === null ? [] : [sayName(words, 'risk-doubt', result.notice)]),
          ],
          citation: sayCitation(result.citation),
          main: result.categories.some(({ current }) => current) || result.gives !== 'future',
          facts: one,
        },
      ];
    }),
    rest: [
      ...(names.length === 0
        ? []
        : [words.say('prevention.equations.open', { n: names.length, names: words.list(names) })]),
      ...(not.length === 0
        ? []
        : [words.say('prevention.equations.no', { n: new Set(not.map(({ equation }) => equation)).size })]),
    ],
  };
}

function sayCitation(citation: PreventionPlan['equations'][number]['result']['citation']): string {
  return citation.map(({ text, doi }) => joined([text, doi === undefined ? null : `doi:${doi}`])).join('; ');
}

function sayEquationValue(words: Words, gives: string, value: number, unit: string): string {
  if (gives === 'future' || gives === 'carrier') return words.chance(value);
  if (gives === 'score') return words.say('prevention.points', { n: Math.round(value * 100) / 100 });
  return sayMeasure(words, value, unit);
}

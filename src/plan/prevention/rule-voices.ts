import { type Locator, yearsAt } from '../../core/index.ts';
import { type Fact, type Knowledge, type PreventionRuleBody, factsOf } from '../../knowledge/index.ts';
import {
  type FoundFact,
  type PreventionAnswer,
  type PreventionFacts,
  factValues,
  preventionFor,
} from '../../risk/index.ts';
import { type ActionBook, tokenOf } from './action-book.ts';
import type { PreventionSide } from './prevention-plan.ts';
import type { PreventionVoice } from './voice.ts';

/** Rules that begin further ahead than that are not in anybody's plan yet. */
const YEARS_AHEAD = 25;

/** Grades as words: A and B do, C weigh, D against, I no evidence. */
const SAYS: Readonly<Record<PreventionRuleBody['grade'], PreventionSide['says']>> = {
  A: 'do',
  B: 'do',
  C: 'weigh',
  D: 'against',
  I: 'no-evidence',
};

/**
 * What recommendations say of a person today, what begins later, and what hangs on facts that nobody said.
 * @param behind what would answer a fact that is missing: itself, or the inputs of an equation
 */
export function ruleVoices(
  knowledge: Knowledge,
  book: ActionBook,
  found: ReadonlyMap<string, FoundFact>,
  behind: (fact: string) => readonly string[],
  person: { readonly birthDate: string | null; readonly now: string },
): readonly PreventionVoice[] {
  const values = factValues(found);
  const rules = factsOf(knowledge, 'prevention-rule');
  const years = person.birthDate === null ? null : yearsAt(person.birthDate, person.now);
  const now = preventionFor(knowledge, values);
  const later = years === null ? null : answersAhead(knowledge, values, years.least);
  return now.flatMap((answer): readonly PreventionVoice[] => {
    const rule = rules.get(answer.rule)!;
    const says = SAYS[answer.grade];
    if (answer.standing === 'applies') return [voiceOf(rule, answer, 'now', book, found)];
    if (answer.standing === 'not-assessed') {
      // Without age or sex nearly everything is open: the plan says that once.
      const silent = answer.missing.includes('age') || answer.missing.includes('sex');
      return silent || says === 'no-evidence' || says === 'against'
        ? []
        : [{ ...voiceOf(rule, answer, 'open', book, found), missing: [...new Set(answer.missing.flatMap(behind))] }];
    }
    if (isClosed(knowledge, rule, values, book)) return [voiceOf(rule, answer, 'now', book, found)];
    const ahead = later?.get(answer.rule);
    if (ahead?.standing !== 'applies' || (says !== 'do' && says !== 'weigh')) return [];
    return [voiceOf(rule, ahead, 'later', book, found)];
  });
}

/**
 * Whether a person is out of a rule only because an organ is gone or an answer is known: said, so that nobody misses the line. The facts
 * that close are taken as the rule wants them; all else must hold.
 */
function isClosed(
  knowledge: Knowledge,
  { id, body }: Fact<PreventionRuleBody>,
  values: PreventionFacts,
  book: ActionBook,
): boolean {
  if (SAYS[body.grade] !== 'do' || !body.options.some(({ action }) => book.closedBy(action) !== null)) return false;
  const facts = factsOf(knowledge, 'prevention-fact');
  const open: Record<string, PreventionFacts[string]> = { ...values };
  for (const { fact, is } of body.when.flat())
    if (facts.get(fact)?.body.closes === true && is !== undefined) open[fact] = is;
  return preventionFor(knowledge, open, [id])[0]?.standing === 'applies';
}

/** What each rule would say at the age at which it begins; nothing of rules that have begun or are far ahead. */
function answersAhead(
  knowledge: Knowledge,
  values: PreventionFacts,
  age: number,
): ReadonlyMap<string, PreventionAnswer> {
  const starts = new Set<number>();
  for (const { body } of factsOf(knowledge, 'prevention-rule').values())
    if (body.ages !== undefined && body.ages[0] > age && body.ages[0] <= age + YEARS_AHEAD) starts.add(body.ages[0]);
  const found = new Map<string, PreventionAnswer>();
  for (const start of starts)
    for (const answer of preventionFor(knowledge, { ...values, age: start })) {
      const ages = factsOf(knowledge, 'prevention-rule').get(answer.rule)!.body.ages;
      if (ages?.[0] === start) found.set(answer.rule, answer);
    }
  return found;
}

function voiceOf(
  { ref, body, sources }: Fact<PreventionRuleBody>,
  { rule, grade, missing }: PreventionAnswer,
  when: PreventionVoice['when'],
  book: ActionBook,
  found: ReadonlyMap<string, FoundFact>,
): PreventionVoice {
  const first = body.options[0]?.action ?? book.actionOfLine(body.line ?? rule);
  const action = book.action(first);
  const asked = body.when.flatMap((group) => group.map(({ fact }) => fact));
  const used = [...(body.ages === undefined ? [] : ['age']), ...(body.sex === undefined ? [] : ['sex']), ...asked];
  const every = body.options.flatMap(({ everyMonths }) => (everyMonths === undefined ? [] : [everyMonths]));
  return {
    kind: action.kind,
    line: body.line ?? action.line,
    topic: action.topic,
    when,
    options: body.options.map((option) => ({
      action: option.action,
      everyMonths: option.everyMonths === undefined ? null : [option.everyMonths, option.everyMonths],
      once: body.once ?? false,
    })),
    side: {
      from: 'guideline',
      record: ref.id,
      body: book.bodyOf(sources),
      grade,
      published: body.published,
      says: when === 'open' ? 'open' : SAYS[grade],
      startAge: body.ages?.[0] ?? null,
      stopAge: body.ages === undefined || body.ages[1] >= OPEN_END ? null : body.ages[1],
      everyMonths: every.length === 0 ? null : [Math.min(...every), Math.max(...every)],
      because: asked.flatMap((fact) => {
        const one = found.get(fact);
        return one === undefined
          ? []
          : [`${one.how === 'taken' ? 'taken:' : ''}${tokenOf(fact)}=${printed(one.value)}`];
      }),
      confirmed: body.confirmed,
      citation: body.citation,
    },
    missing: missing.map(tokenOf),
    answers: [action.topic, ...(action.answers ?? [])],
    urgent: action.urgent ?? false,
    decides: action.decides,
    audience: 'both',
    facts: factsUsed(used, found),
    record: ref,
    from: [],
  };
}

const printed = (value: FoundFact['value']): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : tokenOf(String(value));

/** From that age on a bound means "without end". */
const OPEN_END = 100;

function factsUsed(names: readonly string[], found: ReadonlyMap<string, FoundFact>): readonly Locator[] {
  return names.flatMap((name) => found.get(name)?.facts ?? []);
}

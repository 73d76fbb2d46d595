import type { Action } from '../../core/index.ts';
import {
  type DrugSelector,
  type Fact,
  factsOf,
  type Knowledge,
  onceAKnowledge,
  type ScreeningRuleBody,
} from '../../knowledge/index.ts';
import { isMeant, type Taken } from './atc-of-use.ts';
import { evaluate } from './evaluate-term.ts';
import { meantIndex } from './meant-index.ts';
import type { Draft, Outcome } from './outcome.ts';
import type { Person } from './person.ts';
import { all, any, ask, type Truth, unknown, type Unknown, within, yes } from './truth.ts';

type Rule = Fact<ScreeningRuleBody>;

const rulesOf = onceAKnowledge((knowledge: Knowledge) => {
  const asking = (asks: 'stop' | 'start'): Rule[] =>
    [...factsOf(knowledge, 'screening-rule').values()].filter(({ body }) => body.asks === asks);
  return {
    stop: meantIndex(asking('stop'), ({ body }) => body.iterations.map(({ medicines }) => medicines)),
    start: asking('start'),
  };
});

const age = (rule: Rule, person: Person): 'yes' | 'no' | 'unknown' =>
  person.age === null ? 'unknown' : within(person.age, { from: rule.body.ageFrom });

/** What the tools for older people say of one medicine. They do not apply below their age. */
export function screenMedicine(taken: Taken, person: Person): Outcome {
  const rules = rulesOf(person.knowledge).stop(taken);
  const inAge = rules.filter((rule) => age(rule, person) !== 'no');
  if (inAge.length === 0)
    return { applies: rules.length === 0 && person.age === null, drafts: [], unknown: [], records: 0 };
  const drafts: Draft[] = [];
  const open: Unknown[] = [];
  for (const rule of inAge) {
    if (age(rule, person) === 'unknown') {
      open.push(unknown('person-unknown', ask('birth-date')) as Unknown);
      continue;
    }
    const held = new Map<string, Truth[]>();
    for (const { when, medicines, twice, mechanism = rule.body.mechanism } of rule.body.iterations) {
      if (!isMeant(taken, medicines)) continue;
      const terms = when.map((term) => evaluate(term, person, taken));
      const truth = all(twice === true ? [...terms, another(taken, medicines, person)] : terms);
      held.set(mechanism, [...(held.get(mechanism) ?? []), truth]);
    }
    for (const [mechanism, truths] of held) {
      const truth = any(truths);
      if (truth.is === 'yes') drafts.push(draftOf(rule, taken, truth, mechanism));
      // A criterion that a person has to judge anyway leaves nothing open that a value would settle.
      else if (truth.is === 'unknown' && rule.body.judge.length === 0) open.push(truth);
    }
  }
  return { applies: true, drafts, unknown: open, records: inAge.length };
}

function another(taken: Taken, selector: DrugSelector, person: Person): Truth {
  const others = person.taken.filter((other) => other.drug !== taken.drug && isMeant(other, selector));
  if (others.length === 0) return { is: 'no' };
  return yes(
    others.map(({ drug }) => `medicine/${drug}`),
    others.map(({ use }) => use.at),
  );
}

function draftOf(rule: Rule, taken: Taken, truth: Extract<Truth, { is: 'yes' }>, mechanism: string): Draft {
  const { judge, word, tier, tool, criterion } = rule.body;
  const isOpen = judge.length > 0;
  const weigh: Action[] = isOpen ? [{ code: 'weigh', what: judge }] : [];
  const medicines = truth.because.filter((id) => id.startsWith('medicine/'));
  return {
    check: 'age',
    drug: taken.drug,
    with: medicines.map((id) => id.slice('medicine/'.length)),
    because: ['person/age', ...truth.because.filter((id) => !medicines.includes(id))],
    tier: isOpen ? 'quiet' : tier,
    word: isOpen ? 'caution' : word,
    actions: [
      ...(word === 'avoid' && !isOpen ? [{ code: 'avoid', degree: 'unless-benefit-outweighs' } as const] : []),
      ...weigh,
    ],
    exposure: null,
    mechanism,
    sources: rule.sources.map((source) => ({ source, grade: `${tool} ${criterion}`, record: rule.ref.id })),
    layer: 'rule',
    confirmed: true,
    facts: [taken.use.at, ...truth.facts],
    records: [rule.ref],
  };
}

export interface Missing {
  readonly rule: Rule;
  readonly truth: Extract<Truth, { is: 'yes' }>;
  readonly atc: readonly string[];
}

/** Criteria that ask for a medicine which the person does not take. */
export function screenOmissions(person: Person): Missing[] {
  return rulesOf(person.knowledge).start.flatMap((rule) => {
    if (age(rule, person) !== 'yes') return [];
    const held = rule.body.iterations.flatMap(({ when, medicines }) => {
      const truth = all(when.map((term) => evaluate(term, person, null)));
      return truth.is === 'yes' ? [{ truth, atc: medicines.atc ?? [] }] : [];
    });
    if (held.length === 0) return [];
    const truth = any(held.map((one) => one.truth));
    return truth.is === 'yes' ? [{ rule, truth, atc: [...new Set(held.flatMap(({ atc }) => atc))] }] : [];
  });
}

import { type Fact, factsOf, type Knowledge, onceAKnowledge, type SafetyRuleBody } from '../../knowledge/index.ts';
import type { Taken } from './atc-of-use.ts';
import { fitToDose } from './fit-to-dose.ts';
import { evaluate } from './evaluate-term.ts';
import { meantIndex } from './meant-index.ts';
import type { Draft, Outcome } from './outcome.ts';
import type { Person } from './person.ts';
import { all, type Truth, type Unknown } from './truth.ts';

const rulesOf = onceAKnowledge((knowledge: Knowledge) =>
  meantIndex(factsOf(knowledge, 'safety-rule').values(), ({ body }) => [body.medicines]),
);

/** What the rules of one check say of one medicine. Of each rule the first case that holds counts. */
export function applySafetyRules(check: SafetyRuleBody['check'], taken: Taken, person: Person): Outcome {
  const rules = rulesOf(person.knowledge)(taken).filter(({ body }) => body.check === check);
  const drafts: Draft[] = [];
  const unknown: Unknown[] = [];
  for (const rule of rules) {
    for (const one of rule.body.cases) {
      const truth = all(one.when.map((term) => evaluate(term, person, taken)));
      if (truth.is === 'unknown') unknown.push(truth);
      if (truth.is !== 'yes') continue;
      // A record that says "as usual" was consulted and asks for nothing.
      if (one.word !== 'usual-care') drafts.push(draftOf(rule, one, taken, truth));
      break;
    }
  }
  return { applies: true, drafts, unknown, records: rules.length };
}

function draftOf(
  rule: Fact<SafetyRuleBody>,
  one: SafetyRuleBody['cases'][number],
  taken: Taken,
  truth: Extract<Truth, { is: 'yes' }>,
): Draft {
  const medicines = truth.because.filter((id) => id.startsWith('medicine/'));
  return {
    check: rule.body.check,
    drug: taken.drug,
    with: medicines.map((id) => id.slice('medicine/'.length)),
    because: truth.because.filter((id) => !medicines.includes(id)),
    ...fitToDose({ tier: one.tier, word: one.word, actions: one.actions }, taken),
    exposure: one.exposure ?? null,
    mechanism: one.mechanism ?? rule.body.mechanism,
    sources: rule.sources.map((source) => ({ source, grade: '', record: rule.ref.id })),
    layer: 'rule',
    confirmed: rule.body.confirmed,
    facts: [taken.use.at, ...truth.facts],
    records: [rule.ref],
  };
}

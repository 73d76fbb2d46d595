import type { Check } from '../concern.ts';
import { findAllergies } from './allergies.ts';
import type { Taken } from './atc-of-use.ts';
import { findDuplicates } from './duplicates.ts';
import { canBearChildren } from './evaluate-term.ts';
import { withMeasuredImpairment } from './measured-impairment.ts';
import { joinOutcomes, NOT_APPLICABLE, type Outcome } from './outcome.ts';
import type { Person } from './person.ts';
import { findQt, type QtLoad } from './qt.ts';
import { applySafetyRules } from './safety-rules.ts';
import { screenMedicine } from './screening.ts';
import { ask, unknown, type Unknown } from './truth.ts';

/** The checks of this folder; the others are given by genes and by interactions. */
export const OWN_CHECKS = [
  'interaction',
  'kidney',
  'liver',
  'age',
  'condition',
  'pregnancy',
  'lactation',
  'allergy',
  'duplicate',
  'qt',
  'lifestyle',
] as const satisfies readonly Check[];
export type OwnCheck = (typeof OWN_CHECKS)[number];

export function checkOne(check: OwnCheck, taken: Taken, person: Person, qt: QtLoad): Outcome {
  switch (check) {
    case 'allergy':
      return findAllergies(taken, person);
    case 'duplicate':
      return findDuplicates(taken, person);
    case 'qt':
      return joinOutcomes([findQt(taken, qt, person), applySafetyRules('qt', taken, person)]);
    case 'age':
      return ofAge(taken, person);
    case 'pregnancy':
      return ofPregnancy(taken, person);
    case 'lactation':
      return ofLactation(taken, person);
    case 'condition':
      return ofConditions(taken, person);
    // Three medicines together; pairs are given by the interactions.
    case 'interaction':
    case 'lifestyle':
      return applySafetyRules(check, taken, person);
    case 'kidney':
    case 'liver':
      return withMeasuredImpairment(check, applySafetyRules(check, taken, person), taken, person);
  }
}

function ofAge(taken: Taken, person: Person): Outcome {
  const [screened, rules] = [screenMedicine(taken, person), applySafetyRules('age', taken, person)];
  // Tools and rules speak of the medicine, but not at this age.
  const said = joinOutcomes([screened, rules]);
  return { ...said, applies: screened.applies || said.records > 0 || !isAdultBelowTools(person) };
}

/** Between childhood and the age of the screening tools nothing is to be screened. */
function isAdultBelowTools(person: Person): boolean {
  return person.age !== null && person.age.low >= 18 && person.age.high < 65;
}

function ofPregnancy(taken: Taken, person: Person): Outcome {
  const could = canBearChildren(person);
  const said = applySafetyRules('pregnancy', taken, person);
  if (said.drafts.length > 0) return said;
  if (could.is === 'no') return NOT_APPLICABLE;
  if (could.is === 'unknown') return { ...said, unknown: [could] };
  const { pregnancy, wishes } = person.record;
  const isRecorded = person.conditions.find({ conditions: ['pregnancy'] }).is === 'yes';
  if (pregnancy === null && wishes.wantsPregnancy?.value !== true && !isRecorded)
    return { ...said, unknown: [unknown('person-unknown', ask('pregnancy')) as Unknown] };
  if (pregnancy?.value === 'not-pregnant' && wishes.wantsPregnancy?.value !== true) return NOT_APPLICABLE;
  return said;
}

function ofLactation(taken: Taken, person: Person): Outcome {
  const { lactating } = person.record;
  if (lactating?.value === true) return applySafetyRules('lactation', taken, person);
  if (lactating?.value === false) return NOT_APPLICABLE;
  const could = canBearChildren(person);
  if (could.is === 'no') return NOT_APPLICABLE;
  const why = could.is === 'unknown' ? could : (unknown('person-unknown', ask('lactation')) as Unknown);
  return { applies: true, drafts: [], unknown: [why], records: 0 };
}

function ofConditions(taken: Taken, person: Person): Outcome {
  const said = applySafetyRules('condition', taken, person);
  const { conditions, stated } = person.record;
  if (said.drafts.length > 0 || conditions.length > 0 || stated.noConditions !== undefined) return said;
  return { ...said, unknown: [unknown('person-unknown', ask('conditions')) as Unknown] };
}

import type { Assessor, ExchangedPhenotype } from '../../core/index.ts';
import type { SafetyResult } from '../../medicines/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { AssessContext } from '../assessors.ts';
import { personContextOf } from './person-context.ts';
import { safetyOf } from './safety-of.ts';

/** All checks of all medicines, with organ function and enzymes. */
export const safetyAssessor: Assessor<AssessContext> = {
  id: 'medicines.safety',
  version: '1',
  needs: ['person.record', 'phenotypes', 'now'],
  gives: ['medicines.safety'],
  assess({ knowledge }, given) {
    const safety = safetyOf(knowledge, {
      record: given.get('person.record') as PersonRecord,
      phenotypes: given.get('phenotypes') as readonly ExchangedPhenotype[],
      now: given.get('now') as string,
    });
    return { findings: safety.concerns, gives: new Map([['medicines.safety', safety]]) };
  },
};

/** What guidance may ask of the person and the therapy. */
export const contextAssessor: Assessor<AssessContext> = {
  id: 'person.context',
  version: '1',
  needs: ['person.record', 'medicines.safety', 'now'],
  gives: ['person.context'],
  assess({ knowledge }, given) {
    const record = given.get('person.record') as PersonRecord;
    const safety = given.get('medicines.safety') as SafetyResult;
    const context = personContextOf(record, safety, knowledge, given.get('now') as string);
    return { findings: [], gives: new Map([['person.context', context]]) };
  },
};

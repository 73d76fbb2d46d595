import { parseDate, yearsAt } from '../../core/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { PedigreeIllness } from './family-assessment.ts';

type Person = Pick<PersonRecord, 'birthDate' | 'conditions'>;

/** In completed years, of a birth date without its day the least; null: not known. */
export function ageOfSelf({ birthDate }: Pick<Person, 'birthDate'>, now: string | undefined): number | null {
  return birthDate === null || now === undefined ? null : (yearsAt(birthDate.value, now)?.least ?? null);
}

/** What the person has or had, with the age at which it began where the record dates it. */
export function illnessesOfSelf({ birthDate, conditions }: Person): readonly PedigreeIllness[] {
  return conditions
    .filter(({ status }) => status === 'active' || status === 'past')
    .map(({ written, conditions: ids, onset }) => ({
      written,
      conditions: ids,
      ageAtOnset: ageAtIllness(birthDate?.value ?? null, onset),
    }));
}

/** In completed years; of two years alone their difference, else the earlier end: the younger somebody fell ill, the more it means. */
export function ageAtIllness(birth: string | null, onset: string | null): number | null {
  if (birth === null || onset === null || parseDate(onset) === null) return null;
  const age = yearsAt(birth, onset);
  if (age === null) return null;
  return birth.length === 4 && onset.length === 4 ? age.most : age.least;
}

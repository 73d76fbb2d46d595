import type { Notice } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { RiskPerson } from '../equations/inputs-of-record.ts';
import { answerCriterion } from './criteria/answer-criterion.ts';
import type { OwnGeneResult } from './criteria/ask-person.ts';
import type { CriterionAnswer, FamilyAssessment, Pedigree } from './family-assessment.ts';
import { familyRatios } from './family-ratios.ts';
import { pedigreeOf } from './pedigree-of.ts';

/**
 * What the family says: the tree, every criterion of the knowledge, and how much the illnesses of relatives raise those of the person.
 * @param genes results of genes of the person, where a test told them; the genome is not looked at here
 */
export function assessFamily(
  knowledge: Knowledge,
  { record, now }: Pick<RiskPerson, 'record' | 'now'>,
  genes: readonly OwnGeneResult[] = [],
): FamilyAssessment {
  const pedigree = pedigreeOf(record, now);
  // Some criteria ask the person alone: with nobody of the family told of, these can still be met.
  const asked: Pedigree = pedigree ?? pedigreeOf({ ...record, family: [] }, now, 'alone')!;
  const facts = { knowledge, record, pedigree: asked, genes };
  const criteria = [...factsOf(knowledge, 'family-criterion')]
    .map(([id, { ref, body }]) => answerCriterion(id, ref, body, facts))
    .toSorted(byState);
  return {
    pedigree,
    criteria,
    ratios: pedigree === null ? [] : familyRatios(knowledge, pedigree, record.sex?.value ?? null),
    unresolved: (pedigree?.people ?? [])
      .filter(({ degree }) => degree !== 0)
      .flatMap(({ id, illnesses }) =>
        illnesses.filter(({ conditions }) => conditions.length === 0).map(({ written }) => ({ person: id, written })),
      ),
    notices: pedigree === null ? [] : noticesOf(pedigree),
  };
}

const STATES: readonly CriterionAnswer['state'][] = ['met', 'open', 'not-met'];

function byState(a: CriterionAnswer, b: CriterionAnswer): number {
  const order = STATES.indexOf(a.state) - STATES.indexOf(b.state);
  return order === 0 ? (a.criterion < b.criterion ? -1 : 1) : order;
}

/** Ages that contradict one another: shown, and nothing is changed. */
function noticesOf({ people }: Pedigree): readonly Notice[] {
  const notices: Notice[] = [];
  for (const one of people) {
    const oldest = one.ageAtDeath ?? one.age;
    const late = one.illnesses.find(({ ageAtOnset }) => ageAtOnset !== null && oldest !== null && ageAtOnset > oldest);
    if (late !== undefined)
      notices.push({
        code: 'FAMILY_ILL_AFTER_LAST_AGE',
        severity: 'caution',
        ...(one.at === null ? {} : { place: one.at }),
        params: { relation: one.relation ?? one.id, illness: late.written, onset: late.ageAtOnset!, age: oldest! },
      });
    for (const parent of people.filter(({ id }) => id === one.mother || id === one.father)) {
      if (parent.yearOfBirth === null || one.yearOfBirth === null) continue;
      if (one.yearOfBirth - parent.yearOfBirth >= LEAST_YEARS_OF_PARENT) continue;
      notices.push({
        code: 'FAMILY_PARENT_TOO_YOUNG',
        severity: 'caution',
        ...(one.at === null ? {} : { place: one.at }),
        params: {
          child: one.relation ?? one.id,
          parent: parent.relation ?? parent.id,
          born: one.yearOfBirth,
          parentBorn: parent.yearOfBirth,
        },
      });
    }
  }
  return notices;
}

/** Nobody younger is taken for a parent. */
const LEAST_YEARS_OF_PARENT = 10;

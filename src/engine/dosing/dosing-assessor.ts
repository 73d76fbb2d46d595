import { type Assessor, type ExchangedPhenotype, type Trace, finding } from '../../core/index.ts';
import { type DoseAdvice, adviseDose, hasDoseModel } from '../../dosing/index.ts';
import { productParts } from '../../knowledge/index.ts';
import type { SafetyResult } from '../../medicines/index.ts';
import { type DoseFinding, currentMedicines } from '../../plan/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { AssessContext } from '../assessors.ts';
import { dosingPersonOf } from './dosing-person-of.ts';

/** The dose of each medicine that is taken or planned and has a model, in brief: no curve, no samples, no times. */
export const dosingAssessor: Assessor<AssessContext> = {
  id: 'dosing',
  version: '1',
  needs: ['person.record', 'phenotypes', 'medicines.safety', 'now'],
  gives: ['dosing.advice'],
  assess({ knowledge, group }, given) {
    const record = given.get('person.record') as PersonRecord;
    const phenotypes = given.get('phenotypes') as readonly ExchangedPhenotype[];
    const { derived } = given.get('medicines.safety') as SafetyResult;
    const now = given.get('now') as string;
    const drugs = [
      ...new Set(currentMedicines(record, productParts(knowledge)).flatMap(({ drug, also }) => [drug, ...also])),
    ];
    const findings = drugs
      .filter((drug) => hasDoseModel(knowledge, drug))
      .map((drug) => {
        const person = dosingPersonOf(knowledge, record, drug, { phenotypes, now, derived, group });
        return doseFinding(adviseDose(knowledge, person, drug, { now }, { brief: true }), phenotypes);
      });
    return { findings, gives: new Map([['dosing.advice', findings]]) };
  },
};

/** A dose advice as a finding: what was read of the person, the model's record, the method. */
export function doseFinding(advice: DoseAdvice, phenotypes: readonly ExchangedPhenotype[]): DoseFinding {
  const facts = [...advice.inputs.flatMap((input) => input.facts), ...advice.levels.flatMap((level) => level.facts)];
  const read = new Set(phenotypes.map(({ gene }) => gene));
  const from = advice.genotype.flatMap(({ gene }) => (read.has(gene) ? [`pgx/${gene}`] : []));
  const seen = new Set<string>();
  const trace: Trace = {
    facts: facts.filter((at) => {
      const key = JSON.stringify(at);
      return !seen.has(key) && seen.add(key) !== undefined;
    }),
    records: advice.records,
    method: { id: 'dosing/advise', version: '1' },
    ...(from.length > 0 ? { from } : facts.length === 0 ? { nothingRead: true } : {}),
  };
  return finding({ id: `dose/${advice.drug}`, kind: 'dose', value: advice, evidence: [], trace });
}

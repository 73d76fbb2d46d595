import { type Locator, yearsAt } from '../../core/index.ts';
import { type Knowledge, classMembers, factsOf, isConditionOf } from '../../knowledge/index.ts';
import { type RiskPerson, measuredOf } from '../equations/inputs-of-record.ts';

/** What a fact token is answered by. `holds` null: nobody said. */
export interface FactAnswer {
  readonly holds: boolean | null;
  readonly facts: readonly Locator[];
}

const OPEN: FactAnswer = { holds: null, facts: [] };

/** The token of records of diseases and interventions, answered by a record: see `needs` of interventions. */
export function factOfPerson(token: string, person: RiskPerson, knowledge: Knowledge): FactAnswer {
  if (token === 'anyone') return { holds: true, facts: [] };
  if (token.startsWith('takes-')) return takes(token.slice('takes-'.length), person, knowledge);
  const smoking = SMOKING[token];
  if (smoking !== undefined) {
    const said = person.record.lifestyle.smoking;
    return said === undefined ? OPEN : { holds: smoking.includes(said.value.state), facts: [said.at] };
  }
  if (token === 'pregnant-or-planning') {
    const said = person.record.pregnancy;
    return said === null ? OPEN : { holds: said.value !== 'not-pregnant', facts: [said.at] };
  }
  const within = /^([a-z-]+)-within-(\d+)-years?$/.exec(token);
  if (within !== null) return doneWithin(within[1]!, Number(within[2]), person, knowledge);
  if (token === 'obesity') {
    const had = hasCondition(token, person, knowledge);
    return had.holds === true ? had : bodyMassFrom(30, person, knowledge, had);
  }
  return hasCondition(token, person, knowledge);
}

/** Done so few years ago that it still holds; one without a date may have been, so nobody knows. */
function doneWithin(id: string, years: number, { record, now }: RiskPerson, knowledge: Knowledge): FactAnswer {
  const done = record.procedures.filter(({ means }) => means.some((one) => isConditionOf(knowledge, one, id)));
  const held = done.find(({ date }) => {
    const since = date === null ? null : yearsAt(date, now);
    return since !== null && since.most < years;
  });
  return held === undefined ? OPEN : { holds: true, facts: [held.at] };
}

const SMOKING: Readonly<Record<string, readonly string[]>> = {
  smokes: ['current'],
  smoked: ['former'],
  'never-smoked': ['never'],
};

/** True where the record has it or one of its kinds, false where somebody ruled it out. A past one was had. */
export function hasCondition(id: string, { record }: RiskPerson, knowledge: Knowledge): FactAnswer {
  const said = record.conditions.filter(({ conditions }) =>
    conditions.some((one) => isConditionOf(knowledge, one, id)),
  );
  const had =
    said.find(({ status }) => status === 'active' || status === 'past') ??
    record.procedures.find(({ means }) => means.some((one) => isConditionOf(knowledge, one, id)));
  if (had !== undefined) return { holds: true, facts: [had.at] };
  const absent = said.find(({ status, conditions }) => status === 'absent' && conditions.includes(id));
  if (absent !== undefined) return { holds: false, facts: [absent.at] };
  const none = record.stated.noConditions;
  return record.conditions.length === 0 && none !== undefined ? { holds: false, facts: [none.at] } : OPEN;
}

/** False only where every medicine of the list is known. */
function takes(id: string, { record }: RiskPerson, knowledge: Knowledge): FactAnswer {
  const named = `~${id}`;
  const wanted = new Set(factsOf(knowledge, 'drug-class').has(named) ? classMembers(knowledge, named) : [id]);
  const present = record.medicines.filter(({ status }) => status !== 'stopped' && status !== 'planned');
  const taken = present.find(({ ingredients }) => ingredients.some((drug) => wanted.has(drug)));
  if (taken !== undefined) return { holds: true, facts: [taken.at] };
  const none = record.stated.noMedicines;
  if (present.length === 0) return none === undefined ? OPEN : { holds: false, facts: [none.at] };
  return present.every(({ ingredients }) => ingredients.length > 0)
    ? { holds: false, facts: present.map(({ at }) => at) }
    : OPEN;
}

function bodyMassFrom(bound: number, person: RiskPerson, knowledge: Knowledge, otherwise: FactAnswer): FactAnswer {
  const found = measuredOf('bmi', 'kg/m2', person, knowledge);
  return found === null ? otherwise : { holds: found.value >= bound, facts: found.facts };
}

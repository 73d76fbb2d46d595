import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { checkMedicines, deriveValues, type SafetyResult } from '../../src/medicines/index.ts';
import { type CaseMedicine, type CasePerson, NOW, recordOf } from '../support/case-person.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';

interface Case {
  readonly case: string;
  readonly person: Omit<CasePerson, 'medicines'> & { readonly takes: readonly (string | CaseMedicine)[] };
  readonly says?: Readonly<Record<string, string | readonly string[]>>;
  readonly calm?: true;
  readonly silent?: readonly string[];
}

const cases = load(readFileSync(new URL('clinical-people.yaml', import.meta.url), 'utf8')) as Case[];

/** `ramipril 5 x1` */
function medicineOf(taken: string | CaseMedicine): CaseMedicine {
  if (typeof taken !== 'string') return taken;
  const [drug = '', mg, times] = taken.split(' ');
  return {
    drug,
    ...(mg === undefined ? {} : { mg: Number(mg) }),
    ...(times === undefined ? {} : { perDay: Number(times.slice(1)) }),
  };
}

function check({ takes, ...person }: Case['person']): SafetyResult {
  const knowledge = loadTestKnowledge();
  const record = recordOf({ ...person, medicines: takes.map(medicineOf) });
  const { derived } = deriveValues(knowledge, record, NOW);
  return checkMedicines(knowledge, { record, now: NOW, phenotypes: [], derived });
}

describe('people as they come', () => {
  it.each(cases.map((one) => [one.case, one] as const))('%s', (_, one) => {
    const { concerns, unresolved } = check(one.person);
    expect(unresolved.medicines).toEqual([]);
    for (const [drug, wanted] of Object.entries(one.says ?? {})) {
      const said = concerns
        .filter(({ value }) => value.drug === drug && value.tier !== 'quiet')
        .map(({ value }) => `${value.word} ${value.mechanism}`);
      for (const either of [wanted].flat()) {
        const found = either.split('|').some((one) => said.includes(one));
        expect({ drug, wanted: either, found, said }).toMatchObject({ found: true });
      }
    }
    if (one.calm === true)
      expect(concerns.filter(({ value }) => value.tier === 'interrupt').map(({ id }) => id)).toEqual([]);
    const loud = concerns.filter(({ value }) => value.tier !== 'quiet' && one.silent?.includes(value.drug) === true);
    expect(loud.map(({ id }) => id)).toEqual([]);
  });
});

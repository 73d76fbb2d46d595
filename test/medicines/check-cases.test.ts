import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type Check, CHECKS, checkMedicines, type SafetyResult } from '../../src/medicines/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { type CasePerson, derivedOf, NOW, phenotypesOf, recordOf } from './person.ts';

interface Case {
  readonly case: string;
  readonly person: CasePerson;
  readonly says?: Readonly<Record<string, string>>;
  readonly silent?: readonly string[];
  readonly cells?: Readonly<Record<string, Readonly<Partial<Record<Check, string>>>>>;
  readonly omits?: readonly string[];
  readonly doesNotOmit?: readonly string[];
}

const cases = load(readFileSync(new URL('check-cases.yaml', import.meta.url), 'utf8')) as Case[];

const check = (person: CasePerson): SafetyResult =>
  checkMedicines(loadTestKnowledge(), {
    record: recordOf(person),
    now: NOW,
    phenotypes: phenotypesOf(person),
    derived: derivedOf(person),
  });

const printed = (result: SafetyResult): string[] =>
  result.concerns.map(({ value: c }) => `${c.drug}: ${c.mechanism} ${c.word} ${c.tier}`);

describe('checks, case by case', () => {
  it('the table is wide enough to mean something', () => {
    expect(cases.length).toBeGreaterThan(60);
  });
  it.each(cases.map((c) => [c.case, c] as const))('%s', (_, one) => {
    const result = check(one.person);
    for (const [medicine, said] of Object.entries(one.says ?? {}))
      expect(printed(result)).toContain(`${medicine}: ${said}`);
    for (const medicine of one.silent ?? []) {
      const loud = result.concerns.filter(({ value }) => value.drug === medicine && value.tier !== 'quiet');
      expect(loud.map(({ id }) => id)).toEqual([]);
    }
    for (const [medicine, row] of Object.entries(one.cells ?? {})) {
      for (const [column, wanted] of Object.entries(row)) {
        const [state, reason, settled] = wanted.split(' ');
        const cell = result.matrix[medicine]?.[column as Check];
        expect(cell).toMatchObject({ state, ...(reason === undefined ? {} : { reason }) });
        if (settled !== undefined && cell?.state === 'not-checked')
          expect(cell.settledBy.map(({ asks }) => asks)).toContain(settled);
      }
    }
    const omitted = result.omissions.map(({ value }) => value.criterion);
    for (const criterion of one.omits ?? []) expect(omitted).toContain(criterion);
    for (const criterion of one.doesNotOmit ?? []) expect(omitted).not.toContain(criterion);
  });
  it.each(cases.map((c) => [c.case, c] as const))('no blank, no dangling id: %s', (_, one) => {
    const result = check(one.person);
    const ids = new Set(result.concerns.map(({ id }) => id));
    expect(ids.size).toBe(result.concerns.length);
    for (const row of Object.values(result.matrix)) {
      expect(Object.keys(row).toSorted()).toEqual([...CHECKS].toSorted());
      for (const cell of Object.values(row))
        if (cell.state === 'found') for (const id of cell.concerns) expect(ids).toContain(id);
    }
    for (const { value, trace } of result.concerns) {
      expect(trace.records.length).toBeGreaterThan(0);
      if (value.tier === 'interrupt') expect(value.actions.length).toBeGreaterThan(0);
    }
  });
});

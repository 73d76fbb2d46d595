import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type StatedCase, caseProfile } from '../src/cli/accept/oncology/case-profile.ts';
import { canonicalJson } from '../src/core/index.ts';
import { type OncologyPerson, type TherapyStatement, makeBoard, matchTherapies } from '../src/oncology/index.ts';
import { testOncology } from './support/oncology-pack.ts';

interface Stated extends Omit<StatedCase, 'biomarkers'> {
  readonly biomarkers?: StatedCase['biomarkers'];
  readonly person?: {
    readonly ageYears?: number;
    readonly country?: string;
    readonly prior?: readonly string[];
    readonly setting?: readonly string[];
  };
  readonly expect: Readonly<Record<string, string>>;
}

const CASES = load(
  readFileSync(new URL('fixtures/oncology/statements.yaml', import.meta.url), 'utf8'),
) as readonly Stated[];
const knowledge = testOncology();

describe('statements of named tumours', () => {
  it.each(CASES)('$id', (one) => {
    const said = new Map(statementsOf(one).map((each) => [each.id, `${each.status} ${each.level}`]));
    const found = Object.fromEntries(Object.keys(one.expect).map((id) => [id, said.get(id)]));
    expect(found).toEqual(one.expect);
  });
});

describe('every statement', () => {
  const all = CASES.flatMap(statementsOf);

  it('that is offered has support that holds in this tumour, and none that is not conditional waits for a test', () => {
    for (const { id, status, support, level } of all.filter((one) => one.status === 'offered')) {
      const carrying = support.filter(({ levelHere }) => levelHere === level);
      expect(
        carrying.some(({ conditions }) => !conditions.some(({ is, kind }) => is === 'open' && kind === 'test')),
        id,
      ).toBe(true);
      expect(status).toBe('offered');
    }
  });

  it('of another tumour is C at most', () => {
    for (const { support } of all)
      for (const item of support) if (item.disease === 'other') expect('CDE').toContain(item.levelHere);
  });

  it('says why where it is not offered', () => {
    for (const { id, status, reasons } of all) if (status !== 'offered') expect(reasons.length, id).toBeGreaterThan(0);
  });

  it('names withdrawn approvals never as standing', () => {
    for (const { id, status, approvals } of all)
      if (approvals.length > 0 && approvals.every(({ standing }) => standing === 'withdrawn'))
        expect(status, id).not.toBe('offered');
  });

  it('stands in the order of its rank', () => {
    for (const one of CASES) {
      const ranks = statementsOf(one).map(({ rank }) => rank.map(({ value }) => value));
      for (let at = 1; at < ranks.length; at++) expect(before(ranks[at - 1]!, ranks[at]!)).toBe(true);
    }
  });

  it('is the same in another order of the changes', () => {
    const one = CASES.find(({ id }) => id === 'cml-t315i')!;
    const plain = statementsOf(one).map(({ id, status, level, tier, score }) => [id, status, level, tier, score]);
    const turned = statementsOf({ ...one, alterations: one.alterations.toReversed() });
    // Ids of changes follow their place in the file: statements without a therapy are named by them.
    expect(turned.map(({ id, status, level, tier, score }) => [id, status, level, tier, score]).filter(named)).toEqual(
      plain.filter(named),
    );
  });
});

describe('a board', () => {
  const one = CASES.find(({ id }) => id === 'lung-t790m')!;
  const profile = caseProfile({ biomarkers: {}, ...one }, knowledge);
  const person = personOf(one);
  const parts = {
    made: '2026-11-22',
    profile,
    person,
    biomarkers: NOTHING_MEASURED(),
    statements: matchTherapies(profile, person, knowledge, { askable: true }),
    trials: [],
    twoHits: new Map(),
    documents: [],
    knowledge,
  };
  const board = makeBoard(parts);

  it('has a trace down to the file and the records for every statement', () => {
    for (const { trace, value } of board.statements) {
      expect(trace.method.id).toBe('oncology/therapy-matching');
      expect(trace.records.length).toBeGreaterThan(0);
      if (value.support.some(({ on }) => on.length > 0)) expect(trace.facts.length).toBeGreaterThan(0);
    }
  });

  it('puts the change that most can be done about first, with a tier for each effect', () => {
    expect(board.alterations.map(({ label }) => label)).toEqual(['EGFR p.E746_A750del', 'EGFR p.T790M']);
    expect(board.alterations[1]!.tiers).toMatchObject({ sensitivity: 'IA', resistance: 'IA' });
  });

  it('says what is missing and what it would change', () => {
    const gaps = new Map(board.gaps.map((gap) => [`${gap.kind} ${gap.what}`, gap.statements]));
    expect(gaps.get('prior-therapy-unknown prior-therapy')).toContain('sensitivity/amivantamab+carboplatin+pemetrexed');
    expect(gaps.get('marker-not-tested pd-l1-tps')?.length).toBeGreaterThan(0);
    expect(gaps.has('normal-missing normal')).toBe(true);
  });

  it('tells the dates of its data', () => {
    for (const { date, source } of board.dataDates) expect(date, source).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(board.dataDates.map(({ source }) => source)).toContain('CIViC');
  });

  it('is the same each time', () => {
    expect(canonicalJson(makeBoard(parts))).toBe(canonicalJson(board));
  });
});

function statementsOf(one: Stated): readonly TherapyStatement[] {
  return matchTherapies(caseProfile({ biomarkers: {}, ...one }, knowledge), personOf(one), knowledge);
}

function personOf({ person = {}, id }: Stated): OncologyPerson {
  const at = { kind: 'document' as const, source: 'statements.yaml', path: id };
  return {
    ageYears: person.ageYears ?? null,
    sex: null,
    pregnant: null,
    country: person.country ?? 'US',
    priorTherapies: person.prior?.map((name) => ({ name, response: null, at })) ?? null,
    setting: person.setting ?? null,
  };
}

function named([id]: readonly unknown[]): boolean {
  return !String(id).includes(':1') && !String(id).includes(':2');
}

function before(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 || a[at]! < b[at]!;
}

function NOTHING_MEASURED() {
  const none = { status: 'not-assessed' as const, reason: 'no-data', needs: 'segments' };
  return { burden: none, microsatellites: none, scars: none, doubling: none, signatures: none, markers: [] };
}

import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { ActionWord, Locator } from '../../src/core/index.ts';
import {
  type AlternativesPerson,
  type AlternativeTable,
  type Check,
  type Concern,
  type Guided,
  type PriceList,
  rankAlternatives,
  usualDosing,
} from '../../src/medicines/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';

interface Case {
  readonly case: string;
  readonly drug: string;
  readonly indication: string | null;
  readonly person: Partial<AlternativesPerson>;
  readonly guided?: Guided;
  readonly gene?: Readonly<Record<string, ActionWord>>;
  readonly concerns?: readonly (Pick<Concern, 'drug' | 'check' | 'word' | 'tier'> & {
    readonly with?: readonly string[];
  })[];
  readonly matters?: readonly string[];
  readonly refuses?: readonly string[];
  readonly month?: Readonly<Record<string, number>>;
  readonly rows?: readonly string[];
  readonly only?: readonly string[];
  readonly before?: readonly (readonly [string, string])[];
  readonly below?: Readonly<Record<string, string>>;
  readonly evidence?: Readonly<Record<string, string>>;
  readonly out?: Readonly<Record<string, string>>;
  readonly absent?: readonly string[];
  readonly asks?: readonly string[];
  readonly table?: string;
  readonly tables?: readonly string[];
  readonly classesNamed?: readonly string[];
}

const cases = load(readFileSync(new URL('./alternatives-cases.yaml', import.meta.url), 'utf8')) as readonly Case[];
const knowledge = loadTestKnowledge();
const at: Locator = { kind: 'stated', by: 'case', date: '2026-11-22' };
const known = (value: string) => ({ value, at, date: null });

function concern(short: NonNullable<Case['concerns']>[number]): Concern {
  return {
    id: `${short.check}/${short.drug}`,
    because: [],
    actions: [],
    exposure: null,
    mechanism: 'case',
    sources: [],
    layer: 'rule',
    confirmed: true,
    until: null,
    ...short,
    with: short.with ?? [],
  };
}

function priceList(month: Readonly<Record<string, number>>): PriceList {
  const entries = Object.entries(month).map(([drug, amount]) => {
    const dosing = usualDosing(knowledge, drug);
    if (dosing?.amount === undefined || dosing.amount === null || dosing.timesPerDay === null)
      throw new Error(`no basis for ${drug}`);
    return {
      ingredients: [drug],
      product: drug,
      strength: { mg: dosing.amount.value, per: 'each' as const },
      form: { shape: 'tablet' as const, release: null },
      brand: false,
      pricePerUnit: amount / (30 * dosing.timesPerDay),
      unit: 'each' as const,
      date: '2026-11-01',
    };
  });
  const rows = { read: entries.length, used: entries.length, unresolved: 0 };
  return { name: 'case', currency: 'USD', date: '2026-11-01', demonstration: false, entries, rows, notices: [] };
}

function tableOf(one: Case): AlternativeTable {
  return rankAlternatives(knowledge, {
    drug: one.drug,
    indication: one.indication,
    guided: one.guided ?? null,
    geneWord: (drug) => one.gene?.[drug] ?? 'usual-care',
    checks: (drug) => (one.concerns ?? []).filter((short) => short.drug === drug).map(concern),
    person: {
      conditions: [],
      ageYears: null,
      sex: null,
      weightKg: null,
      egfr: null,
      pregnancy: null,
      taking: [],
      budgetLeft: null,
      ...one.person,
    },
    wishes: { matters: (one.matters ?? []).map(known), refuses: (one.refuses ?? []).map(known) },
    prices: one.month === undefined ? null : priceList(one.month),
  });
}

describe('alternatives', () => {
  it('has at least fifteen cases', () => expect(cases.length).toBeGreaterThanOrEqual(15));

  for (const one of cases) {
    it(one.case, () => {
      const table = tableOf(one);
      const order = table.rows.map(({ drug }) => drug);
      const row = (drug: string) => table.rows.find((candidate) => candidate.drug === drug);

      if (one.tables === undefined) expect(table.indication).toBe(one.table ?? one.indication);
      else {
        expect(table.indication).toBeNull();
        expect(table.byIndication.map(({ indication }) => indication)).toEqual(one.tables);
        for (const { rows } of table.byIndication) expect(rows.length).toBeGreaterThan(0);
      }
      expect(order).not.toContain(one.drug);
      if (one.rows !== undefined) expect(order.slice(0, one.rows.length)).toEqual(one.rows);
      if (one.only !== undefined) expect(order).toEqual(one.only);
      for (const [first, second] of one.before ?? []) {
        expect(order).toEqual(expect.arrayContaining([first, second]));
        expect(order.indexOf(first), `${first} before ${second}`).toBeLessThan(order.indexOf(second));
      }
      for (const [drug, key] of Object.entries(one.below ?? {})) expect(row(drug)?.below, drug).toBe(key);
      for (const [drug, evidence] of Object.entries(one.evidence ?? {}))
        expect(row(drug)?.evidence, drug).toBe(evidence);
      const out = new Map(table.excluded.map(({ drug, reason }) => [drug, reason]));
      for (const [drug, reason] of Object.entries(one.out ?? {})) expect(out.get(drug), drug).toBe(reason);
      for (const drug of one.absent ?? []) expect(order).not.toContain(drug);
      if (one.asks !== undefined) expect(table.asks).toEqual(expect.arrayContaining([...one.asks]));
      if (one.classesNamed !== undefined) expect(table.classesNamed).toEqual(one.classesNamed);

      // No candidate both stands and is left out; every exclusion names what it rests on; every order has its column.
      for (const { drug } of table.excluded) expect(order).not.toContain(drug);
      for (const { concern: by, record, reason } of table.excluded) {
        if (reason !== 'already-taken') expect(by ?? record, reason).not.toBeNull();
      }
      for (const [i, { below }] of table.rows.entries()) expect(below === null).toBe(i === 0);
    });
  }

  it('gives the same table twice', () => {
    for (const one of cases) expect(tableOf(one)).toEqual(tableOf(one));
  });

  it('names no check of the candidate as passed where only concerns are given', () => {
    const table = tableOf(cases[0] as Case);
    for (const { organ } of table.rows) expect(organ satisfies ActionWord).toBe('not-enough-data');
    const checks: readonly Check[] = table.rows.flatMap(({ open }) => open);
    expect(checks).toEqual([]);
  });
});

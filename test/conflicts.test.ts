import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { CarePlanDocument } from '../src/engine/index.ts';
import type { CareItem } from '../src/plan/index.ts';
import { type CasePerson, planOfCase } from './support/case-person.ts';

/**
 * Cases of conflicts/*.yaml, each resolved to one line with its reasons. A pharmacist reads the tables; every key of
 * `expect` is asserted, and an unknown one fails.
 */
interface ConflictCase {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly person: CasePerson;
  readonly expect: Readonly<Record<string, unknown>>;
}

const folder = fileURLToPath(new URL('conflicts/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const DOSES = new Set(['set-dose', 'limit-dose', 'set-interval']);

type Assertion = (wanted: never, item: CareItem, plan: CarePlanDocument) => void;
const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);
const sidesOf = (item: CareItem, won: boolean): string =>
  item.sides
    .filter((side) => side.won === won)
    .map((side) => side.id)
    .join(' ');
const over = (item: CareItem): string => (item.resolution.kind === 'precedence' ? item.resolution.over.join(' ') : '');
const rows = (item: CareItem): readonly string[] => item.alternatives?.rows.map((row) => row.drug) ?? [];
const codes = (actions: CareItem['actions']): readonly string[] => actions.map((action) => action.code);

const ASSERT: Readonly<Record<string, Assertion>> = {
  about: () => undefined,
  kind: (wanted, item) => expect(item.kind).toBe(wanted),
  'kind-any': (wanted, item) => expect(wanted).toContain(item.kind),
  'not-kind': (wanted, item) => expect(item.kind).not.toBe(wanted),
  'not-kind-any': (wanted, item) => expect(wanted).not.toContain(item.kind),
  decides: (wanted, item) => expect(item.decides).toBe(wanted),
  word: (wanted, item) => expect(item.word).toBe(wanted),
  resolution: (wanted, item) => expect(item.resolution.kind).toBe(wanted),
  then: (wanted, item) => expect(item.resolution).toMatchObject({ then: wanted }),
  by: (wanted, item) =>
    item.resolution.kind === 'precedence'
      ? expect(item.resolution.by).toBe(wanted)
      : expect(item.sides.filter((side) => side.won).map((side) => side.precedence)).toContain(wanted),
  'by-or-agree': (_, item) => expect(['precedence', 'agree', 'one-side']).toContain(item.resolution.kind),
  won: (wanted, item) => strings(wanted).forEach((side) => expect(sidesOf(item, true)).toContain(side)),
  lost: (wanted, item) => strings(wanted).forEach((side) => expect(sidesOf(item, false)).toContain(side)),
  silent: (wanted, item) => expect(`${sidesOf(item, true)} ${sidesOf(item, false)}`).not.toContain(wanted),
  over: (wanted, item) => strings(wanted).forEach((side) => expect(over(item)).toContain(side)),
  'not-over': (wanted, item) => strings(wanted).forEach((side) => expect(over(item)).not.toContain(side)),
  actions: (wanted, item) => strings(wanted).forEach((code) => expect(codes(item.actions)).toContain(code)),
  doses: (wanted, item) => expect(item.actions.filter((action) => DOSES.has(action.code))).toHaveLength(wanted),
  'doses-at-least': (wanted, item) =>
    expect(item.actions.filter((action) => DOSES.has(action.code)).length).toBeGreaterThanOrEqual(wanted),
  factor: (wanted, item) =>
    expect(
      item.actions.flatMap((action) => (action.code === 'set-dose' ? [action.factorLow ?? action.factorHigh] : [])),
    ).toEqual([wanted]),
  to: (wanted, item) => expect(item.change?.to).toBe(wanted),
  'not-to': (wanted, item) => {
    expect(strings(wanted)).not.toContain(item.change?.to);
    expect(rows(item)[0] === undefined || !strings(wanted).includes(rows(item)[0]!)).toBe(true);
  },
  'instead-any': (wanted, item) => expect(wanted).toContain(item.change?.to),
  'not-instead': (wanted, item) => expect(wanted).not.toContain(item.change?.to),
  out: (wanted, item) =>
    strings(wanted).forEach((drug) => expect(item.alternatives?.excluded.map((row) => row.drug)).toContain(drug)),
  affordable: (_, item) => {
    const row = item.alternatives!.rows.find(({ drug }) => drug === item.change?.to)!;
    expect(row.affordable).not.toBe(false);
    expect(item.alternatives!.rows.some((other) => other.affordable === false)).toBe(true);
  },
  taper: (_, item) => expect(item.taper?.steps.length ?? 0).toBeGreaterThan(0),
  urgent: (wanted, item) => expect(item.urgent).toBe(wanted),
  until: (wanted, item) => strings(wanted).forEach((code) => expect(codes(item.until)).toContain(code)),
  waits: (wanted, item) =>
    expect(item.resolution).toMatchObject({ waitsFor: expect.arrayContaining([...strings(wanted)]) as unknown }),
  'act-now': (_, item, plan) => expect(plan.actNow).toContain(item.id),
  next: (wanted, _, plan) => {
    const test = plan.tests.next.find((one) => one.test === wanted);
    expect(test?.chance).toBeGreaterThan(0);
  },
  'no-line': (wanted, _, plan) =>
    strings(wanted).forEach((drug) => expect(plan.items.map(({ id }) => id)).not.toContain(`medicine/${drug}`)),
  'no-row': (wanted, _, plan) =>
    strings(wanted).forEach((drug) => expect(Object.keys(plan.matrix)).not.toContain(drug)),
  switches: (wanted, item) => {
    const named = item.actions.flatMap((action) => (action.code === 'switch' ? [action.to] : []));
    expect(named).toHaveLength(1);
    expect(named[0]!.slice(0, strings(wanted).length)).toEqual(wanted);
    expect(named[0]!.length).toBeLessThanOrEqual(3);
    expect(named[0]!.some((id) => id.startsWith('~'))).toBe(false);
  },
  'not-named': (wanted, item) =>
    strings(wanted).forEach((drug) =>
      expect(item.actions.flatMap((action) => (action.code === 'switch' ? action.to : []))).not.toContain(drug),
    ),
  'first-row': (_, item) => expect(rows(item)[0]).toBe(item.change?.to),
  'wears-off': (wanted, item) => {
    expect(item.review?.on).toBe(wanted);
    expect(item.sides.map((side) => side.until)).toContain(wanted);
  },
  'chance-at-most': (wanted: { readonly test: string; readonly chance: number }, _, plan) => {
    const chance = plan.tests.next.find(({ test }) => test === wanted.test)?.chance ?? null;
    expect(chance).not.toBeNull();
    expect(chance!).toBeGreaterThan(0);
    expect(chance!).toBeLessThanOrEqual(wanted.chance);
  },
  beside: (wanted, _, plan) => assertAll(wanted as Readonly<Record<string, unknown>>, plan),
};

function assertAll(wanted: Readonly<Record<string, unknown>>, plan: CarePlanDocument): void {
  if (wanted['one-of'] !== undefined) {
    const kinds = strings(wanted['one-of']).map((id) => plan.items.find((item) => item.id === id)?.kind);
    expect(kinds.filter((kind) => kind === wanted['one-kind'])).toHaveLength(1);
    return;
  }
  const item = plan.items.find(({ id }) => id === wanted['about']);
  expect(item, `${String(wanted['about'])} among ${plan.items.map(({ id }) => id).join(', ')}`).toBeDefined();
  for (const [key, value] of Object.entries(wanted)) {
    const assert = ASSERT[key];
    expect(assert, `expectation "${key}"`).toBeDefined();
    try {
      assert!(value as never, item!, plan);
    } catch (error) {
      throw new Error(`${key}: ${error instanceof Error ? error.message : String(error)}\n${describeItem(item!)}`, {
        cause: error,
      });
    }
  }
}

function describeItem(item: CareItem): string {
  const sides = item.sides.map(
    (side) => `  ${side.won ? '+' : '-'} ${side.id} ${side.word} ${side.actions.map((a) => a.code).join(',')}`,
  );
  return [
    `${item.id}: ${item.kind} ${item.change?.to ?? ''} (${item.word}) ${JSON.stringify(item.resolution)}`,
    ...sides,
    `  alternatives ${rows(item).join(' > ')} | out ${item.alternatives?.excluded.map((row) => `${row.drug}:${row.reason}`).join(' ') ?? ''}`,
    `  actions ${JSON.stringify(item.actions)}`,
  ].join('\n');
}

let cases = 0;
for (const file of files) {
  describe(file, () => {
    for (const one of load(readFileSync(join(folder, file), 'utf8')) as readonly ConflictCase[]) {
      cases += 1;
      it(`${one.id}: ${one.title}`, () => {
        const plan = planOfCase(one.person);
        assertAll(one.expect, plan);
        for (const { drug } of one.person.medicines.filter((medicine) => medicine.stopped === undefined))
          expect(plan.items.filter((item) => item.id === `medicine/${drug}`)).toHaveLength(1);
      });
    }
  });
}

it('has at least twenty cases', () => {
  expect(cases).toBeGreaterThanOrEqual(20);
});

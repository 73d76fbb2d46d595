import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptEquation } from '../src/cli/accept/risk/equations.ts';
import type { EquationCase } from '../src/cli/accept/risk/equation-names.ts';
import { compilePack } from '../src/knowledge/compile/compile-pack.ts';
import { compileKnowledge } from '../src/knowledge/compile/compile-knowledge.ts';
import { decodeKnowledge, factsOf, mergePack } from '../src/knowledge/index.ts';
import { EMPTY_RECORD } from '../src/record/index.ts';
import { readKnowledgeFolder } from '../src/platform/node/read-knowledge-folder.ts';
import { evaluateRisk, type RiskInputs, type RiskResult, riskAgreement, riskEquationsFor } from '../src/risk/index.ts';

const files = readKnowledgeFolder(new URL('../knowledge', import.meta.url).pathname);
const base = compileKnowledge(files);
const pack = compilePack('risk', files, base.bundle);
const knowledge = mergePack(decodeKnowledge(base.bundle), decodeKnowledge(pack.bundle), 'risk');
const published = JSON.parse(
  readFileSync(new URL('fixtures/risk/published-values.json', import.meta.url), 'utf8'),
) as readonly EquationCase[];

const healthy: RiskInputs = {
  age: 50,
  sex: 'female',
  total_chol: 200,
  hdl: 45,
  sbp: 160,
  bmi: 35,
  egfr: 90,
  diabetes: true,
  smoker: false,
  bp_treated: true,
  statin: false,
};
const run = (changes: RiskInputs, id = 'prevent-2023-base'): RiskResult =>
  evaluateRisk(knowledge, id, { ...healthy, ...changes });
const valueOf = ({ assessment }: RiskResult): number | null =>
  assessment.status === 'assessed' ? assessment.value : null;
const reasons = ({ assessment }: RiskResult): readonly string[] =>
  assessment.status === 'assessed' ? [] : assessment.reasons.map(({ reason }) => reason);

describe('published risk equations', () => {
  it('compile without a problem, and the equations take little of the pack', () => {
    expect(pack.problems.filter(({ file }) => /risk\/(equations|tables|thresholds)/.test(file))).toEqual([]);
    const own = pack.bundle.records.filter(({ id }) => /^risk-(equation|table|threshold)/.test(id));
    expect(own.length).toBeGreaterThan(50);
    expect(gzipSync(JSON.stringify(own)).length).toBeLessThan(150_000);
  });

  it.each(published.map((one) => [one.id, one] as const))('give the value of their source: %s', (_, one) => {
    expect(acceptEquation(knowledge, one)?.difference).toBeUndefined();
    expect(acceptEquation(knowledge, one)?.pass).toBe(true);
  });

  it('tell a wrong answer from a right one', () => {
    const one = published[0]!;
    expect(acceptEquation(knowledge, { ...one, expected: Number(one.expected) + 1 })?.pass).toBe(false);
  });
});

describe('an equation for one person', () => {
  it('names what is missing and gives no value', () => {
    const result = run({ sbp: undefined });
    expect(result.assessment).toMatchObject({ status: 'not-assessed', reasons: [{ name: 'sbp', unit: 'mm[Hg]' }] });
  });

  it('does not clamp: out of range is no value, and a unit that may have been meant is named', () => {
    const result = run({ total_chol: 5.2 });
    expect(reasons(result)).toEqual(['out-of-range']);
    expect(result.outside).toMatchObject([{ name: 'total_chol', then: 'refused', looksLike: 'mmol/L' }]);
  });

  it('takes quantities by their unit, and refuses another dimension', () => {
    const molar = valueOf(run({ total_chol: { value: 200 / 38.67, unit: 'mmol/L' } }))!;
    expect(molar).toBeCloseTo(valueOf(run({}))!, 12);
    expect(() => run({ sbp: { value: 120, unit: 'kg' } })).toThrow(
      expect.objectContaining({ code: 'CORE_UNIT_MISMATCH' }),
    );
    expect(() => run({ shoe_size: 42 })).toThrow(expect.objectContaining({ code: 'RISK_INPUT_UNKNOWN' }));
    expect(() => run({ smoker: 2 })).toThrow(expect.objectContaining({ code: 'RISK_INPUT_INVALID' }));
    expect(() => run({}, 'no-such')).toThrow(expect.objectContaining({ code: 'RISK_EQUATION_UNKNOWN' }));
    expect(() => evaluateRisk(knowledge, 'pce-2013', {}, { horizonYears: 30 })).toThrow(
      expect.objectContaining({ code: 'RISK_OUTCOME_UNKNOWN' }),
    );
  });

  it('tells the clamp of a published program', () => {
    const one = published.find(({ equation }) => equation === 'qdiabetes-2018')!;
    const inputs = { ...one.input, bmi: 45 } as RiskInputs;
    const known = new Set(
      factsOf(knowledge, 'risk-equation')
        .get('qdiabetes-2018-a')!
        .body.inputs.map(({ name }) => name),
    );
    const result = evaluateRisk(
      knowledge,
      'qdiabetes-2018-a',
      Object.fromEntries(Object.entries(inputs).filter(([name]) => known.has(name))),
    );
    expect(result.outside).toMatchObject([{ name: 'bmi', then: 'clamped', value: 45, used: 40 }]);
    expect(result.notice).toBe('clinrisk');
  });

  it('flags 30 years ahead above 59', () => {
    const asked = { outcome: 'ascvd', horizonYears: 30 };
    const result = evaluateRisk(knowledge, 'prevent-2023-base', { ...healthy, age: 65 }, asked);
    expect(valueOf(result)).not.toBeNull();
    expect(result.outside).toMatchObject([{ name: 'age', then: 'flagged', upTo: 59 }]);
  });

  it('says what each factor adds, and the category of today', () => {
    const result = evaluateRisk(knowledge, 'prevent-2023-base', healthy, { outcome: 'ascvd' });
    expect(result.contributions[0]).toMatchObject({ name: 'diabetes', reference: 0 });
    for (const { withReference, difference } of result.contributions)
      expect(withReference + difference).toBeCloseTo(valueOf(result)!, 12);
    expect(result.categories).toMatchObject([
      { threshold: 'acc-aha-lipids-2026', name: 'intermediate', current: true },
    ]);
    expect(result.interval).toBeNull();
  });

  it('rises with age, pressure, smoking, and with total less HDL cholesterol', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(number(30, 70), number(130, 160), number(150, 280), number(25, 80), (age, sbp, total_chol, hdl) => {
        const person = { age, sbp, total_chol, hdl, diabetes: false, bp_treated: false };
        const at = valueOf(run(person))!;
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThan(1);
        expect(valueOf(run({ ...person, sbp: sbp + 15 }))!).toBeGreaterThan(at);
        expect(valueOf(run({ ...person, smoker: true }))!).toBeGreaterThan(at);
        expect(valueOf(run({ ...person, age: age + 5 }))!).toBeGreaterThan(at);
      }),
      { numRuns: 100 },
    );
  });

  it('never gives a number outside the range of an input', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('age', 'sbp', 'total_chol', 'hdl', 'egfr'),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (name, value) => {
          const { range } = factsOf(knowledge, 'risk-equation')
            .get('prevent-2023-base')!
            .body.inputs.find((input) => input.name === name)!;
          const inside = value >= range![0] && value <= range![1];
          if (!inside) expect(valueOf(run({ [name]: value }))).toBeNull();
        },
      ),
    );
  });
});

describe('equations for a record', () => {
  const at = { kind: 'stated', by: 'person', on: '2026-01-01' } as never;
  const known = <Value>(value: Value) => ({ value, at, date: null });
  const record = { ...EMPTY_RECORD, sex: known('female' as const), birthDate: known('1976-01-01') };
  const person = { record, values: [], now: '2026-06-01' };

  it('take silence for no answer', () => {
    const all = riskEquationsFor(knowledge, person);
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(({ state }) => state === 'assessed')).toEqual([]);
  });

  it('put race-free ones of today first, and show how far apart they are', () => {
    const stated = { ...healthy, race: 'white', fh_heart_attack: 0, lipid_med: 0 };
    const all = riskEquationsFor(knowledge, person, stated).filter(({ state }) => state === 'assessed');
    expect(all[0]!.equation).toMatch(/^prevent/);
    const ascvd = riskAgreement(all).find(({ outcome, horizonYears }) => outcome === 'ascvd' && horizonYears === 10)!;
    expect(ascvd.values.map(({ equation }) => equation)).toContain('pce-2013');
    expect(ascvd.values[0]!.usesRace).toBe(false);
    expect(ascvd.highest).toBeGreaterThan(ascvd.lowest);
  });

  it('leave out who an equation was not made for', () => {
    const man = { ...person, record: { ...record, sex: known('male' as const) } };
    const breast = riskEquationsFor(knowledge, man).find(({ equation }) => equation === 'bcrat-gail')!;
    expect([breast.state, breast.because]).toEqual(['does-not-apply', 'sex']);
  });
});

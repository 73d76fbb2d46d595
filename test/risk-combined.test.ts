import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError } from '../src/core/index.ts';
import { compilePack } from '../src/knowledge/compile/compile-pack.ts';
import { compileKnowledge } from '../src/knowledge/compile/compile-knowledge.ts';
import { decodeKnowledge, factsOf, mergePack } from '../src/knowledge/index.ts';
import { readKnowledgeFolder } from '../src/platform/node/read-knowledge-folder.ts';
import { EMPTY_RECORD, type Measurement, type PersonRecord } from '../src/record/index.ts';
import {
  type CarrierInput,
  type DiseaseRisk,
  type FamilyAssessment,
  type FamilyRatio,
  type PolygenicInput,
  RISK_LEFT_OUT,
  type RiskInputs,
  type RiskPerson,
  diseaseRisks,
  evaluateRisk,
  riskEquationsFor,
  whatIf,
} from '../src/risk/index.ts';

const files = readKnowledgeFolder(new URL('../knowledge', import.meta.url).pathname);
const base = compileKnowledge(files);
const knowledge = mergePack(
  decodeKnowledge(base.bundle),
  decodeKnowledge(compilePack('risk', files, base.bundle).bundle),
  'risk',
);

const at = { source: 'person.yaml', line: 1 } as never;
const known = <Value>(value: Value) => ({ value, at, date: null });
const measured = (analyte: string, value: number, unit: string): Measurement => ({
  id: analyte,
  analyte,
  written: analyte,
  codes: [],
  value: { value, unit },
  as: null,
  comparator: null,
  text: null,
  method: null,
  flags: [],
  at,
  date: '2026-10-01',
});
const ill = (id: string, status: 'active' | 'past' | 'absent' = 'active') =>
  ({ id, conditions: [id], written: id, codes: [], status, onset: null, at, date: null }) as const;

interface Given {
  readonly sex?: 'female' | 'male' | null;
  readonly born?: string | null;
  readonly record?: Partial<PersonRecord>;
  readonly stated?: RiskInputs;
  readonly scores?: readonly PolygenicInput[];
  readonly carriers?: readonly CarrierInput[];
  readonly ratios?: readonly FamilyRatio[];
  /** No equation is asked: faster. */
  readonly bare?: true;
}
const personOf = ({ sex = 'female', born = '1976-05-01', record = {} }: Given): RiskPerson => ({
  record: {
    ...EMPTY_RECORD,
    sex: sex === null ? null : known(sex),
    birthDate: born === null ? null : known(born),
    ...record,
  },
  values: [],
  now: '2026-11-22',
});
const familyWith = (ratios: readonly FamilyRatio[]): FamilyAssessment => ({
  pedigree: null,
  criteria: [],
  ratios,
  unresolved: [],
  notices: [],
});
function risksOf(given: Given): readonly DiseaseRisk[] {
  const person = personOf(given);
  return diseaseRisks(knowledge, person, {
    equations: given.bare === true ? [] : riskEquationsFor(knowledge, person, given.stated ?? {}),
    family: familyWith(given.ratios ?? []),
    scores: given.scores ?? [],
    carriers: given.carriers ?? [],
  });
}
const riskOf = (disease: string, given: Given): DiseaseRisk => risksOf(given).find((one) => one.disease === disease)!;
const score = (z: number, group: string | null = 'EUR', id = 'PGS000004'): PolygenicInput => ({
  score: id,
  z,
  interval: [z - 0.2, z + 0.2],
  group,
  facts: [],
});
const carrier = (group: string, gene: string, state: CarrierInput['state'] = 'returned'): CarrierInput => ({
  group,
  gene,
  state,
  facts: [],
});
const ratio = (disease: string, value: number): FamilyRatio => ({
  disease,
  record: { id: `family-ratio/of-${disease}`, version: '1', digest: '' } as never,
  relatives: 'first-degree',
  by: ['mother'],
  ratio: value,
  interval: [value * 0.9, value * 1.1],
  citation: '',
  confirmed: true,
  facts: [],
});
const leftOut = (risk: DiseaseRisk, id: string): string | null | undefined =>
  risk.parts.find((part) => part.id === id)?.leftOut;

/** A woman of 50 whose inputs of the equations are said. */
const said: RiskInputs = {
  age: 50,
  sex: 'female',
  total_chol: 200,
  hdl: 45,
  sbp: 160,
  bmi: 28,
  egfr: 90,
  diabetes: false,
  smoker: true,
  bp_treated: true,
  statin: false,
};

describe('absolute risk of a disease', () => {
  it('is what the equation gives, to the last digit, where nothing is put on it', () => {
    const risk = riskOf('coronary-artery-disease', { stated: said });
    const { age: _, ...inputs } = said;
    const own = evaluateRisk(
      knowledge,
      'prevent-2023-base',
      { ...inputs, age: 50 },
      { outcome: 'chd', horizonYears: 10 },
    );
    expect(own.assessment).toMatchObject({ status: 'assessed', value: risk.value });
    expect(risk).toMatchObject({ horizonYears: 10, mortality: 'in-model', average: null, interval: null });
    // The 30-year horizon is the equation's too.
    const later = evaluateRisk(
      knowledge,
      'prevent-2023-base',
      { ...inputs, age: 50 },
      { outcome: 'chd', horizonYears: 30 },
    );
    expect(later.assessment).toMatchObject({ status: 'assessed' });
    expect(risk.lifetime!.toAge).toBe(80);
    expect(later.assessment.status === 'assessed' && later.assessment.value).toBeCloseTo(risk.lifetime!.value, 12);
  });

  it('takes the sister of an equation that has more inputs only where they are given', () => {
    const total = (stated: RiskInputs): string =>
      riskEquationsFor(knowledge, personOf({}), stated).find(
        ({ state, result }) => state === 'assessed' && result.outcome === 'total-cvd',
      )!.equation;
    expect(total(said)).toBe('prevent-2023-base');
    expect(total({ ...said, hba1c: 5.4 })).toBe('prevent-2023-hba1c');
    const entered = (stated: RiskInputs): string => riskOf('stroke', { stated }).parts.find((part) => part.entered)!.id;
    expect(entered(said)).toBe('prevent-2023-base');
    expect(entered({ ...said, uacr: 40 })).toBe('prevent-2023-uacr');
    expect(entered({ ...said, uacr: 40, hba1c: 5.4 })).toBe('prevent-2023-full');
  });

  it('of the average person is the life table of the incidence: about one woman in eight, with breast cancer', () => {
    const risk = riskOf('breast-cancer', { born: '2006-05-01' });
    expect(risk).toMatchObject({ state: 'assessed', mortality: 'table', horizonYears: 10 });
    expect(risk.value).toBe(risk.average);
    expect(risk.lifetime!.value).toBeGreaterThan(0.09);
    expect(risk.lifetime!.value).toBeLessThan(0.13);
    // BCRAT's own average of the population, five years from 50, against ours.
    const five = riskOf('breast-cancer', { born: '1976-05-01' }).curve[4]!;
    const own = evaluateRisk(
      knowledge,
      'bcrat-gail',
      { age: 50, age_end: 55, race: 'white' },
      { outcome: 'breast-cancer-average' },
    );
    const ratioOfBoth = own.assessment.status === 'assessed' ? five.average! / own.assessment.value : 0;
    expect(ratioOfBoth).toBeGreaterThan(0.9);
    expect(ratioOfBoth).toBeLessThan(1.1);
  });

  it('is an upper bound for men, of whom no table of deaths is at hand', () => {
    const risk = riskOf('prostate-cancer', { sex: 'male' });
    expect(risk).toMatchObject({ state: 'assessed', mortality: 'none' });
  });

  it('rises with the score and with the family, and never falls below what it was', () => {
    const z = fc.double({ min: -3, max: 3, noNaN: true });
    const more = fc.double({ min: 0.01, max: 2, noNaN: true });
    const disease = fc.constantFrom('breast-cancer', 'ovarian-cancer');
    const with_ = (id: string, place: number, family: number): number =>
      riskOf(id, {
        scores: [score(place, 'EUR', 'PGS000004'), score(place, 'EUR', 'PGS003394')],
        ratios: [ratio(id, family)],
        bare: true,
      }).value!;
    fc.assert(
      fc.property(disease, z, more, fc.double({ min: 1.01, max: 4, noNaN: true }), (id, place, step, family) => {
        const risk = with_(id, place, family);
        expect(with_(id, place + step, family)).toBeGreaterThanOrEqual(risk);
        expect(with_(id, place, family + step)).toBeGreaterThanOrEqual(risk);
        expect(risk).toBeGreaterThan(0);
        expect(risk).toBeLessThan(1);
      }),
      { numRuns: 15 },
    );
  });

  it('puts a score on in its own group alone, and says why else', () => {
    const entered = riskOf('breast-cancer', { scores: [score(2)] });
    expect(entered.parts.find(({ id }) => id === 'PGS000004')).toMatchObject({ entered: true, confirmed: false });
    expect(entered.confirmed).toBe(false);
    expect(entered.standing).toBe('research');
    expect(entered.value).toBeGreaterThan(1.8 * entered.average!);
    expect(entered.interval!.low).toBeLessThan(entered.value!);
    expect(entered.interval!.high).toBeGreaterThan(entered.value!);
    expect(entered.interval!.unknown).toEqual(['breast-cancer-female']);
    expect(riskOf('breast-cancer', { scores: [score(2, 'EAS')] }).confirmed).toBe(true);
    for (const [group, why] of [
      ['AMR', 'effect-not-known-for-group'],
      [null, 'group-not-known'],
    ] as const) {
      const risk = riskOf('breast-cancer', { scores: [score(2, group)] });
      expect(leftOut(risk, 'PGS000004')).toBe(why);
      expect(risk.value).toBe(risk.average);
    }
    const prostate = riskOf('prostate-cancer', { sex: 'male', scores: [score(2, 'EUR', 'PGS000662')] });
    expect(leftOut(prostate, 'PGS000662')).toBe('effect-per-sd-not-known');
  });

  it('counts family and score once', () => {
    const both = riskOf('breast-cancer', { scores: [score(1)], ratios: [ratio('breast-cancer', 2)] });
    expect(both.parts.find(({ kind }) => kind === 'family')).toMatchObject({ entered: true, reducedBy: 0.18 });
    const alone = riskOf('breast-cancer', { ratios: [ratio('breast-cancer', 2)] });
    const scored = riskOf('breast-cancer', { scores: [score(1)] });
    expect(both.value! / scored.value!).toBeLessThan(alone.value! / alone.average!);
    // The share is not known: the one that says more.
    const ovarian = (z: number): DiseaseRisk =>
      riskOf('ovarian-cancer', { scores: [score(z, 'EUR', 'PGS003394')], ratios: [ratio('ovarian-cancer', 1.5)] });
    expect(leftOut(ovarian(0), 'PGS003394')).toBe('explained-by-other');
    expect(leftOut(ovarian(3), 'family-ratio/of-ovarian-cancer')).toBe('explained-by-other');
    // An equation that has the family inside.
    const inside = riskOf('breast-cancer', {
      stated: { race: 'white', relatives: 1 },
      ratios: [ratio('breast-cancer', 1.8)],
    });
    expect(leftOut(inside, 'family-ratio/of-breast-cancer')).toBe('already-in-equation');
    expect(inside.parts.find(({ id }) => id === 'bcrat-gail')!.entered).toBe(true);
  });

  it('of a carrier replaces the average, never lies below it, and no score of others is put on it', () => {
    const given: Given = { carriers: [carrier('hboc-brca1', 'BRCA1')], scores: [score(2, 'EAS')] };
    for (const born of ['2000-05-01', '1976-05-01', '1956-05-01']) {
      const risk = riskOf('breast-cancer', { ...given, born });
      expect(risk.parts.find(({ kind }) => kind === 'carrier')!.entered).toBe(true);
      expect(leftOut(risk, 'breast-cancer-female')).toBe('carrier-in-its-place');
      expect(leftOut(risk, 'PGS000004')).toBe('effect-not-known-for-group');
      for (const point of risk.curve) expect(point.value).toBeGreaterThanOrEqual(point.average!);
    }
    const young = riskOf('breast-cancer', { ...given, born: '2000-05-01' });
    // Printed: 72 % (65-79) by 80, of whom nobody dies of anything else.
    expect(young.lifetime!.value).toBeGreaterThan(0.6);
    expect(young.lifetime!.value).toBeLessThan(0.72);
    // Lower for a low score than for a high one, by less than in others.
    const at2 = riskOf('breast-cancer', { carriers: given.carriers!, scores: [score(2)] });
    expect(at2.value).toBeGreaterThan(riskOf('breast-cancer', { carriers: given.carriers! }).value!);
    expect(at2.value! / at2.average!).toBeLessThan(1.61 * 1.61 * 15);
    // Penetrance that is no more than others have does not lower the risk.
    const man = riskOf('prostate-cancer', { sex: 'male', carriers: [carrier('hboc-brca1', 'BRCA1')] });
    expect(leftOut(man, 'hboc-brca1')).toBe('no-excess');
    expect(man.value).toBe(man.average);
  });

  it('is not told as if a finding were not there', () => {
    const fh = riskOf('coronary-artery-disease', { stated: said, carriers: [carrier('fh', 'LDLR')] });
    expect(fh).toMatchObject({ state: 'not-assessed', because: ['penetrance-not-known'], value: null, curve: [] });
    const unsure = riskOf('breast-cancer', { carriers: [carrier('hboc-brca1', 'BRCA1', 'confirm-first')] });
    expect(leftOut(unsure, 'hboc-brca1')).toBe('confirm-first');
    expect(unsure.value).toBe(unsure.average);
    expect(riskOf('endometrial-cancer', {})).toBeUndefined();
    expect(riskOf('endometrial-cancer', { carriers: [carrier('lynch-msh2', 'MSH2')] }).average).toBeNull();
  });

  it('says what is missing, and what stands against it', () => {
    expect(riskOf('breast-cancer', { sex: null }).because).toEqual(['sex']);
    expect(riskOf('breast-cancer', { born: null }).because).toEqual(['birth-date']);
    expect(riskOf('breast-cancer', { sex: 'male' })).toMatchObject({ state: 'does-not-apply', because: ['sex'] });
    expect(riskOf('breast-cancer', { born: '2015-01-01' })).toMatchObject({
      state: 'does-not-apply',
      because: ['age'],
    });
    expect(riskOf('breast-cancer', { record: { conditions: [ill('breast-cancer', 'past')] } })).toMatchObject({
      state: 'does-not-apply',
      because: ['breast-cancer'],
      value: null,
    });
    expect(riskOf('coronary-artery-disease', {})).toMatchObject({ state: 'not-assessed' });
    expect(riskOf('coronary-artery-disease', {}).because).toContain('total-cholesterol');
    // After a stroke the equation is not for the person, and nothing takes its place.
    const stroke = riskOf('coronary-artery-disease', { stated: said, record: { conditions: [ill('stroke', 'past')] } });
    expect(stroke).toMatchObject({ state: 'not-assessed', because: ['cerebrovascular-disease'], value: null });
    // High blood pressure is a disease of the vessels and no reason to withhold the equation; "heart disease" without more is.
    const pressure = { conditions: [ill('hypertension')] };
    expect(riskOf('coronary-artery-disease', { stated: said, record: pressure }).state).toBe('assessed');
    const vague = { conditions: [ill('cardiovascular-disease')] };
    expect(riskOf('stroke', { stated: said, record: vague }).because).toEqual(['cardiovascular-disease']);
    const infarction = { conditions: [ill('myocardial-infarction', 'past')] };
    for (const { equation, state } of riskEquationsFor(knowledge, personOf({ record: infarction }), said))
      if (/^(prevent|pce|score2|mesa|framingham|qrisk)/.test(equation)) expect(state, equation).toBe('does-not-apply');
    const heavy = riskOf('diabetes-type-2', { record: { measurements: [measured('bmi', 36, 'kg/m2')] } });
    expect(heavy).toMatchObject({ state: 'not-assessed', because: ['obesity'] });
    expect(riskOf('lung-cancer', {}).because).toContain('years-smoked');
    const inherited = { conditions: [ill('familial-hypercholesterolaemia')] };
    expect(riskOf('coronary-artery-disease', { stated: said, record: inherited })).toMatchObject({
      state: 'not-assessed',
      because: ['familial-hypercholesterolaemia'],
      value: null,
    });
  });

  it('is told at every age for which it is, with a curve that rises', () => {
    for (const sex of ['female', 'male'] as const)
      for (let age = 18; age <= 90; age += 3) {
        const born = `${2026 - age}-01-01`;
        const carriers = age % 2 === 0 ? [] : [carrier('lynch-mlh1', 'MLH1'), carrier('hboc-brca2', 'BRCA2')];
        for (const risk of risksOf({ sex, born, carriers, stated: { ...said, age, sex } })) {
          if (risk.state !== 'assessed') continue;
          expect(risk.value, `${risk.disease} at ${age}`).toBeGreaterThan(0);
          expect(risk.value).toBeLessThan(1);
          risk.curve.forEach((point, i) => {
            expect(point.age).toBe(age + i + 1);
            if (i > 0) expect(point.value).toBeGreaterThanOrEqual(risk.curve[i - 1]!.value);
          });
        }
      }
  }, 60_000);

  it('is the same each time, with every reason of the list', () => {
    const given: Given = { stated: said, scores: [score(1)], carriers: [carrier('hboc-brca2', 'BRCA2')] };
    expect(JSON.stringify(risksOf(given))).toBe(JSON.stringify(risksOf(given)));
    for (const { parts } of risksOf(given))
      for (const part of parts) {
        expect(part.entered).toBe(part.leftOut === null);
        if (part.leftOut !== null) expect(RISK_LEFT_OUT).toContain(part.leftOut);
      }
  });
});

describe('what a change brings', () => {
  const record: Partial<PersonRecord> = {
    lifestyle: { smoking: known({ state: 'current' as const, perDay: 10 }) },
    stated: { noMedicines: known(true as const) },
    measurements: [measured('ldl-cholesterol', 3.4, 'mmol/L'), measured('systolic-blood-pressure', 160, 'mm[Hg]')],
  };
  const changesOf = (given: Given, changes?: readonly { change: string; by?: number }[]) => {
    const person = personOf(given);
    const equations = riskEquationsFor(knowledge, person, given.stated ?? {});
    return whatIf(knowledge, person, {
      risks: risksOf(given),
      equations,
      ...(changes === undefined ? {} : { changes }),
    });
  };
  const one = (id: string, given: Given, changes?: readonly { change: string; by?: number }[]) =>
    changesOf(given, changes).find((each) => each.id === id)!;

  it('is the trials’ ratio on the person’s own risk, with the equation beside it', () => {
    const statin = one('statin-mi', { stated: said, record });
    const risk = riskOf('coronary-artery-disease', { stated: said, record });
    expect(statin).toMatchObject({ state: 'assessed', baselineFrom: 'coronary-artery-disease', horizonYears: 10 });
    expect(statin.baseline).toBe(risk.value);
    expect(statin.withChange).toBeCloseTo(1 - (1 - risk.value!) ** 0.73, 12);
    expect(statin.numberNeeded).toBe(Math.ceil(1 / statin.benefit!));
    const { age: _, ...inputs } = said;
    const moved = evaluateRisk(
      knowledge,
      'prevent-2023-base',
      { ...inputs, age: 50, total_chol: 200 - 38.67 },
      { outcome: 'chd', horizonYears: 10 },
    );
    expect(moved.assessment).toMatchObject({ status: 'assessed', value: statin.byEquation });
    const two = one('statin-mi', { stated: said, record }, [{ change: 'lower-ldl', by: 2 }]);
    expect(two.benefit).toBeGreaterThan(statin.benefit!);
    expect(two.by).toEqual({ value: 2, unit: 'mmol/L' });
  });

  it('is not offered to those who have made it, or for whom it is not', () => {
    const never = { lifestyle: { smoking: known({ state: 'never' as const }) } };
    expect(one('smoking-quit-stroke', { stated: said, record: { ...record, ...never } })).toMatchObject({
      state: 'does-not-apply',
      because: 'smokes-not',
    });
    const taken = { stated: {}, medicines: [{ ingredients: ['atorvastatin'], status: 'active', at }] } as never;
    expect(one('statin-mve', { stated: said, record: { ...record, ...(taken as object) } })).toMatchObject({
      state: 'does-not-apply',
      because: 'takes-statins',
    });
    expect(one('lynch-aspirin', { record })).toMatchObject({ state: 'does-not-apply', because: 'carrier-not' });
    expect(one('lynch-aspirin', { record, carriers: [carrier('lynch-msh2', 'MSH2')] }).state).toBe('assessed');
    expect(one('anastrozole', { record: { ...record, conditions: [ill('postmenopausal')] } })).toMatchObject({
      state: 'does-not-apply',
      because: 'below-threshold',
    });
    const low = { measurements: [measured('ldl-cholesterol', 1.2, 'mmol/L')] };
    expect(one('statin-mve', { stated: said, record: { ...record, ...low } }).because).toBe('below-target');
  });

  it('says what is missing instead of a number', () => {
    const nothing = one('statin-mi', {});
    expect(nothing).toMatchObject({ state: 'not-assessed', benefit: null, baseline: null });
    expect(nothing.missing).toContain('total-cholesterol');
    expect(one('statin-death', { record })).toMatchObject({ because: 'no-baseline', numberNeeded: null });
    // Those with prediabetes have the trial's own rate, and it is said to be that.
    const pre = { ...record, conditions: [ill('prediabetes')] };
    expect(one('dpp-lifestyle', { record: pre })).toMatchObject({
      state: 'assessed',
      baselineFrom: 'comparator-of-trial',
      horizonYears: 3,
      confirmed: true,
    });
  });

  it('refuses a change that nobody knows and an amount that nobody tried', () => {
    for (const [wanted, code] of [
      [{ change: 'homeopathy' }, 'RISK_CHANGE_UNKNOWN'],
      [{ change: 'lower-ldl', by: -1 }, 'RISK_CHANGE_INVALID'],
      [{ change: 'lower-ldl', by: 40 }, 'RISK_CHANGE_INVALID'],
      [{ change: 'lower-ldl', by: Number.NaN }, 'RISK_CHANGE_INVALID'],
      [{ change: 'stop-smoking', by: 1 }, 'RISK_CHANGE_INVALID'],
    ] as const) {
      const thrown = (() => {
        try {
          return changesOf({ record }, [wanted]);
        } catch (error) {
          return error;
        }
      })();
      expect(thrown).toBeInstanceOf(PropriaError);
      expect((thrown as PropriaError).code).toBe(code);
    }
  });
});

describe('records of diseases and changes', () => {
  const diseases = [...factsOf(knowledge, 'disease-risk').values()];
  const interventions = [...factsOf(knowledge, 'intervention').values()];

  it('name equations, tables, scores and carriers that are there', () => {
    for (const { id, body } of diseases) {
      for (const { equation, outcome, ageAtHorizon, familyInput } of body.equations) {
        const found = factsOf(knowledge, 'risk-equation').get(equation)?.body;
        expect(
          found?.columns.map((column) => column.outcome),
          `${id}: ${equation}`,
        ).toContain(outcome);
        for (const slot of [ageAtHorizon, familyInput])
          if (slot !== undefined) expect(found!.inputs.map(({ name }) => name)).toContain(slot);
      }
      for (const { score: name } of body.scores)
        expect([...factsOf(knowledge, 'polygenic-score').keys()], `${id}: ${name}`).toContain(name);
      for (const { group, genes = [] } of body.carriers) {
        const management = factsOf(knowledge, 'carrier-management').get(group)?.body;
        expect(management, `${id}: ${group}`).toBeDefined();
        for (const gene of genes) expect(management!.genes).toContain(gene);
      }
    }
    expect(diseases.length).toBeGreaterThanOrEqual(12);
  });

  it('have hazards of whole years without gaps', () => {
    for (const { id, body } of factsOf(knowledge, 'incidence').values()) {
      expect(body.upTo.length, id).toBe(body.from.length);
      expect(body.hazard.length, id).toBe(body.from.length);
      body.from.forEach((from, i) => {
        expect(Number.isInteger(from), id).toBe(true);
        expect(body.upTo[i]!, id).toBeGreaterThan(from);
        if (i > 0) expect(from, id).toBe(body.upTo[i - 1]);
      });
    }
  });

  it('speak of changes by facts that can be answered', () => {
    const conditions = factsOf(knowledge, 'condition');
    const classes = factsOf(knowledge, 'drug-class');
    const facts = ['smokes', 'smoked', 'never-smoked', 'anyone', 'pregnant-or-planning'];
    const answered = (token: string): boolean =>
      facts.includes(token) ||
      (token.startsWith('takes-')
        ? classes.has(`~${token.slice(6)}`) || ['metformin', 'aspirin', 'semaglutide'].includes(token.slice(6))
        : conditions.has(token.replace(/-within-\d+-years$/, '')));
    for (const { id, body } of interventions) {
      for (const token of [...body.needs, ...(body.needsOne ?? []), ...body.without])
        expect(answered(token), `${id}: ${token}`).toBe(true);
      if (body.interval !== undefined) {
        expect(body.interval[0], id).toBeLessThanOrEqual(body.ratio);
        expect(body.interval[1], id).toBeGreaterThanOrEqual(body.ratio);
      }
    }
    for (const { id, body } of diseases)
      for (const token of [...body.averageNotFor, ...(body.nothingFor ?? [])])
        expect(answered(token), `${id}: ${token}`).toBe(true);
    expect(interventions.length).toBeGreaterThanOrEqual(27);
  });
});

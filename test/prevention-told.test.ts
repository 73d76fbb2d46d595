import { beforeAll, describe, expect, test } from 'vitest';
import type { PreventionDocument } from '../src/engine/index.ts';
import type { PreventionItem } from '../src/plan/index.ts';
import { isToldUnclear, toldResult } from '../src/risk/index.ts';
import { type Prevention, preventionAt } from './support/prevention.ts';

/* What a record tells of genes, of LDL, of a child and in a wrong unit: never passed over, never reassuring. */

const NOW = '2026-11-22';
const on = '2026-09-14';

let planOf: Prevention['planOf'];

beforeAll(() => {
  ({ planOf } = preventionAt(NOW));
});

const lineIn = (plan: PreventionDocument, id: string): PreventionItem | undefined =>
  plan.items.find((item) => item.id === id);

const woman = { born: '1976-05-05', sex: 'female' };
const family = [
  { relation: 'mother', conditions: [{ name: 'breast cancer', age: 40 }] },
  { relation: 'sister', conditions: [{ name: 'ovarian cancer', age: 38 }] },
];

test.each([
  ['pathogenic', 'pathogenic'],
  ['likely pathogenic variant', 'pathogenic'],
  ['c.68_69del pathogenic; deletion test negative', 'pathogenic'],
  ['positive', 'pathogenic'],
  ['patogénica', 'pathogenic'],
  ['negative', 'negative'],
  ['no pathogenic variant found', 'negative'],
  ['not detected', 'negative'],
  ['variant of uncertain significance', null],
  ['conflicting interpretations of pathogenicity', null],
  ['likely benign', null],
  ['negative for deletions, one variant of uncertain significance', null],
  ['no result yet', null],
  ['', null],
])('"%s" is %s', (written, result) => expect(toldResult(written)).toBe(result));

test.each([
  ['c.68_69del', true],
  ['5382insC, heterozygous', true],
  ['pathogenic', false],
  ['negative', false],
  ['likely benign', false],
  ['Normal function', false],
  ['no result yet', false],
  ['', false],
])('"%s": something is told that is not understood: %s', (written, unclear) =>
  expect(isToldUnclear(written)).toBe(unclear),
);

test('what is told and not understood is said before anything else, unless the person shut it', async () => {
  const person = { date: on, born: '1980-03-01', sex: 'female', genotypes: { BRCA1: 'c.68_69del' } };
  const notices = async (more: object) => (await planOf({ ...person, ...more })).notices;
  expect((await notices({}))[0]).toMatchObject({
    code: 'FAMILY_OWN_TEST_UNCLEAR',
    severity: 'serious',
    params: { genes: 'BRCA1' },
  });
  const shut = await notices({ wishes: { 'not-to-know': ['cancer'] } });
  expect(shut.map(({ code }) => code)).not.toContain('FAMILY_OWN_TEST_UNCLEAR');
});

describe('a change that a test of the person’s own told of', () => {
  test('leads to genetics and to the report, and enters no number', async () => {
    const plan = await planOf({ ...woman, genotypes: { BRCA1: 'pathogenic' } });
    for (const id of ['refer/genetics', 'test/confirm-finding']) {
      const line = lineIn(plan, id);
      expect(['due', 'last-not-known'], id).toContain(line?.state);
      expect(line!.sides[0], id).toMatchObject({ from: 'carrier', confirmed: false });
      expect(line!.sides[0]!.because, id).toContain('told-result');
      expect(line!.audience, id).toBe('both');
      expect(JSON.stringify(line!.trace.facts), id).toContain('genotypes.BRCA1');
    }
    const risk = plan.risks.find(({ disease }) => disease === 'breast-cancer')!;
    expect(risk.parts.filter(({ kind }) => kind === 'carrier')).toMatchObject([
      { id: 'hboc-brca1', entered: false, leftOut: 'confirm-first' },
    ]);
    // Looking for cancer of the ovaries or pancreas is not called needless in who may carry it.
    expect(plan.items.filter(({ notNeeded }) => notNeeded === 'advised-against').map(({ id }) => id)).not.toContain(
      'screen/ovarian-cancer',
    );
    expect(plan.cascade).toEqual([]);
  });

  test('goes before a negative in the same words', async () => {
    const genotypes = { BRCA1: 'c.68_69del pathogenic; deletion test negative', BRCA2: 'negative' };
    const line = lineIn(await planOf({ ...woman, family, genotypes }), 'refer/genetics');
    expect(line).toMatchObject({ state: 'due', notNeeded: null });
    expect(line!.sides.flatMap(({ because }) => because)).not.toContain('genes-known');
  });

  test('is not told to who does not want to know', async () => {
    const plan = await planOf({ ...woman, genotypes: { BRCA1: 'pathogenic' }, wishes: { 'not-to-know': ['cancer'] } });
    expect(JSON.stringify([plan.items, plan.risks.map(({ parts }) => parts), plan.questions])).not.toMatch(
      /told-result|brca1/i,
    );
  });

  test('of an illness of adults, not of a child', async () => {
    const plan = await planOf({
      born: '2014-05-05',
      sex: 'female',
      genotypes: { BRCA1: 'pathogenic', LDLR: 'pathogenic' },
    });
    expect(plan.items.flatMap(({ answers }) => answers).filter((one) => one.startsWith('finding/'))).toEqual(
      expect.arrayContaining(['finding/ldlr-familial-hypercholesterolemia']),
    );
    expect(JSON.stringify(plan.items)).not.toMatch(/brca1/i);
  });
});

test('genes in which nothing was found close no criterion that asks for others', async () => {
  const genes = ['MLH1', 'MSH2', 'MSH6', 'PMS2', 'EPCAM'];
  const genotypes = Object.fromEntries(genes.map((gene) => [gene, 'negative']));
  const lynch = [
    { relation: 'mother', conditions: [{ name: 'colorectal cancer', age: 45 }] },
    { relation: 'maternal-aunt', conditions: [{ name: 'colorectal cancer', age: 52 }] },
    { relation: 'maternal-grandmother', conditions: [{ name: 'endometrial cancer', age: 60 }] },
    { relation: 'father', conditions: [{ name: 'pancreatic cancer', age: 61 }] },
    { relation: 'paternal-grandfather', conditions: ['cancer'] },
  ];
  const line = lineIn(await planOf({ born: '1976-05-05', sex: 'male', family: lynch, genotypes }), 'refer/genetics');
  expect(line?.state).not.toBe('not-needed');
  expect(line?.notNeeded).toBeNull();
});

describe('LDL cholesterol from 190 mg/dL', () => {
  test.each([
    [{ born: '1986-05-05', sex: 'male' }, '190 mg/dL', true],
    [{ born: '2002-05-05', sex: 'female' }, '5.4 mmol/L', true],
    [{ born: '2002-05-05', sex: 'female' }, '4.8 mmol/L', false],
    [{ born: '2014-05-05', sex: 'female' }, '165 mg/dL', true],
    [{ born: '1986-05-05', sex: 'male', medicines: ['atorvastatin 40 mg daily'] }, '5.1 mmol/L', true],
  ])('%o, %s: a lipid clinic, a gene test and the relatives', async (who, ldl, asks) => {
    const plan = await planOf({ ...who, labs: { LDL: `${ldl} on ${on}` } });
    for (const id of ['refer/lipid-clinic', 'refer/genetics', 'refer/family-lipids']) {
      const line = lineIn(plan, id);
      const due =
        line?.state === 'due' &&
        line.sides.some(({ because }) => because.includes('criterion=severe-hypercholesterolaemia'));
      expect(due, id).toBe(asks);
    }
  });
});

test('a child is not sent for what begins in adults; it is said from when', async () => {
  const plan = await planOf({
    born: '2014-05-05',
    sex: 'female',
    family: [...family, { relation: 'father', conditions: [{ name: 'colorectal cancer', age: 45 }] }],
  });
  for (const id of ['refer/genetics', 'screen/colorectal-cancer'])
    expect([undefined, 'later'], id).toContain(
      lineIn(plan, id)?.state === 'open' ? undefined : lineIn(plan, id)?.state,
    );
  expect(lineIn(plan, 'screen/colorectal-cancer')).toMatchObject({ state: 'later', dates: { next: '2032-05-05' } });
  expect(plan.items.filter(({ kind, state }) => kind === 'screen' && (state === 'due' || state === 'overdue'))).toEqual(
    [],
  );
});

test.each([
  [{ labs: { glucose: '5.5 mg/dL' } }, '5.5 mmol/L'],
  [{ labs: { HbA1c: '5.6 mmol/mol' } }, '5.6 %'],
  [{ labs: { HbA1c: '42 %' } }, '42 mmol/mol'],
  [{ labs: { LDL: '151 mmol/L' } }, '151 mg/dL'],
  [{ labs: { LDL: '3.9 mg/dL' } }, '3.9 mmol/L'],
  [{ labs: { triglycerides: '150 mmol/L' } }, '150 mg/dL'],
  [{ labs: { cholesterol: '200 mmol/L' } }, '200 mg/dL'],
  [{ vitals: { height: '1.75 cm' } }, '1.75 m'],
  [{ vitals: { weight: '76 g' } }, '76 kg / 76 [lb_av]'],
])('%o is refused, and the unit is named', async (values, likely) => {
  const plan = await planOf({ ...woman, ...values });
  expect(plan.notices).toMatchObject([
    { code: 'RECORD_VALUE_IMPOSSIBLE_LIKELY', severity: 'serious', params: { likely } },
  ]);
});

describe('a change is for nobody whom it is not for', () => {
  const on = (plan: PreventionDocument, id: string) => plan.whatIf.find((one) => one.id === id)!;

  test('surgery of carriers: not where the family asks for a test that nobody told of', async () => {
    const plan = await planOf({ ...woman, family });
    expect(JSON.stringify(plan.risks)).toContain('gene-not-tested');
    for (const id of ['rrm', 'rrso-ovarian'])
      expect(on(plan, id), id).toMatchObject({ state: 'does-not-apply', because: 'carrier-not', benefit: null });
  });

  test('nor where a result is told and not confirmed', async () => {
    const plan = await planOf({ ...woman, genotypes: { BRCA1: 'pathogenic' } });
    for (const id of ['rrm', 'rrso-ovarian']) expect(on(plan, id).benefit, id).toBeNull();
  });

  test('a colonoscopy that still holds, and one that does not', async () => {
    const after = async (date: string) =>
      on(await planOf({ ...woman, procedures: [{ name: 'colonoscopy', date }] }), 'crc-colonoscopy');
    expect(await after('2020-01-01')).toMatchObject({ because: 'colonoscopy-within-10-years', benefit: null });
    expect((await after('2010-01-01')).state).toBe('assessed');
  });

  test('of who has the illness already, the illness is not what is missing', async () => {
    const plan = await planOf({
      born: '1961-05-05',
      sex: 'male',
      conditions: ['myocardial infarction'],
      lifestyle: { smoking: '10 a day' },
    });
    expect(on(plan, 'smoking-quit-coronary-men')).toMatchObject({ because: 'no-baseline', missing: [] });
  });
});

describe('genes in which nothing was found', () => {
  const genotypes = { LDLR: 'negative', APOB: 'negative', PCSK9: 'negative' };
  const labs = { LDL: `5.4 mmol/L on ${on}` };

  test('end the way to genetics where nothing else asks for it, and no examination', async () => {
    const plan = await planOf({ born: '1986-05-05', sex: 'male', genotypes, labs });
    expect(lineIn(plan, 'refer/genetics')).toMatchObject({ state: 'not-needed', notNeeded: 'already-known' });
    for (const id of ['refer/lipid-clinic', 'refer/family-lipids']) expect(lineIn(plan, id)?.state, id).toBe('due');
  });

  test('leave it open where a recommendation asks what nobody told', async () => {
    const line = lineIn(await planOf({ born: '1986-05-05', sex: 'female', genotypes, labs }), 'refer/genetics');
    expect(line).toMatchObject({ state: 'open', notNeeded: null });
    expect(line!.missing).toContain('brca-family-or-ancestry');
  });
});

test('a PSA of 30 is never called needless, whatever the age at which looking ends', async () => {
  const man = { born: '1948-05-05', sex: 'male' };
  const high = lineIn(await planOf({ ...man, labs: { PSA: `30 ng/mL on ${on}` } }), 'screen/prostate-cancer');
  expect(high).toMatchObject({ state: 'weigh', notNeeded: null });
  expect(high!.sides.flatMap(({ because }) => because)).toContain('psa=30');
  const quiet = lineIn(await planOf({ ...man, labs: { PSA: `1 ng/mL on ${on}` } }), 'screen/prostate-cancer');
  expect(quiet).toMatchObject({ state: 'not-needed', notNeeded: 'advised-against' });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERRORS, type ErrorCode } from '../src/core/index.ts';
import { type CliRun, exampleFolder, runCli } from './support/run-cli.ts';

const NOW = '2026-11-22';
const PERSON = 'date: 2026-11-01\nborn: 1951-04-30\nsex: male\nmedicines:\n  - clopidogrel 75 mg once daily\n';
const SLOW = 180_000;
const SCRIPT = '<script>alert(1)</script>';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'propria-bad-person-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A person's folder with these files; the path of the folder. */
function person(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(folder, 'person-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

const bundle = (...resources: readonly object[]): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) });
const patient = (more: object = {}): object => ({
  resourceType: 'Patient',
  id: 'p',
  gender: 'female',
  birthDate: '1960-02-03',
  name: [{ text: 'Ana' }],
  ...more,
});
const about = { subject: { reference: 'Patient/p' } };
const taking = (more: object): object => ({
  resourceType: 'MedicationStatement',
  id: 'm',
  status: 'active',
  ...about,
  ...more,
});
const measured = (id: string, loinc: string, value: number, unit: string, on = '2026-10-01'): object => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  ...about,
  code: { coding: [{ system: 'http://loinc.org', code: loinc }] },
  effectiveDateTime: on,
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
});

/** Ended as said: coded, with a remedy and no stack, nothing on standard output. */
function refused(run: CliRun, code: ErrorCode, exit: number, place?: string): void {
  expect(run.code, run.err).toBe(exit);
  expect(run.err).toContain(`error ${code}: `);
  expect(run.err).toMatch(/\n {2}remedy: \S/);
  if (place !== undefined) expect(run.err).toContain(`where: ${place}`);
  expect(run.err).not.toMatch(/^\s+at /m);
  expect(run.err).not.toMatch(/UNEXPECTED|\[object/);
  expect(run.out).toBe('');
  expect(ERRORS).toHaveProperty(code);
}

const planOf = (path: string, ...more: readonly string[]): CliRun => runCli(['plan', path, '--now', NOW, ...more]);

interface Plan {
  readonly notices: readonly { readonly code: string; readonly place?: object }[];
  readonly person: { readonly measurements: readonly { readonly analyte: string }[] };
  readonly derived: readonly { readonly id: string }[];
  readonly unresolved: { readonly medicines: readonly string[] };
}

/** Went on as said: the codes of its notices, each of them with its place. */
function told(path: string): { readonly plan: Plan; readonly codes: readonly string[] } {
  const run = planOf(path, '--format', 'json');
  expect(run.code, run.err).toBe(0);
  const plan = JSON.parse(run.out) as Plan;
  for (const notice of plan.notices) expect(notice.place, notice.code).toBeDefined();
  return { plan, codes: plan.notices.map((notice) => notice.code) };
}

describe('a person file that cannot be used is refused with its place', () => {
  it.each<[string, string | Uint8Array, ErrorCode, string]>([
    ['tabs', 'medicines:\n\t- clopidogrel\n', 'RECORD_FILE_NOT_YAML', 'person.yaml, line 2'],
    ['an alias bomb', `a: &a [x,x]\nb: &b [${'*a,'.repeat(9)}*a]\n`, 'RECORD_FILE_NOT_YAML', 'person.yaml, line 2'],
    ['an unknown part', `${PERSON}medicnes: [a]\n`, 'RECORD_FILE_UNKNOWN_KEY_LIKELY', 'person.yaml, line 6'],
    ['a part of the prototype', '__proto__: {a: 1}\n', 'RECORD_FILE_UNKNOWN_KEY', 'person.yaml, line 1'],
    ['a part of another type', 'born: {a: 1}\n', 'RECORD_FILE_SHAPE', 'person.yaml, line 1'],
    ['a list', '- a\n- b\n', 'RECORD_FILE_SHAPE', 'person.yaml'],
    ['a part twice', 'medicines: [a]\nmedicines: [b]\n', 'RECORD_FILE_NOT_YAML', 'person.yaml, line 2'],
    ['a tag that runs', "name: !!js/function 'x'\n", 'RECORD_FILE_NOT_YAML', 'person.yaml, line 1'],
    ['two documents', `${PERSON}---\nname: b\n`, 'RECORD_FILE_NOT_YAML', 'person.yaml'],
    ['depth', `conditions: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'RECORD_FILE_NOT_YAML', 'person.yaml, line 1'],
    ['zero bytes', Uint8Array.of(0xff, 0xfe, 0, 1, 2), 'RECORD_FILE_NOT_YAML', 'person.yaml, line 1'],
    ['ten megabytes', `conditions:\n${'  - x y z\n'.repeat(1_000_000)}`, 'RECORD_FILE_TOO_LARGE', 'person.yaml'],
  ])('%s', (_, text, code, place) => refused(planOf(person({ 'person.yaml': text })), code, 3, place), SLOW);
});

describe('a bundle that cannot be used is refused with its place', () => {
  const whole = bundle(patient(), taking({ medicationCodeableConcept: { text: 'clopidogrel' } }));
  it.each<[string, string, ErrorCode]>([
    ['two people', bundle(patient(), patient({ id: 'q' })), 'FHIR_TWO_PEOPLE'],
    ['cut short', whole.slice(0, -40), 'FHIR_TRUNCATED'],
    ['empty', '', 'FHIR_NOT_FHIR'],
    ['JSON of another kind', '{"hello":1}', 'FHIR_NOT_FHIR'],
    ['nested without end', `{"resourceType":"Bundle","x":${'['.repeat(100_000)}`, 'FHIR_TOO_DEEP'],
  ])('%s', (_, text, code) => refused(planOf(person({ 'r.json': text })), code, 3, 'r.json'), SLOW);
});

describe('a folder that is not of one person', () => {
  it(
    'empty: nothing is known, so no plan is made',
    () => {
      for (const command of ['plan', 'record']) refused(runCli([command, person({})]), 'RECORD_NOTHING_FOUND', 3);
    },
    SLOW,
  );

  it(
    'two person files of different people',
    () => {
      refused(planOf(person({ 'a.yaml': PERSON, 'b.yaml': 'born: 1990-01-01\n' })), 'RECORD_TWO_PEOPLE', 3);
    },
    SLOW,
  );

  it(
    'a broken genome beside a good record stops the plan; nothing is half-written',
    () => {
      const genome = readFileSync(join(exampleFolder, 'NA12878.g.vcf.gz')).subarray(0, 3000);
      const path = person({ 'person.yaml': PERSON, 'g.vcf.gz': genome });
      refused(
        planOf(path, '--format', 'html', '-o', join(path, 'plan.html')),
        'BGZF_TRUNCATED',
        3,
        join(path, 'g.vcf.gz'),
      );
      expect(readdirSync(path).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['g.vcf.gz', 'person.yaml']);
    },
    SLOW,
  );

  it(
    'a file of no known shape is passed over, and said so in text and document',
    () => {
      const path = person({ 'person.yaml': PERSON, 'prices.csv': 'a,b\n1,2\n' });
      expect(told(path).codes).toContain('RECORD_FILE_PASSED_OVER');
      expect(planOf(path).out).toContain('RECORD_FILE_PASSED_OVER');
    },
    SLOW,
  );

  it.skipIf(process.getuid?.() !== 0)(
    'a folder and a file that this user may not read',
    () => {
      const path = person({ 'person.yaml': PERSON });
      // What the temporary folder of root holds is closed to others.
      const run = runCli(['plan', path, '--now', NOW], { user: 65_534 });
      expect(run.code, run.err).toBe(4);
      expect(run.err).toMatch(/error HOST_FILE_(NO_ACCESS|NOT_FOUND)/);
    },
    SLOW,
  );
});

describe('price lists', () => {
  it.each<[string, string, ErrorCode]>([
    ['no usable row', 'medicine,price,pack\nclopidogrel 75 mg,-5,28\n', 'PRICE_NO_ROWS'],
    ['a quotation mark that stays open', 'medicine,price,pack\n"clopidogrel 75 mg,5,28\n', 'PRICE_QUOTE_OPEN'],
  ])(
    '%s',
    (_, text, code) => {
      refused(planOf(person({ 'person.yaml': PERSON, 'prices.csv': text })), code, 3);
    },
    SLOW,
  );
});

describe('what is refused inside a record is told, and nothing is built on it', () => {
  it(
    'values of a person file: negative, in a wrong unit, impossible',
    () => {
      const labs = 'labs:\n  creatinine: -3 mg/dL on 2026-10-01\n  potassium: 4.1 mg/dL\nvitals:\n  weight: 8000 kg\n';
      const path = person({ 'person.yaml': `${PERSON}${labs}` });
      const { plan, codes } = told(path);
      expect(codes).toEqual(expect.arrayContaining(['RECORD_VALUE_IMPOSSIBLE', 'RECORD_UNIT_WRONG_LIKELY']));
      expect(plan.person.measurements).toEqual([]);
      expect(plan.derived).toEqual([]);
      expect(planOf(path).out).toContain('RECORD_UNIT_WRONG_LIKELY');
    },
    SLOW,
  );

  it(
    'values of a bundle, with a FHIR path',
    () => {
      const values = [
        measured('a', '2160-0', 97, 'mg/dL'),
        measured('b', '2823-3', 4.1, 'kg'),
        measured('c', '29463-7', 70, 'furlong'),
      ];
      const { plan, codes } = told(person({ 'r.json': bundle(patient(), ...values) }));
      expect(codes.filter((code) => /^RECORD_(UNIT|VALUE)_/.test(code))).toHaveLength(3);
      for (const { place } of plan.notices) expect(place).toMatchObject({ kind: 'fhir' });
      expect(plan.derived).toEqual([]);
    },
    SLOW,
  );

  it(
    'a birth and a value of the future: no age, no kidney',
    () => {
      const values = [measured('a', '2160-0', 1.1, 'mg/dL', '2031-01-01')];
      const { plan, codes } = told(person({ 'r.json': bundle(patient({ birthDate: '2050-01-01' }), ...values) }));
      expect(codes).toContain('RECORD_VALUE_FUTURE');
      expect(plan).toMatchObject({ ageYears: null, derived: [] });
    },
    SLOW,
  );

  it(
    'references that are missing, circular or contained',
    () => {
      const order = (id: string, reference: string, more: object = {}): object => ({
        resourceType: 'MedicationRequest',
        id,
        status: 'active',
        intent: 'order',
        ...about,
        medicationReference: { reference },
        ...more,
      });
      const made = (id: string, of: string): object => ({
        resourceType: 'Medication',
        id,
        ingredient: [{ itemReference: { reference: `Medication/${of}` } }],
      });
      const text = bundle(
        patient(),
        order('missing', 'Medication/none'),
        order('circle', 'Medication/a'),
        made('a', 'b'),
        made('b', 'a'),
        order('inside', '#c', { contained: [{ resourceType: 'Medication', id: 'c', code: { text: 'simvastatin' } }] }),
      );
      const { plan } = told(person({ 'r.json': text }));
      expect(plan.unresolved.medicines).toHaveLength(2);
      expect(plan.person).toMatchObject({
        medicines: expect.arrayContaining([expect.objectContaining({ ingredients: ['simvastatin'] })]),
      });
    },
    SLOW,
  );

  it(
    'a dose in free words is shown as words',
    () => {
      const dosage = [{ text: 'one when the moon is full, up to three' }];
      const { codes } = told(
        person({
          'r.json': bundle(patient(), taking({ medicationCodeableConcept: { text: 'clopidogrel 75 MG' }, dosage })),
        }),
      );
      expect(codes).toContain('FHIR_DOSE_TEXT');
    },
    SLOW,
  );
});

describe('hostile text reaches no view', () => {
  const path = (): string =>
    person({
      'person.yaml': `name: ${SCRIPT}\nborn: 1960-02-03\nwishes: {goals: ['${SCRIPT}']}\n`,
      'r.json': bundle(
        patient({ name: [{ text: SCRIPT }], text: { status: 'generated', div: `<div>${SCRIPT}narrative</div>` } }),
        taking({ medicationCodeableConcept: { text: `${SCRIPT}<img src=x onerror=alert(2)>` } }),
        { resourceType: 'Condition', id: 'c', ...about, code: { text: '"><svg/onload=alert(3)>' } },
        { resourceType: 'AllergyIntolerance', id: 'a', patient: about.subject, code: { text: SCRIPT } },
      ),
    });

  it.each(['en', 'es'])(
    'page, text, paper of clinician and patient: %s',
    (language) => {
      const folderOf = path();
      for (const audience of ['clinician', 'patient']) {
        const view = (format: string, ...more: readonly string[]): CliRun =>
          planOf(folderOf, '--format', format, '--audience', audience, '--language', language, ...more);
        const page = view('html');
        expect(page.code, page.err).toBe(0);
        expect(page.out).not.toMatch(/<script>alert|<img src=x|<svg\/onload|narrative/);
        const text = view('text');
        expect(text.code, text.err).toBe(0);
        expect(text.out).not.toContain('narrative');
        const paper = join(folder, `${language}-${audience}.pdf`);
        expect(view('pdf', '-o', paper).code).toBe(0);
        expect(readFileSync(paper, 'latin1')).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction)\b/);
      }
    },
    SLOW,
  );
});

describe('check and diff', () => {
  let plan = '';
  const changed = (name: string, change: (document: Record<string, unknown>) => object): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(plan, 'utf8')) as Record<string, unknown>)));
    return path;
  };
  beforeAll(() => {
    plan = join(folder, 'plan.json');
    expect(planOf(person({ 'person.yaml': PERSON }), '--format', 'json', '-o', plan).code).toBe(0);
  }, SLOW);

  it(
    'a plan of another version, a plan with a part missing',
    () => {
      const later = changed('later.json', (document) => ({ ...document, schema: 'propria/care/9' }));
      const less = changed('less.json', (document) => ({ ...document, items: undefined }));
      for (const args of [['plan'], ['check', 'codeine', '--plan'], ['diff', plan]]) {
        refused(runCli([...args, later]), 'CORE_UNKNOWN_SCHEMA', 3, later);
        refused(runCli([...args, less]), 'CORE_NOT_A_DOCUMENT', 3, less);
      }
    },
    SLOW,
  );

  it(
    'a medicine that is not known, that is several, or is no word at all; a date that is none',
    () => {
      for (const drug of ['zzzqq', '', SCRIPT])
        refused(runCli(['check', drug, '--plan', plan]), 'PLAN_UNKNOWN_MEDICINE', 3);
      expect(runCli(['check', 'amoxicillin / clavulanic acid', '--plan', plan]).out).toMatch(/amoxicillin/i);
      expect(runCli(['check', 'codeine', '--plan', plan, '--now', 'tomorrow']).code).toBe(2);
      refused(runCli(['check', 'codeine', '--plan', join(folder, 'absent.json')]), 'HOST_FILE_NOT_FOUND', 4);
    },
    SLOW,
  );

  it(
    'documents that are unlike',
    () => {
      const yaml = join(person({ 'person.yaml': PERSON }), 'person.yaml');
      refused(runCli(['diff', plan, yaml]), 'CLI_USAGE', 2);
      refused(runCli(['diff', plan, join(folder, 'absent.json')]), 'HOST_FILE_NOT_FOUND', 4);
      const other = changed('other.json', (document) => {
        const { birthDate, ...rest } = document['person'] as { readonly birthDate: object };
        return { ...document, person: { ...rest, birthDate: { ...birthDate, value: '1990-01-01' } } };
      });
      refused(runCli(['diff', plan, other]), 'PLAN_OTHER_PERSON', 3);
      expect(existsSync(join(folder, 'absent.json'))).toBe(false);
    },
    SLOW,
  );
});

/**
 * The coded conditions of STOPP/START version 2 (Huibers 2018, data under LGPL-3.0) as screening rules in our schema, with a
 * reason a rule from `stopp-start-reasons.tsv`. `npx tsx scripts/import/stopp-start.ts CONDITIONS.json [OUT.yaml]`
 *
 * Where the published codes contradict the published criterion they are put right here, and the record says so.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dump } from 'js-yaml';
import type { DrugSelector, SafetyTerm } from '../../src/knowledge/index.ts';

interface Code {
  readonly code: string;
}
interface Term {
  readonly system: string;
  readonly operator: '=' | '!=';
  readonly codes: readonly Code[];
}
interface Span {
  readonly interval: string;
  readonly unit?: string;
  readonly values: { readonly operator: '<' | '>' | '='; readonly value: string };
}
interface Condition {
  readonly kind: 'episode' | 'medicine' | 'measurement';
  readonly negated: boolean;
  readonly terms: readonly Term[];
  readonly result?: { readonly values?: Span['values'] };
  readonly duration?: Span;
  readonly frequency?: Span;
  readonly dose?: Span;
  readonly status?: { readonly active: string };
}
interface SourceRule {
  readonly id: string;
  readonly iterations: readonly {
    readonly conditions: readonly (readonly Condition[])[];
    readonly actions: readonly { readonly medicines: readonly Omit<Condition, 'kind'>[] }[];
  }[];
}
interface Reason {
  /** One for the criterion, or one an iteration. */
  readonly mechanisms: readonly string[];
  readonly word: string;
  readonly tier: string;
  readonly judge: readonly string[];
  readonly add: readonly SafetyTerm[];
  readonly corrected: string;
}

/** LOINC of the source to our measures. */
const MEASURE: Readonly<Record<string, string>> = {
  '62238-1': 'egfr',
  '2823-3': 'potassium',
  '8867-4': 'heart-rate',
  '8480-6': 'systolic',
  '8462-4': 'diastolic',
  '10230-1': 'ejection-fraction',
  '47597-0': 'calcium',
  '11556-8': 'arterial-oxygen',
  '11557-6': 'arterial-carbon-dioxide',
  '20564-1': 'oxygen-saturation',
  '19925-7': 'fev1-percent',
  '38263-0': 't-score-hip',
  '38267-1': 't-score-spine',
  '14956-7': 'urine-albumin',
};
const AGE = '30525-0';
const SEX = '76689-9';
/** Ionised calcium, which the source writes for a potassium below 3 and a sodium below 130. */
const MISTAKEN = '1996-8';
/** What speaks for itself also when it is past: an infarction, a stroke, a stent, an ulcer, a clot, a tumour, a fracture. */
const LASTING = /^(I2[0-6]|I6|G45|Z9|K2[5-8]|K92|C50|D05|I74|I8[0-2]|S|T)/;
/** Conditions of ours that a code stands for though most of their own codes lie elsewhere. */
const MEANS: Readonly<Record<string, readonly string[]>> = {
  'I48.2': ['atrial-fibrillation'],
  I10: ['hypertension'],
  'I80.2': ['deep-vein-thrombosis'],
  F29: ['psychosis'],
  'G31.8': ['lewy-body-dementia'],
};
/** `I48.2`: permanent atrial fibrillation is seldom coded apart. `G31.8` also holds mild cognitive impairment, which is not meant. */
const NARROWER: Readonly<Record<string, string>> = { 'I48.2': 'I48', 'G31.8': 'G31.83' };
const WEEKS: Readonly<Record<string, number>> = { W: 1, M: 4.345, Y: 52.18 };
const MONTHS: Readonly<Record<string, number>> = { M: 1, Y: 12 };

const [input, output = fileURLToPath(new URL('../../knowledge/screening/stopp-start.yaml', import.meta.url))] =
  process.argv.slice(2);
if (input === undefined) throw new Error('give the path of the conditions file');
const { rules } = JSON.parse(readFileSync(input, 'utf8')) as { readonly rules: readonly SourceRule[] };
const reasons = readReasons();
const records = rules.map(record);
const head = [
  '# Conditions of the STOPP/START version 2 algorithms: ICD-10, ATC and LOINC codes by Huibers and others (LGPL-3.0),',
  '# in our schema and with our own coded reasons. Written by scripts/import/stopp-start.ts; corrections are named in the records.',
  '',
].join('\n');
writeFileSync(
  output,
  head +
    dump(
      {
        source: 'stopp-start-v2-codes',
        version: '8fdc1acacfe175b39b5b5f0a7efeb341efc0248e',
        licence: 'LGPL-3.0-only',
        records,
      },
      { lineWidth: 120, flowLevel: 5, noRefs: true },
    ),
);
console.log(`${records.length} rules, ${records.flatMap(({ iterations }) => iterations).length} iterations`);

function record(rule: SourceRule) {
  const reason = reasons.get(rule.id);
  if (reason === undefined) throw new Error(`no reason for ${rule.id}`);
  const [tool = '', number = ''] = rule.id.split(' ');
  const asks = tool === 'START' ? 'start' : 'stop';
  return {
    id: rule.id.toLowerCase().replace(' ', '-').replace('.', '-'),
    tool: 'STOPP/START v2',
    criterion: rule.id,
    asks,
    ageFrom: 65,
    mechanism: reason.mechanisms[0] ?? '',
    word: reason.word,
    tier: reason.tier,
    iterations: rule.iterations.flatMap((iteration, i) => {
      const made = iterationOf(`${tool} ${number}`, asks, iteration, reason);
      const mechanism = i === 0 ? undefined : reason.mechanisms[i];
      return made === null ? [] : [mechanism === undefined ? made : { ...made, mechanism }];
    }),
    ...(reason.judge.length > 0 ? { judge: reason.judge } : {}),
    ...(reason.corrected === '' ? {} : { corrected: reason.corrected }),
  };
}

function iterationOf(
  id: string,
  asks: 'start' | 'stop',
  { conditions, actions }: SourceRule['iterations'][number],
  { add }: Reason,
) {
  const target = actions[0]?.medicines[0];
  if (target === undefined) throw new Error(`${id} names no medicine`);
  const medicines = selector(id, target.terms);
  const key = JSON.stringify(target.terms);
  const isTarget = (c: Condition): boolean =>
    c.kind === 'medicine' && !c.negated && c.status === undefined && JSON.stringify(c.terms) === key;
  const plain = conditions.flat();
  const own = asks === 'stop' ? plain.filter(isTarget) : [];
  const others = plain.filter((c) => !own.includes(c));
  const when = [...others.flatMap((c) => termOf(id, c)), ...own.flatMap(ownTerms), ...add];
  // H8's second half asks for nothing but a missing gastric protection.
  if (id === 'STOPP H8' && others.every((c) => c.negated)) return null;
  return { when, medicines, ...(own.length > 1 ? { twice: true } : {}) };
}

/** Dose and duration of the medicine itself. */
function ownTerms(c: Condition): SafetyTerm[] {
  const terms: SafetyTerm[] = [];
  if (c.dose !== undefined)
    terms.push({
      dailyDose: { above: { value: Number(c.dose.values.value), unit: (c.dose.unit ?? 'mg').toLowerCase() } },
    });
  if (c.duration !== undefined)
    terms.push({ takenForWeeks: Math.round(Number(c.duration.values.value) * (WEEKS[c.duration.interval] ?? 1)) });
  return terms;
}

function termOf(id: string, c: Condition): SafetyTerm[] {
  const term = c.kind === 'episode' ? episode(id, c) : c.kind === 'measurement' ? measurement(id, c) : medicine(id, c);
  if (term === null) return [];
  return [c.negated ? { not: term } : term];
}

function episode(id: string, { terms, duration, frequency }: Condition): SafetyTerm {
  const codes = terms
    .flatMap((t) => t.codes.map(({ code }) => code.trim()))
    .filter((code) => !(id === 'STOPP C3' && code === 'I64'));
  const months = duration === undefined ? 0 : Number(duration.values.value) * (MONTHS[duration.interval] ?? 1);
  const conditions = [...new Set(codes.flatMap((code) => MEANS[code] ?? []))];
  return {
    ...(conditions.length > 0 ? { conditions } : {}),
    icd10: codes.map((code) => NARROWER[code] ?? code),
    ...(codes.every((code) => LASTING.test(code)) ? { ever: true } : {}),
    ...(duration === undefined
      ? {}
      : duration.values.operator === '<'
        ? { withinMonths: months }
        : { longerThanMonths: months }),
    ...(frequency === undefined
      ? {}
      : { times: Number(frequency.values.value) + 1, withinMonths: MONTHS[frequency.interval] ?? 12 }),
  };
}

function measurement(id: string, { terms, result }: Condition): SafetyTerm | null {
  const loinc = terms[0]?.codes[0]?.code.trim() ?? '';
  const bound = result?.values;
  if (loinc === SEX) return { sex: bound?.value === 'Female' ? 'female' : 'male' };
  if (bound === undefined) return null; // "measured at all" is left to the person who judges
  const value = Number(bound.value);
  if (loinc === AGE)
    return id === 'START A5'
      ? { age: { upTo: 85 } }
      : { age: bound.operator === '>' ? { above: value } : { below: value } };
  const measure = loinc === MISTAKEN ? (value < 10 ? 'potassium' : 'sodium') : MEASURE[loinc];
  if (measure === undefined) throw new Error(`${id}: no measure for ${loinc}`);
  return bound.operator === '>' ? { measure, above: value } : { measure, below: value };
}

function medicine(id: string, c: Condition): SafetyTerm {
  // A condition of only exclusions ("a medicine that is no combination inhaler") means: none of these.
  if (c.terms.every(({ operator }) => operator === '!='))
    return { not: { taking: { atc: codesOf(id, c.terms, '!=') } } };
  if (c.dose !== undefined) return { taking: selector(id, c.terms) };
  const weeks =
    c.duration === undefined
      ? undefined
      : Math.round(Number(c.duration.values.value) * (WEEKS[c.duration.interval] ?? 1));
  return {
    taking: selector(id, c.terms),
    ...(weeks === undefined ? {} : { forWeeks: weeks }),
    ...(c.status?.active === 'false' ? { stopped: true } : {}),
  };
}

function selector(id: string, terms: readonly Term[]): DrugSelector {
  const not = codesOf(id, terms, '!=');
  return {
    atc: codesOf(id, terms, '='),
    ...(not.length > 0 ? { not: { atc: not } } : {}),
    ...(isLocal(terms) ? { locally: true } : {}),
  };
}

/** Eye drops are meant where the codes are those of eye drops. */
function isLocal(terms: readonly Term[]): boolean {
  return terms.some(({ codes }) => codes.some(({ code }) => code.startsWith('S01')));
}

function codesOf(id: string, terms: readonly Term[], operator: Term['operator']): string[] {
  return terms
    .filter((t) => t.operator === operator)
    .flatMap((t) => t.codes.map(({ code }) => code.trim()))
    .filter((code) => !(id === 'STOPP J1' && code === 'A10BB09'));
}

function readReasons(): Map<string, Reason> {
  const text = readFileSync(fileURLToPath(new URL('stopp-start-reasons.tsv', import.meta.url)), 'utf8');
  return new Map(
    text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [criterion = '', mechanism = '', word = '', tier = '', judge = '', add = '', corrected = ''] =
          line.split('\t');
        return [
          criterion,
          {
            mechanisms: mechanism.split(','),
            word,
            tier,
            judge: judge === '' ? [] : judge.split(','),
            add: add === '' ? [] : (JSON.parse(add) as SafetyTerm[]),
            corrected,
          },
        ];
      }),
  );
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import {
  LANGUAGES,
  type Language,
  type PatientPlanSaid,
  careSpeaking,
  catalogueOf,
  checkPatientText,
  formatMessage,
  loadWords,
  sayAlternatives,
  sayBurden,
  sayCareBasis,
  sayCareItem,
  sayCareStatement,
  sayCheckResult,
  sayConcern,
  sayDerived,
  sayEnzyme,
  sayPlanPlainly,
  saySchedule,
  sayTestNext,
  sayTestNotNeeded,
  wordsIn,
} from '../src/explain/index.ts';
import type { CarePlan } from '../src/plan/index.ts';
import { arabicProblems, latinNames } from './support/arabic-problems.ts';
import { type CasePerson, planOfCase } from './support/case-person.ts';
import { loadTestKnowledge } from './support/knowledge.ts';

/** Blocks of the page as running text: each is read, and graded, as one. */
function textsOf(said: PatientPlanSaid): readonly string[] {
  const blocks = [said.meansNot, said.tests, said.family, said.source];
  return [
    `${said.statement}. ${said.basis}`,
    ...(said.unchecked === null ? [] : [said.unchecked]),
    ...[...said.things, ...said.more, ...said.asUsual].map((item) => item.text),
    [said.help.call, ...said.help.signs, ...said.help.talk].join(' '),
    ...blocks.map((block) => [block.heading, ...block.lines].join('. ').replace(/\.\./g, '.')),
    ...said.day.lines,
    ...said.questions.lines.filter((line) => !line.startsWith(wordsOfContext(said))),
    ...said.glossary.lines.map((line) => line.means),
  ];
}

/** Questions that only pass on what a doctor asks are in the doctor's words. */
function wordsOfContext(said: PatientPlanSaid): string {
  return said.mark === null ? 'My doctor needs to know' : 'Mi médico necesita saber';
}

const knowledge = loadTestKnowledge();

const DRUG_NAMES = new Map([...knowledge.drugs.values()].map((drug) => [drug.id, drug.name]));

/** Names that no wording of ours can make shorter: medicines, and groups that give advice. */
function namesIn(language: Language): readonly string[] {
  const words = wordsIn(language);
  const medicines = [...knowledge.drugs.values()].flatMap((drug) => [drug.name, words.medicine(drug.id, drug.name)]);
  return [...new Set([...medicines, ...[...knowledge.sources.values()].map((source) => source.body)])];
}

const ARABIC = await loadWords('ar');
const LATIN_NAMES = latinNames(knowledge);

const NAMES: Readonly<Record<Language, readonly string[]>> = { en: namesIn('en'), es: namesIn('es') };

function problemsOf(plan: CarePlan, language: Language): readonly string[] {
  const words = wordsIn(language);
  const said = sayPlanPlainly(careSpeaking(plan, words, DRUG_NAMES));
  return textsOf(said).flatMap((text) => [
    ...checkPatientText(text, language, NAMES[language]).map(
      (problem) => `${problem.rule} (${problem.detail}): ${problem.sentence}`,
    ),
    ...(/\bnone\b|undefined|NaN|[{}~«»]|\s\s|\s[,.;]/.test(text) ? [`broken: ${text}`] : []),
  ]);
}

describe.each(LANGUAGES)('every message for a patient keeps the rules: %s', (language) => {
  const messages = Object.entries(catalogueOf(language).messages).filter(([key]) => /^(patient|question)\./.test(key));

  it.each(messages)('%s', (key, message) => {
    for (const text of fillings(message)) {
      const problems = checkPatientText(text, language).filter(
        // A medicine or an effect alone is no sentence, and headings are read with what stands beneath.
        ({ rule }) => rule !== 'talk-before-change' || !/\.(?:effect|phenotype|word)\./.test(key),
      );
      expect(problems, text).toEqual([]);
    }
  });

  it('and so does every plain word of the vocabulary', () => {
    const terms = Object.entries(catalogueOf(language).terms).filter(([key]) =>
      /^(plain|plain-test|harm|help|cause|why(-[a-z]+)?):/.test(key),
    );
    expect(terms.length).toBeGreaterThan(150);
    for (const [key, text] of terms)
      expect(
        checkPatientText(text, language).filter(({ rule }) => rule !== 'talk-before-change'),
        key,
      ).toEqual([]);
  });
});

/** A message with each branch of its choices in turn; a parameter stands as a plain word. */
function fillings(message: string): readonly string[] {
  const branches = [...message.matchAll(/([\w=-]+)\s*\{/g)]
    .map((match) => match[1]!)
    .filter((name) => name !== 'other');
  const names = [...message.matchAll(/\{\s*(\w+)\s*(?:\}|,\s*(?:select|plural))/g)].map((match) => match[1]!);
  return ['it', ...branches].map((value) =>
    formatMessage(
      message,
      Object.fromEntries(
        names.map((name) => {
          const counts = new RegExp(`\\{${name}, plural`).test(message);
          return [name, counts ? (value === 'one' ? 1 : 3) : value];
        }),
      ),
    ),
  );
}

const conflicts = fileURLToPath(new URL('conflicts/', import.meta.url));
const cases = readdirSync(conflicts)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => load(readFileSync(join(conflicts, name), 'utf8')) as { id: string; person: CasePerson }[]);

/** What no line for a clinician may hold: a parameter that was not there, a code, a word left in English. */
const BROKEN = /\bnone\b(?! (?:of|listed))|undefined|NaN|[{}~«»]|\s\s|\s[,.;:]|\(\)/;

function clinicianProblems(plan: CarePlan, language: Language): readonly string[] {
  const speaking = careSpeaking(plan, wordsIn(language), DRUG_NAMES);
  const lines = [
    sayCareStatement(speaking),
    sayCareBasis(speaking),
    ...plan.items.flatMap((item) => {
      const said = sayCareItem(speaking, item);
      const { sides, used, settles, asks, ...rest } = said;
      return [
        ...Object.values(rest).filter((text) => text !== null),
        ...used,
        ...settles,
        ...asks,
        ...sides.flatMap((side) => [side.who, side.what, side.why, side.layer]),
        ...(item.alternatives === null
          ? []
          : sayAlternatives(speaking, item.alternatives).rows.flatMap((row) => [...row.cells, ...row.notes])),
        ...(item.alternatives === null ? [] : sayAlternatives(speaking, item.alternatives).excluded),
      ];
    }),
    ...plan.concerns.flatMap((finding) => {
      const said = sayConcern(speaking, finding.value);
      return [said.line, said.what, said.because ?? '', ...said.sources, said.exposure ?? ''];
    }),
    ...Object.values(plan.matrix).flatMap((cells) =>
      Object.values(cells).map((cell) => sayCheckResult(speaking, cell)),
    ),
    ...plan.burdens.flatMap((burden) => sayBurden(speaking, burden)),
    ...plan.enzymes.flatMap((enzyme) => Object.values(sayEnzyme(speaking, enzyme)).flat()),
    ...plan.derived.flatMap((derived) => Object.values(sayDerived(speaking, derived)).flat()),
    ...plan.tests.next.map((test) => sayTestNext(speaking, test).line),
    ...plan.tests.notNeeded.map((test) => sayTestNotNeeded(speaking, test)),
    ...saySchedule(speaking, plan.schedule).slots.flatMap((slot) =>
      slot.entries.flatMap((entry) => [entry.what, ...entry.why.map((why) => why.text), ...entry.notes]),
    ),
  ];
  return [...new Set(lines.filter((line) => BROKEN.test(line.replace('~penicillins', 'penicillins'))))];
}

describe('the plans of all conflict cases keep the rules', () => {
  it.each(cases.map(({ id, person }) => [id, person] as const))(
    '%s',
    (_id, person) => {
      const plan = planOfCase(person);
      for (const language of LANGUAGES) {
        expect(problemsOf(plan, language)).toEqual([]);
        expect(clinicianProblems(plan, language)).toEqual([]);
      }
      expect(arabicProblems(plan, ARABIC, DRUG_NAMES, LATIN_NAMES)).toEqual([]);
    },
    60_000,
  );
});

/** Drugs that records of the knowledge speak of, so that the plans have something to say. */
const DRUGS = [
  ...new Set([
    ...knowledge.guidance.map((record) => record.drug),
    ...'amlodipine metformin ramipril lithium methotrexate tramadol diazepam ibuprofen spironolactone digoxin levothyroxine calcium-carbonate prednisolone amoxicillin valproic-acid insulin'.split(
      ' ',
    ),
  ]),
].filter((drug) => knowledge.drugs.has(drug));

const person: fc.Arbitrary<CasePerson> = fc.record(
  {
    born: fc.constantFrom('1938-05-05', '1960-02-02', '1996-07-07'),
    sex: fc.constantFrom('female' as const, 'male' as const),
    country: fc.constantFrom('US', 'NL', 'ES'),
    pregnancy: fc.constantFrom('pregnant' as const, 'not-pregnant' as const, 'planning' as const),
    lactating: fc.boolean(),
    smoking: fc.constantFrom('never' as const, 'current' as const),
    medicines: fc.uniqueArray(
      fc.record(
        {
          drug: fc.constantFrom(...DRUGS, 'an unheard-of powder'),
          mg: fc.constantFrom(5, 20, 100),
          perDay: fc.constantFrom(1, 2),
          planned: fc.boolean(),
          asNeeded: fc.boolean(),
          since: fc.constantFrom('2020-01-01', '2026-10-01'),
          response: fc.constantFrom('good' as const, 'none' as const),
        },
        { requiredKeys: ['drug', 'mg'] },
      ),
      { minLength: 1, maxLength: 7, selector: (medicine) => medicine.drug },
    ),
    conditions: fc.subarray(['heart-failure', 'asthma', 'epilepsy', 'pci', 'depression', 'peptic-ulcer']),
    allergies: fc.subarray(['~penicillins', 'aspirin']),
    measured: fc.subarray([
      ['creatinine', 180, 'umol/L', '2026-11-01'],
      ['potassium', 5.8, 'mmol/L', '2026-11-01'],
      ['inr', 4.8, '1', '2026-11-10'],
      ['weight', 55, 'kg', '2026-11-01'],
    ] as (readonly [string, number, string, string])[]),
    matters: fc.subarray(['lower-cost', 'fewer-pills', 'no-sedation']),
    budget: fc.constantFrom(5, 200),
    genes: fc.constantFrom(
      {},
      { CYP2C19: '*2/*2', CYP2D6: '*4/*4' },
      { CYP2C19: '*17/*17', CYP2D6: '*1/*1x2', SLCO1B1: '*5/*5' },
    ),
  },
  { requiredKeys: ['medicines', 'genes'] },
);

it.each(LANGUAGES)(
  'whoever the person is, the page keeps the rules: %s',
  (language) => {
    fc.assert(
      fc.property(person, (one) => {
        expect(problemsOf(planOfCase(one), language)).toEqual([]);
      }),
      { numRuns: 15, seed: 20_261_122, endOnFailure: true },
    );
  },
  240_000,
);

describe('what holds until the visit', () => {
  const saidOf = (one: CasePerson, drug: string): string => {
    const said = sayPlanPlainly(careSpeaking(planOfCase(one), wordsIn('en'), DRUG_NAMES));
    const found = [...said.things, ...said.more, ...said.asUsual].find((item) => item.heading.includes(drug));
    return found?.text ?? '';
  };

  it('an urgent harm to a nursed child: call before the next dose, still no order to stop', () => {
    const text = saidOf(
      {
        born: '1992-01-01',
        sex: 'female',
        lactating: true,
        medicines: [{ drug: 'codeine', mg: 30, perDay: 4 }],
        genes: { CYP2D6: '*1/*1x2' },
      },
      'codeine',
    );
    expect(text).toContain('Call your doctor or pharmacist before you take more of it.');
    expect(text).not.toContain('Keep taking it');
  }, 60_000);

  it('a medicine that is needed in pregnancy is not said to harm the baby', () => {
    const text = saidOf(
      { born: '1992-01-01', sex: 'female', pregnancy: 'pregnant', medicines: [{ drug: 'levothyroxine', mg: 0.1 }] },
      'levothyroxine',
    );
    expect(text).not.toBe('');
    expect(text).not.toMatch(/harm a baby/);
  }, 60_000);

  it('a medicine that must not end is kept until the doctor changes it', () => {
    const text = saidOf(
      {
        born: '1992-01-01',
        sex: 'female',
        pregnancy: 'planning',
        medicines: [{ drug: 'valproic-acid', mg: 500, perDay: 2, for: ['epilepsy'] }],
        conditions: ['epilepsy'],
      },
      'valproic',
    );
    expect(text).toContain('Keep taking it until your doctor tells you to change.');
  }, 60_000);
});

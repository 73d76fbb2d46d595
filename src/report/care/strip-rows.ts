import { sayDerived, sayValue } from '../../explain/index.ts';
import type { Measurement } from '../../record/index.ts';
import type { CareReporter } from './care-reporter.ts';

/** The strip as terms and values, each value with its date beside the term; shared with the PDF. */
export function stripRows(reporter: CareReporter): readonly (readonly [term: string, value: string])[] {
  const { plan, words } = reporter;
  const { person } = plan;
  const dated = (name: string, date: string | null): string =>
    date === null ? name : words.say('care.page.dated', { name, date: words.date(date) });
  const unknown = words.say('care.page.not-known');
  const measured = (key: StripKey, analyte: string): readonly [string, string] => {
    const found = newest(plan, analyte);
    const name = words.say(`care.page.${key}`);
    return found === null ? [name, unknown] : [dated(name, found.date), sayValue(reporter.speaking, found)];
  };
  const rows: (readonly [string, string])[] = [
    [words.say('care.page.person'), person.name?.value ?? words.say('care.page.person.unnamed')],
    [
      words.say('care.page.age-sex'),
      words.say('care.page.age-sex.value', {
        age: plan.ageYears === null ? 'none' : words.number(plan.ageYears),
        sex: person.sex?.value ?? 'unknown',
      }),
    ],
    measured('weight', 'weight'),
    organ(reporter, 'kidney', KIDNEY, []),
    organ(reporter, 'liver', LIVER, LIVER_VALUES),
    [words.say('care.page.allergies'), allergies(reporter)],
  ];
  if (person.pregnancy !== null)
    rows.push([
      words.say('care.page.pregnancy'),
      words.say('care.page.pregnancy.value', { state: person.pregnancy.value }),
    ]);
  if (person.lactating?.value === true) rows.push([words.say('care.page.pregnancy'), words.say('care.page.lactating')]);
  const { genes } = plan.genome;
  const read = genes.filter(
    ({ result: { call, confidence }, read: seen }) =>
      call.status === 'called' && (confidence.assumed.length === 0 || seen?.read !== 0),
  ).length;
  rows.push([words.say('care.page.genome'), words.say('care.page.genome.value', { n: read, total: genes.length })]);
  const { monthlyBudget, currency } = person.means;
  if (monthlyBudget !== undefined)
    rows.push([words.say('care.page.means'), `${words.number(monthlyBudget.value)}\u00a0${currency?.value ?? ''}`]);
  return rows;

  function organ(
    { speaking }: CareReporter,
    key: StripKey,
    equations: readonly string[],
    analytes: readonly string[],
  ): readonly [string, string] {
    const name = words.say(`care.page.${key}`);
    const value = equations.flatMap((id) => plan.derived.find((one) => one.id === id) ?? [])[0];
    if (value !== undefined) {
      // Its date stands beside the term.
      const said = sayDerived(speaking, { ...value, date: null });
      return [dated(name, value.date), [said.line, ...said.flags].join('; ')];
    }
    const found = analytes.flatMap((analyte) => newest(plan, analyte) ?? [])[0];
    return found === undefined
      ? [name, unknown]
      : [
          dated(name, found.date),
          `${words.term(found.analyte ?? found.written, 'analyte')} ${sayValue(speaking, found)}`,
        ];
  }
}

type StripKey = 'weight' | 'kidney' | 'liver';

/** Which of the values that were reckoned stands for an organ, the first that is there. */
const KIDNEY = [
  'egfr-ckd-epi-2021',
  'egfr-ckd-epi-2021-creatinine-cystatin',
  'egfr-ckd-epi-2012-cystatin',
  'creatinine-clearance',
];
const LIVER = ['child-pugh'];
const LIVER_VALUES = ['alt', 'ast', 'bilirubin'];

function newest(plan: CareReporter['plan'], analyte: string): Measurement | null {
  return plan.person.measurements.find((one) => one.analyte === analyte && one.value !== null) ?? null;
}

function allergies({ plan, words }: CareReporter): string {
  const { person } = plan;
  const known = person.allergies.filter((allergy) => allergy.verification !== 'refuted');
  if (known.length > 0)
    return words.list(
      known.map((allergy) =>
        allergy.reaction === null ? allergy.written : `${allergy.written} (${allergy.reaction})`,
      ),
    );
  return words.say(
    person.stated.noAllergies === undefined ? 'care.page.allergies.unknown' : 'care.page.allergies.none',
  );
}

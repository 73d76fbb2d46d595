import { sayDerived, sayMeasurement } from '../../../explain/index.ts';
import { type Markup, html } from '../../html/markup.ts';
import type { CareReporter } from '../care-reporter.ts';

/** Who it is, and the values that most lines rest on, each with its date or said to be unknown. */
export function personStrip(reporter: CareReporter): Markup {
  return html`<dl class="strip">
    ${stripRows(reporter).map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The strip as terms and values; shared with the PDF. */
export function stripRows(reporter: CareReporter): readonly (readonly [term: string, value: string])[] {
  const { plan, words, speaking } = reporter;
  const { person } = plan;
  const unknown = words.say('care.page.not-known');
  const derived = (ids: readonly string[]): string => {
    const found = ids.flatMap((id) => plan.derived.find((value) => value.id === id) ?? [])[0];
    return found === undefined ? unknown : sayDerived(speaking, found).line;
  };
  const weight = person.measurements.find((measured) => measured.analyte === 'weight' && measured.value !== null);
  const rows: (readonly [string, string])[] = [
    [words.say('care.page.person'), person.name?.value ?? words.say('care.page.person.unnamed')],
    [
      words.say('care.page.age-sex'),
      words.say('care.page.age-sex.value', {
        age: plan.ageYears === null ? 'none' : words.number(plan.ageYears),
        sex: person.sex?.value ?? 'unknown',
      }),
    ],
    [words.say('care.page.weight'), weight === undefined ? unknown : sayMeasurement(speaking, weight)],
    [
      words.say('care.page.kidney'),
      derived(['egfr-ckd-epi-2021', 'egfr-ckd-epi-2021-creatinine', 'creatinine-clearance']),
    ],
    [words.say('care.page.allergies'), allergies(reporter)],
  ];
  if (person.pregnancy !== null)
    rows.push([
      words.say('care.page.pregnancy'),
      words.say('care.page.pregnancy.value', { state: person.pregnancy.value }),
    ]);
  if (person.lactating?.value === true) rows.push([words.say('care.page.pregnancy'), words.say('care.page.lactating')]);
  const read = plan.genome.genes.filter((gene) => gene.result.call.status === 'called').length;
  rows.push([words.say('care.page.genome'), words.say('care.page.genome.value', { n: read })]);
  const { monthlyBudget, currency } = person.means;
  if (monthlyBudget !== undefined)
    rows.push([words.say('care.page.means'), `${words.number(monthlyBudget.value)}\u00a0${currency?.value ?? ''}`]);
  return rows;
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

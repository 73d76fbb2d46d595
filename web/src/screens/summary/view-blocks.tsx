import { enzymeScale, scalePresent, scaleStop } from '../../../../src/charts/index.ts';
import { sayBurden, sayDerived, sayEnzyme, sayMedicines, sayValue, sentence } from '../../../../src/explain/index.ts';
import type { EnzymeState } from '../../../../src/medicines/index.ts';
import type { CareReporter } from '../../../../src/report/index.ts';
import { useReporter } from '../../app/speaking.ts';
import { Svg } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import type { Block, Specialty } from './specialties.ts';
import { useSummaryWords } from './summary-words.ts';

/** What a view shows before the lines. */
export function ViewBlocks({ view }: { readonly view: Specialty }) {
  const reporter = useReporter();
  return (
    <div className={`blocks n${view.blocks.length}`}>
      {view.blocks.map((block) => {
        const Part = BLOCKS[block];
        return <Part key={block} reporter={reporter} view={view} />;
      })}
    </div>
  );
}

interface PartProps {
  readonly reporter: CareReporter;
  readonly view: Specialty;
}

/** Newest value of each analyte with its date; what was never measured is said. */
function Values({ reporter: { plan, words, speaking }, view }: PartProps) {
  const say = useSummaryWords();
  return (
    <Section title={say('values')}>
      <dl className="vals">
        {view.analytes.map((analyte) => {
          const found = plan.person.measurements.find((one) => one.analyte === analyte && one.value !== null);
          const derived = plan.derived.find((one) => one.id === analyte || one.id.startsWith(`${analyte}-`));
          const value =
            found === undefined
              ? derived === undefined
                ? null
                : { text: sayDerived(speaking, { ...derived, date: null }).line, date: derived.date }
              : { text: sayValue(speaking, found), date: found.date };
          return (
            <div key={analyte} className={value === null ? 'none' : undefined}>
              <dt>{words.term(analyte, 'analyte')}</dt>
              <dd>{value === null ? say('value.none') : value.text}</dd>
              <dd className="label">{value?.date == null ? '' : words.date(value.date)}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

function Enzymes({ reporter, view }: PartProps) {
  const say = useSummaryWords();
  const states = view.enzymes.flatMap((id) => reporter.plan.enzymes.find((one) => one.enzyme === id) ?? []);
  return (
    <Section title={say('enzymes')}>
      {states.length === 0 ? <p className="small why">{say('enzymes.none')}</p> : null}
      <ul className="rows">
        {states.map((state) => (
          <Enzyme key={state.enzyme} reporter={reporter} state={state} />
        ))}
      </ul>
    </Section>
  );
}

function Enzyme({
  reporter: { speaking, words },
  state,
}: {
  readonly reporter: CareReporter;
  readonly state: EnzymeState;
}) {
  const said = sayEnzyme(speaking, state);
  const levels = sentence([said.byGenotype, ...(state.present === null ? [] : [said.present])].join('; '));
  const culprits = said.culprits.length === 0 ? words.say('care.page.enzymes.none') : said.culprits.join('; ');
  const stop = state.genotype === null ? null : scaleStop(state.genotype.phenotype);
  const now =
    stop === null || state.byNature === null || state.present === null
      ? null
      : scalePresent(stop, state.byNature, state.present);
  return (
    <li className="enz">
      <b>{state.enzyme}</b>
      <Svg drawn={enzymeScale(stop === null ? [] : [stop], [], state.enzyme, now)} />
      <p className="small">{levels}</p>
      <p className="small why">{sentence(culprits)}</p>
    </li>
  );
}

function Loads({ reporter: { plan, speaking } }: PartProps) {
  const say = useSummaryWords();
  const lines = plan.burdens.filter((one) => one.parts.some((part) => part.points > 0));
  return (
    <Section title={say('loads')}>
      {lines.length === 0 ? <p className="small why">{say('loads.none')}</p> : null}
      <ul className="rows small">
        {lines.map((burden) => {
          const [line = '', unscored = ''] = sayBurden(speaking, burden);
          return (
            <li key={burden.scale}>
              {sentence(line)} <span className="why">{unscored}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Costs({ reporter: { plan, words, speaking } }: PartProps) {
  const say = useSummaryWords();
  const { costs } = plan;
  const money = (amount: number): string => `${words.number(amount, 2)}\u00a0${costs?.currency ?? ''}`;
  return (
    <Section title={say('costs')}>
      {costs === null ? (
        <p className="small why">{say('costs.none')}</p>
      ) : (
        <>
          <dl className="vals">
            <div>
              <dt>{say('costs.total')}</dt>
              <dd>{money(costs.total)}</dd>
            </div>
            <div>
              <dt>{say('costs.cheapest')}</dt>
              <dd>{money(costs.cheapest)}</dd>
            </div>
            {costs.budget === null ? null : (
              <div>
                <dt>{say('costs.budget')}</dt>
                <dd>{money(costs.budget)}</dd>
              </div>
            )}
            {costs.unpriced.length === 0 ? null : (
              <div className="none">
                <dt>{say('costs.unpriced')}</dt>
                <dd>{sayMedicines(speaking, costs.unpriced)}</dd>
              </div>
            )}
          </dl>
          {costs.demonstration ? <p className="label">{say('costs.demonstration')}</p> : null}
        </>
      )}
    </Section>
  );
}

const BLOCKS: Readonly<Record<Block, (props: PartProps) => React.ReactNode>> = {
  values: Values,
  enzymes: Enzymes,
  loads: Loads,
  costs: Costs,
};

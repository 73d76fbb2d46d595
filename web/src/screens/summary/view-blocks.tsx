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
function Values({ reporter, view }: PartProps) {
  const { words } = reporter;
  const say = useSummaryWords();
  return (
    <Section title={say('values')}>
      <dl className="vals">
        {view.analytes.map((id) => {
          const value = valueOf(reporter, id);
          return (
            <div key={id} className={value.text === null ? 'none' : undefined}>
              <dt>{value.name}</dt>
              <dd>{value.text ?? say('value.none')}</dd>
              <dd className="label">{value.date === null ? '' : words.date(value.date)}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

interface ValueSaid {
  readonly name: string;
  /** Null where it was never measured. */
  readonly text: string | null;
  readonly date: string | null;
}

/** The newest value of an analyte, or what an equation gives. */
function valueOf({ plan, words, speaking }: CareReporter, id: string): ValueSaid {
  const derived = plan.derived.find((one) => one.id === id);
  if (derived !== undefined) {
    const name = words.term(id, 'equation');
    const { line } = sayDerived(speaking, { ...derived, date: null });
    return { name: capital(name), text: line.replace(name, '').trim(), date: derived.date };
  }
  const found = plan.person.measurements.find((one) => one.analyte === id && one.value !== null);
  const name = capital(words.knows(id, 'equation') ? words.term(id, 'equation') : words.term(id, 'analyte'));
  return found === undefined
    ? { name, text: null, date: null }
    : { name, text: sayValue(speaking, found), date: found.date };
}

/** `eGFR` keeps its small letter. */
function capital(text: string): string {
  return /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
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

function Loads({ reporter: { plan, words, speaking } }: PartProps) {
  const say = useSummaryWords();
  const counting = plan.burdens.filter((one) => one.parts.some((part) => part.points > 0));
  const zero = plan.burdens.filter((one) => !counting.includes(one)).map((one) => words.term(one.scale, 'scale'));
  return (
    <Section title={say('loads')}>
      {counting.length === 0 ? <p className="small why">{say('loads.none')}</p> : null}
      <ul className="rows small">
        {counting.map((burden) => (
          <li key={burden.scale}>
            {sentence(sayBurden(speaking, burden)[0] ?? '')}{' '}
            {burden.unscored.length === 0 ? null : (
              <span className="why">{say('loads.unscored', { n: burden.unscored.length })}</span>
            )}
          </li>
        ))}
        {zero.length === 0 ? null : <li className="why">{say('loads.zero', { scales: words.list(zero) })}</li>}
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

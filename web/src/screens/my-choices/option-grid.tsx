import type { DecisionAidBody, Said } from '../../../../src/knowledge/index.ts';
import { usePlan } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { ForMe } from './for-me.tsx';
import { SaidText } from './said-text.tsx';
import { useChecks } from './use-checks.ts';
import { useMyChoicesWords } from './use-words.ts';

type Option = DecisionAidBody['options'][number];

/** Every option with the same parts in the same size, side by side where there is room. */
export function OptionGrid({ options }: { readonly options: readonly Option[] }) {
  const say = useMyChoicesWords();
  const reporter = useReporter();
  // In one order whatever the person answers, so that an answer asks nothing again.
  const drugs = [...new Set(options.flatMap((option) => option.drugs))].toSorted();
  const checks = useChecks(usePlan(), drugs);
  return (
    <div className="options">
      {options.map((option) => (
        <section key={option.id} className="option" aria-labelledby={`option-${option.id}`}>
          <h3 className="lead" id={`option-${option.id}`}>
            <SaidText said={option.title} />
          </h3>
          <p className="note">{option.asNow === true ? say('as-now') : say('a-change')}</p>
          <ForMe reporter={reporter} drugs={option.drugs} checks={checks} />
          <Part title={say('good')} lines={option.good} />
          <Part title={say('bad')} lines={option.bad} />
          <Part title={say('living')} lines={[option.living.body, option.living.mind, option.living.daily]} />
        </section>
      ))}
    </div>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly Said[] }) {
  return (
    <div className="part">
      <h4>{title}</h4>
      <ul className="plain">
        {lines.map((line) => (
          <li key={line.en}>
            <SaidText said={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

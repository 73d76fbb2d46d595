import { stripRows } from '../../../src/report/index.ts';
import { useFrameWords } from './frame-words.ts';
import { useSession } from './session.ts';
import { useReporter } from './speaking.ts';

/** Who it is, and the values that most lines rest on, each with its date or said to be unknown. */
export function PersonStrip() {
  const say = useFrameWords();
  const reporter = useReporter();
  const isExample = useSession((one) => one.example !== null);
  const rows = stripRows(reporter);
  return (
    <section aria-label={say('person')} className="strip-band">
      <dl className="strip wrap">
        {rows.map(([term, value], i) => (
          <div key={term}>
            <dt>{i === 0 && isExample ? say('example') : term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

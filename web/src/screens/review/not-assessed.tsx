import { GoTo } from '../../app/go-to.tsx';
import { useReporter } from '../../app/speaking.ts';
import { Act } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { unresolvedOf } from '../../../../src/report/index.ts';
import { useReviewWords } from './use-review-words.ts';

/** What no line speaks of because it was not read or not recognised: never taken for clear. */
export function NotAssessed() {
  const say = useReviewWords();
  const reporter = useReporter();
  const { plan, words } = reporter;
  const checks = Object.values(plan.matrix)
    .flatMap((row) => Object.values(row))
    .filter(({ state }) => state === 'not-checked').length;
  const medicines = plan.notChecked.map(({ written }) => written);
  const genes = plan.genome.open.filter(({ holdsBack }) => holdsBack.length > 0).map(({ gene }) => gene);
  const nothing = checks + medicines.length + genes.length + unresolvedOf(reporter).length === 0;
  return (
    <Section title={say('not-assessed')} aside={<Act word="not-enough-data">{words.say('word.not-enough-data')}</Act>}>
      <ul className="plain small">
        {medicines.length === 0 ? null : (
          <li>{say('not-assessed.medicines', { n: medicines.length, names: words.list(medicines) })}</li>
        )}
        {unresolvedOf(reporter).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {checks === 0 ? null : (
          <li>
            {say('not-assessed.checks', { n: checks })} <GoTo to="/medicines">{say('to.medicines')}</GoTo>
          </li>
        )}
        {genes.length === 0 ? null : (
          <li>
            {say('not-assessed.genes', { n: genes.length, names: words.list(genes) })}{' '}
            <GoTo to="/quality">{say('to.quality')}</GoTo>
          </li>
        )}
        {nothing ? <li>{say('not-assessed.none')}</li> : null}
      </ul>
    </Section>
  );
}

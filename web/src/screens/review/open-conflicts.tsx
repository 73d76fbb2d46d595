import { sayCareItem } from '../../../../src/explain/index.ts';
import { directionOf } from '../../../../src/report/index.ts';
import { useReporter } from '../../app/speaking.ts';
import { Act } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { conflictsOf } from './review-lines.ts';
import { useReviewWords } from './use-review-words.ts';

/** Lines on which the voices are not of one mind, or that wait, with what would settle each. */
export function OpenConflicts() {
  const say = useReviewWords();
  const reporter = useReporter();
  const lines = conflictsOf(reporter.plan);
  return (
    <Section title={say('conflicts')} aside={String(lines.length)}>
      {lines.length === 0 ? <p>{say('conflicts.none')}</p> : null}
      <ul className="rows">
        {lines.map((item) => {
          const said = sayCareItem(reporter.speaking, item);
          return (
            <li key={item.id} className="review-conflict">
              <Act word={item.word} direction={directionOf(item)}>
                {said.title}
              </Act>
              <p className="small">{said.resolution}</p>
              {said.settles.map((settles) => (
                <p key={settles} className="small why">
                  {settles}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

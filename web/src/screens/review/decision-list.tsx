import { sayCareItem } from '../../../../src/explain/index.ts';
import { directionOf } from '../../../../src/report/index.ts';
import { useSession } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { Act } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { Decide } from '../why/decide.tsx';
import { linesToDecide, openLines } from './review-lines.ts';
import { useReviewWords } from './use-review-words.ts';

/** Every line that asks for something, with what was decided on it and why. */
export function DecisionList() {
  const say = useReviewWords();
  const reporter = useReporter();
  const decisions = useSession((one) => one.decisions);
  const lines = linesToDecide(reporter.plan);
  const open = openLines(reporter.plan, decisions).length;
  return (
    <Section
      title={say('decisions')}
      aside={say('decisions.count', { done: lines.length - open, n: lines.length })}
      className="review-wide"
    >
      <ul className="rows">
        {lines.map((item) => {
          const said = sayCareItem(reporter.speaking, item);
          return (
            <li key={item.id} className="review-line">
              <Act word={item.word} direction={directionOf(item)}>
                {said.word}
              </Act>
              <div>
                <b>{said.title}</b>
                <p className="small why">{said.what}</p>
              </div>
              <Decide item={item} title={said.title} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

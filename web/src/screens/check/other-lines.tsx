import type { DrugCheck } from '../../../../src/engine/index.ts';
import { sayCareItem } from '../../../../src/explain/index.ts';
import { type CareReporter, directionOf } from '../../../../src/report/index.ts';
import { Act } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { useCheckWords } from './use-check-words.ts';

/** Lines of other medicines as they would be. */
export function OtherLines({ reporter, check }: { readonly reporter: CareReporter; readonly check: DrugCheck }) {
  const say = useCheckWords();
  if (check.taken && check.others.length === 0) return null;
  return (
    <Section title={say(check.taken ? 'others.now' : 'others')} className="gap">
      {check.others.length === 0 ? <p className="why">{say('others.none')}</p> : null}
      <ul className="rows">
        {check.others.map((item) => {
          const said = sayCareItem(reporter.speaking, item);
          return (
            <li key={item.id} className="md-finding">
              <Act word={item.word} direction={directionOf(item)}>
                {said.word}
              </Act>
              <div>
                <p>
                  <b>{said.title}</b>
                </p>
                <p>{said.what}</p>
                <p className="small why">{said.because}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

import type { DecisionAidBody } from '../../../../src/knowledge/index.ts';
import { useWords } from '../../app/words.ts';
import { Section } from '../../design/section.tsx';
import { SaidText } from './said-text.tsx';
import { useMyChoicesWords } from './use-words.ts';

/** How sure the numbers are, what they rest on, when it was written, when it is looked at again, who paid. */
export function AboutAid({ aid }: { readonly aid: DecisionAidBody }) {
  const say = useMyChoicesWords();
  const words = useWords();
  return (
    <>
      <Section title={say('how-sure')}>
        <p>
          <SaidText said={aid.howSure} />
        </p>
      </Section>
      <Section title={say('evidence')}>
        <p>{say('evidence.why')}</p>
        <ul className="plain quote gap3" lang="en" dir="ltr">
          {aid.evidence.map(({ source, citation, confirmed }) => (
            <li key={`${source} ${citation}`} className="note">
              {citation} <code>{source}</code>
              {confirmed ? null : <span> ({say('evidence.unconfirmed')})</span>}
            </li>
          ))}
        </ul>
        <p className="note nr">
          {say('written', { date: words.date(aid.written) })} <SaidText said={aid.updatePolicy} />{' '}
          <SaidText said={aid.paidBy} />
        </p>
      </Section>
    </>
  );
}

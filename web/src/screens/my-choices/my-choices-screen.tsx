import type { AidOfPlan } from '../../../../src/plan/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { usePlan } from '../../app/session.ts';
import '../../design/patient.css';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Empty, Failure } from '../../design/state.tsx';
import { useKeptChoice } from './kept-choice.ts';
import { SaidText } from './said-text.tsx';
import { useChoices } from './use-choices.ts';
import { useMyChoicesWords } from './use-words.ts';

/** Decisions that the person shares in: those that fit the plan, then the others, each told as such. */
export default function MyChoicesScreen() {
  const say = useMyChoicesWords();
  const choices = useChoices(usePlan());
  const aids = choices.state === 'found' ? choices.aids : [];
  const mine = aids.filter(({ fits }) => fits);
  const others = aids.filter(({ fits }) => !fits);
  return (
    <>
      <header className="phead">
        <FirstSentence>{choices.state === 'found' ? say('statement', { n: mine.length }) : say('title')}</FirstSentence>
        <p className="note">{say('basis')}</p>
      </header>
      {choices.state === 'looking' ? <p role="status">{say('looking')}</p> : null}
      {choices.state === 'failed' ? <Failure error={choices.error} /> : null}
      {choices.state === 'found' && mine.length === 0 ? (
        <Empty title={say('none')} why={say('none.why')}>
          <GoTo className="btn" to="/me/questions">
            {say('none.go')}
          </GoTo>
        </Empty>
      ) : null}
      {mine.length === 0 ? null : (
        <Section title={say('mine')}>
          <Aids aids={mine} />
        </Section>
      )}
      {others.length === 0 ? null : (
        <Section title={say('others')}>
          <p className="note">{say('others.why')}</p>
          <Aids aids={others} />
        </Section>
      )}
    </>
  );
}

function Aids({ aids }: { readonly aids: readonly AidOfPlan[] }) {
  return (
    <ul className="places">
      {aids.map(({ aid }) => (
        <AidRow key={aid.id} aid={aid} />
      ))}
    </ul>
  );
}

function AidRow({ aid }: Pick<AidOfPlan, 'aid'>) {
  const say = useMyChoicesWords();
  const { leaning } = useKeptChoice(aid.id);
  const option = aid.body.options.find(({ id }) => id === leaning);
  return (
    <li>
      <GoTo to={`/me/choices/${aid.id}`}>
        <b>
          <SaidText said={aid.body.title} />
        </b>
        <span className="note">
          {option === undefined ? (
            say('row', { n: aid.body.options.length })
          ) : (
            <>
              {say('row.leaning')} <SaidText said={option.title} />
            </>
          )}
        </span>
      </GoTo>
    </li>
  );
}

import './learn.css';
import { useParams } from '@tanstack/react-router';
import { GoTo } from '../../app/go-to.tsx';
import { usePeople } from '../../app/people.ts';
import { useSaid } from '../../app/said.ts';
import { useWords } from '../../app/words.ts';
import { Section, Statement } from '../../design/section.tsx';
import { Empty } from '../../design/state.tsx';
import { LessonSources } from './lesson-sources.tsx';
import { SelfTest } from './self-test.tsx';
import { useLearnWords } from './use-learn-words.ts';

/** One lesson: what it is for, three short parts, a case, a self-test. */
export default function LessonScreen() {
  const say = useLearnWords();
  const said = useSaid();
  const words = useWords();
  const { lesson: id } = useParams({ strict: false }) as { readonly lesson?: string };
  const lesson = usePeople('lesson').find((one) => one.id === id);
  const back = (
    <GoTo to="/learn" className="tb">
      {say('back')}
    </GoTo>
  );
  if (lesson === undefined)
    return (
      <div className="wrap head">
        <Empty whole title={say('unknown')} why="">
          {back}
        </Empty>
      </div>
    );
  const { body } = lesson;
  return (
    <article className="wrap learn-page">
      <p className="learn-back">{back}</p>
      <Statement
        basis={say('basis', {
          minutes: body.minutes,
          date: words.date(body.reviewed),
          confirmed: body.confirmed ? 'yes' : 'no',
        })}
      >
        {said(body.title)}
      </Statement>
      <Section title={say('objectives')}>
        <ul className="plain">
          {body.objectives.map((objective) => (
            <li key={objective.en}>{said(objective)}</li>
          ))}
        </ul>
      </Section>
      {body.sections.map((section) => (
        <Section key={section.heading.en} title={said(section.heading)} className="gap">
          <p>{said(section.text)}</p>
        </Section>
      ))}
      <Section title={say('case')} className="gap">
        <p>{said(body.case.text)}</p>
        <p className="gap3">
          <b>{say('point')}.</b> {said(body.case.point)}
        </p>
      </Section>
      <SelfTest key={lesson.id} lesson={lesson} />
      <LessonSources lesson={lesson} />
    </article>
  );
}

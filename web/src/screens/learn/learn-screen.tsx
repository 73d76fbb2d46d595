import './learn.css';
import { GoTo } from '../../app/go-to.tsx';
import { usePeople } from '../../app/people.ts';
import { useSaid } from '../../app/said.ts';
import { useSession } from '../../app/session.ts';
import { Section, Statement } from '../../design/section.tsx';
import { type Lesson, lessonsForPlan } from './lessons-for-plan.ts';
import { passedLessons } from './passed-lessons.ts';
import { useLearnWords } from './use-learn-words.ts';

/** The lessons, those on this plan's lines first. */
export default function LearnScreen() {
  const say = useLearnWords();
  const plan = useSession((one) => one.plan);
  const lessons = usePeople('lesson').toSorted((a, b) => a.body.order - b.body.order);
  const fitting = plan === null ? [] : lessonsForPlan(lessons, plan);
  const others = lessons.filter((lesson) => !fitting.includes(lesson));
  return (
    <div className="wrap">
      <Statement basis={say('list.basis')}>
        {plan === null
          ? say('list.statement.plain', { n: lessons.length })
          : say('list.statement', { n: lessons.length, fit: fitting.length })}
      </Statement>
      {fitting.length === 0 ? null : <LessonList title={say('list.fit')} lessons={fitting} />}
      <LessonList title={say('list.all')} lessons={fitting.length === 0 ? lessons : others} />
    </div>
  );
}

function LessonList({ title, lessons }: { readonly title: string; readonly lessons: readonly Lesson[] }) {
  const say = useLearnWords();
  const said = useSaid();
  const passed = useSession((one) => one.choices['learn.passed']);
  const done = passedLessons(passed);
  return (
    <Section title={title} aside={String(lessons.length)} className="learn-list">
      <ul className="rows">
        {lessons.map(({ id, body }) => (
          <li key={id}>
            <GoTo to={`/learn/${id}`}>{said(body.title)}</GoTo>
            <span className="label">{say('minutes', { n: body.minutes })}</span>
            <span className="label">{done.has(id) ? say('passed') : say('not-passed')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { type SyntheticEvent, useState } from 'react';
import { useSaid } from '../../app/said.ts';
import { Button } from '../../design/button.tsx';
import { Section } from '../../design/section.tsx';
import { Certificate } from './certificate.tsx';
import type { Lesson } from './lessons-for-plan.ts';
import { keepPassed } from './passed-lessons.ts';
import { useLearnWords } from './use-learn-words.ts';

/** The questions, all at once; after checking, each with its reason. */
export function SelfTest({ lesson }: { readonly lesson: Lesson }) {
  const say = useLearnWords();
  const said = useSaid();
  const { questions, passAt } = lesson.body;
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  const [checked, setChecked] = useState(false);
  const [missing, setMissing] = useState('');
  const right = questions.filter((question) => chosen[question.id] === question.right).length;
  const passed = right * 100 >= passAt * questions.length;
  const check = (event: SyntheticEvent): void => {
    event.preventDefault();
    const open = questions.flatMap(({ id }, i) => (chosen[id] === undefined ? [String(i + 1)] : []));
    if (open.length > 0) return setMissing(open.join(', '));
    setMissing('');
    setChecked(true);
    if (passed) keepPassed(lesson.id);
  };
  return (
    <Section title={say('test')} aside={say('test.need', { n: passAt })} className="gap">
      <form onSubmit={check}>
        {questions.map((question, i) => (
          <fieldset key={question.id} className="learn-question" disabled={checked}>
            <legend>
              <span className="label">{say('question', { n: i + 1, of: questions.length })}</span>
              <b>{said(question.stem)}</b>
            </legend>
            {question.options.map((option, at) => (
              <label key={option.en} className="learn-option">
                <input
                  type="radio"
                  name={question.id}
                  checked={chosen[question.id] === at}
                  onChange={() => setChosen({ ...chosen, [question.id]: at })}
                />
                <span>{said(option)}</span>
              </label>
            ))}
            {checked ? (
              <p className="small learn-reason">
                <b>
                  {chosen[question.id] === question.right
                    ? say('right')
                    : say('wrong', { answer: said(question.options[question.right]!) })}
                </b>{' '}
                {said(question.explanation)}
              </p>
            ) : null}
          </fieldset>
        ))}
        {missing === '' ? null : <p role="alert">{say('missing', { names: missing })}</p>}
        {checked ? (
          <p role="status" className="title learn-result">
            {say('result', { right, of: questions.length, passed: passed ? 'yes' : 'no' })}
          </p>
        ) : (
          <button type="submit" className="btn go">
            {say('check')}
          </button>
        )}
      </form>
      {checked && !passed ? (
        <Button
          onClick={() => {
            setChosen({});
            setChecked(false);
          }}
        >
          {say('again')}
        </Button>
      ) : null}
      {checked && passed ? <Certificate lesson={lesson} right={right} /> : null}
    </Section>
  );
}

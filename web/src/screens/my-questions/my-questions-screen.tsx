import { useEffect, useMemo, useState } from 'react';
import { useReporter } from '../../app/speaking.ts';
import { Button, Press } from '../../design/button.tsx';
import '../../design/patient.css';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Lines } from '../my-plan/lines.tsx';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import { askedAbout } from './ask-about.ts';
import { keep, useKeptQuestions } from './kept-questions.ts';
import './my-questions.css';
import { QuestionRow } from './question-row.tsx';
import { type Question, askedByDoctor, keepQuestions, moved, plannedQuestions, questionList } from './questions.ts';
import { useMyQuestionsWords } from './use-words.ts';

/** Questions for the visit: the plan's, in the person's order and words, with the person's own. */
export default function MyQuestionsScreen() {
  const say = useMyQuestionsWords();
  const { speaking, words } = useReporter();
  const kept = useKeptQuestions();
  const planned = useMemo(() => plannedQuestions(speaking), [speaking]);
  const toTell = useMemo(() => askedByDoctor(speaking), [speaking]);
  const list = questionList(planned, kept);
  const [wanted] = useState(() => askedAbout.get());
  const [typed, setTyped] = useState('');
  const [heard, setHeard] = useState('');
  useEffect(() => () => askedAbout.set(null), []);

  const wantedKey = (
    planned.find(({ key, drug }) => key === wanted || drug === wanted) ?? list.find(({ key }) => key === wanted)
  )?.key;
  const change = (next: readonly Question[], said: string, removed?: string): void => {
    keep(keepQuestions(next, kept, removed));
    setHeard(said);
  };
  const add = (): void => {
    const text = typed.trim();
    if (text === '') return;
    const mine = list.filter(({ key }) => key.startsWith('own-')).map(({ key }) => Number(key.slice(4)) || 0);
    const key = `own-${Math.max(0, ...mine, ...kept.map((one) => Number(one.key.slice(4)) || 0)) + 1}`;
    change([...list, { key, text, own: true }], say('added'));
    setTyped('');
  };
  return (
    <>
      <header className="phead">
        <FirstSentence>{say('statement', { n: list.length })}</FirstSentence>
        <p className="note">{say('basis')}</p>
      </header>
      <p className="vh" role="status">
        {heard}
      </p>
      <PlanVoice words={words}>
        <ol className="steps questions">
          {list.map((question, at) => (
            <QuestionRow
              key={question.key}
              question={question}
              first={at === 0}
              last={at === list.length - 1}
              wanted={question.key === wantedKey}
              onChange={(text) =>
                change(
                  list.map((one) => (one.key === question.key ? { ...one, text, own: true } : one)),
                  say('kept'),
                )
              }
              onMove={(by) => change(moved(list, at, by), say('moved', { n: at + 1 + by }))}
              onRemove={() => change(list, say('removed'), question.key)}
            />
          ))}
        </ol>
      </PlanVoice>
      <form
        className="own noprint"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label htmlFor="own-question">{say('own')}</label>
        <textarea
          id="own-question"
          className="field"
          rows={2}
          maxLength={400}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p className="row">
          <Button type="submit" disabled={typed.trim() === ''}>
            {say('add')}
          </Button>
          <Press onClick={() => print()}>{say('print')}</Press>
        </p>
      </form>
      {toTell.length === 0 ? null : (
        <Section title={say('to-tell')}>
          <p>{say('to-tell.why')}</p>
          <div className="quote gap3">
            <PlanVoice words={words}>
              <Lines lines={toTell.map((line) => line.replace(words.say('question.tell-us', { what: '' }), ''))} />
            </PlanVoice>
          </div>
        </Section>
      )}
      <Section title={say('visit')}>
        <Lines lines={[say('visit.1'), say('visit.2'), say('visit.3')]} />
      </Section>
    </>
  );
}

import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Fact, Said, TestPageBody } from '../../../../src/knowledge/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { useSettings } from '../../app/settings.ts';
import { useWords } from '../../app/words.ts';
import { Press } from '../../design/button.tsx';
import '../../design/patient.css';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import '../doing/doing.css';
import { Field } from '../doing/field.tsx';
import { SaidList, SaidText } from '../doing/said.tsx';
import { useLoad } from '../doing/use-load.ts';
import { addQuestion } from '../my-questions/kept-questions.ts';
import { useBeforeTestWords } from './use-words.ts';

/** The commonest test here first. */
const ORDER: readonly TestPageBody['test'][] = ['pharmacogenetic', 'monogenic-risk', 'carrier', 'tumour'];

/** What to know before and after a genetic test; `?test=carrier` opens that one. */
export default function BeforeTestScreen() {
  const say = useBeforeTestWords();
  const { test: asked } = useSearch({ strict: false }) as { readonly test?: unknown };
  const [chosen, setChosen] = useState(typeof asked === 'string' ? asked : '');
  const language = useSettings((one) => one.language);
  const loaded = useLoad(() => engine.call('people', { kind: 'test-page' }), 'test-page');
  if (loaded.state === 'failed') return <Failure error={loaded.error} />;
  if (loaded.state === 'loading')
    return (
      <p className="phead" role="status">
        {say('loading')}
      </p>
    );
  const pages = (loaded.value as readonly Fact<TestPageBody>[]).toSorted(
    (a, b) => ORDER.indexOf(a.body.test) - ORDER.indexOf(b.body.test),
  );
  const page = pages.find(({ body }) => body.test === chosen) ?? pages[0];
  if (page === undefined) return null;
  const { body } = page;
  return (
    <>
      <header className="phead">
        <FirstSentence>
          <SaidText said={body.title} />
        </FirstSentence>
        <p className="lead test-main">
          <SaidText said={body.main} />
        </p>
        <p className="note noprint">{say('basis')}</p>
      </header>
      <div className="noprint">
        <Field label={say('which')}>
          {(control) => (
            <select className="field" value={body.test} onChange={({ target }) => setChosen(target.value)} {...control}>
              {pages.map(({ id, body: one }) => (
                <option key={id} value={one.test}>
                  {one.title[language] ?? one.title.en}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <TestPage key={page.id} id={page.id} body={body} />
    </>
  );
}

function TestPage({ id, body }: { readonly id: string; readonly body: TestPageBody }) {
  const say = useBeforeTestWords();
  const words = useWords();
  const language = useSettings((one) => one.language);
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const text = (said: Said): string => said[language] ?? said.en;
  return (
    <>
      <Section title={say('measures')}>
        <p>
          <SaidText said={body.measures} />
        </p>
      </Section>
      {(
        [
          ['before', body.before],
          ['positive', body.afterPositive],
          ['negative', body.afterNegative],
          ['unclear', body.afterUnclear],
        ] as const
      ).map(([key, list]) => (
        <Section key={key} title={say(key)}>
          <SaidList list={list} />
        </Section>
      ))}
      <Section title={say('never')}>
        <p>
          <SaidText said={body.neverHarmed} />
        </p>
      </Section>
      <Section title={say('family')}>
        <SaidList list={body.family} />
      </Section>
      <Section title={say('questions')}>
        <ul className="do-rows">
          {body.questions.map((question) => (
            <li key={question.en}>
              <p className="row">
                <SaidText said={question} />
                <Press
                  className="noprint"
                  disabled={asked.has(question.en)}
                  aria-label={`${say('ask')}: ${text(question)}`}
                  onClick={() => {
                    addQuestion(`test/${id}/${body.questions.indexOf(question)}`, text(question));
                    setAsked(new Set([...asked, question.en]));
                  }}
                >
                  {asked.has(question.en) ? say('asked') : say('ask')}
                </Press>
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say('flags')}>
        <SaidList list={body.redFlags.map((flag) => flag.text)} />
        <p className="row noprint">
          <GoTo to="/me/talk" className="btn">
            {say('talk')}
          </GoTo>
          <Press onClick={() => print()}>{say('print')}</Press>
        </p>
      </Section>
      <p className="note gap3">
        {say('reviewed', { date: words.date(body.reviewed) })} {body.confirmed ? null : say('unconfirmed')}{' '}
        <span lang="en" dir="ltr">
          {body.citation}
        </span>
      </p>
    </>
  );
}

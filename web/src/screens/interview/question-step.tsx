import { useState } from 'react';
import type { Answer, Question } from '../../../../src/record/index.ts';
import { useSaidCodes } from '../../app/code-words.ts';
import { useSettings } from '../../app/settings.ts';
import { Button, Press } from '../../design/button.tsx';
import { SaidCode } from '../../design/said-code.tsx';
import type { Typed } from '../../worker/methods/interview.ts';
import { AnswerControl } from './answer-control.tsx';
import { useInterviewWords } from './use-words.ts';
import type { InterviewKey } from './words.en.ts';

interface QuestionStepProps {
  readonly question: Question;
  readonly n: number;
  readonly questions: readonly Question[];
  readonly kept: Answer | null;
  /** What the reader said of the answer that stands there. */
  readonly typed: Typed | null;
  readonly onAnswer: (value: Answer | null, anyway: boolean) => void;
  readonly onTyping: () => void;
  readonly onSkip: () => void;
  readonly onBack: (() => void) | null;
  readonly onShow: (() => void) | null;
}

/** One question, how far it is, and what may be done: keep and go on, skip, back. */
export function QuestionStep(props: QuestionStepProps) {
  const { question, n, questions, kept, typed, onAnswer, onTyping, onSkip, onBack, onShow } = props;
  const say = useInterviewWords();
  const saidCode = useSaidCodes();
  const language = useSettings((one) => one.language);
  const spoken = language === 'es' ? 'es' : 'en';
  const [value, setValue] = useState<Answer | null>(kept);
  const section = say(`section.${question.body.section}` as InterviewKey);
  const refused = typed?.refused ?? null;
  const said = refused === null ? null : saidCode(refused.code, refused.params);
  const refusal = said === null ? null : `${said.what} ${said.then}`;
  const looked = typed !== null && typed.refused === null && typed.notices.length > 0;
  return (
    <form
      className="phead"
      onSubmit={(event) => {
        event.preventDefault();
        if (value === null && kept === null) onSkip();
        else onAnswer(value, looked);
      }}
    >
      <p className="note">{say('step', { n, of: questions.length, section })}</p>
      <p className="do-line" aria-hidden="true">
        {questions.map(({ id }, i) => (
          <i key={id} className={i + 1 === n ? 'now' : i + 1 < n ? 'done' : ''} />
        ))}
      </p>
      <h1
        className="statement"
        id="statement"
        tabIndex={-1}
        {...(spoken === language ? {} : { lang: 'en', dir: 'ltr' })}
      >
        {question.body.ask[spoken]}
      </h1>
      <div {...(spoken === language ? {} : { lang: 'en', dir: 'ltr' })}>
        <AnswerControl
          question={question}
          value={value}
          refused={refusal}
          onChange={(next) => {
            setValue(next);
            onTyping();
          }}
        />
      </div>
      {looked ? (
        <div className="do-notice" role="alert">
          <p>
            <b>{say('look')}</b>
          </p>
          {typed.notices.map((notice) => (
            <p key={JSON.stringify(notice)}>
              <SaidCode {...notice} />
            </p>
          ))}
        </div>
      ) : null}
      <p className="row">
        <button type="submit" className="btn go">
          {looked ? say('next.anyway') : say('next')}
        </button>
        <Button onClick={onSkip}>{say('skip')}</Button>
        {onBack === null ? null : <Press onClick={onBack}>{say('back')}</Press>}
      </p>
      {onShow === null ? null : (
        <p>
          <Press onClick={onShow}>{say('show')}</Press>
        </p>
      )}
      {n === 1 ? <p className="note">{say('intro')}</p> : null}
    </form>
  );
}

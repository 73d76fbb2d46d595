import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { PropriaError } from '../../../../src/core/index.ts';
import type { DrugCheck } from '../../../../src/engine/index.ts';
import { sayCareItemPlainly, sayMedicine } from '../../../../src/explain/index.ts';
import { type CareReporter, careReporter, directionOf } from '../../../../src/report/index.ts';
import { planDay } from '../../app/make-plan.ts';
import { usePlan } from '../../app/session.ts';
import { Press } from '../../design/button.tsx';
import { Act, Mark } from '../../design/mark.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { Lines } from '../my-plan/lines.tsx';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import { useAskAbout } from '../my-questions/ask-about.ts';
import { addQuestion } from '../my-questions/kept-questions.ts';
import { useMyMedicinesWords } from './use-words.ts';

type State =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly check: DrugCheck }
  | { readonly kind: 'failed'; readonly error: unknown };

interface AnswerProps {
  readonly ask: string;
  readonly name: string;
  readonly reporter: CareReporter;
  readonly onClose: () => void;
}

const UNKNOWN: ReadonlySet<string> = new Set(['PLAN_UNKNOWN_MEDICINE', 'PLAN_SEVERAL_INGREDIENTS']);

/** What the plan would say of one medicine: its word, why, whom to talk to. */
export function MedicineAnswer({ ask, name, reporter, onClose }: AnswerProps) {
  const say = useMyMedicinesWords();
  const plan = usePlan();
  const [state, setState] = useState<State>({ kind: 'looking' });
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let stale = false;
    head.current?.focus();
    engine.call('check', { drug: ask, plan, now: planDay() }).then(
      (check) => stale || setState({ kind: 'found', check }),
      (error: unknown) => stale || setState({ kind: 'failed', error }),
    );
    return () => {
      stale = true;
    };
  }, [ask, plan]);
  const unknown = state.kind === 'failed' && state.error instanceof PropriaError && UNKNOWN.has(state.error.code);
  return (
    <section
      className="found"
      aria-labelledby="found-name"
      onKeyDown={({ key }: KeyboardEvent) => key === 'Escape' && onClose()}
    >
      <h2 className="title" id="found-name" ref={head} tabIndex={-1}>
        {name}
      </h2>
      {state.kind === 'looking' ? <p role="status">{say('looking')}</p> : null}
      {state.kind === 'found' ? <Found check={state.check} reporter={reporter} name={name} /> : null}
      {unknown ? (
        <div role="alert">
          <p className="act">
            <Mark shape="open" />
            {say('unknown', { name })}
          </p>
          <p>{say('unknown.do')}</p>
        </div>
      ) : null}
      {state.kind === 'failed' && !unknown ? <Failure error={state.error} /> : null}
      <p className="row noprint">
        <Press onClick={onClose}>{say('close')}</Press>
      </p>
    </section>
  );
}

function Found({
  check,
  reporter,
  name,
}: {
  readonly check: DrugCheck;
  readonly reporter: CareReporter;
  readonly name: string;
}) {
  const say = useMyMedicinesWords();
  const ask = useAskAbout();
  const { words } = reporter;
  const { speaking } = useMemo(() => careReporter(check.plan, words), [check, words]);
  const { item, taken } = check;
  const said = sayCareItemPlainly(speaking, item);
  const drug = sayMedicine(speaking, check.drug);
  const others = check.others.flatMap((one) => (one.drug === null ? [] : [sayMedicine(speaking, one.drug)]));
  return (
    <div className="in" role="status">
      <p>
        <Act word={item.word} direction={directionOf(item)}>
          {words.say(`patient.word.${item.word}`)}
        </Act>
      </p>
      {drug.toLowerCase() === name.toLowerCase() ? null : <p className="note">{say('is', { drug })}</p>}
      <p>{say(`answer.${item.word}`)}</p>
      <PlanVoice words={words}>
        {said.why.length === 0 ? null : <Lines lines={said.why} />}
        {item.word === 'usual-care' ? null : <p className="gap3">{said.do.join(' ')}</p>}
        {taken && said.until !== null ? (
          <p>
            <b>{said.until}</b>
          </p>
        ) : null}
      </PlanVoice>
      <p>
        <b>{say(taken ? 'answer.taken' : 'answer.talk')}</b>
      </p>
      {others.length === 0 ? null : (
        <p>{say('answer.others', { n: others.length, names: words.list([...new Set(others)]) })}</p>
      )}
      <p className="note">{say('answer.limits')}</p>
      <p className="row noprint">
        <Press
          onClick={() => {
            if (!taken) addQuestion(`look-up|${check.drug}`, words.say('question.should-it-start', { drug }));
            ask(taken ? check.drug : `look-up|${check.drug}`);
          }}
        >
          {say('question')}
        </Press>
      </p>
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { CarePlanDocument } from '../../../../src/engine/index.ts';
import type { Question } from '../../../../src/record/index.ts';
import { makePlan, planDay } from '../../app/make-plan.ts';
import { change, session, useSession } from '../../app/session.ts';
import '../../design/patient.css';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import type { Typed } from '../../worker/methods/interview.ts';
import '../doing/doing.css';
import { AnswersChanged } from './answers-changed.tsx';
import { type Place, after, asAnswer, before, startOf, withAnswer } from './interview-steps.ts';
import { InterviewEnd } from './interview-end.tsx';
import { QuestionStep } from './question-step.tsx';
import { useInterviewWords } from './use-words.ts';

/** One question a step; every answer is kept at once, and after each part it is shown what the answers change. */
export default function InterviewScreen() {
  const say = useInterviewWords();
  const answers = useSession((one) => one.answers);
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const [place, setPlace] = useState<Place | null>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [error, setError] = useState<unknown>(null);
  /** The plan that the person saw last, and whether an answer came since. */
  const [seen, setSeen] = useState<CarePlanDocument | null>(() => session.get().plan);
  const changed = useRef(false);

  useEffect(() => {
    engine.call('interviewQuestions', { answers }).then(
      (asked) => {
        setQuestions(asked);
        setPlace((was) => was ?? startOf(asked, answers));
      },
      (failed: unknown) => setError(failed),
    );
  }, [answers]);
  useEffect(() => {
    // The next question is read out, and keys go to it.
    document.getElementById('statement')?.focus();
  }, [place]);

  const go = (next: Place): void => {
    setTyped(null);
    setPlace(next);
  };
  const answer = async (question: Question, value: Parameters<typeof asAnswer>[1] | null, anyway: boolean) => {
    setError(null);
    try {
      if (value !== null) {
        const said = asAnswer(question, value);
        const checked = await engine.call('checkAnswer', { question: question.id, answer: said, now: planDay() });
        if (checked.refused !== null || (checked.notices.length > 0 && !anyway)) return setTyped(checked);
        value = said;
      }
      const next = withAnswer(session.get().answers, question.id, value);
      const isNew = JSON.stringify(next) !== JSON.stringify(session.get().answers);
      if (isNew) {
        change({ answers: next, answered: { ...session.get().answered, [question.id]: planDay() } });
        changed.current = true;
      }
      const asked = isNew ? await engine.call('interviewQuestions', { answers: next }) : questions;
      setQuestions(asked);
      go(after(asked, question.id, changed.current));
    } catch (failed) {
      setError(failed);
    }
  };

  if (error !== null && place === null) return <Column>{<Failure error={error} safe={say('safe')} />}</Column>;
  if (place === null) return <Column>{null}</Column>;
  if (place.at === 'end')
    return (
      <Column>
        <InterviewEnd
          answered={Object.keys(answers).length}
          onFirst={() => go({ at: 'question', id: questions[0]!.id })}
        />
      </Column>
    );
  if (place.at === 'changes')
    return (
      <Column>
        <AnswersChanged
          before={seen}
          make={() => makePlan()}
          onSeen={() => {
            changed.current = false;
            setSeen(session.get().plan);
            go(place.next === null ? { at: 'end' } : { at: 'question', id: place.next });
          }}
        />
      </Column>
    );
  const question = questions.find(({ id }) => id === place.id) ?? questions[0];
  if (question === undefined) return <Column>{null}</Column>;
  const back = before(questions, question.id);
  return (
    <Column>
      <QuestionStep
        key={question.id}
        question={question}
        n={questions.indexOf(question) + 1}
        questions={questions}
        kept={answers[question.id] ?? null}
        typed={typed}
        onAnswer={(value, anyway) => void answer(question, value, anyway)}
        onTyping={() => setTyped(null)}
        onSkip={() => go(after(questions, question.id, changed.current))}
        onBack={back === null ? null : () => go(back)}
        onShow={changed.current ? () => go({ at: 'changes', next: question.id }) : null}
      />
      {error === null ? null : <Failure error={error} safe={say('safe')} />}
    </Column>
  );
}

function Column({ children }: { readonly children: React.ReactNode }) {
  return (
    <div className="patient">
      <div className="col">{children}</div>
    </div>
  );
}

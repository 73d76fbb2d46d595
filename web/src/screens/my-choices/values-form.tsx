import type { DecisionAidBody, ValuesAnswers } from '../../../../src/knowledge/index.ts';
import { Press } from '../../design/button.tsx';
import { SaidText } from './said-text.tsx';
import { useMyChoicesWords } from './use-words.ts';

const STEPS = [0, 1, 2, 3, 4] as const;

/** What matters to the person, one question at a time of five steps. It orders the options and hides none. */
export function ValuesForm({
  aid,
  answers,
  onAnswer,
  onClear,
}: {
  readonly aid: DecisionAidBody;
  readonly answers: ValuesAnswers;
  readonly onAnswer: (question: string, step: number) => void;
  readonly onClear: () => void;
}) {
  const say = useMyChoicesWords();
  return (
    <>
      {aid.values.map(({ id, question }) => (
        <fieldset key={id} className="value">
          <legend>
            <SaidText said={question} />
          </legend>
          <div className="five">
            {STEPS.map((step) => (
              <label key={step} title={say(`step.${step}`)}>
                <input
                  type="radio"
                  name={`value-${id}`}
                  checked={answers[id] === step}
                  onChange={() => onAnswer(id, step)}
                />
                <span className={step === 0 || step === 4 ? 'note' : 'vh'}>{say(`step.${step}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {Object.keys(answers).length === 0 ? null : (
        <p className="noprint">
          <Press onClick={onClear}>{say('values.clear')}</Press>
        </p>
      )}
    </>
  );
}

import type { Answer, Question } from '../../../../src/record/index.ts';
import { useSettings } from '../../app/settings.ts';
import { Field } from '../doing/field.tsx';
import { useInterviewWords } from './use-words.ts';

interface AnswerControlProps {
  readonly question: Question;
  /** As typed or chosen; null: nothing yet. */
  readonly value: Answer | null;
  readonly refused: string | null;
  readonly onChange: (value: Answer | null) => void;
}

/** What takes the answer: rows to choose from, a line, a number, several lines. */
export function AnswerControl({ question, value, refused, onChange }: AnswerControlProps) {
  const say = useInterviewWords();
  const language = useSettings((one) => (one.language === 'es' ? 'es' : 'en'));
  const { answer, options = [], help, none } = question.body;
  const hint = help?.[language];
  if (answer === 'choice' || answer === 'yes-no') {
    const rows =
      answer === 'choice'
        ? options.map((option) => [option.value, option.label[language]] as const)
        : ([
            [true, say('yes')],
            [false, say('no')],
          ] as const);
    return (
      <Choices refused={refused} hint={hint}>
        {rows.map(([one, label]) => (
          <label key={String(one)}>
            <input type="radio" name={question.id} checked={value === one} onChange={() => onChange(one)} />
            {label}
          </label>
        ))}
      </Choices>
    );
  }
  if (answer === 'choices') {
    const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
    return (
      <Choices refused={refused} hint={say('order')}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={({ target }) => {
                const next = target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value);
                onChange(next.length === 0 ? null : next);
              }}
            />
            {option.label[language]}
            {chosen.includes(option.value) ? <span className="n">{chosen.indexOf(option.value) + 1}</span> : null}
          </label>
        ))}
      </Choices>
    );
  }
  const isLines = answer === 'lines' || answer === 'relatives';
  const text = value === null ? '' : Array.isArray(value) ? value.join('\n') : String(value);
  const change = (typed: string): void => onChange(typed.trim() === '' ? null : typed);
  return (
    <>
      <Field label={say('answer')} hint={hint} refused={refused}>
        {(control) =>
          isLines ? (
            <textarea
              className="field"
              rows={4}
              dir="auto"
              value={text}
              onChange={({ target }) => change(target.value)}
              {...control}
            />
          ) : (
            <input
              className="field"
              dir="auto"
              autoComplete="off"
              inputMode={answer === 'number' ? 'decimal' : 'text'}
              value={text}
              onChange={({ target }) => change(target.value)}
              {...control}
            />
          )
        }
      </Field>
      {none === true ? (
        <Choices refused={null} hint={undefined}>
          <label>
            <input
              type="checkbox"
              checked={value === 'none'}
              onChange={({ target }) => onChange(target.checked ? 'none' : null)}
            />
            {say('none')}
          </label>
        </Choices>
      ) : null}
    </>
  );
}

function Choices({
  refused,
  hint,
  children,
}: {
  readonly refused: string | null;
  readonly hint: string | undefined;
  readonly children: React.ReactNode;
}) {
  return (
    <fieldset className="do-choices" aria-labelledby="statement">
      {hint === undefined ? null : <p className="note do-hint">{hint}</p>}
      {children}
      {refused === null ? null : (
        <p className="do-refused" role="alert">
          {refused}
        </p>
      )}
    </fieldset>
  );
}

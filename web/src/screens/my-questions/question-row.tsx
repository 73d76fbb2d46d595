import { useEffect, useRef, useState } from 'react';
import { Button, Press } from '../../design/button.tsx';
import type { Question } from './questions.ts';
import { useMyQuestionsWords } from './use-words.ts';

interface QuestionRowProps {
  readonly question: Question;
  readonly first: boolean;
  readonly last: boolean;
  /** The one that the person came for. */
  readonly wanted: boolean;
  readonly onChange: (text: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One question: read it, change it, put it earlier or later, take it off. */
export function QuestionRow({ question, first, last, wanted, onChange, onMove, onRemove }: QuestionRowProps) {
  const say = useMyQuestionsWords();
  const [typed, setTyped] = useState<string | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!wanted) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [wanted]);
  const close = (): void => {
    setTyped(null);
    // The button stands again only after the field has gone.
    setTimeout(() => edit.current?.focus());
  };
  return (
    <li ref={row} tabIndex={-1} className={wanted ? 'q wanted' : 'q'}>
      <div>
        {typed === null ? (
          <>
            <p className="lead">{question.text}</p>
            <p className="row noprint">
              <button type="button" ref={edit} className="tb" onClick={() => setTyped(question.text)}>
                {say('change')}
                <span className="vh">: {question.text}</span>
              </button>
              <Press disabled={first} onClick={() => onMove(-1)}>
                {say('earlier')}
                <span className="vh">: {question.text}</span>
              </Press>
              <Press disabled={last} onClick={() => onMove(1)}>
                {say('later')}
                <span className="vh">: {question.text}</span>
              </Press>
              <Press onClick={onRemove}>
                {say('remove')}
                <span className="vh">: {question.text}</span>
              </Press>
            </p>
          </>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (typed.trim() !== '') onChange(typed.trim());
              close();
            }}
            onKeyDown={({ key }) => key === 'Escape' && close()}
          >
            <label>
              <span className="note">{say('words')}</span>
              <textarea
                className="field"
                rows={3}
                autoFocus
                maxLength={400}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            </label>
            <p className="row">
              <Button type="submit">{say('keep')}</Button>
              <Press onClick={close}>{say('cancel')}</Press>
            </p>
          </form>
        )}
        <p className="answer" aria-hidden="true" />
      </div>
    </li>
  );
}

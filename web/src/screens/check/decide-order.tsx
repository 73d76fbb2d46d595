import { type FormEvent, useId, useRef, useState } from 'react';
import type { CareItem } from '../../../../src/plan/index.ts';
import { useWords } from '../../app/words.ts';
import { Button, Go, Press } from '../../design/button.tsx';
import { useDecided } from '../why/decide.tsx';
import { decide, undecide } from '../why/decisions.ts';
import { copyText } from './copy-text.ts';
import { useCheckWords } from './use-check-words.ts';

interface DecideProps {
  /** Line of the medicine that was asked about: the decision is on it. */
  readonly item: CareItem;
  readonly drug: string;
  /** Name of what is ordered; null: a specialist is asked. */
  readonly ordered: string | null;
  /** Text of the order; null until it is known. */
  readonly text: string | null;
  /** Text of an order against the advice, with its reason. */
  readonly against: (reason: string) => string;
  readonly isTaken: boolean;
  readonly asksForAnother: boolean;
}

/** One filled button, named by its act: it notes the decision and copies the order text. Against the advice only with a reason. */
export function DecideOrder({ item, drug, ordered, text, against, isTaken, asksForAnother }: DecideProps) {
  const say = useCheckWords();
  const words = useWords();
  const decided = useDecided(item);
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const take = (choice: 'accept' | 'decline', reason: string): void => {
    decide(item, choice, reason);
    void copyText(choice === 'accept' ? reason : against(reason)).then(setCopied);
    setAsking(false);
  };
  return (
    <div className="ck-decide noprint">
      <div className="row">
        <Go disabled={text === null} onClick={() => text !== null && take('accept', text)}>
          {ordered !== null
            ? say('act.order', { drug: ordered })
            : item.kind === 'refer'
              ? say('act.refer')
              : say('act.line', { kind: words.say(`care.kind.${item.kind}`), drug })}
        </Go>
        {asksForAnother ? (
          <Button ref={opener} aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {say(isTaken ? 'act.keep' : 'act.all-the-same')}
          </Button>
        ) : null}
      </div>
      {asking ? (
        <ReasonForm
          drug={drug}
          onNote={(reason) => take('decline', reason)}
          onCancel={() => {
            setAsking(false);
            opener.current?.focus();
          }}
        />
      ) : null}
      <div role="status">
        {decided === null ? null : (
          <p className="ck-decided">
            {say(`decided.${decided.decision.choice}`, {
              date: words.date(decided.decision.on),
              reason: decided.decision.reason ?? '',
            })}{' '}
            {decided.holds ? null : say('decided.outdated')}{' '}
            {copied === null ? null : say(copied ? 'order.copied' : 'order.not-copied')}{' '}
            <Press
              onClick={() => {
                undecide(item);
                setCopied(null);
              }}
            >
              {say('decided.undo')}
            </Press>
          </p>
        )}
      </div>
    </div>
  );
}

interface ReasonProps {
  readonly drug: string;
  readonly onNote: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ drug, onNote, onCancel }: ReasonProps) {
  const say = useCheckWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const note = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') return onNote(reason.trim());
    setMissing(true);
    field.current?.focus();
  };
  return (
    <form
      className="ck-reason"
      onSubmit={note}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label htmlFor={id} className="label">
        {say('reason.label', { drug })}
      </label>
      <textarea
        ref={field}
        id={id}
        className="field"
        rows={3}
        value={reason}
        autoFocus
        aria-invalid={missing && reason.trim() === ''}
        aria-describedby={missing ? `${id}-m` : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
      {missing && reason.trim() === '' ? (
        <p id={`${id}-m`} role="alert" className="small">
          {say('reason.missing')}
        </p>
      ) : null}
      <p className="row">
        <Button type="submit">{say('reason.note')}</Button>
        <Press onClick={onCancel}>{say('reason.cancel')}</Press>
      </p>
    </form>
  );
}

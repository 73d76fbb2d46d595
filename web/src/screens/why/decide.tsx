import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { CareItem } from '../../../../src/plan/index.ts';
import { useSession } from '../../app/session.ts';
import { useWords } from '../../app/words.ts';
import { Button, Press } from '../../design/button.tsx';
import { type Decided, decide, decidedOn, undecide } from './decisions.ts';
import { useWhyWords } from './why-words.ts';
import './why.css';

const REASONS = ['reason.tried', 'reason.refused', 'reason.weighed', 'reason.elsewhere'] as const;

/** What was decided on a line; held as long as line and decisions are the same. */
export function useDecided(item: CareItem): Decided | null {
  const decisions = useSession((one) => one.decisions);
  return useMemo(() => decidedOn(decisions, item), [decisions, item]);
}

/**
 * Accept, Decline with a reason, Later; once decided, what was decided and Undo.
 * @param children what else stands in the row: Why
 */
export function Decide({
  item,
  title,
  children,
}: {
  readonly item: CareItem;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  const say = useWhyWords();
  const decided = useDecided(item);
  const [declining, setDeclining] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const settled = decided?.holds === true;
  // The pressed button goes away with the decision, so the focus moves to what took its place.
  const refocus = (): void => {
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus());
  };
  const act = (key: 'accept' | 'decline' | 'later', run: () => void) => (
    <Press key={key} aria-label={say('decision.of', { act: say(key), title })} onClick={run}>
      {say(key)}
    </Press>
  );
  return (
    <div className="decide" ref={row}>
      {decided === null ? null : <Said decided={decided} />}
      <div className="row acts">
        {settled ? (
          <Press
            aria-label={say('decision.of', { act: say('undo'), title })}
            onClick={() => {
              undecide(item);
              refocus();
            }}
          >
            {say('undo')}
          </Press>
        ) : declining ? null : (
          <>
            {act('accept', () => {
              decide(item, 'accept');
              refocus();
            })}
            {act('decline', () => setDeclining(true))}
            {act('later', () => {
              decide(item, 'later');
              refocus();
            })}
          </>
        )}
        {children}
      </div>
      {declining && !settled ? (
        <DeclineReason
          onCancel={() => {
            setDeclining(false);
            refocus();
          }}
          onReason={(reason) => {
            setDeclining(false);
            decide(item, 'decline', reason);
            refocus();
          }}
        />
      ) : null}
    </div>
  );
}

function Said({ decided: { decision, holds } }: { readonly decided: Decided }) {
  const say = useWhyWords();
  const words = useWords();
  const date = words.date(decision.on);
  return (
    <p className="small decided" role="status">
      <b>
        {decision.choice === 'accept'
          ? say('accepted', { date })
          : decision.choice === 'later'
            ? say('postponed', { date })
            : say('declined', { date, reason: decision.reason ?? '' })}
      </b>
      {holds ? null : ` ${say('outdated')}`}
    </p>
  );
}

function DeclineReason({
  onReason,
  onCancel,
}: {
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const say = useWhyWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      className="reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return setMissing(true);
        onReason(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label htmlFor={id} className="small">
        {say('reason.label')}
      </label>
      <input
        id={id}
        className="field"
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={reason}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-e` : undefined}
        onChange={({ target }) => {
          setReason(target.value);
          setMissing(false);
        }}
      />
      {missing ? (
        <p className="small" id={`${id}-e`} role="alert">
          {say('reason.empty')}
        </p>
      ) : null}
      <ul className="row reasons">
        {REASONS.map((key) => (
          <li key={key}>
            <Press aria-pressed={reason === say(key)} onClick={() => setReason(say(key))}>
              {say(key)}
            </Press>
          </li>
        ))}
      </ul>
      <p className="row">
        <Button type="submit">{say('decline')}</Button>
        <Press onClick={onCancel}>{say('cancel')}</Press>
      </p>
    </form>
  );
}

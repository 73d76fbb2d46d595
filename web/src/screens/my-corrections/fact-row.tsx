import { useEffect, useId, useRef, useState } from 'react';
import { type Locator, baseName } from '../../../../src/core/index.ts';
import type { Claim, Correction, RecordFact } from '../../../../src/record/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { planDay } from '../../app/make-plan.ts';
import { useWords } from '../../app/words.ts';
import { Press } from '../../design/button.tsx';
import { Field } from '../doing/field.tsx';
import { useMyCorrectionsWords } from './use-words.ts';

/** Sections in which something can have ended. */
const CAN_END: readonly RecordFact['section'][] = ['medicines', 'conditions', 'measurements', 'lifestyle', 'person'];
/** Where the answers to the interview stand. */
const ANSWERS = 'answers';

interface FactRowProps {
  readonly fact: RecordFact;
  readonly name: string;
  /** True where the plan could be made with it. */
  readonly onCorrect: (correction: Correction) => Promise<boolean>;
}

/** One fact, where it was read, and the form that says what is wrong with it. */
export function FactRow({ fact, name, onCorrect }: FactRowProps) {
  const say = useMyCorrectionsWords();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const source = sourceOf(fact.at);
  const close = (): void => {
    setOpen(false);
    setTimeout(() => opener.current?.focus());
  };
  return (
    <li>
      <p className="row quote">
        <span dir="auto">{name}</span>
        <Press
          ref={opener}
          aria-expanded={open}
          aria-label={say('wrong.what', { what: name })}
          onClick={() => setOpen(!open)}
        >
          {say('wrong')}
        </Press>
      </p>
      <p className="note quote">
        {source === null
          ? say('from.you', { date: words.date(fact.date ?? '') })
          : fact.date === null
            ? say('from', { source })
            : say('from.date', { source, date: words.date(fact.date) })}
      </p>
      {open ? (
        source === ANSWERS ? (
          <p className="do-notice">
            {say('answer')}{' '}
            <GoTo to="/interview" className="tb">
              {say('answer.go')}
            </GoTo>
          </p>
        ) : (
          <Wrong fact={fact} onCorrect={onCorrect} onClose={close} />
        )
      ) : null}
    </li>
  );
}

function Wrong({
  fact,
  onCorrect,
  onClose,
}: {
  readonly fact: RecordFact;
  readonly onCorrect: FactRowProps['onCorrect'];
  readonly onClose: () => void;
}) {
  const say = useMyCorrectionsWords();
  const group = useId();
  const form = useRef<HTMLFormElement>(null);
  const [claim, setClaim] = useState<Claim>('not-true');
  const [says, setSays] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const claims: readonly Claim[] = [
    'not-true',
    ...(CAN_END.includes(fact.section) ? (['not-any-more'] as const) : []),
    'other-value',
  ];
  const send = async (): Promise<void> => {
    const lacks = claim === 'other-value' && says.trim() === '';
    setMissing(lacks);
    if (lacks) return;
    setBusy(true);
    const done = await onCorrect({
      fact: fact.key,
      section: fact.section,
      name: fact.name,
      date: fact.date,
      claim,
      says: claim === 'other-value' ? says.trim() : null,
      on: planDay(),
    });
    setBusy(false);
    if (done) onClose();
  };
  return (
    <form
      ref={form}
      className="do-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <fieldset className="do-choices">
        <legend className="vh">{say('wrong')}</legend>
        {claims.map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={claim === one} onChange={() => setClaim(one)} />
            {say(`claim.${one}`)}
          </label>
        ))}
      </fieldset>
      {claim === 'other-value' ? (
        <Field label={say('says')} hint={say('says.hint')} refused={missing ? say('missing') : null}>
          {(control) => (
            <input
              className="field"
              dir="auto"
              maxLength={400}
              value={says}
              onChange={({ target }) => setSays(target.value)}
              {...control}
            />
          )}
        </Field>
      ) : null}
      {fact.section === 'allergies' ? <p className="note">{say('allergy')}</p> : null}
      <p className="row">
        <button type="submit" className="btn" disabled={busy}>
          {busy ? say('keeping') : say('keep')}
        </button>
        <Press onClick={onClose}>{say('close')}</Press>
      </p>
    </form>
  );
}

/** The file in which a fact stands; null: the person said it. */
function sourceOf(at: Locator): string | null {
  return at.kind === 'stated' ? null : baseName(at.source);
}

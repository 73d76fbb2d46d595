import { useId, useState } from 'react';
import type { CarePlanDocument } from '../../../../src/engine/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { makePlan, planDay } from '../../app/make-plan.ts';
import { useSaidCodes } from '../../app/code-words.ts';
import { change, session, useSession } from '../../app/session.ts';
import { Press } from '../../design/button.tsx';
import '../../design/patient.css';
import { SaidCode } from '../../design/said-code.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import type { Typed } from '../../worker/methods/interview.ts';
import '../doing/doing.css';
import { PlanChanges } from '../doing/plan-changes.tsx';
import { EntryFields } from './entry-fields.tsx';
import { ENTRY_KINDS, type EntryKind, type Typing, entryText, lineOfEntry, missingOf } from './entry-text.ts';
import { useEntryWords } from './use-words.ts';

/** Facts typed in by hand, one at a time; each goes into the plan at once, and what it changed is shown. */
export default function EntryScreen() {
  const say = useEntryWords();
  const saidCode = useSaidCodes();
  const group = useId();
  const entries = useSession((one) => one.entries);
  const plan = useSession((one) => one.plan);
  const [kind, setKind] = useState<EntryKind>('medicine');
  const [typing, setTyping] = useState<Typing>({});
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [was, setWas] = useState<CarePlanDocument | null | undefined>(undefined);

  /** The plan is made first: what cannot go into it is not kept, and what is typed stays in its fields. */
  const hold = async (next: readonly string[]): Promise<boolean> => {
    const before = session.get().plan;
    setBusy(true);
    setError(null);
    try {
      const { parts, answers, corrections } = session.get();
      const empty =
        next.length === 0 && parts.length === 0 && Object.keys(answers).length === 0 && corrections.length === 0;
      if (empty) session.set((one) => ({ ...one, plan: null }));
      else await makePlan({ entries: next });
      change({ entries: next });
      setWas(empty ? undefined : before);
      return true;
    } catch (failed) {
      setError(failed);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const refused = typed?.refused ?? null;
  const looked = typed !== null && typed.refused === null && typed.notices.length > 0;
  const add = async (): Promise<void> => {
    const lacking = missingOf(kind, typing);
    setMissing(lacking);
    if (lacking.length > 0) return;
    const text = entryText(kind, typing, planDay());
    const read = await engine.call('checkEntry', { text, now: planDay() });
    setTyped(read);
    if (read.refused !== null || (read.notices.length > 0 && !looked)) return;
    if (!(await hold([...entries, text]))) return;
    setTyping({});
    setTyped(null);
  };
  const newest = `entry ${entries.length}`;
  const told = plan === null || was === undefined ? [] : noticesOf(saidCode, plan, newest);
  return (
    <div className="patient">
      <div className="col">
        <header className="phead">
          <FirstSentence>{say('statement', { n: entries.length })}</FirstSentence>
          <p className="note">{say('basis')}</p>
        </header>
        <form
          className="do-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void add().catch((failed: unknown) => setError(failed));
          }}
        >
          <fieldset className="do-choices">
            <legend className="do-legend">{say('what')}</legend>
            {ENTRY_KINDS.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name={group}
                  checked={kind === one}
                  onChange={() => {
                    setKind(one);
                    setTyped(null);
                    setMissing([]);
                  }}
                />
                {say(`kind.${one}`)}
              </label>
            ))}
          </fieldset>
          <EntryFields
            kind={kind}
            typing={typing}
            missing={missing}
            onChange={(next) => {
              setTyping(next);
              setTyped(null);
            }}
          />
          {refused === null ? null : (
            <p className="do-refused" role="alert">
              <b>{say('look')}. </b>
              <SaidCode {...refused} />
            </p>
          )}
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
            <button type="submit" className="btn go" disabled={busy}>
              {busy ? say('adding') : looked ? say('add.anyway') : say('add')}
            </button>
            <GoTo to="/interview" className="tb">
              {say('interview')}
            </GoTo>
            {plan === null ? null : (
              <GoTo to="/me" className="tb">
                {say('plan')}
              </GoTo>
            )}
          </p>
        </form>
        {error === null ? null : <Failure error={error} safe={say('safe')} />}
        {plan === null || was === undefined ? null : (
          <div role="status">
            <Section title={say('changed')}>
              {told.map((text) => (
                <p key={text} className="do-notice" lang="en" dir="ltr">
                  {text}
                </p>
              ))}
              <PlanChanges before={was} plan={plan} />
            </Section>
          </div>
        )}
        {entries.length === 0 ? null : (
          <Section title={say('list')}>
            <ul className="do-rows">
              {entries.map((text, at) => (
                <li key={`${at} ${text}`}>
                  <p className="row">
                    <span dir="auto">{lineOfEntry(text)}</span>
                    <Press
                      aria-label={say('remove.what', { what: lineOfEntry(text) })}
                      disabled={busy}
                      onClick={() => void hold(entries.filter((_, i) => i !== at))}
                    >
                      {say('remove')}
                    </Press>
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </div>
  );
}

/** What the plan has to say of one entry, which only the engine can judge: a gene or allele that it does not know. */
function noticesOf(
  saidCode: ReturnType<typeof useSaidCodes>,
  plan: CarePlanDocument,
  source: string,
): readonly string[] {
  const all = [...plan.genome.notices, ...plan.notices].filter(
    ({ place }) => place !== undefined && 'source' in place && place.source === source,
  );
  return [
    ...new Set(
      all.map(({ code, params }) => {
        const { what, then } = saidCode(code, params);
        return `${what} ${then}`;
      }),
    ),
  ];
}

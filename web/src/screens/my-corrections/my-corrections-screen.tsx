import { useMemo, useState } from 'react';
import type { CarePlanDocument } from '../../../../src/engine/index.ts';
import { CORRECTED_SECTIONS, type Correction, correctionsOf, factsOfRecord } from '../../../../src/record/index.ts';
import { makePlan } from '../../app/make-plan.ts';
import { change, session, useSession } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { Press } from '../../design/button.tsx';
import '../../design/patient.css';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import '../doing/doing.css';
import { PlanChanges } from '../doing/plan-changes.tsx';
import { FactRow } from './fact-row.tsx';
import { nameOfFact } from './name-of-fact.ts';
import { useMyCorrectionsWords } from './use-words.ts';

/** What was read about the person, section by section; each line can be said to be wrong. */
export default function MyCorrectionsScreen() {
  const say = useMyCorrectionsWords();
  const { plan, words } = useReporter();
  const kept = useSession((one) => one.corrections);
  const corrections = useMemo(() => correctionsOf(kept), [kept]);
  const facts = useMemo(() => factsOfRecord(plan.person), [plan]);
  const [was, setWas] = useState<CarePlanDocument | null>(null);
  const [error, setError] = useState<unknown>(null);
  const now = useSession((one) => one.plan);
  const hold = async (next: readonly Correction[]): Promise<boolean> => {
    const before = session.get().plan;
    setError(null);
    try {
      await makePlan({ corrections: next });
      change({ corrections: next });
      setWas(before);
      document.getElementById('statement')?.focus();
      return true;
    } catch (failed) {
      setError(failed);
      return false;
    }
  };
  const correct = (one: Correction): Promise<boolean> =>
    hold([...corrections.filter(({ fact }) => fact !== one.fact), one]);
  return (
    <>
      <header className="phead">
        <FirstSentence>
          {facts.length === 0 && corrections.length === 0 ? say('empty') : say('statement', { n: corrections.length })}
        </FirstSentence>
        <p>{say('basis')}</p>
        <p className="note">{say('source')}</p>
      </header>
      {error === null ? null : <Failure error={error} safe={say('safe')} />}
      {was === null || now === null ? null : (
        <div role="status">
          <Section title={say('changed')}>
            <PlanChanges before={was} plan={now} />
          </Section>
        </div>
      )}
      {corrections.length === 0 ? null : (
        <Section title={say('done')}>
          <ul className="do-rows">
            {corrections.map((one) => {
              const original = plan.person.corrected?.find(({ fact }) => fact === one.fact)?.was.written ?? one.name;
              return (
                <li key={one.fact}>
                  <p className="row">
                    <b dir="auto">{say('was', { what: original })}</b>
                    <Press
                      aria-label={say('take-back.what', { what: original })}
                      onClick={() => void hold(corrections.filter(({ fact }) => fact !== one.fact))}
                    >
                      {say('take-back')}
                    </Press>
                  </p>
                  <p dir="auto">{say(`on.${one.claim}`, { date: words.date(one.on), says: one.says ?? '' })}</p>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {CORRECTED_SECTIONS.map((section) => {
        const of = facts.filter((fact) => fact.section === section);
        return of.length === 0 ? null : (
          <Section key={section} title={say(`section.${section}`)} aside={of.length}>
            <ul className="do-rows">
              {of.map((fact, at) => (
                <FactRow
                  key={`${fact.key} ${at}`}
                  fact={fact}
                  name={nameOfFact(say, words, fact)}
                  onCorrect={correct}
                />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

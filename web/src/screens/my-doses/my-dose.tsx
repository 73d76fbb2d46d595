import type { MissedDose } from '../../../../src/dosing/index.ts';
import { type Words, clock, sayAmountOf, sayLength, sayMeasured, sayMedicine } from '../../../../src/explain/index.ts';
import type { MedicineUse } from '../../../../src/record/index.ts';
import { usePlan } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { capital } from '../../design/capital.ts';
import { Section } from '../../design/section.tsx';
import { type DecidedDose, basisOf, useKept } from '../dosing/kept-dose.ts';
import { questionOf } from '../dosing/question.ts';
import { useDose } from '../dosing/use-dose.ts';
import { useNow } from '../dosing/use-now.ts';
import { useMyDosesWords } from './use-words.ts';

interface MyDoseProps {
  readonly drug: string;
  /** How the record says that it is taken. */
  readonly use: MedicineUse | null;
  /** Set by the clinician; without it no other dose than that of the record is named, no target and no time. */
  readonly decided: DecidedDose | null;
}

export function MyDose({ drug, use, decided }: MyDoseProps) {
  const say = useMyDosesWords();
  const plan = usePlan();
  const { speaking, words } = useReporter();
  const kept = useKept(drug);
  const now = useNow();
  const { answer, working } = useDose(
    `mine ${drug}`,
    { drug, request: questionOf(kept, now), brief: decided === null },
    plan,
  );
  const name = sayMedicine(speaking, drug);
  const levels = (answer?.advice.levels ?? []).toReversed();
  const isStale = decided !== null && answer !== null && basisOf(answer.advice) !== decided.basis;
  const next = decided?.next ?? null;
  const missed = decided === null ? [] : missedLines(words, decided.missed, decided.timeUnit);
  const dose = decided !== null ? decidedDose(words, decided, say) : use === null ? null : recordDose(use, words, say);
  return (
    <Section title={capital(name)} className="myd">
      {dose === null ? null : <p className="lead">{words.say('patient.dose.take', { drug: name, dose })}</p>}
      {decided === null ? (
        <p>{words.say('patient.dose.ask')}</p>
      ) : (
        <>
          <p>{say('set', { date: words.date(decided.on) })}</p>
          {isStale ? (
            <p>
              <b>{say('changed')}</b> {say('keep')}
            </p>
          ) : null}
        </>
      )}
      <h3>{say('levels')}</h3>
      {levels.length > 0 ? (
        <ul className="words myd-levels">
          {levels.map((level, i) => (
            <li key={i}>
              {say(level.flag === null || level.flag === 'same-time' ? 'level.one' : 'level.off', {
                value: `${level.blq ? '<\u00a0' : ''}${sayMeasured(words, level.value, level.unit)}`,
                date: level.date === null ? '–' : moment(words, level.date, say),
              })}
            </li>
          ))}
        </ul>
      ) : (
        <p role="status">{working !== null || answer === null ? say('looking') : say('levels.none')}</p>
      )}
      <h3>{say('next')}</h3>
      {next === null || isStale ? (
        <p>{say('next.ask')}</p>
      ) : (
        <>
          <p>{words.say('patient.dose.next', { time: moment(words, next, say) })}</p>
          <p className="note">{say('next.how')}</p>
        </>
      )}
      <h3>{say('missed')}</h3>
      {missed.length === 0 ? (
        <>
          <p>{say('missed.ask')}</p>
          <p>{say('missed.never')}</p>
        </>
      ) : (
        missed.map((line) => <p key={line}>{line}</p>)
      )}
    </Section>
  );
}

type SayMine = ReturnType<typeof useMyDosesWords>;

function decidedDose(words: Words, { outcome, timeUnit }: DecidedDose, say: SayMine): string {
  const amount = sayAmountOf(words, outcome.amount, outcome.unit);
  const hours = outcome.interval * (timeUnit === 'h' ? 1 : 24);
  const often =
    24 % hours === 0
      ? say('times', { n: 24 / hours })
      : hours % 24 === 0
        ? say('every.days', { n: hours / 24 })
        : say('every.hours', { n: hours });
  return withHours(hours > 0 ? `${amount} ${often}` : amount, outcome.hours.map(clock), words, say);
}

/** What the record says; a text that could not be read stands as it is. */
function recordDose({ dose }: MedicineUse, words: Words, say: SayMine): string | null {
  if (dose === null) return null;
  const { amount, timesPerDay, times, text } = dose;
  const said = [
    ...(amount === null ? [] : [sayAmountOf(words, amount.value, amount.unit)]),
    ...(timesPerDay === null || !Number.isInteger(timesPerDay) ? [] : [say('times', { n: timesPerDay })]),
  ].join(' ');
  if (amount === null) return text;
  return withHours(said, times.filter((time) => /^\d/.test(time)).map(plainHour), words, say);
}

function withHours(dose: string, hours: readonly string[], words: Words, say: SayMine): string {
  return hours.length === 0 ? dose : say('dose', { dose, hours: words.list([...hours]) });
}

/** `08:00` as the clock of a dose says it: `8:00`. */
const plainHour = (time: string): string => time.replace(/^0(\d)/, '$1');

function moment(words: Words, iso: string, say: SayMine): string {
  const hour = iso.slice(11, 16);
  const date = words.date(iso.slice(0, 10));
  return hour === '' ? date : say('moment', { date, hour: plainHour(hour) });
}

/**
 * Up to when it is taken late, and what to do after that. Half a dose is nothing to find out alone: then the pharmacist is asked.
 * Without a time up to which it is taken late there is no line.
 */
function missedLines(words: Words, missed: readonly MissedDose[], unit: 'h' | 'd'): readonly string[] {
  const first = missed.findIndex(({ then }) => then !== 'take-now');
  const late = missed[(first < 0 ? missed.length : first) - 1];
  if (late === undefined) return [];
  const after = sayLength(words, late.after, unit);
  const isSkipped = first >= 0 && missed.slice(first).every(({ then }) => then === 'skip');
  return [
    words.say('patient.dose.missed.take-now', { after }),
    words.say(isSkipped ? 'patient.dose.missed.skip' : 'patient.dose.missed.ask', { after }),
  ];
}

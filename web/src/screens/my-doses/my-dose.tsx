import type { MissedDose } from '../../../../src/dosing/index.ts';
import {
  type Words,
  clock,
  sayDosing,
  sayEvery,
  sayLength,
  sayMeasured,
  sayMedicine,
} from '../../../../src/explain/index.ts';
import type { MedicineUse } from '../../../../src/record/index.ts';
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
  const { plan, speaking, words } = useReporter();
  const kept = useKept(drug);
  const now = useNow();
  const { answer, working } = useDose(`mine ${drug}`, { drug, request: questionOf(kept, now), brief: true }, plan);
  const name = capital(sayMedicine(speaking, drug));
  const levels = (answer?.advice.levels ?? []).toReversed();
  const isStale = decided !== null && answer !== null && basisOf(answer.advice) !== decided.basis;
  const missed = decided === null ? [] : missedLines(words, decided.missed, decided.timeUnit);
  const dose =
    decided !== null
      ? decidedDose(words, decided, say)
      : use === null
        ? null
        : recordDose(sayDosing(speaking, use), use, words, say);
  return (
    <Section title={name} className="myd">
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
                date: level.date === null ? '–' : words.date(level.date.slice(0, 10)),
              })}
            </li>
          ))}
        </ul>
      ) : (
        <p role="status">{working !== null || answer === null ? say('looking') : say('levels.none')}</p>
      )}
      <h3>{say('next')}</h3>
      {decided?.next == null || isStale ? (
        <p>{say('next.ask')}</p>
      ) : (
        <>
          <p>{words.say('patient.dose.next', { time: moment(words, decided.next) })}</p>
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
  const every = sayEvery(words, outcome.amount, outcome.unit, outcome.interval, timeUnit);
  return withHours(every, outcome.hours.map(clock), words, say);
}

function recordDose(said: string, use: MedicineUse, words: Words, say: SayMine): string | null {
  if (use.dose === null || said === 'none') return null;
  return withHours(said, use.dose.times.filter((time) => /^\d/.test(time)).map(plainHour), words, say);
}

function withHours(dose: string, hours: readonly string[], words: Words, say: SayMine): string {
  return hours.length === 0 ? dose : say('dose', { dose, hours: words.list([...hours]) });
}

/** `08:00` as the clock of a dose says it: `8:00`. */
const plainHour = (time: string): string => time.replace(/^0(\d)/, '$1');

function moment(words: Words, iso: string): string {
  const hour = iso.slice(11, 16);
  return hour === '' ? words.date(iso.slice(0, 10)) : `${words.date(iso.slice(0, 10))}, ${plainHour(hour)}`;
}

/**
 * Up to when it is taken late, and what to do after that. Half a dose is nothing to find out alone: then the pharmacist is asked.
 */
function missedLines(words: Words, missed: readonly MissedDose[], unit: 'h' | 'd'): readonly string[] {
  const after = missed.findIndex(({ then }) => then !== 'take-now');
  const late = missed[(after < 0 ? missed.length : after) - 1];
  const then = after < 0 ? undefined : missed[after];
  return [
    ...(late === undefined
      ? []
      : [words.say('patient.dose.missed.take-now', { after: sayLength(words, late.after, unit) })]),
    ...(then === undefined
      ? []
      : [
          words.say(then.then === 'skip' ? 'patient.dose.missed.skip' : 'patient.dose.missed.ask', {
            after: sayLength(words, then.after, unit),
          }),
        ]),
  ];
}

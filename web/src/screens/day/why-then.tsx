import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../app/words.ts';
import { engine } from '../../engine/client.ts';
import { Press } from '../../design/button.tsx';
import { capital } from '../../design/capital.ts';
import type { DayRow } from './day-rows.ts';
import { useDayWords } from './use-day-words.ts';

type Reason = DayRow['said']['why'][number];

/** Why something stands at its time: every constraint, and behind each the record that it rests on. */
export function WhyThen({ row, names }: { readonly row: DayRow; readonly names: ReadonlyMap<string, string> }) {
  const say = useDayWords();
  const reasons = row.said.why;
  if (reasons.length === 0) return <p className="why small">{say('why.none')}</p>;
  return (
    <ul className="dy-why">
      {reasons.map((reason) => (
        <Constraint key={`${reason.text} ${reason.record}`} reason={reason} row={row} names={names} />
      ))}
    </ul>
  );
}

interface ConstraintProps {
  readonly reason: Reason;
  readonly row: DayRow;
  /** Badges of sources by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

function Constraint({ reason, row, names }: ConstraintProps) {
  const say = useDayWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  // A record of the knowledge has a path; a fact of the person has an id of its own kind.
  const isRecord = reason.record.includes('/');
  return (
    <li
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <Press
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${capital(reason.text)}. ${say('why.of', { medicine: row.said.medicine, time: row.time })}`}
        onClick={() => setOpen(!open)}
      >
        {capital(reason.text)}
      </Press>
      <div id={id} hidden={!open} className="small dy-record">
        {open ? isRecord ? <Rests record={reason.record} names={names} /> : <p>{capital(say('why.stated'))}</p> : null}
      </div>
    </li>
  );
}

/** What a record of timing may state of meals and parts of the day. */
interface TimingFacts {
  readonly food?: 'with' | 'without' | 'before' | 'any';
  readonly timeOfDay?: readonly string[];
  readonly confirmed?: boolean;
}

/** What a record states and what it rests on: its sources by name, or that no page of a source was seen. */
function Rests({ record, names }: { readonly record: string; readonly names: ReadonlyMap<string, string> }) {
  const say = useDayWords();
  const words = useWords();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    const tell = (text: string): void => void (wanted && setSaid(text));
    engine.call('record', { id: record }).then(
      (found) => {
        const body = 'body' in found ? (found.body as TimingFacts) : {};
        const sources = found.sources.map((source) => names.get(source) ?? source);
        const parts = (body.timeOfDay ?? []).map((part) => words.term(part, 'timing'));
        tell(
          [
            ...(body.food === undefined ? [] : [say(`why.food.${body.food}`)]),
            ...(parts.length === 0 ? [] : [words.list(parts, 'or')]),
            body.confirmed === false ? say('why.unconfirmed') : say('why.rests', { sources: sources.join(', ') }),
          ].join('; '),
        );
      },
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [record, names, say, words]);
  return (
    <p role="status">
      {capital(said ?? say('why.looking'))} <code className="each">{record}</code>
    </p>
  );
}

import { useState } from 'react';
import type { RegimenOutcome } from '../../../../src/dosing/index.ts';
import { clock, sayAmountOf, sayMoment } from '../../../../src/explain/index.ts';
import type { DoseView } from '../../../../src/report/index.ts';
import { Press } from '../../design/button.tsx';
import { Section } from '../../design/section.tsx';
import { copyText } from '../check/copy-text.ts';
import { useDosingWords } from './use-dosing-words.ts';

/** The text of the order, word for word, to copy. */
export function OrderPart({ text }: { readonly text: string | null }) {
  const say = useDosingWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  if (text === null) return null;
  return (
    <Section title={say('order.title')}>
      <p className="rec ds-order">{text}</p>
      <p>
        <Press onClick={() => void copyText(text).then(setCopied)}>{say('order.copy')}</Press>{' '}
        <span className="small" role="status">
          {copied === null ? '' : say(copied ? 'order.copied' : 'order.not-copied')}
        </span>
      </p>
    </Section>
  );
}

interface DayProps {
  readonly view: DoseView;
  readonly outcome: RegimenOutcome | null;
  readonly hours: readonly number[] | null;
}

/** The day of the dose that is set: its hours, and the next level. */
export function DayPart({ view, outcome, hours }: DayProps) {
  const say = useDosingWords();
  const { words, advice } = view;
  if (outcome === null) return null;
  const at = hours ?? outcome.hours;
  const [next] = advice.nextSample;
  return (
    <Section title={words.say('dose.section.day')}>
      <ul className="rows ds-day">
        {at.length === 0 ? (
          <li>
            <span />
            <span>{say('day.any')}</span>
          </li>
        ) : (
          at.map((hour) => (
            <li key={hour}>
              <time>{clock(hour)}</time>
              <b>{sayAmountOf(words, outcome.amount, outcome.unit)}</b>
            </li>
          ))
        )}
        {next === undefined ? null : (
          <li>
            <time className="label">{sayMoment(words, advice, next.time)}</time>
            <span>{say('day.level', { label: words.say(`dose.next.${next.label}`) })}</span>
          </li>
        )}
      </ul>
    </Section>
  );
}

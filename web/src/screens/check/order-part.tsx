import { useState } from 'react';
import type { DrugCheck } from '../../../../src/engine/index.ts';
import { sayCareItem, sayMedicine } from '../../../../src/explain/index.ts';
import { type CareReporter, directionOf } from '../../../../src/report/index.ts';
import { Press } from '../../design/button.tsx';
import { capital } from '../../design/capital.ts';
import { Act } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { copyText } from './copy-text.ts';
import { useCheckWords } from './use-check-words.ts';
import type { OrderState } from './use-order.ts';

interface OrderProps {
  readonly reporter: CareReporter;
  readonly check: DrugCheck;
  readonly chosen: string | null;
  readonly order: OrderState;
}

/** Start, watch and the text of the order, for the medicine itself or for the one chosen in its place. */
export function OrderPart({ reporter, check, chosen, order }: OrderProps) {
  const say = useCheckWords();
  const { words, speaking } = reporter;
  const { ordered, said, text } = order;
  const name = capital(chosen === null ? '' : sayMedicine(speaking, chosen));
  return (
    <Section title={say('order')} className="gap">
      {order.isLooking ? (
        <p role="status" className="why">
          {say('order.looking', { drug: name, instead: check.taken ? sayMedicine(speaking, check.drug) : 'none' })}
        </p>
      ) : null}
      {order.error === null ? null : <Failure error={order.error} safe={say('untouched')} />}
      {order.isInstead && ordered !== null ? (
        <p className="ck-chosen">
          <Act word={ordered.check.item.word} direction={directionOf(ordered.check.item)}>
            {say('order.word', { drug: name, word: words.say(`word.${ordered.check.item.word}`) })}
          </Act>{' '}
          <span className="why">{sayCareItem(ordered.reporter.speaking, ordered.check.item).because}</span>
        </p>
      ) : null}
      <div className="ck-three">
        {said === null ? null : (
          <>
            <Lines title={say('order.start')} lines={said.start} />
            <Lines title={say('order.watch')} lines={said.watch} />
          </>
        )}
        {text === null ? null : <OrderText key={text} text={text} />}
      </div>
    </Section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function OrderText({ text }: { readonly text: string }) {
  const say = useCheckWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div>
      <h3>{say('order.text')}</h3>
      <p className="rec ck-text">{text}</p>
      <p>
        <Press onClick={() => void copyText(text).then(setCopied)}>{say('order.copy')}</Press>{' '}
        <span className="small" role="status">
          {copied === null ? '' : say(copied ? 'order.copied' : 'order.not-copied')}
        </span>
      </p>
    </div>
  );
}

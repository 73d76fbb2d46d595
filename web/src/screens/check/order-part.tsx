import { useMemo, useState } from 'react';
import type { CarePlanDocument, DrugCheck } from '../../../../src/engine/index.ts';
import { type Order, sayCareItem, sayMedicine, sayLineOrder, sayOrder } from '../../../../src/explain/index.ts';
import { type CareReporter, careReporter, directionOf } from '../../../../src/report/index.ts';
import { Press } from '../../design/button.tsx';
import { capital } from '../../design/capital.ts';
import { Act } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { copyText } from './copy-text.ts';
import { DecideOrder } from './decide-order.tsx';
import { useCheck } from './use-check.ts';
import { useCheckWords } from './use-check-words.ts';

interface OrderProps {
  readonly reporter: CareReporter;
  readonly check: DrugCheck;
  readonly plan: CarePlanDocument;
  /** Drug id that is ordered; null: nothing takes the place, a specialist is asked. */
  readonly chosen: string | null;
  readonly indication: string | null;
}

/** Start, watch and the text of the order, for the medicine itself or for the one chosen in its place; then the decision. */
export function OrderPart({ reporter, check, plan, chosen, indication }: OrderProps) {
  const say = useCheckWords();
  const { words, speaking } = reporter;
  const instead = chosen !== null && chosen !== check.drug;
  const uses = useMemo(() => (check.taken ? check.item.uses : []), [check]);
  const looked = useCheck(plan, instead ? chosen : null, uses);
  const other = looked.phase === 'done' ? looked.check : null;
  const ordered = instead ? other : check;
  const orderedBy = useMemo(() => (ordered === null ? null : careReporter(ordered.plan, words)), [ordered, words]);
  const name = capital(chosen === null ? '' : sayMedicine(speaking, chosen));
  const said =
    chosen === null || ordered === null || orderedBy === null
      ? null
      : sayOrder(
          orderedBy.speaking,
          {
            item: asLine(ordered),
            startDose: ordered.startDose,
            monitor: ordered.monitor,
            replaces: instead ? asLine(check) : null,
            indication,
            despite: null,
          },
          speaking,
        );
  const text = chosen === null ? sayLineOrder(speaking, check.item) : (said?.text ?? null);
  return (
    <Section title={say('order')} className="gap">
      {looked.phase === 'checking' ? (
        <p role="status" className="why">
          {say('order.looking', { drug: name, instead: check.taken ? sayMedicine(speaking, check.drug) : 'none' })}
        </p>
      ) : null}
      {looked.phase === 'failed' ? <Failure error={looked.error} safe={say('untouched')} /> : null}
      {instead && other !== null && orderedBy !== null ? (
        <p className="ck-chosen">
          <Act word={other.item.word} direction={directionOf(other.item)}>
            {say('order.word', { drug: name, word: words.say(`word.${other.item.word}`) })}
          </Act>{' '}
          <span className="why">{sayCareItem(orderedBy.speaking, other.item).because}</span>
        </p>
      ) : null}
      <div className="ck-three">
        {said === null ? null : (
          <>
            <Lines title={say('order.start')} lines={said.start} />
            <Lines title={say('order.watch')} lines={said.watch} />
          </>
        )}
        {text === null ? null : <OrderText text={text} />}
      </div>
      <DecideOrder
        item={check.item}
        drug={sayMedicine(speaking, check.drug)}
        ordered={chosen === null ? null : sayMedicine(speaking, chosen)}
        text={text}
        against={
          ordered !== null && chosen !== null
            ? (reason) =>
                sayOrder(speaking, {
                  item: asLine(check),
                  startDose: check.startDose,
                  monitor: check.monitor,
                  replaces: null,
                  indication,
                  despite: reason,
                }).text
            : (reason) => reason
        }
        isTaken={check.taken}
        asksForAnother={instead || chosen === null}
      />
    </Section>
  );
}

/** The line of a check is about its medicine. */
function asLine(check: DrugCheck): Order['item'] {
  return { ...check.item, drug: check.drug };
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
      <h3 id="order-text">{say('order.text')}</h3>
      <p className="rec" aria-labelledby="order-text">
        {text}
      </p>
      <p>
        <Press onClick={() => void copyText(text).then(setCopied)}>{say('order.copy')}</Press>{' '}
        <span className="small" role="status">
          {copied === null ? '' : say(copied ? 'order.copied' : 'order.not-copied')}
        </span>
      </p>
    </div>
  );
}

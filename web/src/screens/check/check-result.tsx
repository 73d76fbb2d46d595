import { useMemo, useState } from 'react';
import type { CarePlanDocument, DrugCheck } from '../../../../src/engine/index.ts';
import { sayMedicine } from '../../../../src/explain/index.ts';
import type { AlternativeTable } from '../../../../src/medicines/index.ts';
import { type CareReporter, badgesOf, careReporter, directionOf, optionsTable } from '../../../../src/report/index.ts';
import { useWords } from '../../app/words.ts';
import { Badges } from '../../design/badge.tsx';
import { capital } from '../../design/capital.ts';
import { WordMark } from '../../design/mark.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
import { DecideOrder } from './decide-order.tsx';
import { OrderPart } from './order-part.tsx';
import { OtherLines } from './other-lines.tsx';
import { OtherWays } from './other-ways.tsx';
import { Reasons } from './reasons.tsx';
import { useCheckWords } from './use-check-words.ts';
import { useOrder } from './use-order.ts';

interface ResultProps {
  readonly check: DrugCheck;
  /** The plan that was asked, without the medicine. */
  readonly plan: CarePlanDocument;
}

/** The verdict in one sentence, then why, other ways, the order, and what else would change. */
export function CheckResult({ check, plan }: ResultProps) {
  const say = useCheckWords();
  const words = useWords();
  const reporter = useMemo(() => careReporter(check.plan, words), [check.plan, words]);
  const { item, drug } = check;
  const name = sayMedicine(reporter.speaking, drug);
  const tables = useMemo(() => tablesOf(check.alternatives), [check.alternatives]);
  // Where the reason is not stated and several are plausible, none is taken for the person's.
  const [shown, setShown] = useState<number | null>(tables.length > 1 ? null : 0);
  const [picked, setPicked] = useState<string | null>(null);
  const table = shown === null ? null : (tables[shown] ?? null);
  const chosen = picked ?? usualChoice(check, table);
  const order = useOrder({ reporter, check, plan, chosen, indication: table?.indication ?? null });
  const readAs = isOtherName(check.written, drug, name) ? [say('basis.read-as', { drug: capital(name) })] : [];
  return (
    <>
      <header className="head ck-verdict">
        <WordMark word={item.word} direction={directionOf(item)} />
        <div>
          <FirstSentence>
            {capital(say(`verdict.${item.word}`, { drug: name }))}{' '}
            {table === null && tables.length > 0 ? say('ways.unstated-short') : bestOf(reporter, check, table, say)}
          </FirstSentence>
          <p className="label">
            {[...readAs, say(check.taken ? 'basis.taken' : 'basis.new', { date: words.date(check.made) })].join(' ')}
          </p>
          <Badges badges={badgesOf(reporter, item)} words={words} />
        </div>
        <DecideOrder
          item={item}
          drug={name}
          ordered={chosen === null ? null : sayMedicine(reporter.speaking, chosen)}
          text={order.text}
          against={order.against}
          isTaken={check.taken}
          asksForAnother={order.isInstead || chosen === null}
        />
      </header>
      <Reasons reporter={reporter} check={check} />
      <Section title={say('ways')} className="gap">
        {tables.every((one) => one.rows.length + one.excluded.length === 0) ? (
          <p className="why">{say('ways.none')}</p>
        ) : (
          <OtherWays
            reporter={reporter}
            tables={tables}
            shown={shown}
            chosen={chosen}
            isOpen={check.alternatives?.indication === null}
            onShow={(at) => {
              setShown(at);
              setPicked(null);
            }}
            onChoose={setPicked}
          />
        )}
      </Section>
      <OrderPart reporter={reporter} check={check} chosen={chosen} order={order} />
      <OtherLines reporter={reporter} check={check} />
    </>
  );
}

/** The table of the stated reason; where none is stated, one for each that is plausible. */
function tablesOf(table: AlternativeTable | null): readonly AlternativeTable[] {
  if (table === null) return [];
  const plausible = table.byIndication.filter((one) => one.rows.length + one.excluded.length > 0);
  return table.rows.length + table.excluded.length > 0 || plausible.length === 0 ? [table] : plausible;
}

/** Whether the line asks for something else than this medicine. */
export function asksForAnother({ item }: DrugCheck): boolean {
  return item.word === 'avoid' || item.kind === 'switch' || item.kind === 'stop' || item.kind === 'refer';
}

/** What the order is of until something else is chosen: the medicine, or where it does not fit the first that is its equal. */
function usualChoice(check: DrugCheck, table: AlternativeTable | null): string | null {
  if (!asksForAnother(check)) return check.drug;
  const planned = check.item.kind === 'switch' ? (check.item.change?.to ?? null) : null;
  if (planned !== null && table?.rows.some(({ drug }) => drug === planned)) return planned;
  const first = table?.rows[0];
  return first === undefined || first.role === 'fallback' || check.item.kind === 'refer' ? null : first.drug;
}

function bestOf(
  reporter: CareReporter,
  check: DrugCheck,
  table: AlternativeTable | null,
  say: ReturnType<typeof useCheckWords>,
): string {
  if (check.item.word === 'usual-care' || table === null) return '';
  const [first] = table.rows;
  if (first === undefined) return table.excluded.length === 0 ? '' : say('verdict.none-left');
  if (first.role === 'fallback') return asksForAnother(check) ? say('verdict.fallback') : '';
  return say('verdict.best', {
    best: capital(sayMedicine(reporter.speaking, first.drug)),
    n: table.rows.length,
    why: optionsTable(reporter, table).heading ?? 'none',
  });
}

/** A brand, a product or a slip of spelling: the page says what it took it for. */
function isOtherName(written: string, drug: string, name: string): boolean {
  const same = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, ' ');
  return same(written) !== same(drug) && same(written) !== same(name);
}

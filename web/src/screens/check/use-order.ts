import { useMemo } from 'react';
import type { CarePlanDocument, DrugCheck } from '../../../../src/engine/index.ts';
import { type Order, type OrderSaid, sayLineOrder, sayOrder } from '../../../../src/explain/index.ts';
import { type CareReporter, careReporter } from '../../../../src/report/index.ts';
import { useWords } from '../../app/words.ts';
import { useCheck } from './use-check.ts';

export interface OrderAsked {
  readonly reporter: CareReporter;
  readonly check: DrugCheck;
  readonly plan: CarePlanDocument;
  /** Drug id that is ordered; null: none is, and the line itself says what to do. */
  readonly chosen: string | null;
  readonly indication: string | null;
}

export interface OrderState {
  /** Another medicine than the one asked about is ordered. */
  readonly isInstead: boolean;
  /** The check of what is ordered, with the words of its plan; null while it is looked at, and where nothing is ordered. */
  readonly ordered: { readonly check: DrugCheck; readonly reporter: CareReporter } | null;
  readonly isLooking: boolean;
  readonly error: unknown;
  readonly said: OrderSaid | null;
  /** The whole text; null until it is known. */
  readonly text: string | null;
  /** The text of an order against the advice. */
  readonly against: (reason: string) => string;
}

/** What is ordered: the medicine asked about, or another, which is checked in its place first. */
export function useOrder({ reporter, check, plan, chosen, indication }: OrderAsked): OrderState {
  const words = useWords();
  const isInstead = chosen !== null && chosen !== check.drug;
  const uses = useMemo(() => (check.taken ? check.item.uses : []), [check]);
  const looked = useCheck(plan, isInstead ? chosen : null, uses);
  const other = looked.phase === 'done' ? looked.check : null;
  return useMemo(() => {
    const { speaking } = reporter;
    const of = isInstead ? other : chosen === null ? null : check;
    const ordered =
      of === null ? null : { check: of, reporter: of === check ? reporter : careReporter(of.plan, words) };
    const said =
      ordered === null
        ? null
        : sayOrder(
            ordered.reporter.speaking,
            { ...orderOf(ordered.check), replaces: isInstead ? lineOf(check) : null, indication },
            speaking,
          );
    return {
      isInstead,
      ordered,
      isLooking: looked.phase === 'checking',
      error: looked.phase === 'failed' ? looked.error : null,
      said,
      text: chosen === null ? sayLineOrder(speaking, check.item) : (said?.text ?? null),
      against: (reason) => sayOrder(speaking, { ...orderOf(check), indication, despite: reason }).text,
    };
  }, [reporter, check, chosen, indication, isInstead, other, looked, words]);
}

function orderOf(check: DrugCheck): Order {
  const { startDose, monitor } = check;
  return { item: lineOf(check), startDose, monitor, replaces: null, indication: null, despite: null };
}

/** The line of a check is about its medicine. */
function lineOf(check: DrugCheck): Order['item'] {
  return { ...check.item, drug: check.drug };
}

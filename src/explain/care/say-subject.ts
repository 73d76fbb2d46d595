import type { CareItem } from '../../plan/index.ts';
import { type CareSpeaking, sayMedicine, sayMedicines } from './care-speaking.ts';
import { sayReasonOfSide } from './say-side.ts';

/** More options than this are a group and not a choice. */
const OPTIONS = 4;

/** What a line is about: its medicine, the kind of medicine that it would start, the value that is measured, or its own name. */
export function saySubject(speaking: CareSpeaking, item: CareItem): string {
  const { words } = speaking;
  if (item.drug !== null) return sayMedicine(speaking, item.drug);
  const own = words.phrase('item', item.id) ?? words.phrase('start', nameOf(item));
  if (own !== null) return own;
  const added = [...new Set(item.actions.flatMap((action) => (action.code === 'add-therapy' ? [action.what] : [])))];
  const reasons = [...new Set(item.sides.flatMap((side) => side.reasons))].map((reason) =>
    sayReasonOfSide(speaking, reason),
  );
  if (item.kind === 'start' && (added.length === 0 || added.length > OPTIONS) && reasons.length > 0)
    return words.say('care.start.for', { reason: words.list(reasons) });
  if (added.length > 0) return sayMedicines(speaking, added, 'or');
  const topics = item.actions.flatMap((action) =>
    action.code === 'counsel' ? [words.term(action.topic, 'topic')] : [],
  );
  if (topics.length > 0) return words.list([...new Set(topics)]);
  return words.term(nameOf(item), 'analyte');
}

function nameOf(item: CareItem): string {
  return item.id.slice(item.id.indexOf('/') + 1);
}

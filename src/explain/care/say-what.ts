import type { Action } from '../../core/index.ts';
import type { CareItem } from '../../plan/index.ts';
import { type CareSpeaking, sayMedicine, sayMedicines } from './care-speaking.ts';
import { insteadOf } from './say-instead.ts';
import { joinActions } from './join-actions.ts';
import { sayAsked, sayReasonOfSide } from './say-side.ts';
import { saySubject } from './say-subject.ts';

/** What the line asks for, as one phrase: what the sides ask alike is said once, and a target that the plan chose once. */
export function sayCareWhat(speaking: CareSpeaking, item: CareItem): string {
  const { words } = speaking;
  if (item.kind === 'start') return words.say('care.do.consider', { what: saySubject(speaking, item) });
  if (item.drug === null && (item.kind === 'refer' || item.kind === 'screen'))
    return words.say(`care.do.${item.kind}`, { drug: saySubject(speaking, item) });
  if (item.id.startsWith('product/') && item.cost.status === 'assessed' && item.cost.value.cheaper !== null)
    return words.say('care.do.product', { product: item.cost.value.cheaper.product });
  const fades =
    item.kind === 'watch' && item.actions.length === 0 ? item.sides.find((side) => side.with.length > 0) : undefined;
  const faded = fades?.until ?? (item.review?.why === 'effect-ends' ? item.review.on : null);
  if (fades !== undefined && faded !== null)
    return words.say('care.do.watch-until', {
      drug: saySubject(speaking, item),
      culprit: sayMedicines(speaking, fades.with),
      date: words.date(faded),
    });
  const actions = joinActions(item.actions);
  const instead = item.kind === 'switch' ? insteadOf(speaking, item) : [];
  const refers = item.kind === 'refer' && item.drug !== null;
  const rest = actions.filter((action) => !saidElsewhere(item, action, instead.length > 0 || refers));
  const parts = [
    ...(instead.length === 0 ? [] : [sayInstead(speaking, instead)]),
    ...(refers ? [sayReferral(speaking, item)] : []),
    ...(item.kind === 'stop' && !rest.some((action) => action.code === 'avoid')
      ? [words.say('care.do.stop', { drug: saySubject(speaking, item) })]
      : []),
    ...sayKept(speaking, item, rest),
    sayAsked(
      speaking,
      rest.filter((action) => !isKept(speaking, item, action)),
      item.drug,
    ),
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join('; ');
  // What could not be judged is not said to be fine as it is.
  const kind = item.kind === 'keep' && item.word === 'not-enough-data' ? 'not-judged' : item.kind;
  return words.say(`care.do.${kind}`, { drug: saySubject(speaking, item) });
}

/** What holds meanwhile; empty where nothing does. What must not be taken is not said to go on. */
export function sayCareUntil(speaking: CareSpeaking, item: CareItem): string {
  const never = item.actions.some((action) => action.code === 'avoid' && action.degree === 'contraindicated');
  const taken = isTaken(speaking, item);
  const asked = new Set(item.actions.map((action) => JSON.stringify(action)));
  const actions = joinActions(item.until.filter((action) => !asked.has(JSON.stringify(action))));
  return [
    ...(taken && !never && item.kind !== 'keep' && actions.some(isLabelDose)
      ? [speaking.words.say('care.do.keep-dose')]
      : []),
    sayAsked(
      speaking,
      actions.filter((action) => !(isLabelDose(action) && (taken || never))),
      item.drug,
    ),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** A medicine that must not be missing and that nothing replaces: a specialist says what does, and it goes on unless it must not be taken. */
function sayReferral(speaking: CareSpeaking, item: CareItem): string {
  const never =
    item.actions.some((action) => action.code === 'avoid' && action.degree === 'contraindicated') ||
    item.sides.some((side) => side.won && (side.check === 'allergy' || side.check === 'lactation'));
  return speaking.words.say('care.do.referral', {
    drug: saySubject(speaking, item),
    urgent: item.urgent ? 'yes' : 'no',
    goes: isTaken(speaking, item) && !never ? 'on' : 'no',
  });
}

/** `use prasugrel instead; else ticagrelor` */
function sayInstead(speaking: CareSpeaking, [first, ...others]: readonly string[]): string {
  return speaking.words.say('care.do.instead', {
    to: sayMedicine(speaking, first!),
    else: sayMedicines(speaking, others, 'or'),
  });
}

/** A replacement is named in place of the sides' own lists, and to replace is to avoid; one that ends needs no replacement. */
function saidElsewhere(item: CareItem, action: Action, instead: boolean): boolean {
  if (action.code === 'switch') return instead || item.kind === 'stop';
  return action.code === 'avoid' && instead && action.degree !== 'contraindicated';
}

/** What goes on as it is: the dose that the person's own values bear out, or a medicine of which a source only tells something. */
function sayKept(speaking: CareSpeaking, item: CareItem, actions: readonly Action[]): readonly string[] {
  const { words } = speaking;
  if (item.kind !== 'keep' || !actions.some((action) => isKept(speaking, item, action))) return [];
  const borne = inRangeOf(item).map((reason) => sayReasonOfSide(speaking, reason));
  if (actions.some(isLabelDose))
    return [
      borne.length === 0
        ? words.say('care.do.keep-dose')
        : words.say('care.do.keep-dose-as', { why: words.list(borne) }),
    ];
  return actions.every((action) => isKept(speaking, item, action))
    ? [words.say('care.do.keep', { drug: saySubject(speaking, item) })]
    : [];
}

function isKept(speaking: CareSpeaking, item: CareItem, action: Action): boolean {
  if (item.kind !== 'keep') return false;
  return action.code === 'inform' || (isLabelDose(action) && isTaken(speaking, item) && inRangeOf(item).length > 0);
}

function inRangeOf(item: CareItem): readonly string[] {
  return item.sides
    .filter((side) => side.won && side.from === 'measured' && side.direction === 'keep')
    .flatMap((side) => side.reasons);
}

function isLabelDose(action: Action): boolean {
  return action.code === 'use-label';
}

function isTaken({ plan }: CareSpeaking, item: CareItem): boolean {
  return plan.person.medicines.some((use) => item.uses.includes(use.id) && use.status === 'active');
}

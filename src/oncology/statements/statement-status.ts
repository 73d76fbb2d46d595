import type { StatementStatus, StatusReason } from '../therapy-statement.ts';
import { type Item, isCertain, isOwnRule } from './item.ts';
import { levelRank } from './level-here.ts';
import type { Opposition } from './resistance-override.ts';
import type { GroupLevel, TherapyGroup } from './therapy-group.ts';
import { tierOf } from './tier.ts';

export interface Judged {
  readonly status: StatementStatus;
  readonly reasons: readonly StatusReason[];
}

/**
 * The status of a set, the hardest word first: resistance or a known "not for this one" outweighs; a withdrawn approval is never on
 * label; what waits for a therapy, a test or a state is conditional. Where this country has a label for the set in this tumour, the label
 * says when it may be given, and studies without such words do not go around it; a hospital's own rule goes before the label.
 */
export function statusOf(
  group: TherapyGroup,
  { by, higherIf, level }: GroupLevel,
  opposed: readonly Opposition[],
): Judged {
  const reasons: StatusReason[] = [];
  const beaten = opposed.filter(({ override }) => override === 'wins');
  for (const { resistance, reach, override, by: item } of opposed)
    reasons.push({
      code: override === 'wins' ? 'resistance' : 'conflict',
      params: {
        profile: item.support.profile,
        therapies: resistance.therapies.join('+'),
        reach,
        record: item.support.id,
      },
    });
  if (beaten.length > 0) return { status: 'outweighed', reasons };
  if (isRefuted(group)) {
    reasons.push({ code: 'not-supported', params: { records: idsOf(group.counter) } });
    return { status: 'outweighed', reasons };
  }
  const label = group.support.some(isOwnRule) ? [] : labelOf(group);
  if (label.length > 0 && label.every(isWithdrawn))
    return { status: 'withdrawn', reasons: [...reasons, ...withdrawals(label)] };
  const standing = label.filter((item) => !isWithdrawn(item) && item.gate !== 'failed');
  const own = group.support.filter(isOwnRule);
  const deciding =
    own.length > 0
      ? own
      : standing.length > 0
        ? standing
        : labelToBe(
            group,
            by.filter((item) => !isWithdrawn(item)),
          );
  if (deciding.length === 0) return { status: 'withdrawn', reasons: [...reasons, ...withdrawals(by)] };
  if (higherIf !== null)
    reasons.push({ code: 'higher-if', params: { level: higherIf.level, records: idsOf(higherIf.by) } });
  if (deciding.every(({ gate }) => gate === 'failed'))
    return { status: 'outweighed', reasons: [...reasons, ...reasonsOf(deciding)] };
  const clear = deciding.filter((item) => item.gate === 'clear' || isToldByStudies(item, by));
  if (clear.length === 0) return { status: 'conditional', reasons: [...reasons, ...reasonsOf(deciding)] };
  const here = group.support.some((item) => item.approval?.here === true && item.support.disease !== 'other');
  const elsewhere = clear.flatMap(({ approval, support: { disease } }) =>
    approval === null || approval.here || disease === 'other' ? [] : [approval.view.agency],
  );
  if (!here && elsewhere.length > 0)
    reasons.push({ code: 'approved-elsewhere', params: { agencies: [...new Set(elsewhere)].toSorted().join('+') } });
  // Of the lowest tier nothing is proposed: it is for a trial, or for a board that knows why.
  if (group.effect === 'sensitivity' && tierOf(level, group.support) === 'III')
    return { status: 'conditional', reasons: [...reasons, { code: 'insufficient', params: { level } }] };
  return { status: 'offered', reasons };
}

/** Studies of this disease did not see the effect, and nothing as good says otherwise of it. */
function isRefuted({ support, counter, effect }: TherapyGroup): boolean {
  if (support.length === 0) return true;
  const against = counter.filter(
    ({ gate, support: { disease } }) => gate !== 'failed' && (disease === 'exact' || disease === 'broader'),
  );
  if (effect !== 'sensitivity' || against.length === 0) return false;
  const here = support.filter((item) => item.support.disease !== 'other' && item.gate !== 'failed');
  const best = (items: readonly Item[]) => Math.min(...items.map((item) => levelRank(item.support.levelHere)));
  return best(against) < best(here);
}

/** Approvals of this country that hold in this tumour for the markers that were found. */
export function labelOf({ support }: TherapyGroup): readonly Item[] {
  return support.filter((item) => item.approval?.here === true && isCertain(item) && item.support.disease !== 'other');
}

/** A label for the same finding that waits for another marker (HER2) says so before a study that does not name it. */
function labelToBe({ support }: TherapyGroup, by: readonly Item[]): readonly Item[] {
  const waiting = support.filter(
    (item) =>
      item.approval?.here === true &&
      item.gate === 'open' &&
      !isWithdrawn(item) &&
      (item.support.disease === 'exact' || item.support.disease === 'broader' || item.support.disease === 'pan') &&
      item.support.on.some((id) => by.some(({ support: { on } }) => on.includes(id))),
  );
  return waiting.length > 0 ? waiting : by;
}

/** It waits only for the class of a change, and a study of this set names this very change: that it matters has been told. */
function isToldByStudies({ gate, reasons, support: { on } }: Item, by: readonly Item[]): boolean {
  if (gate === 'failed' || reasons.length === 0) return false;
  if (!reasons.every(({ params }) => params['kind'] === 'oncogenicity')) return false;
  return on.every((id) =>
    by.some(
      ({ gate: own, support }) =>
        own === 'clear' &&
        (support.specificity === 'exact' || support.specificity === 'equivalent') &&
        support.on.includes(id),
    ),
  );
}

function isWithdrawn({ approval }: Item): boolean {
  return approval?.view.standing === 'withdrawn';
}

function reasonsOf(items: readonly Item[]): readonly StatusReason[] {
  const seen = new Map<string, StatusReason>();
  for (const { reasons } of items)
    for (const reason of reasons) seen.set(`${reason.code} ${Object.values(reason.params).join(' ')}`, reason);
  return [...seen.values()];
}

function withdrawals(items: readonly Item[]): readonly StatusReason[] {
  return reasonsOf(items).filter(({ code }) => code === 'withdrawn');
}

function idsOf(items: readonly Item[]): string {
  return items.map(({ support }) => support.id).join(',');
}

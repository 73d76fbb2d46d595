import type { Action, ActionWord, Amount } from '../../core/index.ts';
import type { Tier } from '../concern.ts';
import { dailyAmount, type Taken } from './atc-of-use.ts';

interface Loudness {
  readonly tier: Tier;
  readonly word: ActionWord;
  readonly actions: readonly Action[];
}

/**
 * A limit that the dose already keeps asks for nothing today: it is told quietly. Where the dose was not read the limit is
 * shown, and never interrupts, because nobody knows whether anything would change.
 */
export function fitToDose(said: Loudness, taken: Taken): Loudness {
  if (said.word !== 'change-dose') return said;
  const limits = said.actions.map(limitOf).filter((limit) => limit !== null);
  const doses = said.actions.filter(({ code }) => CHANGES.has(code));
  if (limits.length === 0 || limits.length < doses.length) return said;
  const keeps = limits.map((limit) => isKept(limit, taken));
  if (keeps.every((kept) => kept === true)) return { ...said, tier: 'quiet', word: 'usual-care' };
  if (keeps.includes(false)) return said;
  return { ...said, tier: said.tier === 'interrupt' ? 'show' : said.tier };
}

const CHANGES = new Set<Action['code']>(['set-dose', 'limit-dose', 'refer-dose', 'set-interval', 'titrate']);

interface Limit {
  readonly max: Amount;
  readonly per: 'dose' | 'day';
}

function limitOf(action: Action): Limit | null {
  if (action.code === 'limit-dose') return { max: action.max, per: action.per ?? 'day' };
  if (action.code === 'set-dose' && action.max !== undefined) return { max: action.max, per: 'day' };
  return null;
}

/** Null where the dose was not read. */
function isKept({ max, per }: Limit, { use }: Taken): boolean | null {
  const unit = max.unit.replace(/\/(d|day)$/, '');
  const once = use.dose === null ? null : dailyAmount({ ...use, dose: { ...use.dose, timesPerDay: 1 } }, unit);
  const amount = per === 'dose' ? once : dailyAmount(use, unit);
  return amount === null ? null : amount <= max.value;
}

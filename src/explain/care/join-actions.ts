import type { Action } from '../../core/index.ts';

type Monitor = Extract<Action, { code: 'monitor' }>;
type MeasureLevel = Extract<Action, { code: 'measure-level' }>;

/** What several sides ask for, said once: one request to monitor a rhythm, one to measure the level, one "avoid" in its firmest form. */
export function joinActions(actions: readonly Action[]): readonly Action[] {
  const joined: Action[] = [];
  for (const action of actions) {
    const at = joined.findIndex((one) => sameRequest(one, action));
    if (at < 0) joined.push(action);
    else joined[at] = both(joined[at]!, action);
  }
  return joined.filter((action) => action.code !== 'monitor' || !askedByAnother(action, joined));
}

const AVOID = { 'unless-benefit-outweighs': 0, avoid: 1, contraindicated: 2 } as const;

function sameRequest(one: Action, other: Action): boolean {
  if (one.code !== other.code || one.phase !== other.phase) return false;
  if (one.code === 'monitor') return rhythmOf(one) === rhythmOf(other as Monitor);
  if (one.code === 'measure-level' || one.code === 'avoid') return true;
  return JSON.stringify(one) === JSON.stringify(other);
}

function both(one: Action, other: Action): Action {
  if (one.code === 'monitor' && other.code === 'monitor')
    return {
      ...one,
      what: [...new Set([...one.what, ...other.what])],
      ...(one.intensity === 'closer' || other.intensity === 'closer' ? { intensity: 'closer' as const } : {}),
    };
  if (one.code === 'avoid' && other.code === 'avoid') {
    if (AVOID[other.degree] !== AVOID[one.degree]) return AVOID[other.degree] > AVOID[one.degree] ? other : one;
    // "Avoid at the usual dose" is narrower than "avoid", which another side asks for.
    return one.dose === undefined ? one : other;
  }
  if (one.code === 'measure-level' && other.code === 'measure-level') return moreOf(one, other);
  return one;
}

/** The level once, with all that one of the two says of it; a more exact time of the draw stands for a less exact one. */
function moreOf(one: MeasureLevel, other: MeasureLevel): MeasureLevel {
  const at = (one.at?.length ?? 0) >= (other.at?.length ?? 0) ? one.at : other.at;
  const { analyte: _one, ...rest } = { ...other, ...one };
  // Where one of them only says "the level", it is the medicine's own, whatever the other calls it.
  return {
    ...rest,
    ...(at === undefined ? {} : { at }),
    ...(one.analyte === undefined || one.analyte !== other.analyte ? {} : { analyte: one.analyte }),
  };
}

function rhythmOf({ every, threshold, then, from }: Monitor): string {
  return JSON.stringify([every, threshold, then, from]);
}

/** A plain request whose values a request with a rhythm or a consequence names as well. */
function askedByAnother(action: Monitor, all: readonly Action[]): boolean {
  return (
    rhythmOf(action) === rhythmOf({ code: 'monitor', what: [] }) &&
    all.some(
      (other) => other !== action && other.code === 'monitor' && action.what.every((what) => other.what.includes(what)),
    )
  );
}

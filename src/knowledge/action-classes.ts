import type { Action } from '../core/index.ts';
import type { GuidanceOption } from './guidance-record.ts';

/** The three classes by which guideline collections tag a recommendation. */
export type ActionClass = 'dosing' | 'alternative' | 'other';

const DOSING: ReadonlySet<Action['code']> = new Set([
  'set-dose',
  'refer-dose',
  'limit-dose',
  'titrate',
  'set-interval',
  'use-calculator',
]);
const ALTERNATIVE: ReadonlySet<Action['code']> = new Set(['switch', 'avoid', 'not-eligible']);
const NEUTRAL: ReadonlySet<Action['code']> = new Set(['use-label', 'no-action', 'no-guidance', 'eligible']);

/**
 * The classes of a rule, from all its options. `other` stands alone: only where the rule asks for something that is
 * neither a dose nor another drug. A rule that starts as the label says and names another drug only for want of effect
 * changes nothing yet: `other`. Usual monitoring and usual care have no class.
 */
export function actionClasses(options: readonly GuidanceOption[]): readonly ActionClass[] {
  const asking = options.flatMap(({ use, actions }) =>
    actions.filter((action) => !isUsual(action)).map((action) => ({ use, code: action.code })),
  );
  if (asking.length === 0) return [];
  const dosing = asking.some(({ code }) => DOSING.has(code));
  const switches = asking.filter(({ code }) => ALTERNATIVE.has(code));
  const onlyOnFailure = !dosing && switches.every(({ use }) => use === 'if-inadequate-response');
  const alternative = switches.length > 0 && !onlyOnFailure;
  if (!dosing && !alternative) return ['other'];
  return [...(dosing ? (['dosing'] as const) : []), ...(alternative ? (['alternative'] as const) : [])];
}

function isUsual(action: Action): boolean {
  return NEUTRAL.has(action.code) || (action.code === 'monitor' && action.intensity === 'usual');
}

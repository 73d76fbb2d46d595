import type { Action, OptionUse } from '../core/index.ts';
import type { GuidanceOption } from '../knowledge/index.ts';
import { type Speaking, sayAction } from './say-action.ts';
import { sayAmount } from './say-amount.ts';
import { sayContextTerm } from './say-context.ts';

/**
 * All options of a rule in their order: "Avoid clopidogrel; use ticagrelor or prasugrel instead. If it cannot be
 * avoided: use 150 mg a day." One sentence for neighbours of the same use.
 */
export function sayOptions(speaking: Speaking, options: readonly GuidanceOption[]): string {
  const groups: GuidanceOption[][] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last !== undefined && option.use !== 'first' && JSON.stringify(last[0]!.use) === JSON.stringify(option.use))
      last.push(option);
    else groups.push([option]);
  }
  return groups
    .map((group) =>
      sentence(sayUse(speaking, group[0]!.use, group.map((option) => sayActions(speaking, option)).join('; '))),
    )
    .join(' ');
}

/** The actions of one option, joined, under its modality. Actions marked `either` are offered as a choice. */
function sayActions(speaking: Speaking, option: GuidanceOption): string {
  const { words } = speaking;
  const together = option.actions.filter((action) => action.either !== true);
  const either = option.actions.filter((action) => action.either === true);
  const inForm = (form: 'other' | 'ing'): string => {
    const parts = together.map((action) => sayAction(speaking, action, form));
    if (either.length > 0)
      parts.push(
        words.list(
          either.map((action) => sayAction(speaking, action, form)),
          'or',
        ),
      );
    return parts.join('; ');
  };
  // "consider no change" or "consider: the source gives no recommendation" would say something else than the source.
  if (option.actions.every(saysNothingToDo)) return inForm('other');
  return words.say(`modality.${option.modality}`, { do: inForm('other'), doing: inForm('ing') });
}

function saysNothingToDo(action: Action): boolean {
  return (
    action.code === 'no-action' ||
    action.code === 'no-guidance' ||
    action.code === 'inform' ||
    action.code === 'eligible'
  );
}

function sayUse(speaking: Speaking, use: OptionUse, options: string): string {
  const { words } = speaking;
  if (typeof use === 'string') return words.say(`use.${use}`, { options });
  if ('ifDoseAbove' in use)
    return words.say('use.if-dose-above', { amount: sayAmount(words, use.ifDoseAbove), options });
  return words.say('use.if', {
    condition: words.say('context.if', { condition: sayContextTerm(words, use.if) }),
    options,
  });
}

/** Capital first letter and a full stop; `eGFR` keeps its small letter. */
export function sentence(phrase: string): string {
  const text = /^[a-z][A-Z]/.test(phrase) ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

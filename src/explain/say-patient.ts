import type { Action, ActionWord, Effect } from '../core/index.ts';
import { type Speaking } from './say-action.ts';
import { sayTargets } from './say-drug.ts';
import { sayEffectPlainly } from './say-effect.ts';
import { sentence } from './say-options.ts';

/** One action for the person, a whole sentence. Every code has a template. */
export function sayActionPlainly(speaking: Speaking, action: Action): string {
  const { words, drugs } = speaking;
  switch (action.code) {
    case 'inform':
      return words.say('patient.action.inform', { effect: sayEffectPlainly(words, action.effect) });
    case 'switch': {
      // A class or property ("not mainly CYP2C19") is a prescriber's word: the person is sent to ask.
      const named = action.to.filter((target) => !target.startsWith('~'));
      return words.say('patient.action.switch', { to: sayTargets(words, named, drugs) });
    }
    case 'set-dose': {
      const factor = action.factorHigh ?? action.factorLow;
      const lowest = factor !== undefined && factor <= 1 && action.base === 'lowest-label-start';
      const direction =
        action.direction ??
        (factor === undefined ? 'none' : factor < 1 || lowest ? 'lower' : factor > 1 ? 'higher' : 'none');
      return words.say('patient.action.set-dose', { direction });
    }
    case 'refer-dose':
      return words.say('patient.action.refer-dose', { direction: action.direction ?? 'none' });
    case 'monitor':
      return words.say('patient.action.monitor', {
        what: words.list(action.what.map((what) => words.term(what, 'plain'))),
      });
    case 'test-first':
      return words.say('patient.action.test-first', { test: words.term(action.test, 'plain') });
    case 'stop-if':
      return words.say('patient.action.stop-if', { event: words.term(action.event, 'plain') });
    case 'counsel':
      return words.say('patient.action.counsel', {
        topic: words.term(action.topic, 'plain'),
        symptoms:
          action.symptoms === undefined || action.symptoms.length === 0
            ? 'none'
            : words.list(
                action.symptoms.map((symptom) => words.term(symptom, 'plain')),
                'or',
              ),
      });
    default:
      return words.say(`patient.action.${action.code}`);
  }
}

/**
 * What an option means for the person, in whole sentences. "Avoid" alone becomes "may not suit you"; beside another medicine
 * to ask about it would say the same twice. Reasons stand apart, see {@link sayEffectsPlainly}.
 */
export function sayOptionPlainly(speaking: Speaking, actions: readonly Action[], word: ActionWord): string {
  const telling = actions.filter((action) => action.code !== 'inform' && action.code !== 'avoid');
  const shown = telling.length > 0 ? telling : actions.filter((action) => action.code === 'avoid');
  const careful = word === 'caution' && shown.every((action) => action.code === 'use-label');
  const sentences = careful
    ? [sayActionPlainly(speaking, { code: 'use-with-caution' })]
    : shown.map((action) => sayActionPlainly(speaking, action));
  return [...new Set(sentences)].join(' ');
}

/** Why, for the person: "Your body switches this medicine on less than most, and it may work less well." */
export function sayEffectsPlainly(speaking: Speaking, effects: readonly Effect[]): string {
  const telling = [...new Set(effects)].filter((effect) => effect !== 'as-usual' && effect !== 'unknown');
  const shown = telling.length > 0 ? telling : [...new Set(effects)].slice(0, 1);
  if (shown.length === 0) return '';
  return sentence(speaking.words.list(shown.slice(0, 3).map((effect) => sayEffectPlainly(speaking.words, effect))));
}

/** The word of the page, `Avoid` or for the person `Ask about a change`. */
export function sayWord(
  speaking: Pick<Speaking, 'words'>,
  word: ActionWord,
  audience: 'clinician' | 'patient',
): string {
  return speaking.words.say(audience === 'patient' ? `patient.word.${word}` : `word.${word}`);
}

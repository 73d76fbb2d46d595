import type { Action, Amount } from '../core/index.ts';
import { sayAmount, sayAmountRange, sayFraction, sayFractionRange } from './say-amount.ts';
import { type DrugNames, sayTarget, sayTargets } from './say-drug.ts';
import { sayEffect } from './say-effect.ts';
import type { Words } from './words.ts';

/** `other`: "use …"; `ing`: "using …", for what follows "consider". */
export type VerbForm = 'other' | 'ing';

export interface Speaking {
  readonly words: Words;
  readonly drugs: DrugNames;
  /** Name of the medicine that is spoken of. */
  readonly drug: string;
}

/** One action as a verb phrase for a clinician, without capital and full stop. Every code has a template. */
export function sayAction(speaking: Speaking, action: Action, form: VerbForm = 'other'): string {
  const phrase = sayBody(speaking, action, form);
  if (action.phase === undefined || action.phase === 'any' || saysPhase(action)) return phrase;
  return speaking.words.say('phase.of', { action: phrase, when: speaking.words.say(`phase.${action.phase}`) });
}

/** "use 50 % of the label starting dose" says when already; the label dose says it before what it is adjusted by. */
function saysPhase(action: Action): boolean {
  if (action.code === 'use-label') return true;
  if (action.code !== 'set-dose' || action.base === undefined) return false;
  return action.phase === 'start'
    ? action.base === 'label-start' || action.base === 'lowest-label-start'
    : action.phase === 'maintenance' && action.base === 'label-maintenance';
}

function sayBody(speaking: Speaking, action: Action, form: VerbForm): string {
  const { words, drugs, drug } = speaking;
  const term = (token: string | undefined, field?: string): string =>
    token === undefined ? 'none' : words.term(token, field);
  const terms = (tokens: readonly string[] | undefined, field?: string): string =>
    tokens === undefined || tokens.length === 0 ? 'none' : words.list(tokens.map((token) => words.term(token, field)));
  switch (action.code) {
    case 'use-label':
      return words.say('action.use-label', {
        form,
        dose: action.dose === undefined ? 'none' : sayAmount(words, action.dose),
        adjustBy: sayAdjustedBy(words, action.adjustBy),
        when: action.phase === undefined || action.phase === 'any' ? 'none' : words.say(`phase.${action.phase}`),
      });
    case 'use-with-caution':
      return words.say('action.use-with-caution', { form, drug });
    case 'no-action':
      return words.say('action.no-action', { form });
    case 'no-guidance':
      return words.say('action.no-guidance', { reason: action.reason });
    case 'inform':
      return words.say('action.inform', {
        form,
        effect: sayEffect(words, action.effect),
        size: term(action.size, 'size'),
      });
    case 'avoid':
      return words.say('action.avoid', {
        form,
        degree: action.degree,
        drug,
        dose: action.dose === undefined ? 'none' : sayAmount(words, action.dose),
      });
    case 'eligible':
      return words.say('action.eligible', { form, drug });
    case 'not-eligible':
      return words.say('action.not-eligible', { form, drug });
    case 'switch':
      return words.say('action.switch', {
        form,
        to: sayTargets(words, action.to, drugs),
        not: sayTargets(words, action.not, drugs),
        caution: sayTargets(words, action.caution, drugs),
      });
    case 'set-dose':
      return saySetDose(words, action, form);
    case 'refer-dose':
      return words.say('action.refer-dose', { form, direction: action.direction ?? 'none', where: action.where });
    case 'limit-dose':
      return words.say('action.limit-dose', {
        form,
        max: sayAmount(words, action.max),
        per: action.per ?? 'none',
        exclusive: action.exclusive === true ? 'yes' : 'no',
      });
    case 'titrate':
      return sayTitrate(words, action, form);
    case 'set-interval':
      if (action.every !== undefined)
        return words.say('action.set-interval.every', { form, every: sayAmount(words, action.every) });
      if (action.timesPerWeek !== undefined)
        return words.say('action.set-interval.times', { form, times: action.timesPerWeek });
      return words.say('action.set-interval.direction', {
        form,
        direction: action.direction ?? 'other',
        factor: action.factor === undefined ? 'none' : sayFraction(words, action.factor),
      });
    case 'set-duration':
      if (action.max !== undefined)
        return words.say('action.set-duration.max', { form, max: sayAmount(words, action.max) });
      if (action.exactly !== undefined)
        return words.say('action.set-duration.exactly', { form, exactly: sayAmount(words, action.exactly) });
      if (action.extendBy !== undefined)
        return words.say('action.set-duration.extend', { form, extendBy: sayAmount(words, action.extendBy) });
      return words.say('action.set-duration.direction', { form, direction: action.direction ?? 'other' });
    case 'monitor':
      return words.say('action.monitor', {
        form,
        what: terms(action.what),
        intensity: action.intensity ?? 'usual',
        from: term(action.from, 'from'),
        every: term(action.every, 'every'),
        threshold: term(action.threshold),
        then: term(action.then, 'then'),
      });
    case 'measure-level':
      return words.say('action.measure-level', {
        form,
        analyte: term(action.analyte, 'analyte'),
        at: term(action.at, 'at'),
        range: action.range === undefined ? 'none' : sayRange(words, action.range),
        target: action.target === undefined ? 'none' : sayAmount(words, action.target),
        toxic: action.toxicAbove === undefined ? 'none' : sayAmount(words, action.toxicAbove),
        then: term(action.then, 'then'),
      });
    case 'test-first':
      return words.say('action.test-first', {
        form,
        test: words.term(action.test, 'test'),
        before: action.before ?? 'none',
      });
    case 'use-calculator':
      return words.say('action.use-calculator', { form, equation: words.term(action.equation, 'equation') });
    case 'weigh':
      return words.say('action.weigh', { form, what: terms(action.what) });
    case 'limit-comedication':
      return words.say('action.limit-comedication', { form, degree: action.degree, what: words.term(action.what) });
    case 'add-therapy':
      return words.say('action.add-therapy', {
        form,
        what: words.knows(action.what) ? words.term(action.what) : sayTarget(words, action.what, drugs),
      });
    case 'induce-tolerance':
      return words.say('action.induce-tolerance', { form, steps: terms(action.steps) });
    case 'stop-if':
      return words.say('action.stop-if', {
        form,
        event: words.term(action.event, 'event'),
        threshold: term(action.threshold),
      });
    case 'counsel':
      return words.say('action.counsel', {
        form,
        topic: words.term(action.topic, 'topic'),
        symptoms: terms(action.symptoms),
      });
  }
}

/** `adjusted to the response`; a value that is measured (`inr`) has no phrase of its own. */
function sayAdjustedBy(words: Words, tokens: readonly string[] | undefined): string {
  if (tokens === undefined || tokens.length === 0) return 'none';
  return words.list(
    tokens.map(
      (token) =>
        words.phrase('adjustBy', token) ?? words.say('action.adjusted-to', { what: words.term(token, 'analyte') }),
    ),
  );
}

function saySetDose(words: Words, action: Extract<Action, { code: 'set-dose' }>, form: VerbForm): string {
  const condition =
    action.onlyIfDoseAtLeast === undefined
      ? 'none'
      : words.say('dose.if-at-least', { amount: sayAmount(words, action.onlyIfDoseAtLeast) });
  const max = action.max === undefined ? 'none' : sayAmount(words, action.max);
  const base = action.base === undefined ? 'none' : words.say(`base.${action.base}`);
  if (action.factorLow !== undefined || action.factorHigh !== undefined) {
    if (action.factorLow === 1 && action.factorHigh === 1 && base !== 'none')
      return words.say('action.set-dose.base', { form, base, condition, max });
    const factor = sayFractionRange(words, action.factorLow, action.factorHigh);
    const amount =
      action.amountLow === undefined && action.amountHigh === undefined
        ? ''
        : ` (${sayAmountRange(words, action.amountLow, action.amountHigh)})`;
    return words.say('action.set-dose.factor', {
      form,
      factor,
      base: `${base === 'none' ? words.say('base.label-standard') : base}${amount}`,
      condition,
      max,
    });
  }
  if (action.amountLow !== undefined || action.amountHigh !== undefined) {
    return words.say('action.set-dose.amount', {
      form,
      amount: sayAmountRange(words, action.amountLow, action.amountHigh),
      condition,
      max,
    });
  }
  if (action.direction === undefined && action.max !== undefined)
    return words.say('action.set-dose.max', { form, max, condition });
  return words.say('action.set-dose.direction', { form, direction: action.direction ?? 'other', base, condition, max });
}

function sayTitrate(words: Words, action: Extract<Action, { code: 'titrate' }>, form: VerbForm): string {
  const { ceiling, steadyState, steps } = action;
  const step = (one: { readonly amount: Amount; readonly after?: string; readonly if?: string }): string =>
    words.say('action.titrate.step', {
      amount: sayAmount(words, one.amount),
      after: one.after === undefined ? 'none' : words.term(one.after),
      if: one.if === undefined ? 'none' : words.term(one.if),
    });
  const top =
    ceiling === undefined
      ? 'none'
      : 'unit' in ceiling
        ? sayAmount(words, ceiling)
        : words.say('range.of', {
            fraction: sayFractionRange(words, ceiling.factorLow, ceiling.factorHigh),
            base: words.say(`base.${ceiling.base}`),
          });
  return words.say('action.titrate', {
    form,
    direction: action.direction ?? 'none',
    speed: action.speed ?? 'usual',
    until: action.until ?? 'none',
    ceiling: top,
    steadyState: steadyState === undefined ? 'none' : sayAmountRange(words, steadyState.from, steadyState.to),
    steps: steps === undefined || steps.length === 0 ? 'none' : words.list(steps.map(step)),
  });
}

function sayRange(
  words: Words,
  range: { readonly low?: number; readonly high?: number; readonly unit: string },
): string {
  const low = range.low === undefined ? undefined : { value: range.low, unit: range.unit };
  const high = range.high === undefined ? undefined : { value: range.high, unit: range.unit };
  if (low !== undefined && high !== undefined) return sayAmountRange(words, low, high);
  if (low !== undefined) return `≥\u00a0${sayAmount(words, low)}`;
  return high === undefined ? range.unit : `≤\u00a0${sayAmount(words, high)}`;
}

import { z } from 'zod';
import type { ContextTerm } from '../../core/index.ts';

/** Kebab-case word: `acute-coronary-syndrome`, `cyp2c19-inhibitor`. */
export const kebab = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a kebab-case word: small letters, digits and single hyphens');

/** `ticagrelor`, or with a leading `~` a class or property of drugs: `~non-statin`. */
export const drugOrClass = z
  .string()
  .regex(/^~?[a-z0-9]+(-[a-z0-9]+)*$/, 'a drug id, or `~` and a class in kebab-case');

const number = z.number();
const positive = z.number().positive();

export const amountSchema = z.strictObject({ value: number.nonnegative(), unit: z.string().min(1) });

export const effectSchema = z.enum([
  'exposure-up',
  'exposure-down',
  'active-metabolite-up',
  'active-metabolite-down',
  'toxicity-up',
  'toxicity-down',
  'efficacy-up',
  'efficacy-down',
  'hypersensitivity',
  'bleeding-up',
  'dose-need-up',
  'dose-need-down',
  'exposure-may-change',
  'toxicity-may-change',
  'efficacy-may-change',
  'exposure-may-rise',
  'toxicity-may-rise',
  'efficacy-may-fall',
  'as-usual',
  'unknown',
]);

export const modalitySchema = z.enum(['must', 'should', 'consider', 'may']);

const words = z.array(kebab).min(1).readonly();
const range = z.strictObject({ from: z.exactOptional(number), below: z.exactOptional(number) });

/** Conditions that hold no others. */
export const plainContextTermSchema = z.union([
  z.strictObject({ indication: words }),
  z.strictObject({ notIndication: words }),
  z.strictObject({ setting: words }),
  z.strictObject({ ageYears: range }),
  z.strictObject({ weightKg: range }),
  z.strictObject({
    bmi: z.strictObject({
      from: z.exactOptional(number),
      above: z.exactOptional(number),
      upTo: z.exactOptional(number),
      below: z.exactOptional(number),
    }),
  }),
  z.strictObject({ therapy: z.enum(['naive', 'continued']), months: z.exactOptional(positive) }),
  z.strictObject({ alternatives: z.enum(['available', 'none']) }),
  z.strictObject({ route: words }),
  z.strictObject({
    dose: z.strictObject({
      from: z.exactOptional(amountSchema),
      above: z.exactOptional(amountSchema),
      upTo: z.exactOptional(amountSchema),
      below: z.exactOptional(amountSchema),
    }),
  }),
  z.strictObject({ dosing: z.enum(['single', 'repeated', 'low', 'standard']) }),
  z.strictObject({ comedication: z.array(drugOrClass).min(1).readonly(), present: z.boolean() }),
  z.strictObject({ condition: words, present: z.boolean() }),
  z.strictObject({ sex: z.enum(['female', 'male']) }),
  z.strictObject({ pregnant: z.boolean() }),
  z.strictObject({ donorGenotype: z.string().min(1) }),
  z.strictObject({ population: z.string().min(1) }),
  z.strictObject({ gene: z.string().min(1), is: z.array(z.string().min(1)).min(1).readonly() }),
]);

/** One condition on the person or the therapy: an object with one main key. */
export const contextTermSchema: z.ZodType<ContextTerm> = z.union([
  plainContextTermSchema,
  z.strictObject({
    anyOf: z
      .array(z.lazy(() => contextTermSchema))
      .min(2)
      .readonly(),
  }),
]);

export const optionUseSchema = z.union([
  z.enum(['first', 'alternatively', 'if-unavoidable', 'if-inadequate-response', 'if-adverse-effect']),
  z.strictObject({ ifDoseAbove: amountSchema }),
  z.strictObject({ if: contextTermSchema }),
]);

const always = {
  phase: z.exactOptional(z.enum(['loading', 'start', 'maintenance', 'any'])),
  either: z.exactOptional(z.literal(true)),
};
const text = z.string().min(1);
const optionalText = z.exactOptional(text);
const lowerOrHigher = z.exactOptional(z.enum(['lower', 'higher']));
const longerOrShorter = z.exactOptional(z.enum(['longer', 'shorter']));
const doseBase = z.enum([
  'label-start',
  'lowest-label-start',
  'label-maintenance',
  'label-max',
  'own-current',
  'label-standard',
]);
const base = z.exactOptional(doseBase);

/** Every action of core/action.ts, one schema a code. A test holds the two equal. */
export const actionSchema = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('use-label'),
    ...always,
    dose: z.exactOptional(amountSchema),
    adjustBy: z.exactOptional(words),
  }),
  z.strictObject({ code: z.literal('use-with-caution'), ...always }),
  z.strictObject({ code: z.literal('no-action'), ...always }),
  z.strictObject({
    code: z.literal('no-guidance'),
    ...always,
    reason: z.enum(['no-recommendation', 'insufficient-evidence', 'not-applicable']),
  }),
  z.strictObject({ code: z.literal('inform'), ...always, effect: effectSchema, size: optionalText }),
  z.strictObject({
    code: z.literal('avoid'),
    ...always,
    degree: z.enum(['contraindicated', 'avoid', 'unless-benefit-outweighs']),
    dose: z.exactOptional(amountSchema),
  }),
  z.strictObject({ code: z.literal('eligible'), ...always }),
  z.strictObject({ code: z.literal('not-eligible'), ...always }),
  z.strictObject({
    code: z.literal('switch'),
    ...always,
    to: z.array(drugOrClass).min(1).readonly(),
    not: z.exactOptional(z.array(drugOrClass).min(1).readonly()),
    caution: z.exactOptional(z.array(drugOrClass).min(1).readonly()),
  }),
  z.strictObject({
    code: z.literal('set-dose'),
    ...always,
    factorLow: z.exactOptional(positive),
    factorHigh: z.exactOptional(positive),
    base,
    amountLow: z.exactOptional(amountSchema),
    amountHigh: z.exactOptional(amountSchema),
    onlyIfDoseAtLeast: z.exactOptional(amountSchema),
    max: z.exactOptional(amountSchema),
    direction: lowerOrHigher,
  }),
  z.strictObject({
    code: z.literal('refer-dose'),
    ...always,
    direction: lowerOrHigher,
    where: z.enum(['label', 'disease-guideline', 'protocol']),
  }),
  z.strictObject({
    code: z.literal('limit-dose'),
    ...always,
    max: amountSchema,
    per: z.exactOptional(z.enum(['dose', 'day'])),
    exclusive: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    code: z.literal('titrate'),
    ...always,
    direction: z.exactOptional(z.enum(['up', 'down', 'either'])),
    speed: z.exactOptional(z.enum(['slower', 'usual', 'faster'])),
    until: z.exactOptional(z.enum(['response', 'toxicity', 'level', 'response-or-toxicity'])),
    steps: z.exactOptional(
      z
        .array(z.strictObject({ amount: amountSchema, after: optionalText, if: optionalText }))
        .min(1)
        .readonly(),
    ),
    ceiling: z.exactOptional(
      z.union([amountSchema, z.strictObject({ factorLow: positive, factorHigh: positive, base: doseBase })]),
    ),
    steadyState: z.exactOptional(z.strictObject({ from: amountSchema, to: z.exactOptional(amountSchema) })),
  }),
  z.strictObject({
    code: z.literal('set-interval'),
    ...always,
    every: z.exactOptional(amountSchema),
    timesPerWeek: z.exactOptional(positive),
    direction: longerOrShorter,
    factor: z.exactOptional(positive),
  }),
  z.strictObject({
    code: z.literal('set-duration'),
    ...always,
    max: z.exactOptional(amountSchema),
    exactly: z.exactOptional(amountSchema),
    extendBy: z.exactOptional(amountSchema),
    direction: longerOrShorter,
  }),
  z.strictObject({
    code: z.literal('monitor'),
    ...always,
    what: z.array(text).min(1).readonly(),
    from: optionalText,
    every: optionalText,
    threshold: optionalText,
    intensity: z.exactOptional(z.enum(['usual', 'closer'])),
    // oxlint-disable-next-line unicorn/no-thenable -- the vocabulary's own word; a shape is never awaited
    then: optionalText,
  }),
  z.strictObject({
    code: z.literal('measure-level'),
    ...always,
    analyte: optionalText,
    at: optionalText,
    range: z.exactOptional(z.strictObject({ low: z.exactOptional(number), high: z.exactOptional(number), unit: text })),
    target: z.exactOptional(amountSchema),
    toxicAbove: z.exactOptional(amountSchema),
    // oxlint-disable-next-line unicorn/no-thenable -- the vocabulary's own word; a shape is never awaited
    then: optionalText,
  }),
  z.strictObject({
    code: z.literal('test-first'),
    ...always,
    test: text,
    before: z.exactOptional(z.enum(['start', 'dose', 'continue'])),
  }),
  z.strictObject({ code: z.literal('use-calculator'), ...always, equation: text }),
  z.strictObject({ code: z.literal('weigh'), ...always, what: words }),
  z.strictObject({
    code: z.literal('limit-comedication'),
    ...always,
    what: text,
    degree: z.enum(['avoid', 'adjust', 'caution']),
  }),
  z.strictObject({ code: z.literal('add-therapy'), ...always, what: text }),
  z.strictObject({
    code: z.literal('induce-tolerance'),
    ...always,
    steps: z.exactOptional(z.array(text).min(1).readonly()),
  }),
  z.strictObject({ code: z.literal('stop-if'), ...always, event: text, threshold: optionalText }),
  z.strictObject({
    code: z.literal('counsel'),
    ...always,
    topic: text,
    symptoms: z.exactOptional(z.array(text).min(1).readonly()),
  }),
]);

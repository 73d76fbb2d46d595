import type { PreventionPlan } from '../../plan/index.ts';
import { isCoded, readOut } from '../read-out.ts';
import { sayAmountOf, sayNumber } from '../dose/say-dose-number.ts';
import type { Words } from '../words.ts';

/** A plan with the words that it is said in. */
export interface PreventionSpeaking {
  readonly words: Words;
  readonly plan: PreventionPlan;
}

/** Fields of the vocabulary in which tokens of risks and prevention read as they should. */
export type PreventionField =
  | 'risk-outcome'
  | 'risk-measure'
  | 'risk-level'
  | 'risk-band'
  | 'risk-doubt'
  | 'equation-name'
  | 'advice'
  | 'prevention-topic'
  | 'prevention-action'
  | 'prevention-fact'
  | 'prevention-why'
  | 'prevention-reason'
  | 'what-if-why'
  | 'variant-name'
  | 'left-out'
  | 'relatives'
  | 'relation'
  | 'criterion'
  | 'criterion-name'
  | 'syndrome'
  | 'settle'
  | 'confirm'
  | 'consent'
  | 'inherited'
  | 'variant-result'
  | 'variant-outcome'
  | 'worsens'
  | 'change'
  | 'outcome-harm'
  | 'exposure-name'
  | 'prevention-question'
  | 'body'
  | 'group-of-people';

/** A token or a name of the knowledge as a token: `Cervical Cancer: Screening`, `gestation_weeks` → kebab. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Where words of a field are looked for besides: a missing fact may be a measure of an equation, an advice an action of the plan. */
const ALSO: Readonly<Partial<Record<PreventionField, readonly PreventionField[]>>> = {
  advice: ['prevention-action'],
  'prevention-action': ['change'],
  'prevention-fact': ['risk-measure', 'exposure-name'],
  'prevention-why': ['prevention-fact', 'risk-measure', 'left-out', 'risk-outcome'],
  'risk-measure': ['prevention-fact'],
  'left-out': ['prevention-why'],
  syndrome: ['inherited', 'risk-outcome'],
  inherited: ['syndrome'],
  'prevention-topic': ['risk-outcome'],
  'outcome-harm': ['risk-outcome'],
  'variant-outcome': ['risk-outcome'],
  worsens: ['exposure-name'],
  'criterion-name': ['syndrome'],
};

/** A token as words: of its field, else of the conditions, else as the catalogue has it anywhere; a prefix before a colon is a head. */
export function sayToken(words: Words, field: PreventionField, token: string): string {
  for (const one of [field, ...(ALSO[field] ?? [])]) {
    const whole = words.phrase(one, token) ?? words.phrase(one, slug(token));
    if (whole !== null) return whole;
  }
  const condition = words.phrase('condition-name', token);
  if (condition !== null) return condition;
  const cut = token.indexOf(':');
  if (cut > 0 && /^[a-z][a-z-]*$/.test(token.slice(0, cut)))
    return words.say('prevention.token.part', {
      of: sayToken(words, field, token.slice(0, cut)),
      part: sayToken(words, field, token.slice(cut + 1)),
    });
  const plain = token.replaceAll('_', '-');
  return isCoded(plain) ? words.term(plain, field) : words.term(token, field);
}

/** Whether the catalogue has words for a token in that field, or anywhere. */
export function knowsToken(words: Words, field: PreventionField, token: string): boolean {
  const plain = token.replaceAll('_', '-');
  if ((ALSO[field] ?? []).some((one) => words.phrase(one, token) !== null || words.phrase(one, slug(token)) !== null))
    return true;
  if (
    words.knows(token, field) ||
    words.knows(token, 'condition-name') ||
    words.knows(plain, field) ||
    words.knows(slug(token), field)
  )
    return true;
  const cut = token.indexOf(':');
  return cut > 0 && knowsToken(words, field, token.slice(0, cut)) && knowsToken(words, field, token.slice(cut + 1));
}

/** A name that the knowledge writes in English: its own in English, else its words, else the name set apart. */
export function sayName(words: Words, field: PreventionField, name: string): string {
  const said = words.phrase(field, slug(name)) ?? words.phrase(field, name);
  if (said !== null) return said;
  return words.locale === 'en' ? name : words.term(slug(name), field);
}

/** `coronary artery disease` */
export function sayDisease(words: Words, id: string): string {
  return (
    words.phrase('risk-outcome', id) ??
    words.phrase('condition-name', id) ??
    (words.knows(id) ? words.term(id) : words.knows(slug(id)) ? words.term(slug(id)) : words.term(id, 'risk-outcome'))
  );
}

/** `PREVENT (2023), base`: the short name of an equation. */
export function sayEquation(words: Words, id: string): string {
  return words.phrase('equation-name', id) ?? readOut(id).toUpperCase();
}

export function sayYears(words: Words, n: number | null): string {
  return n === null ? '' : words.say('prevention.risk.years', { n });
}

/** `1.61`: two decimals below ten. */
export function sayRatio(words: Words, ratio: number): string {
  return words.number(ratio >= 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio * 100) / 100);
}

/** `12`, `3.4`, `under 0.1` of 100 people. */
export function sayOf100(words: Words, share: number): string {
  const of = share * 100;
  const size = Math.abs(of);
  if (size > 0 && size < 0.05) return words.say('chance.under', { chance: words.number(0.1) });
  return words.number(Math.round(of * (size < 10 ? 10 : 1)) / (size < 10 ? 10 : 1));
}

/** A value with its unit: `150 mmHg`, `38.9`; a share of one as it is. */
export function sayMeasure(words: Words, value: number, unit: string): string {
  return unit === '' || unit === '1' ? sayNumber(words, value) : sayAmountOf(words, value, unit);
}

export function capital(text: string): string {
  return text === '' ? text : text[0]!.toUpperCase() + text.slice(1);
}

/** Texts that stand there, joined; nothing where none does. */
export function joined(parts: readonly (string | null | undefined)[], by = ' '): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(by);
}

/** The first few, and how many more. */
export function fewOf(words: Words, names: readonly string[], most: number): string {
  const one = [...new Set(names)];
  const more = one.length - most;
  return words.list(more > 0 ? [...one.slice(0, most), words.say('prevention.more', { n: more })] : one);
}

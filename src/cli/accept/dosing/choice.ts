import type { Criterion } from '../../../dosing/index.ts';

const SUPERLATIVES: Readonly<Record<string, 'lowest' | 'highest'>> = {
  lowest: 'lowest',
  smallest: 'lowest',
  least: 'lowest',
  minimum: 'lowest',
  minimal: 'lowest',
  fewest: 'lowest',
  shortest: 'lowest',
  highest: 'highest',
  largest: 'highest',
  greatest: 'highest',
  biggest: 'highest',
  most: 'highest',
  maximum: 'highest',
  maximal: 'highest',
  longest: 'highest',
};

/** What a case calls a value, and what the search calls it. */
const VALUES: Readonly<Record<string, string>> = {
  dose: 'dose',
  'single dose': 'dose',
  'daily dose': 'daily',
  'dose per day': 'daily',
  'dose a day': 'daily',
  'total daily dose': 'daily',
  daily: 'daily',
  interval: 'interval',
  'dosing interval': 'interval',
  'doses a day': 'doses-a-day',
  'doses per day': 'doses-a-day',
  dur: 'infusion',
  duration: 'infusion',
  infusion: 'infusion',
  'infusion time': 'infusion',
  'infusion duration': 'infusion',
  'infusion length': 'infusion',
  'loading dose': 'loading',
  auc24: 'auc24',
  auc: 'auc24',
  trough: 'trough',
  'trough level': 'trough',
  peak: 'peak',
  'peak level': 'peak',
  'time above mic': 'time-above-mic',
  probability: 'in-target',
  'probability of target': 'in-target',
  'probability in target': 'in-target',
  'probability of harm': 'harm',
  score: 'score',
};

/**
 * Rules of choice out of a case's words: `smallest |auc24-500|, then lowest daily dose, then longest interval`.
 * @throws Error naming the words that no rule is known for: a guess would choose another regimen.
 */
export function readChoice(words: string): readonly Criterion[] {
  const rules = words
    .replaceAll(/\([^)]*\)/g, ' ')
    .split(/,|;|\bthen\b/)
    .map((rule) => rule.trim().replaceAll(/\s+/g, ' ').replace(/\.$/, '').toLowerCase())
    .filter((rule) => rule !== '');
  if (rules.length === 0) throw new Error(`no rule of choice in "${words}"`);
  return rules.map(readRule);
}

function readRule(rule: string): Criterion {
  const words = rule.replace(/^(the|and|by|with|with the|by the) /, '').replace(/^the /, '');
  const [first = '', ...others] = words.split(' ');
  const rest = others.join(' ').replace(/^the /, '');
  const order = SUPERLATIVES[first];
  const distance = /^\|\s*([a-z0-9 -]+?)\s*-\s*([0-9.]+)\s*\|$/.exec(rest) ?? nearest(words);
  if (distance !== null && (order === 'lowest' || order === undefined))
    return { of: valueNamed(distance[1]!, rule), order: 'nearest', to: Number(distance[2]) };
  if (order === undefined) throw new Error(`the rule of choice "${rule}" is not known`);
  return { of: valueNamed(rest, rule), order };
}

/** `auc24 nearest 500`, `trough closest to 12.5`, `nearest auc24 to 500`. */
function nearest(words: string): RegExpExecArray | null {
  return (
    /^([a-z0-9 ]+?) (?:nearest|closest|near)(?: to)? ([0-9.]+)$/.exec(words) ??
    /^(?:nearest|closest) ([a-z0-9 ]+?) to ([0-9.]+)$/.exec(words)
  );
}

function valueNamed(name: string, rule: string): string {
  const known = VALUES[name.trim()];
  if (known === undefined) throw new Error(`the value "${name}" of the rule of choice "${rule}" is not known`);
  return known;
}

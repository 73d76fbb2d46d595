import type { Action, ContextTerm } from '../../core/index.ts';
import type { GuidanceFile } from '../schema/guidance.ts';
import type { Problem } from './problem.ts';

/**
 * What can be seen wrong in one guidance file without any other: file name, ids, genes, order of bounds, doses out of
 * all sense. References to drugs, genes and sources are checked with the whole.
 */
export function checkGuidance(path: string, record: GuidanceFile): Problem[] {
  const problems: Problem[] = [];
  const add = (at: string, what: string) => problems.push({ file: path, at, what });

  const named = path.replace(/^.*?(?=guidance\/)/, '').replace(/\.ya?ml$/, '');
  if (record.id !== named) add('id', `is ${record.id}; by its path the file holds ${named}`);
  const stem = named.split('/').at(-1)?.split('--')[0];
  if (record.drug !== stem) add('drug', `is ${record.drug}; the file is named for ${stem}`);
  if (record.rules.length === 0 && record.note === undefined) add('rules', 'no rules and no note that says why');

  const ids = new Set<string>();
  for (const [i, rule] of record.rules.entries()) {
    const at = `rules.${i}`;
    if (ids.has(rule.id)) add(`${at}.id`, `${rule.id} stands twice`);
    ids.add(rule.id);
    for (const [j, conditions] of rule.when.entries()) {
      for (const [gene, keys] of Object.entries(conditions)) {
        if (!record.genes.includes(gene))
          add(`${at}.when.${j}.${gene}`, 'a gene that the record does not list in genes');
        if ('score' in keys && keys.score.to !== undefined && keys.score.to < keys.score.from)
          add(`${at}.when.${j}.${gene}`, 'score.to lies below score.from');
      }
    }
    for (const gene of Object.keys(rule.effects)) {
      if (!record.genes.includes(gene)) add(`${at}.effects.${gene}`, 'a gene that the record does not list in genes');
    }
    rule.context.forEach((term, j) => checkTerm(term, `${at}.context.${j}`, add));
    for (const [j, option] of rule.options.entries()) {
      if (typeof option.use === 'object' && 'if' in option.use) checkTerm(option.use.if, `${at}.options.${j}.use`, add);
      if (j === 0 && (option.use === 'alternatively' || option.use === 'if-unavoidable'))
        add(`${at}.options.0.use`, `${option.use} needs an option before it`);
      option.actions.forEach((action, k) => checkAction(action, `${at}.options.${j}.actions.${k}`, add));
    }
  }
  return problems;
}

type Add = (at: string, what: string) => void;

/** Bounds beyond which a figure is a slip of the pen, not a dose: the widest in the sources lie well inside. */
const FACTOR_MIN = 0.05;
const FACTOR_MAX = 5;
const LARGEST_AMOUNT: Readonly<Record<string, number>> = {
  mg: 20_000,
  g: 50,
  ug: 100_000,
  d: 3_700,
  wk: 530,
  mo: 120,
  a: 10,
};

function checkAction(action: Action, at: string, add: Add): void {
  if (action.code === 'set-dose') {
    const { factorLow, factorHigh, amountLow, amountHigh, direction, base, max } = action;
    if (
      factorLow === undefined &&
      factorHigh === undefined &&
      amountLow === undefined &&
      amountHigh === undefined &&
      direction === undefined &&
      max === undefined
    )
      add(at, 'set-dose without a factor, an amount, a maximum or a direction');
    if ((factorLow !== undefined || factorHigh !== undefined) && base === undefined) add(at, 'a factor needs its base');
    for (const factor of [factorLow, factorHigh]) {
      if (factor !== undefined && (factor < FACTOR_MIN || factor > FACTOR_MAX))
        add(at, `a factor of ${factor} lies outside ${FACTOR_MIN}–${FACTOR_MAX}`);
    }
    if (factorLow !== undefined && factorHigh !== undefined && factorHigh < factorLow)
      add(at, 'factorHigh lies below factorLow');
    if (amountLow !== undefined && amountHigh !== undefined) {
      if (amountLow.unit !== amountHigh.unit) add(at, 'amountLow and amountHigh in different units');
      else if (amountHigh.value < amountLow.value) add(at, 'amountHigh lies below amountLow');
    }
  }
  if (
    action.code === 'measure-level' &&
    action.range?.low !== undefined &&
    action.range.high !== undefined &&
    action.range.high < action.range.low
  ) {
    add(at, 'range.high lies below range.low');
  }
  for (const amount of amountsIn(action)) {
    const largest = LARGEST_AMOUNT[amount.unit.split('/')[0] ?? ''];
    if (largest !== undefined && amount.value > largest) add(at, `${amount.value} ${amount.unit} is beyond any dose`);
    if (amount.unit !== amount.unit.trim()) add(at, 'a unit with a space at its end');
  }
}

function amountsIn(value: unknown): { value: number; unit: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('value' in value && 'unit' in value && typeof value.value === 'number' && typeof value.unit === 'string')
    return [{ value: value.value, unit: value.unit }];
  return Object.values(value).flatMap(amountsIn);
}

function checkTerm(term: ContextTerm, at: string, add: Add): void {
  for (const key of ['ageYears', 'weightKg', 'bmi'] as const) {
    const range =
      key in term
        ? (term as Record<typeof key, { from?: number; above?: number; upTo?: number; below?: number }>)[key]
        : undefined;
    if (range === undefined) continue;
    if (Object.keys(range).length === 0) add(at, `${key} without a bound`);
    if (range.from !== undefined && range.below !== undefined && range.below <= range.from)
      add(at, `${key}: below is not above from`);
  }
  if ('anyOf' in term) term.anyOf.forEach((inner, i) => checkTerm(inner, `${at}.anyOf.${i}`, add));
}

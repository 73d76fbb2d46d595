import type { Action, ActionWord, ContextTerm, Amount } from '../../core/index.ts';
import type { GuidanceOption } from '../../knowledge/index.ts';
import type { Truth } from './context-truth.ts';

/** The five words, most urgent first. */
const URGENCY: readonly ActionWord[] = ['avoid', 'change-dose', 'caution', 'not-enough-data', 'usual-care'];

/** Below 0: the first is more urgent. */
export function compareUrgency(a: ActionWord, b: ActionWord): number {
  return URGENCY.indexOf(a) - URGENCY.indexOf(b);
}

/** The most urgent; null of none. */
export function mostUrgent(words: Iterable<ActionWord>): ActionWord | null {
  let worst: ActionWord | null = null;
  for (const word of words) if (worst === null || compareUrgency(word, worst) < 0) worst = word;
  return worst;
}

/** Whether a condition of an option holds; a context term or a dose above which it is asked. */
export type Condition = (condition: { readonly if: ContextTerm } | { readonly ifDoseAbove: Amount }) => Truth;

const UNKNOWN: Condition = () => 'unknown';

/**
 * The word of one rule. What is asked first gives it. An option for later or for some (no response, side effects, an
 * unanswered condition) adds `caution` if it asks for anything; a condition that is known to hold counts as asked first.
 * A rule that only has conditional options takes the most urgent of those not excluded.
 */
export function wordOf(options: readonly GuidanceOption[], condition: Condition = UNKNOWN): ActionWord {
  const known = unconditional.get(options);
  if (known !== undefined) return known;
  const word = weigh(options, condition);
  if (options.every((option) => typeof option.use === 'string')) unconditional.set(options, word);
  return word;
}

/** Words of rules that no condition can change: each is weighed once. */
const unconditional = new WeakMap<readonly GuidanceOption[], ActionWord>();

function weigh(options: readonly GuidanceOption[], condition: Condition): ActionWord {
  const asked = options.map((option, index) => ({
    ...option,
    word: wordOfActions(option.actions),
    rank: rankOf(options, index, condition),
  }));
  const firsts = asked.filter((option) => option.rank === 'first');
  // Beside something that the source asks for, what it merely permits is no more than a remark.
  const asks = firsts.some((option) => option.modality !== 'may');
  const first = firsts.map((option) =>
    asks && option.modality === 'may' && isAsking(option.word) ? 'caution' : option.word,
  );
  const branches = asked.filter((option) => option.rank === 'branch').map((option) => option.word);
  const later = asked.some(
    (option) => option.rank !== 'excluded' && option.rank !== 'unavoidable' && isAsking(option.word),
  );
  const lead = mostUrgent(first) ?? mostUrgent(branches);
  if (lead === null) return later ? 'caution' : 'not-enough-data';
  return later ? (mostUrgent([lead, 'caution']) ?? lead) : lead;
}

function isAsking(word: ActionWord): boolean {
  return compareUrgency(word, 'caution') <= 0;
}

type Rank = 'first' | 'equal' | 'branch' | 'later' | 'unavoidable' | 'excluded';

function rankOf(options: readonly GuidanceOption[], index: number, condition: Condition): Rank {
  const use = options[index]?.use ?? 'first';
  if (use === 'first') return 'first';
  if (use === 'if-unavoidable') return 'unavoidable';
  if (use === 'alternatively') {
    // Equal in rank to the option before it. The source names that one first, so it keeps the word.
    const before = index === 0 ? 'first' : rankOf(options, index - 1, condition);
    return before === 'first' ? 'equal' : before;
  }
  if (typeof use === 'string') return 'later';
  const holds = condition(use);
  return holds === 'yes' ? 'first' : holds === 'no' ? 'excluded' : 'branch';
}

/** The most urgent word of actions that belong together. */
export function wordOfActions(actions: readonly Action[]): ActionWord {
  return mostUrgent(actions.map(wordOfAction)) ?? 'not-enough-data';
}

function wordOfAction(action: Action): ActionWord {
  switch (action.code) {
    case 'avoid':
      return action.dose === undefined ? 'avoid' : 'change-dose';
    case 'switch':
    case 'not-eligible':
      return 'avoid';
    case 'set-dose':
      return isUsualDose(action) ? 'usual-care' : 'change-dose';
    case 'refer-dose':
      return action.where === 'disease-guideline' && action.direction === undefined ? 'usual-care' : 'change-dose';
    case 'titrate':
      return wordOfTitration(action);
    case 'limit-dose':
    case 'set-interval':
    case 'use-calculator':
      return 'change-dose';
    case 'set-duration':
      return action.max === undefined && action.exactly === undefined && action.extendBy === undefined
        ? 'caution'
        : 'change-dose';
    case 'monitor':
      return action.intensity === 'usual' ? 'usual-care' : 'caution';
    case 'inform':
      return action.effect === 'as-usual' ? 'usual-care' : 'caution';
    case 'use-with-caution':
    case 'weigh':
    case 'measure-level':
    case 'test-first':
    case 'limit-comedication':
    case 'add-therapy':
    case 'induce-tolerance':
    case 'stop-if':
    case 'counsel':
      return 'caution';
    case 'use-label':
    case 'no-action':
    case 'eligible':
      return 'usual-care';
    case 'no-guidance':
      return 'not-enough-data';
  }
}

function isUsualDose(action: Extract<Action, { code: 'set-dose' }>): boolean {
  return action.factorLow === 1 && action.factorHigh === 1;
}

/** Adapting the dose to the person, without saying where to, is a caution: it is asked because of the genotype. */
function wordOfTitration(action: Extract<Action, { code: 'titrate' }>): ActionWord {
  const plain =
    (action.direction ?? 'either') === 'either' && action.steps === undefined && action.ceiling === undefined;
  if (!plain || action.speed === 'slower' || action.speed === 'faster') return 'change-dose';
  return action.speed === 'usual' ? 'usual-care' : 'caution';
}

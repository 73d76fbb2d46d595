import type { Locator } from '../../core/index.ts';
import { SPECIFICITIES, type Specificity } from '../therapy-statement.ts';
import type { ProfileMatch } from './profile-match.ts';
import type { TreeReading, Truth } from './tree.ts';

/** What a leaf or a branch comes to in one tumour. */
export interface Held {
  readonly truth: Truth;
  /** Null where it holds by what is absent. */
  readonly specificity: Specificity | null;
  readonly leaves: number;
  readonly on: readonly string[];
  readonly facts: readonly Locator[];
  readonly open: readonly { readonly leaf: string; readonly needs: string }[];
  readonly notes: readonly string[];
  /** Open only because nothing was found and no assay is stated to have looked. */
  readonly unseen: boolean;
}

const NONE: readonly never[] = [];
export const FALSE: Held = {
  truth: 'false',
  specificity: null,
  leaves: 0,
  on: NONE,
  facts: NONE,
  open: NONE,
  notes: NONE,
  unseen: false,
};

/** Holds by what is absent: neither an alteration nor a place in a file stands for it. */
export const ABSENT: Held = { ...FALSE, truth: 'true', leaves: 1 };

export function holds(
  specificity: Specificity,
  on: readonly string[],
  facts: readonly Locator[],
  notes: readonly string[] = NONE,
): Held {
  return { truth: 'true', specificity, leaves: 1, on, facts, open: NONE, notes, unseen: false };
}

export function cannotTell(leaf: string, needs: string): Held {
  return { ...FALSE, truth: 'unknown', open: [{ leaf, needs }] };
}

/** Nothing was found, and nothing says that it would have been. */
export function notSeen(leaf: string, needs: string): Held {
  return { ...cannotTell(leaf, needs), unseen: true };
}

/**
 * Kleene's logic with what each answer rests on. A conjunction is as specific as its least specific part, a disjunction as its most
 * specific one; an unknown one keeps what already holds, so that a caller can say what would have to be tested beside it.
 */
export const HELD_LOGIC: Omit<TreeReading<never, Held>, 'leaf'> = {
  not: (part) => {
    if (part.truth === 'unknown') return { ...FALSE, truth: 'unknown', open: part.open };
    return part.truth === 'true' ? FALSE : ABSENT;
  },
  all: (parts) => {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return only;
    if (parts.some(({ truth }) => truth === 'false')) return FALSE;
    const open = parts.filter(({ truth }) => truth === 'unknown');
    const held = parts.filter(({ truth }) => truth === 'true');
    const positive = held.map(({ specificity }) => specificity).filter((one) => one !== null);
    return {
      truth: open.length > 0 ? 'unknown' : 'true',
      specificity: positive.length === 0 ? null : positive.reduce(lessSpecific),
      leaves: sum(parts),
      on: union(parts.map(({ on }) => on)),
      facts: union(parts.map(({ facts }) => facts)),
      open: union(open.map((part) => part.open)),
      notes: union(parts.map(({ notes }) => notes)),
      unseen: open.some(({ unseen }) => unseen),
    };
  },
  any: (parts) => {
    const held = parts.filter(({ truth }) => truth === 'true');
    if (held.length > 0) {
      const best = held.reduce(better);
      return {
        ...best,
        on: union(held.map(({ on }) => on)),
        facts: union(held.map(({ facts }) => facts)),
        notes: union(held.map(({ notes }) => notes)),
      };
    }
    const open = parts.filter(({ truth }) => truth === 'unknown');
    if (open.length === 0) return FALSE;
    // The nearest to holding counts; to settle any of the others would do too.
    const nearest = open.reduce((one, other) => (other.leaves > one.leaves ? other : one));
    return { ...nearest, open: union(open.map((part) => part.open)), unseen: open.every(({ unseen }) => unseen) };
  },
};

/** `leaves` of a match counts what holds and rests on something of the tumour, or on its absence where nothing else does. */
export function matchOf(held: Held): ProfileMatch {
  const { truth, leaves, on, facts, open, notes } = held;
  const specificity = truth === 'true' ? (held.specificity ?? 'gene') : null;
  return { truth, specificity, leaves, on, facts, open, ...(notes.length === 0 ? {} : { notes }) };
}

function rank(specificity: Specificity): number {
  return SPECIFICITIES.indexOf(specificity);
}

function lessSpecific(one: Specificity, other: Specificity): Specificity {
  return rank(other) > rank(one) ? other : one;
}

function better(one: Held, other: Held): Held {
  const [a, b] = [one.specificity, other.specificity];
  if (a === null || b === null) return a === null && b !== null ? other : one;
  if (rank(a) !== rank(b)) return rank(b) < rank(a) ? other : one;
  return other.leaves > one.leaves ? other : one;
}

function sum(parts: readonly Held[]): number {
  let leaves = 0;
  for (const part of parts) leaves += part.leaves;
  return leaves;
}

function union<One>(lists: readonly (readonly One[])[]): readonly One[] {
  const [first] = lists;
  if (lists.length === 1 && first !== undefined) return first;
  return [...new Set(lists.flat())];
}

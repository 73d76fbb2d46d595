import type { Words } from './words.ts';

/** Names of drugs by id, as the knowledge prints them. */
export type DrugNames = ReadonlyMap<string, string>;

/**
 * What a `switch` points to: a drug by its name, or a class or property (leading `~`) by the vocabulary.
 * `~not-mainly-cyp2c19` reads "a medicine that is not mainly CYP2C19".
 */
export function sayTarget(words: Words, target: string, drugs: DrugNames): string {
  if (target.startsWith('~')) return words.term(target) === target.slice(1) ? target.slice(1) : words.term(target);
  return drugs.get(target) ?? words.term(target);
}

/** `ticagrelor or prasugrel`; `none` when nothing is named. */
export function sayTargets(words: Words, targets: readonly string[] | undefined, drugs: DrugNames): string {
  if (targets === undefined || targets.length === 0) return 'none';
  return words.list(targets.map((target) => sayTarget(words, target, drugs)), 'or');
}

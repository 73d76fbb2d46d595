import type { Words } from './words.ts';

/** Names of drugs by id, as the knowledge prints them. */
export type DrugNames = ReadonlyMap<string, string>;

/**
 * What a `switch` points to: a drug by its name, or a class or property (leading `~`) by the vocabulary.
 * A class that the vocabulary does not list gets an article: `~opioid` → "an opioid".
 */
export function sayTarget(words: Words, target: string, drugs: DrugNames): string {
  if (target.startsWith('~')) {
    const listed = words.phrase('class', target.slice(1));
    if (listed !== null) return listed;
    const said = words.term(target);
    return words.knows(target) && said !== words.term(target.slice(1))
      ? said
      : words.say('target.one', { vowel: /^[aeiou]/i.test(said) ? 'yes' : 'no', what: said });
  }
  return words.medicine(target, drugs.get(target));
}

/** `ticagrelor or prasugrel`; `none` when nothing is named. */
export function sayTargets(words: Words, targets: readonly string[] | undefined, drugs: DrugNames): string {
  if (targets === undefined || targets.length === 0) return 'none';
  return words.list(
    targets.map((target) => sayTarget(words, target, drugs)),
    'or',
  );
}

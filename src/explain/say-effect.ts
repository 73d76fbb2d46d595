import type { Effect } from '../core/index.ts';
import type { Words } from './words.ts';

/** `less of the active form`: what a genotype does with a drug, for a clinician. */
export function sayEffect(words: Words, effect: Effect): string {
  return words.say(`effect.${effect}`);
}

/** `your body switches this medicine on less than most`: the same for the person. */
export function sayEffectPlainly(words: Words, effect: Effect): string {
  return words.say(`patient.effect.${effect}`);
}

/**
 * `CYP2C19 intermediate metaboliser: less of the active form`, genes joined by semicolons.
 * `keys`: gene → phenotype or look-up key; a gene without an effect is left out when another one has one.
 */
export function sayBecause(
  words: Words,
  keys: Readonly<Record<string, string>>,
  effects: Readonly<Record<string, readonly Effect[]>>,
  phenotypeOf: (gene: string, key: string) => string,
): string {
  const genes = Object.keys(keys);
  const telling = genes.filter((gene) =>
    (effects[gene] ?? []).some((effect) => effect !== 'as-usual' && effect !== 'unknown'),
  );
  const shown = telling.length > 0 ? telling : genes;
  return shown
    .map((gene) => {
      const phenotype = phenotypeOf(gene, keys[gene]!);
      const said = (effects[gene] ?? [])
        .filter((effect) => effect !== 'unknown' && (telling.length === 0 || effect !== 'as-usual'))
        .map((effect) => sayEffect(words, effect));
      return said.length === 0
        ? words.say('because.gene-only', { gene, phenotype })
        : words.say('because.gene', { gene, phenotype, effects: words.list(said) });
    })
    .join('; ');
}

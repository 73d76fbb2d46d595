import { areCopiesUnread, sayChanceWithin, sayConfidence, sayPhenotype, sayReason } from '../explain/index.ts';
import type { PlanGene, PlanItem } from '../plan/index.ts';
import { type Reporter, capital, sayPhenotypes } from './reporter.ts';

/** `Settled` / `Probable` / `Open` of the guidance's genes and the source's strength, in one line. */
export function sureOf(reporter: Reporter, item: PlanItem): string {
  const { words } = reporter;
  const perGene = item.guidance.genes.flatMap((gene) => {
    const found = reporter.genes.get(gene);
    return found === undefined ? [] : [`${gene}: ${sayFirmness(reporter, found)}`];
  });
  return perGene.length === 0 ? words.say('strength.none') : perGene.join('. ');
}

/** `settled`, `probable`, `open`, `outside call` or `not assessed`: one word for a cell. */
export function sayFirmness(reporter: Reporter, gene: PlanGene): string {
  const { words } = reporter;
  const { call, confidence } = gene.result;
  if (call.origin === 'outside' && call.status === 'called') return words.say('report.read-outside');
  if (call.status !== 'called' && confidence.outcomes.length === 0) return words.say('phenotype.none');
  const level = words.say(`confidence.${confidence.level}`);
  return confidence.assumed.length === 0
    ? level
    : words.say(gene.read?.read === 0 ? 'confidence.level-all-assumed' : 'confidence.level-assumed', {
        level,
        n: confidence.assumed.length,
      });
}

/**
 * The gene's phenotype for a reader, or why there is none. A genome's call leads by probability: while it is open, the
 * likeliest phenotype with its chance.
 */
export function sayMeaning(reporter: Reporter, gene: PlanGene): string {
  const { words } = reporter;
  const { result } = gene;
  if (result.phenotypes.length === 0) return capital(sayReason(words, result.call.reason));
  const likeliest = likeliestOf(gene);
  if (likeliest === null) return capital(sayPhenotypes(words, result));
  const said = sayPhenotype(words, likeliest.phenotype);
  return capital(
    result.confidence.level === 'open'
      ? words.say('phenotype.likeliest', {
          phenotype: said,
          chance: sayChanceWithin(words, likeliest.probability, [result.confidence]),
        })
      : said,
  );
}

/** The likeliest phenotype of a gene that was called from a genome; null for outside calls and where no chance is known. */
export function likeliestOf(gene: PlanGene): { readonly phenotype: string; readonly probability: number } | null {
  const { call, confidence } = gene.result;
  if (call.origin === 'outside') return null;
  // What small variants make likely is no result while the gene's copies are unread and nothing was called.
  if (gene.result.phenotypes.length === 0 && areCopiesUnread(confidence)) return null;
  const chances = new Map<string, number>();
  for (const outcome of confidence.outcomes)
    chances.set(outcome.phenotype, (chances.get(outcome.phenotype) ?? 0) + outcome.probability);
  if (chances.has('n/a') && chances.size === 1) return null;
  const [first] = [...chances].toSorted((a, b) => b[1] - a[1]);
  return first === undefined ? null : { phenotype: first[0], probability: first[1] };
}

export function sayFirmnessLong(reporter: Reporter, gene: PlanGene): string {
  return sayConfidence(reporter.words, gene.result.call, gene.result.confidence);
}

/** Allele pairs with their chances, likeliest first; none while copies of the gene are unread, because no pair counts them. */
export function sayLikeliestPairs({ words }: Pick<Reporter, 'words'>, gene: PlanGene): string {
  const { confidence } = gene.result;
  if (areCopiesUnread(confidence)) return '';
  return confidence.outcomes
    .flatMap((outcome) => outcome.diplotypes)
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, 5)
    .map((pair) => `${pair.name} ${words.chance(pair.probability)}`)
    .join(', ');
}

/** `*1/*2`, several joined by "or"; single alleles of a lowest-function gene joined by "and". */
export function sayDiplotypes(reporter: Reporter, gene: PlanGene, most = 4): string {
  const { call } = gene.result;
  const { words } = reporter;
  if (call.found.length > 0) return words.list(call.found);
  const names = call.top.map((diplotype) => diplotype.name);
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  return rest > 0
    ? `${shown.join(', ')} ${words.say('report.star-alleles.more', { n: rest })}`
    : words.list(shown, 'or');
}

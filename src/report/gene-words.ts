import { sayConfidence, sayReason } from '../explain/index.ts';
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
  return words.say(`confidence.${confidence.level}`);
}

/** The gene's phenotype for a reader, or why there is none. */
export function sayMeaning(reporter: Reporter, gene: PlanGene): string {
  const { result } = gene;
  if (result.phenotypes.length > 0) return capital(sayPhenotypes(reporter.words, result));
  return capital(sayReason(reporter.words, result.call.reason));
}

export function sayFirmnessLong(reporter: Reporter, gene: PlanGene): string {
  return sayConfidence(reporter.words, gene.result.call, gene.result.confidence);
}

/** `*1/*2`, several joined by "or"; single alleles of a lowest-function gene joined by "and". */
export function sayDiplotypes(reporter: Reporter, gene: PlanGene, most = 4): string {
  const { call } = gene.result;
  const { words } = reporter;
  if (call.found.length > 0) return words.list(call.found);
  const names = call.top.map((diplotype) => diplotype.name);
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} ${words.say('report.star-alleles.more', { n: rest })}` : words.list(shown, 'or');
}

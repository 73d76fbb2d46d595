import type { GeneCall, GeneConfidence, NoCallReason, PhenotypeOutcome } from '../pgx/index.ts';
import { sayPhenotype } from './say-phenotype.ts';
import type { Words } from './words.ts';

/**
 * How firm one gene's phenotype is, as a sentence: "Settled …", "Probable …", "Open: 86 % normal metaboliser, 14 %
 * intermediate metaboliser.", or why nothing could be assessed.
 */
export function sayConfidence(words: Words, call: GeneCall, confidence: GeneConfidence): string {
  if (call.origin === 'outside' && call.status === 'called') return words.say('confidence.settled.outside');
  const outcomes = sayOutcomes(words, confidence.outcomes);
  if (call.status !== 'called' && outcomes === '')
    return words.say('confidence.none', { reason: sayReason(words, call.reason) });
  const assumed =
    confidence.assumed.length === 0 ? '' : ` ${words.say('confidence.assumed', { count: confidence.assumed.length })}`;
  switch (confidence.level) {
    case 'settled':
      if (assumed !== '') return words.say('confidence.settled.assumed') + assumed;
      return words.say(
        call.positions.every((position) => position.genotype !== '')
          ? 'confidence.settled.complete'
          : 'confidence.settled.long',
      );
    case 'probable':
      return (
        (confidence.group === 'mixture'
          ? words.say('confidence.probable.every')
          : words.say('confidence.probable.group', { group: confidence.group })) + assumed
      );
    case 'open':
      return outcomes === ''
        ? words.say('confidence.none', { reason: sayReason(words, call.reason) })
        : words.say('confidence.open.long', { outcomes }) + assumed;
  }
}

/** `86 % normal metaboliser, 14 % intermediate metaboliser`, likeliest first, equal words added up, at most four. */
export function sayOutcomes(words: Words, outcomes: readonly PhenotypeOutcome[]): string {
  const byPhenotype = new Map<string, number>();
  for (const outcome of outcomes)
    byPhenotype.set(outcome.phenotype, (byPhenotype.get(outcome.phenotype) ?? 0) + outcome.probability);
  // A gene without published phenotypes has nothing to choose between.
  if (byPhenotype.size === 1 && byPhenotype.has('n/a')) return '';
  return [...byPhenotype]
    .filter(([, probability]) => probability > 0)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([phenotype, probability]) =>
      words.say('confidence.outcome', { chance: words.chance(probability), phenotype: sayPhenotype(words, phenotype) }),
    )
    .join(', ');
}

export function sayReason(words: Words, reason: NoCallReason | undefined): string {
  return words.say(reason === undefined ? 'reason.unknown' : `reason.${reason}`);
}

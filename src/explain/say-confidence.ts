import type { GeneCall, GeneConfidence, NoCallReason, PhenotypeOutcome } from '../pgx/index.ts';
import { sayPhenotype } from './say-phenotype.ts';
import type { Words } from './words.ts';

/**
 * How firm one gene's phenotype is, as a sentence: "Settled …", "Probable …", "Open: 86 % normal metaboliser, 14 %
 * intermediate metaboliser.", or why nothing could be assessed.
 */
export function sayConfidence(words: Words, call: GeneCall, confidence: GeneConfidence): string {
  if (call.origin === 'outside' && call.status === 'called') return words.say('confidence.settled.outside');
  const outcomes = sayOutcomes(words, confidence);
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

/** Chances count small variants only: copies of the gene that are lost, gained or hybrids were not read, and a test of them is asked for. */
export function areCopiesUnread({ settledBy }: Pick<GeneConfidence, 'settledBy'>): boolean {
  return settledBy.some(({ kind }) => kind === 'copy-number');
}

/** `86 %`, and of what alone where copies of the gene are unread. */
export function sayChanceWithin(
  words: Words,
  chance: number,
  of: readonly Pick<GeneConfidence, 'settledBy'>[],
): string {
  const said = words.chance(chance);
  return of.some(areCopiesUnread) ? words.say('phenotype.small-variants-alone', { said }) : said;
}

/** `86 % normal metaboliser, 14 % intermediate metaboliser`, likeliest first, equal words added up, at most four. */
export function sayOutcomes(words: Words, of: Pick<GeneConfidence, 'outcomes' | 'settledBy'>): string {
  const said = sayChances(words, of.outcomes);
  return said !== '' && areCopiesUnread(of) ? words.say('phenotype.small-variants-alone', { said }) : said;
}

function sayChances(words: Words, outcomes: readonly PhenotypeOutcome[]): string {
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

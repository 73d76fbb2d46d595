import type { ScoreOfPerson } from '../../risk/index.ts';
import { type PreventionSpeaking, capital, sayDisease, slug } from './prevention-names.ts';
import type { Words } from '../words.ts';

/** One polygenic score: a percentile with its interval and coverage, or why there is none; and a second score beside it. */
export interface ScoreSaid {
  readonly id: string;
  readonly name: string;
  /** Percentile, or why none is given. */
  readonly place: string;
  readonly assessed: boolean;
  readonly coverage: string;
  readonly effect: string;
  /** Set where the score is not known to work for this person. */
  readonly notForYou: boolean;
  readonly second: string;
  readonly research: string;
  readonly citation: string;
}

export function sayScore({ words, plan }: PreventionSpeaking, one: ScoreOfPerson): ScoreSaid {
  const { byCount, byVariance } = one.person.coverage;
  const others = plan.scores.filter(({ score, trait }) => score !== one.score && trait === one.trait);
  return {
    id: one.score,
    name: words.say('prevention.score.of', { trait: capital(sayTrait(words, one.trait)), score: one.score }),
    place: sayPlace(words, one),
    assessed: one.place.status === 'assessed',
    coverage: words.say('prevention.score.coverage', {
      count: words.chance(byCount),
      variants: words.number(one.variants),
      variance: byVariance === null ? 'none' : words.chance(byVariance),
    }),
    effect: words.say(`prevention.score.effect.${one.effect}`),
    notForYou: one.effect !== 'known',
    second:
      others.length === 0
        ? words.say('prevention.score.alone')
        : words.say('prevention.score.second', {
            said: others
              .map((other) =>
                words.say('prevention.token.part', {
                  of: other.score,
                  part: sayPlace(words, other).replace(/\.$/, ''),
                }),
              )
              .join('; '),
          }),
    research: words.say('prevention.score.research'),
    citation: one.citation,
  };
}

function sayTrait(words: Words, trait: string): string {
  return sayDisease(words, slug(trait));
}

function sayPlace(words: Words, { place }: ScoreOfPerson): string {
  if (place.status === 'not-assessed') return words.say(`prevention.score.why.${place.reason}`);
  const { percentile, percentileInterval } = place.place;
  return words.say('prevention.score.place', {
    p: sayPercentile(words, percentile),
    low: sayPercentile(words, percentileInterval[0]),
    high: sayPercentile(words, percentileInterval[1]),
  });
}

/** Whole, and never a false 0 or 100. */
function sayPercentile(words: Words, percentile: number): string {
  return words.number(Math.min(99, Math.max(1, Math.round(percentile))));
}

import type { WhatIf } from '../../risk/index.ts';
import {
  type PreventionSpeaking,
  capital,
  joined,
  sayDisease,
  sayMeasure,
  sayOf100,
  sayRatio,
  sayToken,
  sayYears,
} from './prevention-names.ts';
import type { Words } from '../words.ts';

/** What one change brings: absolute, with its interval, what it takes and what it harms. */
export interface WhatIfSaid {
  readonly id: string;
  readonly change: string;
  readonly outcome: string;
  readonly state: WhatIf['state'];
  /** Why it is not assessed or does not apply. */
  readonly why: string | null;
  /** `9.3 % → 7.4 %` */
  readonly fromTo: string;
  /** `1.9 of 100 (1.5 to 2.2)` */
  readonly benefit: string;
  readonly number: string;
  readonly harms: readonly string[];
  readonly equation: string | null;
  readonly source: string;
}

export function sayWhatIf({ words }: PreventionSpeaking, one: WhatIf): WhatIfSaid {
  const sides = one.benefitInterval;
  return {
    id: one.id,
    change: sayChange(words, one),
    outcome: joined([capital(sayDisease(words, one.outcome)), sayYears(words, one.horizonYears)], ', '),
    state: one.state,
    why: whyNot(words, one),
    fromTo:
      one.baseline === null || one.withChange === null
        ? ''
        : words.say('prevention.what-if.from-to', {
            from: words.chance(one.baseline),
            to: words.chance(one.withChange),
          }),
    benefit:
      one.benefit === null
        ? ''
        : sides === null
          ? joined([
              words.say('prevention.risk.of100', { n: sayOf100(words, one.benefit) }),
              `(${words.say('prevention.risk.interval.none')})`,
            ])
          : words.say('prevention.what-if.benefit', {
              n: sayOf100(words, one.benefit),
              low: sayOf100(words, sides[0]),
              high: sayOf100(words, sides[1]),
            }),
    number:
      one.state !== 'assessed'
        ? ''
        : one.numberNeeded === null
          ? words.say('prevention.what-if.number.none')
          : words.say('prevention.what-if.number', { n: one.numberNeeded }),
    harms:
      one.harms.length === 0
        ? [words.say('prevention.what-if.no-harm')]
        : one.harms.map((harm) => sayHarm(words, harm)),
    equation:
      one.byEquation === null
        ? null
        : words.say('prevention.what-if.equation', { value: words.chance(one.byEquation) }),
    source: joined(
      [
        words.say(`prevention.what-if.certainty.${one.certainty}`),
        one.citation,
        one.confirmed ? null : words.say('prevention.unconfirmed'),
      ],
      ', ',
    ),
  };
}

/** `Lower LDL cholesterol, by 1 mmol/L` */
export function sayChange(words: Words, { change, by }: Pick<WhatIf, 'change' | 'by'>): string {
  const name = capital(sayToken(words, 'change', change));
  return by === null
    ? name
    : words.say('prevention.what-if.by', { change: name, amount: sayMeasure(words, by.value, by.unit) });
}

function whyNot(words: Words, { state, because }: WhatIf): string | null {
  if (state === 'assessed') return null;
  const why = because === null ? '' : sayToken(words, 'prevention-why', because);
  return words.say(state === 'does-not-apply' ? 'prevention.risk.does-not-apply' : 'prevention.what-if.not-assessed', {
    why,
  });
}

function sayHarm(words: Words, { harm, ratio, interval, confirmed }: WhatIf['harms'][number]): string {
  const name = capital(sayToken(words, 'outcome-harm', harm));
  return joined(
    [
      ratio === null
        ? name
        : joined([
            words.say('prevention.what-if.harm', { harm: name, ratio: sayRatio(words, ratio) }),
            interval === null ? null : `(${sayRatio(words, interval[0])}\u2013${sayRatio(words, interval[1])})`,
          ]),
      confirmed ? null : words.say('prevention.unconfirmed'),
    ],
    ', ',
  );
}

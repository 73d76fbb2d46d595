import type { WhatIf } from '../../risk/index.ts';
import {
  type PreventionSpeaking,
  capital,
  joined,
  sayDisease,
  sayEquation,
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
  /** Whose baseline it is: of an equation, of the combined risk, or of people of a trial; null where there is none. */
  readonly baseline: string | null;
  /** `1.9 of 100 (1.5 to 2.2)` */
  readonly benefit: string;
  /** A number without an interval: said once under the table. */
  readonly noInterval: boolean;
  readonly number: string;
  readonly harms: readonly string[];
  readonly equation: string | null;
  readonly source: string;
}

export function sayWhatIf(speaking: PreventionSpeaking, one: WhatIf): WhatIfSaid {
  const { words } = speaking;
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
    baseline: one.baseline === null ? null : sayBaseline(speaking, one.baselineFrom),
    noInterval: one.benefit !== null && sides === null,
    benefit:
      one.benefit === null
        ? ''
        : sides === null
          ? words.say('prevention.risk.of100', { n: sayOf100(words, one.benefit) })
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

/** A baseline that is not the person's own is never left without its name. */
const OF_TRIAL = 'comparator-of-trial';

function sayBaseline({ words, plan }: PreventionSpeaking, from: string | null): string | null {
  if (from === null) return null;
  if (from === OF_TRIAL) return words.say('prevention.what-if.baseline.trial');
  const equation = words.phrase('equation-name', from) !== null || plan.equations.some((one) => one.equation === from);
  const parts = plan.risks.find(({ disease }) => disease === from)?.parts.filter(({ entered }) => entered) ?? [];
  if (!equation && parts.length > 0 && parts.every(({ kind }) => kind === 'average'))
    return words.say('prevention.what-if.baseline.average', { name: sayDisease(words, from) });
  return equation
    ? words.say('prevention.what-if.baseline.equation', { name: sayEquation(words, from) })
    : words.say('prevention.what-if.baseline.risk', { name: sayDisease(words, from) });
}

/** Reasons that are no fact of the record. */
const REASONS: ReadonlySet<string> = new Set(['no-baseline', 'below-target', 'below-threshold', 'more-than-there-is']);

function whyNot(words: Words, { state, because, missing }: WhatIf): string | null {
  if (state === 'assessed') return null;
  const why = because === null ? '' : reasonOf(words, state, because);
  const needs =
    missing.length === 0
      ? null
      : words.say('prevention.family.needs', {
          what: words.list(missing.map((token) => sayToken(words, 'prevention-fact', token))),
        });
  return words.say(state === 'does-not-apply' ? 'prevention.risk.does-not-apply' : 'prevention.what-if.not-assessed', {
    why: joined([why, needs], '; '),
  });
}

function reasonOf(words: Words, state: WhatIf['state'], because: string): string {
  if (because === 'sex' || because === 'age') return words.say(`prevention.what-if.why.${because}`, { state });
  const known = words.phrase('what-if-why', because);
  if (known !== null) return known;
  if (state === 'not-assessed' && !REASONS.has(because))
    return words.say('prevention.what-if.why.not-known', { what: sayToken(words, 'prevention-why', because) });
  if (REASONS.has(because)) return sayToken(words, 'prevention-why', because);
  const own = words.phrase('prevention-why', because);
  if (!because.endsWith('-not'))
    return words.say('prevention.what-if.why.against', { what: own ?? sayToken(words, 'prevention-why', because) });
  if (own !== null) return own;
  return words.say('prevention.what-if.why.needs', {
    what: sayToken(words, 'prevention-why', because.slice(0, -'-not'.length)),
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

import type { PreventionPlan } from '../../plan/index.ts';
import { type PreventionSpeaking, capital, joined, sayMeasure, sayName, sayToken, slug } from './prevention-names.ts';

/** What is around the person: only what somebody stated or measured; of the rest that nobody said anything. */
export interface ExposuresSaid {
  readonly rows: readonly ExposureSaid[];
  readonly notTold: string | null;
}

export interface ExposureSaid {
  readonly id: string;
  readonly name: string;
  /** `measured 210 Bq/m3 (May 2026): above a bound`; `stated; no level is known`. */
  readonly level: string;
  readonly action: string | null;
  readonly notes: readonly string[];
  readonly citation: string;
  readonly unconfirmed: string | null;
}

type Exposure = PreventionPlan['exposures'][number];

export function sayExposures(speaking: PreventionSpeaking): ExposuresSaid {
  const { words, plan } = speaking;
  const told = plan.exposures.filter(({ state, level }) => state !== 'not-known' || level !== null);
  const rest = plan.exposures.filter((one) => !told.includes(one));
  return {
    rows: told.map((one) => sayExposure(speaking, one)),
    notTold:
      told.length === 0 || rest.length === 0
        ? null
        : words.say('prevention.exposure.not-told', {
            n: rest.length,
            names: words.list(rest.map(({ exposure }) => sayToken(words, 'exposure-name', exposure))),
          }),
  };
}

function sayExposure({ words }: PreventionSpeaking, one: Exposure): ExposureSaid {
  const harms = [...new Set(one.outcomes.map(({ outcome }) => sayToken(words, 'risk-outcome', outcome)))];
  return {
    id: one.exposure,
    name: capital(sayToken(words, 'exposure-name', one.exposure)),
    level: levelOf({ words }, one),
    action:
      one.action === null
        ? null
        : words.say('prevention.exposure.action', { what: sayToken(words, 'prevention-action', one.action) }),
    notes: [
      ...(harms.length === 0 ? [] : [words.say('prevention.exposure.harms', { what: words.list(harms) })]),
      ...(one.missing.length === 0
        ? []
        : [
            words.say('prevention.item.missing', {
              what: words.list(one.missing.map((token) => sayToken(words, 'prevention-fact', token))),
            }),
          ]),
      // A doubt is a sentence of the knowledge: without its words in the language it is left to the record.
      ...one.doubts
        .filter((doubt) => words.locale === 'en' || words.phrase('risk-doubt', slug(doubt)) !== null)
        .map((doubt) => sayName(words, 'risk-doubt', doubt)),
    ],
    citation: one.bound?.citation ?? one.citation,
    unconfirmed: one.confirmed && (one.bound?.confirmed ?? true) ? null : words.say('prevention.unconfirmed'),
  };
}

function levelOf({ words }: Pick<PreventionSpeaking, 'words'>, { state, level, bound }: Exposure): string {
  if (level === null) return words.say(`prevention.exposure.${state === 'stated' ? 'stated' : 'not-known'}`);
  const measured = joined([
    `${level.comparator ?? ''}${sayMeasure(words, level.value, level.unit)}`,
    level.date === null ? null : `(${words.date(level.date)})`,
  ]);
  if (state === 'above-bound')
    return bound === null
      ? words.say('prevention.exposure.above', { level: measured })
      : words.say('prevention.exposure.above-bound', {
          level: measured,
          bound: sayMeasure(words, bound.from, level.unit),
        });
  return words.say(state === 'below' ? 'prevention.exposure.below' : 'prevention.exposure.level', { level: measured });
}

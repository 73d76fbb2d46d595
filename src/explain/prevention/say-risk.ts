import type { DiseaseRisk, RiskForPerson, RiskPart, RiskResult } from '../../risk/index.ts';
import {
  type PreventionSpeaking,
  capital,
  joined,
  sayDisease,
  sayEquation,
  sayMeasure,
  sayName,
  sayOf100,
  sayRatio,
  sayToken,
  sayYears,
} from './prevention-names.ts';
import type { Words } from '../words.ts';

/** One risk as a tile: never a value without its interval or the word that there is none. */
export interface RiskSaid {
  readonly id: string;
  readonly state: DiseaseRisk['state'];
  readonly name: string;
  /** `9.3 %`; null where it is not assessed. */
  readonly value: string | null;
  readonly years: string;
  readonly interval: string;
  readonly average: string;
  readonly lifetime: string | null;
  /** The same in a list: short words, whose sentences stand once beneath it as `PreventionSaid.riskNotes`. */
  readonly brief: { readonly interval: string; readonly notes: readonly string[] };
  /** What a guideline of today calls it, or that none acts on it. */
  readonly standing: readonly string[];
  /** Set where the value is an upper bound. */
  readonly upper: string | null;
  readonly mortality: string | null;
  readonly unconfirmed: string | null;
  /** Equations of the same outcome that say otherwise. */
  readonly differ: string | null;
  readonly assumed: readonly string[];
  /** Parts that make it up, then those left out. */
  readonly parts: readonly { readonly text: string; readonly out: boolean }[];
  readonly drivers: readonly DriverSaid[];
  readonly driversTitle: string;
  /** What would settle it, or why it does not apply. */
  readonly why: string | null;
  /** As shares, for icon arrays and drawings. */
  readonly shares: {
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly average: number | null;
  } | null;
  readonly curveTitle: string;
}

export interface DriverSaid {
  readonly label: string;
  readonly difference: number;
  /** `+3.0` of 100. */
  readonly value: string;
  /** What it was held against. */
  readonly reference: string;
}

/** Drivers that are drawn: those that change the risk by least a tenth of a person of 100. */
const DRAWN = 6;
const LEAST = 0.0005;

export function sayRisk(speaking: PreventionSpeaking, risk: DiseaseRisk): RiskSaid {
  const { words } = speaking;
  const base = clinicalOf(speaking, risk);
  const name = capital(sayDisease(words, risk.disease));
  const drivers = base === null ? [] : driversOf(words, base.result);
  const { value, interval } = risk;
  const sides = interval === null ? null : { low: words.chance(interval.low), high: words.chance(interval.high) };
  const wider =
    interval === null || interval.unknown.length === 0
      ? null
      : words.say('prevention.risk.interval.unknown', {
          parts: words.list(interval.unknown.map((part) => sayPartName(speaking, risk, part))),
        });
  const standing = value === null ? [] : standingOf(words, risk, base);
  return {
    id: risk.disease,
    state: risk.state,
    name,
    value: value === null ? null : words.chance(value),
    years: sayYears(words, risk.horizonYears),
    interval:
      value === null
        ? ''
        : joined(
            [
              sides === null
                ? words.say('prevention.risk.interval.none')
                : words.say('prevention.risk.interval', sides),
              wider,
            ],
            '. ',
          ).replace(/\.\. /g, '. '),
    brief: {
      interval:
        sides === null
          ? words.say('prevention.risk.interval.none.short')
          : joined([words.say('prevention.risk.interval', sides), wider?.replace(/\.$/, '')], '. '),
      notes: [
        ...(value !== null && risk.mortality === 'none' ? [words.say('prevention.risk.upper.short')] : []),
        ...(risk.standing === 'research' ? [words.say('prevention.risk.research.short')] : standing),
        ...(risk.confirmed ? [] : [words.say('prevention.unconfirmed')]),
      ],
    },
    average:
      value === null
        ? ''
        : risk.average === null
          ? words.say('prevention.risk.average.none')
          : words.say('prevention.risk.average', { value: words.chance(risk.average) }),
    lifetime:
      risk.lifetime === null
        ? null
        : lifetimeOf(
            words,
            risk.mortality,
            words.say(
              interval === null || risk.lifetime.low === risk.lifetime.high
                ? 'prevention.risk.lifetime.alone'
                : 'prevention.risk.lifetime',
              {
                age: risk.lifetime.toAge,
                value: words.chance(risk.lifetime.value),
                low: words.chance(risk.lifetime.low),
                high: words.chance(risk.lifetime.high),
              },
            ),
          ),
    standing,
    upper: value !== null && risk.mortality === 'none' ? words.say('prevention.risk.upper') : null,
    mortality:
      value === null || risk.mortality === 'none' ? null : words.say(`prevention.risk.mortality.${risk.mortality}`),
    unconfirmed: risk.confirmed ? null : words.say('prevention.unconfirmed'),
    differ: base === null ? null : differOf(speaking, base),
    assumed: base === null ? [] : sayAssumed(words, base.result),
    parts: risk.parts
      .toSorted((a, b) => Number(b.entered) - Number(a.entered))
      .map((part) => ({ text: sayPart(speaking, part), out: !part.entered })),
    drivers,
    driversTitle: words.say('prevention.risk.drivers.title', {
      disease: name,
      list: words.list(
        drivers.map(({ label, value: added }) => words.say('prevention.risk.driver', { name: label, value: added })),
      ),
    }),
    why: whyNot(words, risk),
    shares:
      value === null
        ? null
        : { value, low: interval?.low ?? null, high: interval?.high ?? null, average: risk.average },
    curveTitle: curveTitle(words, name, risk),
  };
}

/** What the short words of a list of risks mean: each sentence once, where one of them asks for it. */
export function sayRiskNotes(words: Words, risks: readonly DiseaseRisk[]): readonly string[] {
  const assessed = risks.filter(({ value }) => value !== null);
  return [
    ...(assessed.some(({ interval }) => interval === null) ? [words.say('prevention.risk.interval.none.note')] : []),
    ...(assessed.some(({ mortality }) => mortality === 'none') ? [words.say('prevention.risk.upper')] : []),
    ...(assessed.some(({ standing }) => standing === 'research') ? [words.say('prevention.risk.research')] : []),
  ];
}

/** An upper bound is called so beside every value, not only the first. */
function lifetimeOf(words: Words, mortality: DiseaseRisk['mortality'], lifetime: string): string {
  return mortality === 'none' ? words.say('prevention.risk.lifetime.upper', { lifetime }) : lifetime;
}

function curveTitle(words: Words, disease: string, { curve, interval }: DiseaseRisk): string {
  const last = curve.at(-1);
  if (last === undefined) return '';
  return words.say('prevention.risk.curve.title', {
    disease,
    age: last.age,
    value: sayOf100(words, last.value),
    low: interval === null || last.low === last.high ? 'none' : sayOf100(words, last.low),
    high: sayOf100(words, last.high),
    average: last.average === null ? 'none' : sayOf100(words, last.average),
  });
}

function whyNot(words: Words, { state, because }: DiseaseRisk): string | null {
  if (state === 'assessed') return null;
  if (state === 'does-not-apply')
    return words.say('prevention.risk.does-not-apply', {
      why: words.list(because.map((token) => sayToken(words, 'prevention-why', token))),
    });
  return words.say('prevention.risk.not-assessed', {
    what: words.list(because.map((token) => sayToken(words, 'prevention-fact', token))),
  });
}

/** The equation's answer that a risk stands on, of the same horizon where several are there. */
export function clinicalOf({ plan }: PreventionSpeaking, risk: DiseaseRisk): RiskForPerson | null {
  const part = risk.parts.find(({ kind, entered }) => kind === 'clinical' && entered);
  if (part === undefined) return null;
  const of = plan.equations.filter(({ equation, state }) => equation === part.id && state === 'assessed');
  const close = of.find(
    ({ result }) => result.assessment.status === 'assessed' && result.assessment.value === risk.value,
  );
  return close ?? of.find(({ result }) => result.horizonYears === risk.horizonYears) ?? of[0] ?? null;
}

function standingOf(words: Words, risk: DiseaseRisk, base: RiskForPerson | null): readonly string[] {
  if (risk.standing === 'research') return [words.say('prevention.risk.research')];
  const bands = base === null ? [] : bandsOf(words, base.result);
  return bands.length === 0 ? [words.say('prevention.risk.guideline')] : bands;
}

/** What guidelines call the value; those that were superseded are marked. */
export function bandsOf(words: Words, { categories }: RiskResult): readonly string[] {
  return categories.map(({ threshold, name, advice, confirmed, current, citation }) =>
    joined(
      [
        words.say('prevention.risk.band', {
          title: sayCitation(words, threshold, citation),
          band: sayToken(words, 'risk-band', name),
        }),
        advice === null ? null : sayToken(words, 'advice', advice),
        current ? null : words.say('prevention.risk.band.old'),
        confirmed ? null : words.say('prevention.unconfirmed'),
      ],
      ', ',
    ),
  );
}

function sayCitation(words: Words, threshold: string, citation: string): string {
  return words.phrase('body', threshold) ?? (words.locale === 'en' ? citation : words.term(threshold, 'body'));
}

export function sayAssumed(words: Words, { assumed, outside, doubts }: RiskResult): readonly string[] {
  return [
    ...(assumed.length === 0
      ? []
      : [
          words.say('prevention.risk.assumed', {
            what: words.list(assumed.map((one) => sayInput(words, one))),
          }),
        ]),
    ...outside.map((one) =>
      joined(
        [
          words.say('prevention.risk.outside', {
            name: sayToken(words, 'risk-measure', one.measure),
            value: sayMeasure(words, one.value, one.unit),
            from: one.from === null ? '\u2013' : sayMeasure(words, one.from, ''),
            to: one.upTo === null ? '\u2013' : sayMeasure(words, one.upTo, one.unit),
            then: one.then,
            used: one.used === undefined ? '' : sayMeasure(words, one.used, one.unit),
          }),
          one.looksLike === undefined ? null : words.say('prevention.risk.outside.looks', { unit: one.looksLike }),
        ],
        '; ',
      ),
    ),
    ...doubts.map((doubt) => sayName(words, 'risk-doubt', doubt)),
  ];
}

/** `systolic blood pressure 150 mmHg`, `smoking: former` */
function sayInput(
  words: Words,
  {
    measure,
    value,
    unit,
    level,
  }: { readonly measure: string; readonly value: number; readonly unit: string; readonly level?: string },
): string {
  const name = sayToken(words, 'risk-measure', measure);
  if (level !== undefined)
    return words.say('prevention.token.part', { of: name, part: sayToken(words, 'risk-level', level) });
  if ((unit === '1' || unit === '') && (value === 0 || value === 1))
    return words.say('prevention.token.part', {
      of: name,
      part: sayToken(words, 'risk-level', value === 1 ? 'yes' : 'no'),
    });
  return `${name} ${sayMeasure(words, value, unit)}`;
}

function driversOf(words: Words, result: RiskResult): readonly DriverSaid[] {
  const inputs = new Map(result.inputs.map((one) => [one.name, one]));
  return result.contributions
    .filter(({ difference }) => Math.abs(difference) >= LEAST)
    .slice(0, DRAWN)
    .map(({ name, measure, reference, difference }) => {
      const input = inputs.get(name);
      return {
        label: capital(input === undefined ? sayToken(words, 'risk-measure', measure) : sayInput(words, input)),
        difference,
        value: `${difference > 0 ? '+' : ''}${sayOf100(words, difference)}`,
        reference:
          typeof reference === 'string'
            ? sayToken(words, 'risk-level', reference)
            : input === undefined || ((input.unit === '1' || input.unit === '') && (reference === 0 || reference === 1))
              ? sayToken(words, 'risk-level', reference === 0 ? 'no' : reference === 1 ? 'yes' : String(reference))
              : sayMeasure(words, reference, input.unit),
      };
    });
}

function differOf({ words, plan }: PreventionSpeaking, base: RiskForPerson): string | null {
  const { outcome, horizonYears } = base.result;
  const found = plan.agreement.find((one) => one.outcome === outcome && one.horizonYears === horizonYears);
  if (found === undefined || found.values.length < 2) return null;
  return words.say('prevention.risk.differ', {
    values: words.list(
      found.values.map(({ equation, value, usesRace }) => {
        const name = sayEquation(words, equation);
        return `${usesRace ? words.say('prevention.risk.differ.race', { name }) : name} ${words.chance(value)}`;
      }),
    ),
  });
}

function sayPartName(speaking: PreventionSpeaking, risk: DiseaseRisk, id: string): string {
  const part = risk.parts.find((one) => one.id === id || one.kind === id);
  return part === undefined ? sayToken(speaking.words, 'left-out', id) : namePart(speaking, part);
}

function namePart({ words, plan }: PreventionSpeaking, part: RiskPart): string {
  const ratio = plan.family.ratios.find(
    ({ record }) => record.id.slice(record.id.lastIndexOf('/') + 1) === part.id || record.id === part.id,
  );
  const name =
    part.kind === 'clinical'
      ? sayEquation(words, part.id)
      : part.kind === 'polygenic'
        ? part.id
        : part.kind === 'average'
          ? sayDisease(words, part.id.replace(/-(?:women|men|female|male)$/, ''))
          : part.kind === 'carrier'
            ? carrierName({ words, plan }, part.id)
            : sayToken(
                words,
                'relatives',
                ratio?.relatives ??
                  part.id.replace(
                    /^.*?-((?:first|second)-degree|brother|father|parents|siblings|grandparents).*$/,
                    '$1',
                  ),
              );
  return words.say(`prevention.part.${part.kind}`, { name });
}

/** The gene of a finding where its management is named after it: `BRCA1` of `hboc-brca1`. */
function carrierName({ words, plan }: PreventionSpeaking, id: string): string {
  const bits = id.split('-');
  const found = plan.genome?.findings.find(
    ({ gene, state }) => state === 'returned' && bits.includes(gene.toLowerCase()),
  );
  return found?.gene ?? sayToken(words, 'inherited', id);
}

function sayPart(speaking: PreventionSpeaking, part: RiskPart): string {
  const { words } = speaking;
  const what = namePart(speaking, part);
  const marked = part.confirmed ? null : words.say('prevention.unconfirmed');
  const reduced =
    part.reducedBy === null ? null : words.say('prevention.risk.part.reduced', { share: words.chance(part.reducedBy) });
  if (!part.entered)
    return joined(
      [
        words.say('prevention.risk.part.out', {
          what,
          why: sayToken(words, 'left-out', part.leftOut ?? 'not-combined'),
        }),
        marked,
      ],
      ', ',
    );
  if (part.ratio === null) return joined([words.say('prevention.risk.part.base', { what }), reduced, marked], ', ');
  const ratio = sayRatio(words, part.ratio);
  return joined(
    [
      part.interval === null
        ? words.say('prevention.risk.part', { what, ratio })
        : words.say('prevention.risk.part.interval', {
            what,
            ratio,
            low: sayRatio(words, part.interval[0]),
            high: sayRatio(words, part.interval[1]),
          }),
      reduced,
      marked,
    ],
    ', ',
  );
}

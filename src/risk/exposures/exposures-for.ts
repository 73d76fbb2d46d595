import { type Locator, yearsAt } from '../../core/index.ts';
import { type ExposureRiskBody, type Fact, type Knowledge, classMembers, factsOf } from '../../knowledge/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { RiskPerson } from '../equations/inputs-of-record.ts';
import type { ExposureAnswer, ExposureLevel } from './exposure-answer.ts';
import { lifetimeRisk } from './lifetime-risk.ts';

/**
 * Every exposure of the knowledge for one person, in the order of the records' ids. A measured level goes before a stated exposure;
 * what is stated counts by exact token alone.
 */
export function exposuresFor(
  knowledge: Pick<Knowledge, 'facts' | 'drugs'>,
  person: RiskPerson,
): readonly ExposureAnswer[] {
  return [...factsOf(knowledge, 'exposure-risk')]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, fact]) => answer(id, fact, person, knowledge));
}

/** Exposures that a person stated and the knowledge has no record of: not judged, and that is to be said. */
export function unknownExposures(
  knowledge: Pick<Knowledge, 'facts'>,
  { lifestyle }: PersonRecord,
): readonly { readonly token: string; readonly at: Locator }[] {
  const known = new Set([...factsOf(knowledge, 'exposure-risk').values()].flatMap(({ body }) => body.stated ?? []));
  return (lifestyle.exposures ?? []).flatMap(({ value, at }) => (known.has(value) ? [] : [{ token: value, at }]));
}

function answer(
  exposure: string,
  { ref, body }: Fact<ExposureRiskBody>,
  person: RiskPerson,
  knowledge: Pick<Knowledge, 'facts' | 'drugs'>,
): ExposureAnswer {
  const { record } = person;
  const level = levelOf(body, record);
  const stated = statedAt(body, record, knowledge);
  const judged = level === null ? null : judge(body, level, person);
  const state = judged?.state ?? (stated.length > 0 ? 'stated' : 'not-known');
  const exact = level !== null && level.comparator === null ? level.value : null;
  const smoking = record.lifestyle.smoking?.value.state ?? null;
  const sex = record.sex?.value ?? null;
  return {
    exposure,
    record: ref,
    title: body.title,
    state,
    level,
    bound: judged?.bound ?? null,
    action: judged === null ? (state === 'stated' ? (body.action ?? null) : null) : judged.action,
    outcomes: body.outcomes
      .filter((one) => one.sex === undefined || sex === null || one.sex === sex)
      .map(({ outcome, ratio, per, interval, perThousand, citation, confirmed }) => ({
        outcome,
        ratio: ratio ?? null,
        per: per ?? null,
        interval: interval ?? null,
        lifetime: perThousand === undefined || exact === null ? null : lifetimeRisk(perThousand, exact, smoking),
        citation,
        confirmed,
      })),
    worseWith: (body.worseWith ?? []).map((one) => ({ ...one, state: one.state ?? null })),
    missing: judged?.missing ?? (level === null && body.measure !== undefined ? [body.measure] : []),
    doubts: body.doubts ?? [],
    citation: body.citation,
    confirmed: body.confirmed,
    facts: [...(level === null ? [] : [level.at]), ...stated],
  };
}

const BAD: readonly string[] = ['future', 'contradictory', 'implausible'];

function levelOf({ measure, unit }: ExposureRiskBody, record: PersonRecord): ExposureLevel | null {
  if (measure === undefined) return null;
  const one = record.measurements
    .filter(
      ({ analyte, value, flags }) =>
        analyte === measure && value?.unit === unit && !flags.some((flag) => BAD.includes(flag)),
    )
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0))[0];
  if (one?.value === undefined || one.value === null) return null;
  const { value, comparator, date, flags, at } = one;
  return { ...value, comparator, date, stale: flags.includes('stale'), at };
}

type Judged = Pick<ExposureAnswer, 'bound' | 'action' | 'missing'> & {
  readonly state: 'above-bound' | 'below' | 'not-known';
};

/** A bound of an age that may or may not be the person's settles nothing; neither does `<20` against a bound of 10. */
function judge({ bounds }: ExposureRiskBody, level: ExposureLevel, { record, now }: RiskPerson): Judged {
  const years = record.birthDate === null ? null : yearsAt(record.birthDate.value, now);
  const holds = ({ ages }: (typeof bounds)[number]): boolean | null => {
    if (ages === undefined) return true;
    if (years === null) return null;
    const inside = (age: number): boolean => age >= ages[0] && age <= ages[1];
    return inside(years.least) === inside(years.most) ? inside(years.least) : null;
  };
  const reached = ({ from }: (typeof bounds)[number]): boolean | null => {
    if (level.comparator === '<' || level.comparator === '<=') return level.value <= from ? false : null;
    if (level.comparator !== null) return level.value >= from ? true : null;
    return level.value >= from;
  };
  const seen = bounds.map((bound) => ({ bound, holds: holds(bound), reached: reached(bound) }));
  const above = seen.findLast((one) => one.holds === true && one.reached === true);
  if (above !== undefined)
    return {
      state: 'above-bound',
      bound: { from: above.bound.from, citation: above.bound.citation, confirmed: above.bound.confirmed },
      action: above.bound.action,
      missing: [],
    };
  const open = seen.filter((one) => one.holds !== false && one.reached !== false);
  // Every bound that could be the person's is reached: whichever it is, the same is done.
  const ages = open.some((one) => one.holds === null);
  if (open.length === 0) return { state: 'below', bound: null, action: null, missing: [] };
  const same = new Set(seen.filter((one) => one.holds === null).map((one) => one.bound.action)).size === 1;
  if (ages && same && seen.every((one) => one.holds === false || one.reached === true)) {
    const { from, citation, confirmed, action } = open.at(-1)!.bound;
    return { state: 'above-bound', bound: { from, citation, confirmed }, action, missing: [] };
  }
  return { state: 'not-known', bound: null, action: null, missing: ages ? ['birth-date'] : ['level'] };
}

function statedAt(
  { stated = [], medicines = [], habits = [] }: ExposureRiskBody,
  { lifestyle, medicines: taken }: PersonRecord,
  knowledge: Pick<Knowledge, 'facts' | 'drugs'>,
): readonly Locator[] {
  const at: Locator[] = (lifestyle.exposures ?? []).filter(({ value }) => stated.includes(value)).map((one) => one.at);
  const { occupation, smoking, alcohol } = lifestyle;
  if (occupation !== undefined && stated.includes(token(occupation.value))) at.push(occupation.at);
  if (habits.includes('smoking') && smoking?.value.state === 'current') at.push(smoking.at);
  if (habits.includes('alcohol') && alcohol !== undefined && alcohol.value.state !== 'none') at.push(alcohol.at);
  const drugs = new Set(medicines.flatMap((one) => (one.startsWith('~') ? classMembers(knowledge, one) : [one])));
  for (const one of taken)
    if (one.status !== 'stopped' && one.status !== 'planned' && one.ingredients.some((drug) => drugs.has(drug)))
      at.push(one.at);
  return at;
}

const token = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, '-');

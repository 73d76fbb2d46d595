import type { Notice } from '../../core/index.ts';
import { daysBetween } from '../../core/index.ts';
import type { PregnancyState } from '../person-record.ts';
import { type Concept, conceptAt } from './coding.ts';
import { booleanOf, child, numberOf, textOf } from './element.ts';
import { dayOf, isAfter } from './fhir-date.ts';
import { type Outcome, type Parts, type Reader, ignored, locatorAt, noticeAt, used } from './reader.ts';
import type { Resource } from './resources.ts';

/** Questions of the social history that the record has a field for. */
const QUESTIONS = [
  'smoking',
  'packs-per-day',
  'pack-years',
  'pregnancy',
  'pregnancy-intent',
  'lactation',
  'alcohol',
  'drinks-per-day',
  'occupation',
] as const;
export type SocialQuestion = (typeof QUESTIONS)[number];

export const isSocial = (question: string): question is SocialQuestion =>
  (QUESTIONS as readonly string[]).includes(question);

/** Days after which a stated pregnancy, or its absence, says nothing of today. */
const PREGNANCY_DAYS = 300;
/** "Not pregnant" is soon out of date. */
const NOT_PREGNANT_DAYS = 31;
const CIGARETTES_A_PACK = 20;

/** One answer of the social history. What the answer means stands in `knowledge/record-codes`. */
export function readSocial(
  question: SocialQuestion,
  asked: Concept,
  resource: Resource,
  date: string | null,
  reader: Reader,
): Outcome {
  // An answer of the future is no answer.
  if (date !== null && isAfter(date, reader.now))
    return ignored('value-refused', [
      noticeAt(reader, 'FHIR_DATE_FUTURE', 'caution', resource.path, { written: date, now: dayOf(reader.now) }),
    ]);
  const known = <Value>(value: Value): { value: Value; at: ReturnType<typeof locatorAt>; date: string | null } => ({
    value,
    at: locatorAt(reader, resource.path),
    date: date === null ? null : dayOf(date),
  });
  switch (question) {
    case 'packs-per-day': {
      const packs = quantityOf(resource);
      if (packs === null) return ignored('no-value');
      if (packs < 0 || packs > 10) return refuse(resource, reader, asked, String(packs));
      return used(
        packs === 0
          ? {}
          : { smoking: [known({ state: 'current' as const, perDay: Math.round(packs * CIGARETTES_A_PACK) })] },
      );
    }
    case 'pack-years': {
      const years = quantityOf(resource);
      // Some have smoked; whether they still do, this does not say. Zero says that they never did.
      if (years === 0) return used({ smoking: [known({ state: 'never' as const })] });
      return ignored(years === null ? 'no-value' : 'kind-not-read');
    }
    case 'drinks-per-day': {
      const drinks = quantityOf(resource);
      if (drinks === null) return ignored('no-value');
      if (drinks < 0 || drinks > 100) return refuse(resource, reader, asked, String(drinks));
      // What one drink holds differs from country to country (8 to 20 g), so no grams are made of it.
      return used({ alcohol: [known({ state: drinks === 0 ? ('none' as const) : ('some' as const) })] });
    }
    case 'occupation': {
      const answer = conceptAt(resource, 'valueCodeableConcept')?.written ?? textOf(resource, 'valueString');
      return answer === null ? ignored('no-value') : used({ occupation: [known(answer)] });
    }
    default:
      return readCoded(question, asked, resource, date, reader, known);
  }
}

type Coded = Exclude<SocialQuestion, 'packs-per-day' | 'pack-years' | 'drinks-per-day' | 'occupation'>;
type MakeKnown = <Value>(value: Value) => { value: Value; at: ReturnType<typeof locatorAt>; date: string | null };

function readCoded(
  question: Coded,
  asked: Concept,
  resource: Resource,
  date: string | null,
  reader: Reader,
  known: MakeKnown,
): Outcome {
  const answer = answerOf(resource);
  if (answer === null) return ignored('no-value');
  const values = reader.codes.values(question, answer);
  if (values.length > 1)
    return ignored('value-refused', [
      noticeAt(reader, 'FHIR_CODES_DIFFER', 'serious', resource.path, { answers: values.join(', ') }),
    ]);
  const [value] = values;
  if (value === undefined) return refuse(resource, reader, asked, answer.written ?? '');
  if (value === 'unknown') return ignored('states-nothing');
  switch (question) {
    case 'smoking':
      return used({ smoking: [known({ state: value as 'never' | 'former' | 'current' })] });
    case 'alcohol':
      return used({ alcohol: [known({ state: value as 'none' | 'some' | 'heavy' })] });
    case 'lactation':
      return used({ lactating: [known(value === 'yes')] });
    case 'pregnancy-intent':
      return value === 'planning' ? used({ pregnancy: [known('planning' as const)] }) : ignored('states-nothing');
    case 'pregnancy': {
      const old = tooOld(value as PregnancyState, resource, date, reader);
      return old === null ? used({ pregnancy: [known(value as PregnancyState)] }) : ignored('value-refused', [old]);
    }
  }
}

/** The answer as a concept: coded, yes or no, or in words. */
function answerOf(resource: Resource): Concept | null {
  const concept = conceptAt(resource, 'valueCodeableConcept') ?? conceptAt(resource, 'valueString');
  if (concept !== null) return concept;
  const yes = booleanOf(resource, 'valueBoolean');
  return yes === null ? null : { codes: [], written: yes ? 'yes' : 'no', path: resource.path };
}

function quantityOf(resource: Resource): number | null {
  const quantity = child(resource, 'valueQuantity');
  return quantity === null ? numberOf(resource, 'valueInteger') : numberOf(quantity, 'value');
}

function refuse(resource: Resource, reader: Reader, asked: Concept, written: string): Outcome {
  return ignored('value-refused', [
    noticeAt(reader, 'FHIR_ANSWER_UNKNOWN', 'caution', resource.path, { question: asked.written ?? '', written }),
  ]);
}

function tooOld(state: PregnancyState, resource: Resource, date: string | null, reader: Reader): Notice | null {
  const days = date === null ? null : daysBetween(date, reader.now);
  if (date === null || days === null) return null;
  if (days <= (state === 'not-pregnant' ? NOT_PREGNANT_DAYS : PREGNANCY_DAYS)) return null;
  return noticeAt(reader, 'FHIR_PREGNANCY_OLD', 'info', resource.path, {
    date: dayOf(date),
    days,
    now: dayOf(reader.now),
  });
}

/** What an active condition says of smoking or pregnancy ("smokes tobacco daily", "normal pregnancy"). Undated ones say nothing of today. */
export function stateOfCondition(
  concept: Concept,
  resource: Resource,
  date: string | null,
  reader: Reader,
): { readonly parts: Parts; readonly notices: readonly Notice[] } | null {
  const coded: Concept = {
    ...concept,
    written: null,
    codes: concept.codes.map(({ system, code }) => ({ system, code })),
  };
  const at = locatorAt(reader, resource.path);
  const day = date === null ? null : dayOf(date);
  const [smoking] = reader.codes.values('smoking', coded);
  if (smoking === 'current')
    return { parts: { smoking: [{ value: { state: 'current' }, at, date: day }] }, notices: [] };
  const [pregnancy] = reader.codes.values('pregnancy', coded);
  if (pregnancy !== 'pregnant' || date === null) return null;
  const old = tooOld('pregnant', resource, date, reader);
  return old === null
    ? { parts: { pregnancy: [{ value: 'pregnant', at, date: day }] }, notices: [] }
    : { parts: {}, notices: [old] };
}

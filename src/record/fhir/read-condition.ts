import type { Notice } from '../../core/index.ts';
import type { ConditionFact } from '../person-record.ts';
import { conceptAt, statusAt } from './coding.ts';
import { contextOf } from './condition-context.ts';
import { booleanOf, member, numberOf, textOf, child } from './element.ts';
import { dateAt, dayOf, isAfter } from './fhir-date.ts';
import { type Outcome, type Parts, type Reader, ignored, locatorAt, noticeAt, used } from './reader.ts';
import type { Resource } from './resources.ts';
import { stateOfCondition } from './read-social.ts';
import { readStated } from './read-stated.ts';

const ACTIVE = new Set(['active', 'recurrence', 'relapse']);
const PAST = new Set(['inactive', 'remission', 'resolved']);

/** A problem, a diagnosis, a finding; or the statement that there is none. */
export function readCondition(resource: Resource, reader: Reader): Outcome {
  const verification = statusAt(resource, 'verificationStatus');
  if (verification === 'entered-in-error') return ignored('entered-in-error');
  if (verification === 'refuted') return ignored('refuted');
  const concept = conceptAt(resource, 'code');
  const notices: Notice[] = [];
  const recorded = dateAt(resource, ['recordedDate', 'dateRecorded', 'assertedDate', 'dateAsserted'], reader);
  if (concept === null) return ignored('no-code', recorded.notices);
  const stated = readStated(concept, resource, recorded.date, reader);
  if (stated !== null) return stated;
  const onset = dateAt(resource, ['onsetDateTime', 'onsetPeriod'], reader);
  const ended = dateAt(resource, ['abatementDateTime', 'abatementPeriod'], reader, true);
  notices.push(
    ...onset.notices,
    ...(onset.date === null && onset.notices.length === 0 ? recorded.notices : []),
    ...ended.notices,
  );
  checkAges(resource, reader, notices);
  const written = concept.written ?? '';
  const date = onset.date ?? recorded.date;
  const context = contextOf(written);
  const status = statusOf(resource, reader, verification, ended.date, notices);
  const fact: Omit<ConditionFact, 'id'> = {
    conditions: context?.own === false ? [] : reader.resolver.condition({ written, codes: concept.codes }),
    written,
    codes: concept.codes,
    status: context !== null && status !== 'past' ? context.status : status,
    onset: onset.date === null ? null : dayOf(onset.date),
    at: locatorAt(reader, resource.path),
    date: date === null ? null : dayOf(date),
  };
  const parts: Parts = { conditions: [fact] };
  const state = fact.status === 'active' ? stateOfCondition(concept, resource, date, reader) : null;
  return used(
    state === null ? parts : { ...parts, ...state.parts },
    state === null ? notices : [...notices, ...state.notices],
  );
}

function statusOf(
  resource: Resource,
  reader: Reader,
  verification: string | null,
  ended: string | null,
  notices: Notice[],
): ConditionFact['status'] {
  const written = statusAt(resource, 'clinicalStatus');
  if (typeof member(resource.element, 'clinicalStatus') === 'string')
    notices.push(
      noticeAt(reader, 'FHIR_OTHER_VERSION', 'info', `${resource.path}.clinicalStatus`, {
        version: 'DSTU2 or STU3',
        element: 'clinicalStatus',
      }),
    );
  const over = (ended !== null && !isAfter(ended, reader.now)) || booleanOf(resource, 'abatementBoolean') === true;
  if (written !== null && PAST.has(written)) return 'past';
  if (verification === 'provisional' || verification === 'differential' || verification === 'unconfirmed')
    return 'unknown';
  if (written !== null && ACTIVE.has(written)) {
    if (!over) return 'active';
    notices.push(
      noticeAt(reader, 'FHIR_STATUS_CONTRADICTS', 'caution', `${resource.path}.clinicalStatus`, {
        ended: ended ?? 'an unnamed day',
      }),
    );
    return 'past';
  }
  if (written !== null && written !== 'unknown')
    notices.push(
      noticeAt(reader, 'FHIR_STATUS', 'caution', `${resource.path}.clinicalStatus`, { written, type: resource.type }),
    );
  return over || textOf(resource, 'abatementString') !== null ? 'past' : 'unknown';
}

/** Ages are not turned into dates, but one that cannot be is told. */
function checkAges(resource: Resource, reader: Reader, notices: Notice[]): void {
  for (const name of ['onsetAge', 'abatementAge']) {
    const age = child(resource, name);
    const value = age === null ? null : numberOf(age, 'value');
    if (age !== null && value !== null && (value < 0 || value > 125))
      notices.push(noticeAt(reader, 'FHIR_AGE', 'caution', age.path, { written: value }));
  }
}

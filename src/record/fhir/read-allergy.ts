import type { Notice } from '../../core/index.ts';
import type { AllergyFact } from '../person-record.ts';
import { conceptAt, conceptsAt, statusAt } from './coding.ts';
import { children, member } from './element.ts';
import { dateAt, dayOf } from './fhir-date.ts';
import { type Outcome, type Reader, ignored, locatorAt, noticeAt, used } from './reader.ts';
import { readStated } from './read-stated.ts';
import type { Resource } from './resources.ts';

const SEVERITY = ['severe', 'moderate', 'mild'] as const;

/** An allergy or intolerance; or the statement that none is known. A refuted or resolved one is not used. */
export function readAllergy(resource: Resource, reader: Reader): Outcome {
  const verification = statusAt(resource, 'verificationStatus');
  if (verification === 'entered-in-error') return ignored('entered-in-error');
  if (verification === 'refuted') return ignored('refuted');
  const clinical = statusAt(resource, 'clinicalStatus') ?? statusAt(resource, 'status');
  if (clinical === 'entered-in-error') return ignored('entered-in-error');
  if (clinical === 'refuted') return ignored('refuted');
  const recorded = dateAt(
    resource,
    ['onsetDateTime', 'onset', 'recordedDate', 'assertedDate', 'lastOccurrence'],
    reader,
  );
  const notices: Notice[] = [...recorded.notices];
  const date = recorded.date === null ? null : dayOf(recorded.date);
  const substances = [
    // DSTU2 names the substance apart.
    ...[conceptAt(resource, 'code') ?? conceptAt(resource, 'substance')].filter((concept) => concept !== null),
    ...children(resource, 'reaction').flatMap((at) => conceptAt(at, 'substance') ?? []),
  ];
  const first = substances[0];
  if (first === undefined) return ignored('no-code', notices);
  const stated = readStated(first, resource, date, reader);
  if (stated !== null) return stated;
  if (clinical === 'resolved') return ignored('resolved-allergy', notices);
  if (
    member(resource.element, 'substance') !== undefined ||
    typeof member(resource.element, 'clinicalStatus') === 'string'
  )
    notices.push(
      noticeAt(reader, 'FHIR_OTHER_VERSION', 'info', resource.path, {
        version: 'DSTU2 or STU3',
        element: 'clinicalStatus',
      }),
    );
  const type = statusAt(resource, 'type');
  const reaction = [
    ...new Set(
      children(resource, 'reaction')
        .flatMap((at) => conceptsAt(at, 'manifestation'))
        .map((concept) => concept.written),
    ),
  ]
    .filter((text) => text !== null)
    .join(', ');
  const fact: Omit<AllergyFact, 'id'> = {
    written: first.written ?? '',
    codes: substances.flatMap((concept) => concept.codes),
    substances: [
      ...new Set(
        substances.flatMap((concept) =>
          reader.resolver.substance({ written: concept.written ?? '', codes: concept.codes }),
        ),
      ),
    ],
    kind: type === 'allergy' || type === 'intolerance' ? type : 'unknown',
    severity: severityOf(resource),
    reaction: reaction === '' ? null : reaction,
    verification:
      verification === 'confirmed'
        ? 'confirmed'
        : verification === 'unconfirmed' || verification === 'presumed'
          ? 'unconfirmed'
          : 'unknown',
    at: locatorAt(reader, resource.path),
    date,
  };
  return used({ allergies: [fact] }, notices);
}

/** The worst reaction on record, or a high criticality. A low criticality is no severity: nothing is made mild by it. */
function severityOf(resource: Resource): AllergyFact['severity'] {
  const reactions = children(resource, 'reaction').map((at) => statusAt(at, 'severity'));
  if (statusAt(resource, 'criticality') === 'high') return 'severe';
  return SEVERITY.find((severity) => reactions.includes(severity)) ?? 'unknown';
}

import { conceptAt, conceptsAt, statusAt } from './coding.ts';
import { booleanOf } from './element.ts';
import { dateAt, dayOf } from './fhir-date.ts';
import { type Outcome, type Reader, ignored, locatorAt, used } from './reader.ts';
import { readStated } from './read-stated.ts';
import type { Resource } from './resources.ts';

const NOT_DONE = new Set(['not-done', 'preparation', 'aborted', 'stopped', 'cancelled']);
/** Laboratory work on a specimen is recorded as a Procedure by the genomics profiles; it was not done to the person. */
const GENOMIC_STUDY = /\/genomic-study(-analysis)?$/;

/** An operation, an intervention, a test that was done. */
export function readProcedure(resource: Resource, reader: Reader): Outcome {
  const status = statusAt(resource, 'status');
  if (status === 'entered-in-error') return ignored('entered-in-error');
  if (booleanOf(resource, 'notPerformed') === true || booleanOf(resource, 'notDone') === true)
    return ignored('not-done');
  if (status !== null && NOT_DONE.has(status)) return ignored('not-done');
  if (profilesOf(resource).some((profile) => GENOMIC_STUDY.test(profile))) return ignored('genomic-detail');
  const when = dateAt(
    resource,
    ['performedDateTime', 'performedPeriod', 'occurrenceDateTime', 'occurrencePeriod'],
    reader,
  );
  const concept = conceptAt(resource, 'code');
  if (concept === null) return ignored('no-code', when.notices);
  const stated = readStated(concept, resource, null, reader);
  if (stated !== null) return stated;
  const written = concept.written ?? '';
  const named = { written, codes: concept.codes };
  const event = {
    ...named,
    means: [...new Set([...reader.resolver.procedure(named), ...reader.resolver.condition(named)])],
    at: locatorAt(reader, resource.path),
    date: when.date === null ? null : dayOf(when.date),
  };
  return used({ procedures: [event] }, when.notices);
}

/** A vaccine that was given. */
export function readImmunization(resource: Resource, reader: Reader): Outcome {
  const status = statusAt(resource, 'status');
  if (status === 'entered-in-error') return ignored('entered-in-error');
  if (status === 'not-done' || booleanOf(resource, 'notGiven') === true || booleanOf(resource, 'wasNotGiven') === true)
    return ignored('not-done');
  const when = dateAt(resource, ['occurrenceDateTime', 'date'], reader);
  const concept = conceptAt(resource, 'vaccineCode');
  if (concept === null) return ignored('no-code', when.notices);
  const stated = readStated(concept, resource, null, reader);
  if (stated !== null) return stated;
  const event = {
    written: concept.written ?? '',
    codes: concept.codes,
    means: [],
    at: locatorAt(reader, resource.path),
    date: when.date === null ? null : dayOf(when.date),
  };
  return used({ immunizations: [event] }, when.notices);
}

function profilesOf(resource: Resource): readonly string[] {
  const meta: unknown = resource.element['meta'];
  const profiles: unknown = typeof meta === 'object' && meta !== null && 'profile' in meta ? meta.profile : [];
  return Array.isArray(profiles) ? profiles.filter((profile): profile is string => typeof profile === 'string') : [];
}

/** Why something was done, in words: for indications of medicines. */
export function reasonsOf(
  resource: Resource,
  reader: Reader,
): readonly { readonly written: string; readonly means: readonly string[] }[] {
  const concepts = [
    ...conceptsAt(resource, 'reasonCode'),
    ...['reasonReference', 'reason'].flatMap((name) =>
      reader.references
        .followAll(resource, resource, name)
        .flatMap((target) => (target.kind === 'resource' ? (conceptAt(target.resource, 'code') ?? []) : [])),
    ),
    ...conceptsAt(resource, 'reason'),
  ].filter((concept) => concept.written !== null);
  return concepts.map((concept) => {
    const written = concept.written ?? '';
    return { written, means: reader.resolver.condition({ written, codes: concept.codes }) };
  });
}

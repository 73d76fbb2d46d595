import { canonicalJson } from '../../core/index.ts';
import type { Outcome } from './reader.ts';
import type { References } from './references.ts';
import type { GivenDose } from '../person-record.ts';
import type { Resource } from './resources.ts';

/** Kinds that tell of what a request ordered. A statement knows better than its request; the others add nothing to it. */
const FOLLOWS: ReadonlyMap<string, { readonly links: readonly string[]; readonly holds: 'this' | 'request' }> = new Map(
  [
    ['MedicationStatement', { links: ['basedOn', 'derivedFrom'], holds: 'this' }],
    ['MedicationUsage', { links: ['basedOn', 'derivedFrom'], holds: 'this' }],
    ['MedicationAdministration', { links: ['request', 'prescription'], holds: 'request' }],
    ['MedicationDispense', { links: ['authorizingPrescription'], holds: 'request' }],
  ],
);

/**
 * Resources whose medicine stands in the record already: the request of a statement, the administration of a request, and of
 * prescriptions of the same product with the same dose and status all but the latest. A medicine that is written down
 * five times is one medicine: the check for duplicates must not see five.
 */
export function retold(
  read: ReadonlyMap<Resource, Outcome>,
  references: References,
): {
  readonly again: ReadonlySet<Resource>;
  /** Doses given at their hour, by the request that ordered them. */
  readonly given: ReadonlyMap<Resource, readonly GivenDose[]>;
} {
  const given = new Map<Resource, GivenDose[]>();
  const again = new Set<Resource>();
  for (const [resource, outcome] of read) {
    const follows = FOLLOWS.get(resource.type);
    // A statement "not taken" takes its request along.
    const speaks =
      'parts' in outcome
        ? outcome.parts.medicines !== undefined
        : outcome.ignored === 'not-taken' && follows?.holds === 'this';
    if (follows === undefined || !speaks) continue;
    for (const name of follows.links)
      for (const target of references.followAll(resource, resource, name)) {
        if (target.kind !== 'resource' || target.resource === resource) continue;
        const request = read.get(target.resource);
        if (request === undefined || !('parts' in request) || request.parts.medicines === undefined) continue;
        if (again.has(resource) || again.has(target.resource)) continue;
        again.add(follows.holds === 'this' ? target.resource : resource);
        if (follows.holds === 'this' || !('parts' in outcome)) continue;
        const doses = (outcome.parts.medicines ?? []).flatMap((use) => use.given ?? []);
        if (doses.length > 0) given.set(target.resource, [...(given.get(target.resource) ?? []), ...doses]);
      }
  }
  const latest = new Map<string, { readonly resource: Resource; readonly date: string }>();
  for (const [resource, outcome] of read) {
    if (again.has(resource) || !('parts' in outcome)) continue;
    const [use] = outcome.parts.medicines ?? [];
    // What is over is kept: each course counts in a history.
    if (use === undefined || use.status === 'stopped') continue;
    const { written, codes, status, dose, route, asNeeded } = use;
    const key = canonicalJson({ type: resource.type, written, codes, status, dose, route, asNeeded });
    const date = use.date ?? '';
    const before = latest.get(key);
    if (before === undefined) latest.set(key, { resource, date });
    else if (before.date <= date) {
      again.add(before.resource);
      latest.set(key, { resource, date });
    } else again.add(resource);
  }
  return { again, given };
}

import { nameKey } from '../../knowledge/index.ts';
import type { OncologyPerson } from '../person-of-tumour.ts';
import type { StatusReason } from '../therapy-statement.ts';
import type { TherapyNames } from './therapy-names.ts';

/** The tumour grew under all drugs of the set before: they are not proposed again. Null where it did not, or nobody said. */
export function isSpent(
  therapies: readonly string[],
  { priorTherapies }: OncologyPerson,
  names: TherapyNames,
): StatusReason | null {
  if (priorTherapies === null || therapies.length === 0) return null;
  const spent = new Set(
    priorTherapies
      .filter(({ response }) => response !== null && GREW.test(response))
      .map(({ name }) => nameKey(names.nameOf(name))),
  );
  return therapies.every((name) => spent.has(nameKey(name)))
    ? { code: 'progressed', params: { therapies: therapies.join('+') } }
    : null;
}

/** All drugs of the set were given before, and nobody said how the tumour answered: not the next thing to try before that is known. */
export function isGivenBefore(
  therapies: readonly string[],
  { priorTherapies }: OncologyPerson,
  names: TherapyNames,
): StatusReason | null {
  if (priorTherapies === null || therapies.length === 0) return null;
  const unsaid = new Set(
    priorTherapies.filter(({ response }) => response === null).map(({ name }) => nameKey(names.nameOf(name))),
  );
  return therapies.every((name) => unsaid.has(nameKey(name)))
    ? { code: 'given-before', params: { therapies: therapies.join('+') } }
    : null;
}

/** Words of RECIST and of everyday notes for a tumour that grew. */
const GREW = /progress|\bpd\b|refractory|relapse|fail/i;

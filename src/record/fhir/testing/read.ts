import { loadKnowledge } from '../../../platform/node/index.ts';
import { createResolver } from '../../resolve/resolver.ts';
import type { FhirReading } from '../fhir-reading.ts';
import { readFhir } from '../read-fhir.ts';

export const NOW = '2026-11-22';

const knowledge = await loadKnowledge();
const resolver = createResolver(knowledge);

/** Reads with the knowledge of this tree, as of `NOW`. */
export function read(value: unknown, patient?: string): FhirReading {
  return readFhir(
    value,
    { name: 'record.json' },
    { now: NOW, knowledge, resolver, ...(patient === undefined ? {} : { patient }) },
  );
}

export const codesOf = (reading: FhirReading): readonly string[] => reading.notices.map(({ code }) => code);

/** `read` = `used` + `ignored` in every row. */
export function addsUp({ inventory }: FhirReading): boolean {
  return inventory.every((row) => row.read === row.used + row.ignored.reduce((sum, { count }) => sum + count, 0));
}

/** Why the resources of one type were ignored. */
export function whyOf({ inventory }: FhirReading, type: string): readonly string[] {
  return inventory.filter((row) => row.type === type).flatMap((row) => row.ignored.map(({ why }) => why));
}

import type { Method } from '../method.ts';

/** ATC codes of medicines by drug id; a medicine that the knowledge does not have has none. */
export const atcCodes: Method<{ readonly drugs: readonly string[] }, Readonly<Record<string, readonly string[]>>> = (
  { knowledge },
  { drugs },
) => Object.fromEntries(drugs.map((id) => [id, knowledge.drugs.get(id)?.atc ?? []]));

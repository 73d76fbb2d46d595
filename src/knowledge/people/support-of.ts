import { factsOf } from '../fact.ts';
import type { Knowledge } from '../knowledge.ts';
import type { DirectoryEntry } from '../schema/people/support.ts';
import { SUPPORT_KINDS } from './support-kinds.ts';

/** What a person needs somebody for. Nothing named: anything. */
export interface SupportWanted {
  /** ISO 3166-1, two letters; `null`: not known, so only entries for anywhere. */
  readonly country: string | null;
  readonly genes?: readonly string[];
  readonly conditions?: readonly string[];
}

/**
 * The directory for a person: a site's own entries before ours, then by kind, emergency first; entries about other genes or
 * conditions are left out. An own entry takes the place of ours with the same id.
 */
export function supportOf(
  people: Pick<Knowledge, 'facts'>,
  wanted: SupportWanted,
  own: readonly DirectoryEntry[] = [],
): readonly DirectoryEntry[] {
  const entries = new Map<string, DirectoryEntry>(own.map((entry) => [entry.id, entry]));
  for (const { id, body } of factsOf(people, 'support').values())
    if (!entries.has(id)) entries.set(id, { id, ...body });
  return [...entries.values()]
    .filter((entry) => isNear(entry, wanted.country) && isAbout(entry, wanted))
    .toSorted((a, b) => SUPPORT_KINDS.indexOf(a.kind) - SUPPORT_KINDS.indexOf(b.kind));
}

function isNear({ countries }: DirectoryEntry, country: string | null): boolean {
  return countries.includes('*') || (country !== null && countries.includes(country.toUpperCase()));
}

function isAbout({ topics }: DirectoryEntry, { genes = [], conditions = [] }: SupportWanted): boolean {
  const about = [...(topics?.genes ?? []), ...(topics?.conditions ?? [])];
  const of = new Set([...genes, ...conditions]);
  return about.length === 0 || of.size === 0 || about.some((topic) => of.has(topic));
}

import {
  type Fact,
  type FactKinds,
  type Knowledge,
  decodeKnowledge,
  factsOf,
  readBundle,
} from '../../../../src/knowledge/index.ts';
import type { Method } from '../method.ts';

/** Kinds of the pack for people: what is read, decided on, and whom to talk to. */
export type PeopleKind = 'lesson' | 'decision-aid' | 'support' | 'law' | 'test-page' | 'family-letter' | 'inherited';

let pack: Promise<Knowledge> | null = null;

/** The people pack, fetched when it is first asked for. */
export function peoplePack(): Promise<Knowledge> {
  pack ??= import('virtual:knowledge/people').then(({ default: text }) => decodeKnowledge(readBundle(text)));
  return pack;
}

/** All records of one kind of the people pack, by id. */
export const people: Method<{ readonly kind: PeopleKind }, readonly Fact<FactKinds[PeopleKind]>[]> = async (
  _,
  { kind },
) =>
  // A record's reference is reckoned when it is asked for, and would not cross to the page by itself.
  [...factsOf(await peoplePack(), kind).values()].map(({ ref, id, sources, body }) => ({
    ref: { id: ref.id, version: ref.version, digest: ref.digest },
    id,
    sources,
    body,
  }));

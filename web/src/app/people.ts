import { use } from 'react';
import type { Fact, FactKinds } from '../../../src/knowledge/index.ts';
import { engine } from '../engine/client.ts';
import type { PeopleKind } from '../worker/methods/people.ts';

const loaded = new Map<PeopleKind, Promise<readonly Fact<FactKinds[PeopleKind]>[]>>();

/** Records of one kind of the people pack. Asked for once; a call that failed is asked again next time. */
function loadPeople<Kind extends PeopleKind>(kind: Kind): Promise<readonly Fact<FactKinds[Kind]>[]> {
  const asked =
    loaded.get(kind) ??
    engine.call('people', { kind }).catch((error: unknown) => {
      loaded.delete(kind);
      throw error;
    });
  loaded.set(kind, asked);
  return asked as Promise<readonly Fact<FactKinds[Kind]>[]>;
}

/** The same on a screen: it suspends until they are there. */
export function usePeople<Kind extends PeopleKind>(kind: Kind): readonly Fact<FactKinds[Kind]>[] {
  return use(loadPeople(kind));
}

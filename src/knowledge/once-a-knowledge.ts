import type { Knowledge } from './knowledge.ts';

/** What follows from the knowledge alone, made when it is first asked for and kept as long as the knowledge is. */
export function onceAKnowledge<From extends Pick<Knowledge, 'facts'>, Made>(
  make: (knowledge: From) => Made,
): (knowledge: From) => Made {
  const known = new WeakMap<From['facts'], { readonly made: Made }>();
  return (knowledge) => {
    let found = known.get(knowledge.facts);
    if (found === undefined) known.set(knowledge.facts, (found = { made: make(knowledge) }));
    return found.made;
  };
}

import type { Named, Resolver } from '../resolve/resolver.ts';

/** Distinct names kept; a record of a life has some hundreds. */
const KEPT = 20_000;

/** The same resolver, asked once for each name with its codes: a record repeats the same product for years, and a misspelt one is dear (8 ms). */
export function rememberingResolver(resolver: Resolver): Resolver {
  return {
    medicine: remembering((named) => resolver.medicine(named)),
    condition: remembering((named) => resolver.condition(named)),
    substance: remembering((named) => resolver.substance(named)),
    procedure: remembering((named) => resolver.procedure(named)),
    suggest: (written) => resolver.suggest(written),
  };
}

function remembering<Answer>(ask: (named: Named) => Answer): (named: Named) => Answer {
  const answers = new Map<string, Answer>();
  return (named) => {
    const key = [
      named.written,
      ...named.codes.flatMap(({ system, code, display }) => [system, code, display ?? '']),
    ].join('\u0000');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(named);
    if (answers.size < KEPT) answers.set(key, answer);
    return answer;
  };
}

import { type Knowledge, type PreventionConditionBody, factsOf } from '../../knowledge/index.ts';
import type { FoundFact, RiskForPerson } from '../../risk/index.ts';
import { type ActionBook, tokenOf } from './action-book.ts';
import type { PreventionVoice } from './voice.ts';

/**
 * What guidelines of today say to do at the risk that an equation gives. Of the models of one equation the first that gives a value
 * speaks for each threshold; those that were superseded do not.
 */
export function thresholdVoices(
  knowledge: Knowledge,
  book: ActionBook,
  found: ReadonlyMap<string, FoundFact>,
  equations: readonly RiskForPerson[],
): readonly PreventionVoice[] {
  const thresholds = factsOf(knowledge, 'risk-threshold');
  const spoken = new Set<string>();
  return equations.flatMap(({ equation, state, result, facts }) =>
    state !== 'assessed' || result.assessment.status !== 'assessed'
      ? []
      : result.categories.flatMap((category): readonly PreventionVoice[] => {
          const { threshold, name, advice, current } = category;
          if (!current || spoken.has(threshold)) return [];
          spoken.add(threshold);
          const fact = thresholds.get(threshold);
          if (advice === null || fact === undefined) return [];
          const action = book.action(advice);
          const gate = gateOf(action.when ?? [], found);
          if (gate === 'no') return [];
          const open = typeof gate === 'object';
          return [
            {
              kind: action.kind,
              line: action.line,
              topic: action.topic,
              when: open ? 'open' : 'now',
              options: [{ action: advice, everyMonths: null, once: false }],
              side: {
                from: 'threshold',
                record: fact.ref.id,
                body: fact.body.body ?? book.bodyOf(fact.sources),
                grade: null,
                published: fact.body.published ?? null,
                says: open ? 'open' : action.says,
                startAge: null,
                stopAge: null,
                everyMonths: null,
                because: [`${equation}=${name}`],
                confirmed: category.confirmed && result.confirmed,
                citation: category.citation,
              },
              missing: open ? gate.missing : [],
              answers: [action.topic, ...(action.answers ?? []), result.outcome],
              urgent: action.urgent ?? false,
              decides: action.decides,
              audience: 'both',
              facts,
              record: fact.ref,
              from: [`equation/${equation}`],
            },
          ];
        }),
  );
}

/** Whether groups of conditions hold; what is missing where that is open. */
export function gateOf(
  groups: readonly (readonly PreventionConditionBody[])[],
  found: ReadonlyMap<string, FoundFact>,
): 'yes' | 'no' | { readonly missing: readonly string[] } {
  const missing = new Set<string>();
  for (const group of groups) {
    const held = group.map((one) => holds(one, found.get(one.fact)?.value));
    if (held.includes(true)) continue;
    if (!held.includes(null)) return 'no';
    group.forEach(({ fact }, i) => held[i] === null && missing.add(tokenOf(fact)));
  }
  return missing.size === 0 ? 'yes' : { missing: [...missing] };
}

function holds(
  { atLeast, atMost, below, is }: PreventionConditionBody,
  value: FoundFact['value'] | undefined,
): boolean | null {
  if (value === undefined) return null;
  if (is !== undefined) return value === is;
  if (typeof value !== 'number') return null;
  return value >= (atLeast ?? value) && value <= (atMost ?? value) && (below === undefined || value < below);
}

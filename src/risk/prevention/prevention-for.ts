import type { RecordRef } from '../../core/index.ts';
import {
  type Knowledge,
  type PreventionConditionBody,
  type PreventionRuleBody,
  factsOf,
} from '../../knowledge/index.ts';

/** What is known of the person; absent or null: not known. `age` in years, `sex` as `female` or `male`, the rest by the rules. */
export type PreventionFacts = Readonly<Record<string, number | boolean | string | null | undefined>>;

/** What one rule says of one person. */
export interface PreventionAnswer {
  readonly rule: string;
  readonly record: RecordRef;
  readonly topic: string;
  readonly grade: PreventionRuleBody['grade'];
  /** `not-assessed`: whether it applies hangs on what is `missing`. Grade D that applies means: not to be done. */
  readonly standing: 'applies' | 'does-not-apply' | 'not-assessed';
  readonly missing: readonly string[];
  readonly options: PreventionRuleBody['options'];
  readonly once: boolean;
  readonly published: string;
  readonly citation: string;
  readonly confirmed: boolean;
}

/** Every rule of the knowledge, or those named, answered for one person, in the order of the rules' ids. */
export function preventionFor(
  knowledge: Pick<Knowledge, 'facts'>,
  person: PreventionFacts,
  only?: readonly string[],
): readonly PreventionAnswer[] {
  return [...factsOf(knowledge, 'prevention-rule')]
    .filter(([rule]) => only?.includes(rule) ?? true)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, { ref, body }]) => ({
      rule,
      record: ref,
      topic: body.topic,
      grade: body.grade,
      ...standingOf(body, person),
      options: body.options,
      once: body.once ?? false,
      published: body.published,
      citation: body.citation,
      confirmed: body.confirmed,
    }));
}

/** One "no" settles it, whatever else is missing. */
function standingOf(body: PreventionRuleBody, person: PreventionFacts): Pick<PreventionAnswer, 'standing' | 'missing'> {
  const groups: (readonly PreventionConditionBody[])[] = [...body.when];
  if (body.sex !== undefined) groups.unshift([{ fact: 'sex', is: body.sex }]);
  if (body.ages !== undefined) groups.unshift([{ fact: 'age', atLeast: body.ages[0], below: body.ages[1] + 1 }]);
  const missing = new Set<string>();
  for (const group of groups) {
    const held = group.map((one) => holds(one, person[one.fact]));
    if (held.includes(true)) continue;
    if (!held.includes(null)) return { standing: 'does-not-apply', missing: [] };
    group.forEach(({ fact }, i) => held[i] === null && missing.add(fact));
  }
  return { standing: missing.size > 0 ? 'not-assessed' : 'applies', missing: [...missing] };
}

/** Null where the value is not known or is not of the kind that is asked for. */
function holds(
  { atLeast, atMost, below, is, unlessSaid }: PreventionConditionBody,
  value: PreventionFacts[string],
): boolean | null {
  if (value === undefined && unlessSaid === true) return true;
  if (value === undefined || value === null) return null;
  if (is !== undefined) return typeof value === typeof is ? value === is : null;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return null;
  return value >= (atLeast ?? value) && value <= (atMost ?? value) && (below === undefined || value < below);
}

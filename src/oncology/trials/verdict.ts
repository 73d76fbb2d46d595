import type { TrialLeaf } from './trial-match.ts';
import type { Condition } from './trial-document.ts';

export type Truth = 'true' | 'false' | 'unknown';

/** What a condition comes to, and the leaves that decide it. */
export interface Verdict {
  readonly truth: Truth;
  readonly met: readonly TrialLeaf[];
  readonly failing: readonly TrialLeaf[];
  readonly open: readonly TrialLeaf[];
}

export type LeafJudge = (leaf: Extract<Condition, { of: 'leaf' }>) => Truth;

export const not = (truth: Truth): Truth => (truth === 'unknown' ? truth : truth === 'true' ? 'false' : 'true');
export const all = (truths: readonly Truth[]): Truth =>
  truths.includes('false') ? 'false' : truths.includes('unknown') ? 'unknown' : 'true';
export const any = (truths: readonly Truth[]): Truth =>
  truths.includes('true') ? 'true' : truths.includes('unknown') ? 'unknown' : 'false';

/**
 * Strong three-valued logic (Kleene). What fails: of an "and" the parts that are false, of an "or" all of them, since any could have
 * carried it. What is open is told even beside a failure: a test is not worth making for a trial that is lost, and one sees that.
 */
export function judge(condition: Condition, ofLeaf: LeafJudge): Verdict {
  if (condition.of === 'leaf') {
    const truth = ofLeaf(condition);
    const leaf: TrialLeaf = { path: condition.path, kind: condition.kind, fields: condition.fields };
    return {
      truth,
      met: truth === 'true' ? [leaf] : [],
      failing: truth === 'false' ? [leaf] : [],
      open: truth === 'unknown' ? [leaf] : [],
    };
  }
  const parts = condition.parts.map((part) => judge(part, ofLeaf));
  const truth = (condition.of === 'and' ? all : any)(parts.map((part) => part.truth));
  const from = (which: Truth): readonly Verdict[] => parts.filter((part) => part.truth === which);
  return {
    truth,
    met: (truth === 'true' && condition.of === 'or' ? from('true') : parts).flatMap(({ met }) => met),
    failing: truth === 'false' ? from('false').flatMap(({ failing }) => failing) : [],
    open: truth === 'true' ? [] : from('unknown').flatMap(({ open }) => open),
  };
}

import {
  type ApprovalBody,
  type ApprovalStandingBody,
  type Fact,
  type Knowledge,
  factsOf,
  onceAKnowledge,
} from '../../knowledge/index.ts';
import { lineOf } from '../disease/resolve-tumour-type.ts';
import type { ApprovalView } from '../therapy-statement.ts';
import { therapyNames, therapySet } from './therapy-names.ts';

export interface ApprovalStanding {
  readonly standing: ApprovalView['standing'];
  readonly since: string | null;
  /** The record that says so; null: the approval's own field, or nothing is said. */
  readonly by: Fact<ApprovalStandingBody> | null;
}

/**
 * What became of an approval. Curated records go before the source's own field; of several that fit the more definite one goes first
 * (withdrawn, converted, accelerated), then one that names the approval.
 */
export const approvalStandings = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>) => {
  const standings = [...factsOf(knowledge, 'approval-standing').values()].toSorted(
    (a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1),
  );
  const names = therapyNames(knowledge);
  const sets = new Map(standings.map((each) => [each, keyOf(therapySet(each.body.of.therapies ?? [], names))]));
  const known = new Map<string, ApprovalStanding>();
  return (approval: Fact<ApprovalBody>): ApprovalStanding => {
    let found = known.get(approval.id);
    if (found !== undefined) return found;
    const set = keyOf(therapySet(approval.body.therapies, names));
    const by = standings.find((each) => speaksOf(each, sets.get(each)!, approval, set, knowledge)) ?? null;
    const own = approval.body.sourceStatus === null ? 'active' : 'withdrawn';
    found = { standing: by?.body.standing ?? own, since: by?.body.since ?? null, by };
    known.set(approval.id, found);
    return found;
  };
});

function speaksOf(
  { body: { of } }: Fact<ApprovalStandingBody>,
  ofSet: string,
  { id, body }: Fact<ApprovalBody>,
  set: string,
  knowledge: Pick<Knowledge, 'facts'>,
): boolean {
  if (of.approvals !== undefined && !of.approvals.includes(id)) return false;
  if (of.agency !== undefined && of.agency !== body.agency) return false;
  if (of.therapies !== undefined && ofSet !== set) return false;
  if (of.markers !== undefined && !of.markers.every((marker) => body.markers.includes(marker))) return false;
  if (of.setting !== undefined && !of.setting.every((flag) => body.setting.includes(flag))) return false;
  if (of.oncotree === undefined) return true;
  const code = body.disease.oncotree;
  const line = code === null ? [ANY_SOLID] : [code, ...lineOf(code, knowledge)];
  return of.oncotree.some((one) => line.includes(one));
}

/** How a standing record names approvals of any solid tumour. */
const ANY_SOLID = 'any-solid';

function keyOf(set: readonly string[]): string {
  return set.join('+');
}

function weight({ body }: Fact<ApprovalStandingBody>): number {
  const named = body.of.approvals === undefined ? 1 : 0;
  return ['withdrawn', 'converted', 'accelerated'].indexOf(body.standing) * 2 + named;
}

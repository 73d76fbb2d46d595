import type { Knowledge } from '../../knowledge/index.ts';
import { type DiseaseFitter, diseaseFitter } from '../disease/disease-fit.ts';
import type { MatchCandidate } from '../match/candidate.ts';
import { createMatcher } from '../match/create-matcher.ts';
import type { OncologyPerson } from '../person-of-tumour.ts';
import { SPECIFICITIES, type StatementStatus, type TherapyStatement } from '../therapy-statement.ts';
import type { TumourProfile } from '../tumour-profile.ts';
import { agenciesOf } from './agencies-of-country.ts';
import { agreementOf } from './agreement.ts';
import { geneLookup } from './gene-lookup.ts';
import { itemsOf } from './items-of.ts';
import { type Item, isCertain, isOwnRule, nearerInTime } from './item.ts';
import { offLabel } from './labels-of-sets.ts';
import { isGivenBefore, isSpent } from './prior-use.ts';
import { type Opposition, overrideOf } from './resistance-override.ts';
import { labelOf, statusOf } from './statement-status.ts';
import { type TherapyGroup, groupItems, levelOf } from './therapy-group.ts';
import { therapyNames } from './therapy-names.ts';
import { derivedLabels, tierOf } from './tier.ts';

export interface MatchOptions {
  /** Also approvals of this country for this disease that nothing here speaks for or against: they say what a test would open. */
  readonly askable?: boolean;
}

/**
 * Therapies, resistance, outcomes and diagnoses that the records which match this tumour speak of, best first: also what is not to be given,
 * with the reason.
 */
export function matchTherapies(
  tumour: TumourProfile,
  person: OncologyPerson,
  knowledge: Knowledge,
  options: MatchOptions = {},
): readonly TherapyStatement[] {
  const disease = diseaseFitter(tumour.type, knowledge);
  const matcher = createMatcher(knowledge);
  const candidates = [...matcher.candidates(tumour)];
  if (options.askable === true)
    candidates.push(...matcher.askable(tumour).filter(worthAsking(disease, person.country)));
  const groups = groupItems(candidates.flatMap((one) => itemsOf(one, { tumour, person, knowledge, disease })));
  const opposed = oppositions(groups, tumour, knowledge);
  let open: ReadonlySet<string> | null = null;
  const isOpen = (approval: string): boolean =>
    (open ??= new Set(matcher.askable(tumour).map(({ record }) => record.id))).has(approval);
  const statements: TherapyStatement[] = [];
  for (const group of groups) {
    const statement = statementOf(group, opposed.get(group) ?? [], person, disease, knowledge, isOpen);
    if (statement !== null) statements.push(statement);
  }
  return statements.toSorted(byRank);
}

/** A test is worth its while for what this country has approved for this disease or one above it, and for a hospital's own rules. */
function worthAsking(disease: DiseaseFitter, country: string | null): (candidate: MatchCandidate) => boolean {
  const agencies = agenciesOf(country);
  return (candidate) => {
    if (candidate.kind !== 'approval') return candidate.kind === 'hospital-rule';
    const { body } = candidate.record;
    const { fit } = disease.ofType(body.disease);
    return (fit === 'exact' || fit === 'broader') && (agencies === null || agencies.has(body.agency));
  };
}

function statementOf(
  group: TherapyGroup,
  opposed: readonly Opposition[],
  person: OncologyPerson,
  disease: DiseaseFitter,
  knowledge: Knowledge,
  isOpen: (approval: string) => boolean,
): TherapyStatement | null {
  // That an effect was not seen is worth a line of its own only where it was hoped for in this disease.
  if (group.support.length === 0 && (group.effect !== 'sensitivity' || !group.counter.some(speaksHere))) return null;
  const said = group.support.length > 0 ? group.support : group.counter;
  const at = levelOf(said);
  const judged = statusOf(group, at, opposed);
  const spent = isSpent(group.therapies, person, therapyNames(knowledge));
  const hoped = group.effect === 'sensitivity' && judged.status === 'offered';
  const unlabelled =
    hoped && at.level === 'A' && !group.support.some((item) => item.approval?.here === true || isOwnRule(item))
      ? offLabel(group.therapies, person.country, disease, knowledge, isOpen)
      : null;
  const given = group.effect === 'sensitivity' ? isGivenBefore(group.therapies, person, therapyNames(knowledge)) : null;
  const waits = unlabelled !== null || (given !== null && judged.status === 'offered');
  const status: StatementStatus =
    spent !== null && judged.status === 'offered' ? 'outweighed' : waits ? 'conditional' : judged.status;
  const reasons = [...judged.reasons, ...[spent, unlabelled, given].filter((one) => one !== null)];
  const against = [...group.counter, ...opposed.flatMap(({ resistance }) => resistance.support)];
  const approvals = labelOf(group)
    .toSorted(nearerInTime)
    .map(({ approval }) => approval!.view);
  const score =
    sum(group.support) -
    sum(group.counter) / 2 -
    sum(opposed.filter(({ reach }) => reach === 'set').map(({ by }) => by)) / 2;
  const tier = tierOf(at.level, group.support);
  const nearest = Math.min(...at.by.map((item) => SPECIFICITIES.indexOf(item.support.specificity)));
  return {
    id: group.id,
    effect: group.effect,
    therapies: group.therapies,
    level: at.level,
    tier,
    status,
    reasons,
    support: group.support.map(({ support }) => support),
    against: against.map(({ support }) => support),
    approvals,
    derived: derivedLabels(group.effect, at.level, group.support),
    sequence: {
      first: approvals.some(({ setting }) => setting.includes('first-line')),
      after: group.inOrder ? group.therapies.slice(0, -1) : namedBefore(group),
    },
    agreement: agreementOf(group, opposed),
    rank: [
      { by: 'status', value: STATUSES.indexOf(status) },
      { by: 'own-rule', value: group.support.some(isOwnRule) ? 0 : 1 },
      { by: 'rests-on-found', value: group.support.some(({ support }) => support.on.length > 0) ? 0 : 1 },
      { by: 'tier', value: TIERS.indexOf(tier) },
      { by: 'approved-here', value: approvals.length > 0 ? 0 : 1 },
      { by: 'level', value: 'ABCDE'.indexOf(at.level) },
      { by: 'specificity', value: nearest },
      { by: 'score', value: -rounded(score) },
      { by: 'agents', value: group.therapies.length },
    ],
    score: rounded(score),
  };
}

const STATUSES: readonly StatementStatus[] = ['offered', 'conditional', 'outweighed', 'withdrawn'];
const TIERS: readonly TherapyStatement['tier'][] = ['I', 'II', 'III', 'IV'];

/** For each sensitivity the resistance of its set, of its members, and of classes that hold them. */
function oppositions(
  groups: readonly TherapyGroup[],
  tumour: TumourProfile,
  knowledge: Knowledge,
): ReadonlyMap<TherapyGroup, readonly Opposition[]> {
  const names = therapyNames(knowledge);
  const geneOf = geneLookup(tumour, knowledge);
  const found = new Map<TherapyGroup, readonly Opposition[]>();
  const resistance = groups.filter(
    ({ effect, support, therapies }) => effect === 'resistance' && support.some(isCertain) && therapies.length > 0,
  );
  if (resistance.length === 0) return found;
  const hoped = groups.filter(({ effect, support }) => effect === 'sensitivity' && support.length > 0);
  const alone = new Map(
    hoped.filter(({ therapies }) => therapies.length === 1).map((group) => [group.therapies[0]!, group]),
  );
  const covered = resistance.map((group) => ({ group, names: coveredNames(group, names.membersOf) }));
  for (const group of hoped) {
    const here: Opposition[] = [];
    for (const against of covered) {
      const reach = reachOf(against, group);
      const opposition = reach === null ? null : overrideOf(against.group, group, reach, geneOf);
      if (reach === null || opposition === null) continue;
      const others = group.therapies.filter((name) => !against.names.has(name));
      // A combination falls with its member unless another member is known to work by itself on what was found.
      const stands =
        reach.reach === 'member' && others.some((name) => alone.get(name)?.support.some(isCertain) === true);
      here.push({ ...opposition, override: decided(opposition, group, stands) });
    }
    if (here.length > 0) found.set(group, here);
  }
  return found;
}

/** A hospital's own rule goes before what is published, for resistance and for sensitivity; two of them are a conflict to be shown. */
function decided({ override, resistance }: Opposition, group: TherapyGroup, stands: boolean): Opposition['override'] {
  const [against, own] = [resistance.support.some(isOwnRule), group.support.some(isOwnRule)];
  if (against !== own) return against ? 'wins' : 'conflicts';
  return (against || stands) && override === 'wins' ? 'conflicts' : override;
}

function coveredNames(
  { therapies }: TherapyGroup,
  membersOf: (name: string) => readonly string[],
): ReadonlySet<string> {
  const [only] = therapies;
  return new Set(therapies.length === 1 && only !== undefined ? [only, ...membersOf(only)] : therapies);
}

/** A set resists whole; one drug or a class also as a part of a combination. */
function reachOf(
  { group, names }: { readonly group: TherapyGroup; readonly names: ReadonlySet<string> },
  { therapies }: TherapyGroup,
): Pick<Opposition, 'reach' | 'byClass'> | null {
  if (group.therapies.length > 1) {
    const same = group.therapies.length === therapies.length && therapies.every((name) => names.has(name));
    return same ? { reach: 'set', byClass: false } : null;
  }
  const held = therapies.filter((name) => names.has(name));
  if (held.length === 0) return null;
  return {
    reach: held.length === therapies.length ? 'set' : 'member',
    byClass: !held.includes(group.therapies[0]!),
  };
}

/** Therapies that this country's labels ask to have been given before, by name. */
function namedBefore(group: TherapyGroup): readonly string[] {
  const asked = labelOf(group).flatMap(({ support }) =>
    support.conditions.filter(({ kind, named }) => kind === 'prior-therapy' && named === true),
  );
  return [...new Set(asked.map(({ what }) => what))];
}

function speaksHere({ support: { disease } }: Item): boolean {
  return disease === 'exact' || disease === 'broader';
}

function sum(items: readonly Item[]): number {
  return items.reduce((total, { gate, score }) => total + (gate === 'failed' ? 0 : score), 0);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function byRank(a: TherapyStatement, b: TherapyStatement): number {
  for (let at = 0; at < a.rank.length; at++) {
    const by = a.rank[at]!.value - b.rank[at]!.value;
    if (by !== 0) return by;
  }
  return a.id < b.id ? -1 : 1;
}

import { type Held, FALSE, cannotTell, holds, notSeen } from '../held.ts';
import type { NamedLeaf, OriginAsked } from '../leaf.ts';
import type { Specificity } from '../../therapy-statement.ts';
import type { Mutation } from '../../tumour-profile.ts';
import { coversGene } from './coverage.ts';
import { hasDoubtful } from './doubtful.ts';
import type { Holding } from './hold-leaf.ts';
import { isHarmful, isOfOrigin } from './origin.ts';

/** Whether one change is what the leaf names: how near, or what would tell (`classify:…`), or not. */
export type Verdict =
  | { readonly is: Specificity }
  /** `near`: the change is the one, but for what is needed. */
  | { readonly needs: string; readonly near: boolean }
  | null;

/** What is looked for: a gene's changes of an origin, in parts that some assays read. */
export interface Look {
  readonly gene: string;
  readonly origin: OriginAsked | null;
  /** Which reading would have seen it: of coding sequence, of a whole genome only, or none that is told here (structures, other names). */
  readonly seenBy: 'coding' | 'genome' | 'nothing';
  /** Where it is enough to have read these. */
  readonly residues?: readonly [number, number] | null;
}

/**
 * A leaf over the changes of one gene: the nearest change that it names decides; one that cannot be told leaves it open; without any,
 * the assay's coverage says whether that is an absence.
 */
export function overMutations(
  named: NamedLeaf,
  look: Look,
  holding: Holding,
  judge: (mutation: Mutation) => Verdict,
): Held {
  const { facts, knowledge } = holding;
  const { gene } = look;
  const wanted = look.origin ?? holding.origin;
  const on: Mutation[] = [];
  let best: Specificity | null = null;
  let open: Held | null = null;
  for (const mutation of facts.mutations.get(gene) ?? []) {
    const verdict = judge(mutation);
    if (verdict === null) continue;
    const ofOrigin = isOfOrigin(mutation, wanted, knowledge);
    if (ofOrigin === 'no') continue;
    if ('needs' in verdict) open = nearer(open, waiting(named, verdict.needs, verdict.near ? mutation : null));
    else if (ofOrigin === 'unknown')
      open = nearer(open, waiting(named, `germline:${gene}`, isHarmful(mutation, knowledge) ? mutation : null));
    else if (best === null || !isNearer(best, verdict.is)) {
      if (best !== null && isNearer(verdict.is, best)) on.length = 0;
      best = verdict.is;
      on.push(mutation);
    }
  }
  if (best !== null) {
    const inherited = on.some(({ origin }) => origin === 'germline') && wanted === 'tumour';
    const notes = inherited ? [`inherited:${gene}`] : [];
    return holds(
      best,
      on.map(({ id }) => id),
      on.map(({ at }) => at),
      notes,
    );
  }
  if (open !== null) return open;
  if (!isSeen(look, wanted, holding)) return notSeen(named.words, `cover:${gene}`);
  return hasDoubtful(facts, gene, knowledge, {
    residues: look.residues ?? null,
    isIt: (mutation) => judge(mutation) !== null,
  })
    ? notSeen(named.words, `doubtful:${gene}`)
    : FALSE;
}

/** Open, and resting on the change where it is the one but for what is needed. */
function waiting(named: NamedLeaf, needs: string, on: Mutation | null): Held {
  const open = cannotTell(named.words, needs);
  return on === null ? open : { ...open, on: [on.id], facts: [on.at] };
}

function nearer(one: Held | null, other: Held): Held {
  return one === null || (one.on.length === 0 && other.on.length > 0) ? other : one;
}

/** Nothing was found of an inherited change only where a normal sample was read with it. */
function isSeen({ gene, seenBy, residues }: Look, wanted: string, { facts, knowledge }: Holding): boolean {
  const { assay } = facts.profile;
  if (wanted === 'germline' && assay.matchedNormal !== true) return false;
  if (seenBy === 'nothing' || (seenBy === 'genome' && assay.kind !== 'genome')) return false;
  return coversGene(facts, gene, knowledge, residues ?? null);
}

const ORDER: readonly Specificity[] = [
  'exact',
  'equivalent',
  'codon',
  'region',
  'class',
  'gene',
  'surrogate',
  'marker',
];

function isNearer(one: Specificity, other: Specificity): boolean {
  return ORDER.indexOf(one) < ORDER.indexOf(other);
}

import { type Held, FALSE, cannotTell, holds, notSeen } from '../held.ts';
import type { NamedLeaf, OriginAsked } from '../leaf.ts';
import type { Specificity } from '../../therapy-statement.ts';
import type { Mutation } from '../../tumour-profile.ts';
import { coversGene } from './coverage.ts';
import type { Holding } from './hold-leaf.ts';
import { isOfOrigin } from './origin.ts';

/** Whether one change is what the leaf names: how near, or what would tell (`classify:…`), or not. */
export type Verdict = { readonly is: Specificity } | { readonly needs: string } | null;

/** What is looked for: a gene's changes of an origin, in parts that some assays read. */
export interface Look {
  readonly gene: string;
  readonly origin: OriginAsked | null;
  /** Which reading would have seen it: of coding sequence, of a whole genome only, or none that is told here (structures, other names). */
  readonly seenBy: 'coding' | 'genome' | 'nothing';
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
  let open: string | null = null;
  for (const mutation of facts.mutations.get(gene) ?? []) {
    const verdict = judge(mutation);
    if (verdict === null) continue;
    const ofOrigin = isOfOrigin(mutation, wanted, knowledge);
    if (ofOrigin === 'no') continue;
    if ('needs' in verdict) open ??= verdict.needs;
    else if (ofOrigin === 'unknown') open ??= `germline:${gene}`;
    else {
      if (best !== null && best !== verdict.is && isNearer(verdict.is, best)) on.length = 0;
      if (best === null || !isNearer(best, verdict.is)) {
        best = verdict.is;
        on.push(mutation);
      }
    }
  }
  if (best !== null)
    return holds(
      best,
      on.map(({ id }) => id),
      on.map(({ at }) => at),
    );
  if (open !== null) return cannotTell(named.words, open);
  return isSeen(look, wanted, holding) ? FALSE : notSeen(named.words, `cover:${gene}`);
}

/** Nothing was found of an inherited change only where a normal sample was read with it. */
function isSeen({ gene, seenBy }: Look, wanted: string, { facts, knowledge }: Holding): boolean {
  const { assay } = facts.profile;
  if (wanted === 'germline' && assay.matchedNormal !== true) return false;
  if (seenBy === 'nothing' || (seenBy === 'genome' && assay.kind !== 'genome')) return false;
  return coversGene(facts, gene, knowledge);
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

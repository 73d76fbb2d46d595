import { type Held, FALSE, cannotTell, holds, notSeen } from '../held.ts';
import type { NamedLeaf, OriginAsked } from '../leaf.ts';
import type { Specificity } from '../../therapy-statement.ts';
import type { Mutation } from '../../tumour-profile.ts';
import { coversGene } from './coverage.ts';
import type { Holding } from './hold-leaf.ts';
import { isOfOrigin } from './origin.ts';

/** Whether one change is what the leaf names: how near, or what would tell (`classify:…`), or not. */
export type Verdict = { readonly is: Specificity } | { readonly needs: string } | null;

/**
 * A leaf over the changes of one gene: the nearest change that it names decides; one that cannot be told leaves it open; without any,
 * the assay's coverage says whether that is an absence.
 */
export function overMutations(
  named: NamedLeaf,
  gene: string,
  origin: OriginAsked | null,
  holding: Holding,
  judge: (mutation: Mutation) => Verdict,
): Held {
  const { facts, knowledge } = holding;
  const wanted = origin ?? holding.origin;
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
  return covered(named, gene, wanted, holding) ? FALSE : notSeen(named.words, `cover:${gene}`);
}

/** Nothing was found of an inherited change only where a normal sample was read with it. */
function covered(_: NamedLeaf, gene: string, wanted: string, { facts, knowledge }: Holding): boolean {
  if (wanted === 'germline' && facts.profile.assay.matchedNormal !== true) return false;
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

import type { Settling } from '../../core/index.ts';
import type { GeneCall } from '../gene-result.ts';
import type { Group } from '../../knowledge/index.ts';
import { has } from '../calling/allele-set.ts';
import { type GenePattern, UNREAD } from '../calling/gene-pattern.ts';
import { LEFT_OF_PRIOR, alternativesBefore, alternativesBelow, claimTable } from './claim.ts';
import type { Completions } from './completions.ts';
import type { GeneModel } from './gene-model.ts';
import { totalsOf } from './outcomes.ts';

/** What would turn an open gene into an answer, most useful first. */
export function settledBy(
  model: GeneModel,
  pattern: GenePattern,
  call: GeneCall,
  completions: Completions,
  prior: Completions,
  lead: string,
  named: Group | null,
): readonly Settling[] {
  const gene = model.gene.symbol;
  const { calling } = model.gene;
  const required = model.compiled.positions.flatMap(({ locus }, p) =>
    pattern.first[p] === UNREAD && calling.requiredPositions.includes(locus.pos38) ? [p] : [],
  );
  const seen = pattern.shown.flatMap(({ at }) => (pattern.first[at] === UNREAD ? [at] : []));
  const loci = [...new Set([...required, ...seen, ...usefulPositions(model, completions, prior, lead, named)])].map(
    (p) => model.compiled.positions[p]!.locus.id,
  );
  const ways: readonly Settling[] = [
    ...(calling.structuralVariation === undefined
      ? []
      : [{ kind: 'copy-number', gene } as const, { kind: 'outside-call', gene } as const]),
    ...(loci.length === 0 ? [] : [{ kind: 'read-positions', gene, loci } as const]),
    ...(completions.phaseMatters ? [{ kind: 'phase', gene } as const] : []),
    ...(pattern.unknown.size > 0 || call.reason === 'no-allele-pair-fits' || call.reason === 'partial-genotype'
      ? [{ kind: 'other-test', gene } as const]
      : []),
  ];
  if (ways.length > 0) return ways;
  // The alternatives are just under what is allowed, and haplotypes without a name tip the scale: any position helps.
  const unread = model.compiled.positions.flatMap(({ locus }, p) => (pattern.first[p] === UNREAD ? [locus.id] : []));
  return unread.length > 0 ? [{ kind: 'read-positions', gene, loci: unread }] : [{ kind: 'other-test', gene }];
}

/**
 * A small set of unread positions that would bring the alternatives under what a claim allows: at each step the one whose alleles, not
 * yet shown or excluded by those chosen, weigh most against the leading outcome.
 */
function usefulPositions(
  model: GeneModel,
  completions: Completions,
  prior: Completions,
  lead: string,
  named: Group | null,
): readonly number[] {
  const table = claimTable(model, named !== null);
  const totals = totalsOf(completions.weigh(table), table.length);
  const groups = [...model.groups.entries()]
    .filter(([g, group]) => totals[g]! > 0 && (named === null || group === named))
    .map(([g]) => g);
  const before = alternativesBefore(model, prior, lead);
  const allowed = groups.map((g) =>
    Math.min(alternativesBelow(model), LEFT_OF_PRIOR * (before[g]! > 0 ? before[g]! : 1)),
  );
  const leading = completions.leadingPair(table, lead);
  let left = completions.open.map(({ allele, at }) => {
    const { other } = completions.carrying(table, allele, lead, leading);
    // A position where the leading pair has the same base would not tell the allele from it.
    const telling = at.filter((p) => !leading.some((one) => sharesBase(model, p, allele, one)));
    return { at: telling.length > 0 ? telling : at, against: groups.map((g) => other[g]! / totals[g]!) };
  });
  left = left.filter(({ against }) => groups.length === 0 || against.some((chance) => chance > 0));
  const chosen: number[] = [];
  while (left.length > 0 && (groups.length === 0 || sums(left).some((sum, i) => sum >= allowed[i]!))) {
    const gain = new Map<number, number>();
    for (const { at, against } of left) for (const p of at) gain.set(p, (gain.get(p) ?? 0) + Math.max(0, ...against));
    const best = [...gain].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
    chosen.push(best);
    left = left.filter(({ at }) => !at.includes(best));
  }
  return chosen;
}

function sharesBase(model: GeneModel, p: number, one: number, other: number): boolean {
  return model.compiled.positions[p]!.padded.some((set) => has(set, one) && has(set, other));
}

function sums(left: readonly { readonly against: readonly number[] }[]): readonly number[] {
  return left[0]!.against.map((_, i) => left.reduce((sum, { against }) => sum + against[i]!, 0));
}

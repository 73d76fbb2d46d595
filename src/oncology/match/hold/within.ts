import type { Mutation } from '../../tumour-profile.ts';
import type { Within } from '../leaf.ts';
import type { MatchKnowledge } from '../match-knowledge.ts';
import { residuesOf } from '../same-change.ts';

type Known = 'yes' | 'no' | 'unknown';

/** Whether a change lies where a name says. A change that reaches into it does. */
export function isThere(within: Within | null, mutation: Mutation, gene: string, knowledge: MatchKnowledge): Known {
  if (within === null) return 'yes';
  const asked: Known[] = [];
  if (within.part !== null) asked.push(inPart(within.part, mutation));
  if (within.exons !== null) asked.push(inExons(within.exons, mutation, gene, knowledge));
  if (within.residues !== null) asked.push(touches(mutation, [within.residues]));
  if (within.region !== null) {
    const regions = knowledge.regions(gene, within.region);
    asked.push(regions.length === 0 ? 'unknown' : touches(mutation, regions));
  }
  return asked.includes('no') ? 'no' : asked.includes('unknown') ? 'unknown' : 'yes';
}

/** By the residues of the exon where a record has them, else by the exon of the annotation. */
function inExons(
  [first, last]: readonly [number, number],
  mutation: Mutation,
  gene: string,
  knowledge: MatchKnowledge,
): Known {
  const { effect } = mutation;
  // The nearest residue of a splice site may belong to the next exon; its exon does not.
  if (effect.change?.kind === 'splice' && effect.exon !== null) return yes(effect.exon >= first && effect.exon <= last);
  const residues = residuesOfExons([first, last], gene, knowledge);
  if (residues.length > 0 && effect.change !== null && residuesOf(effect.change) !== null) {
    const there = touches(mutation, residues);
    // A codon that two exons share is in both ranges: there the annotation's exon tells.
    if (there !== 'yes' || effect.exon === null || !isAtBorder(mutation, residues)) return there;
  }
  if (effect.exon !== null) return yes(effect.exon >= first && effect.exon <= last);
  return 'unknown';
}

/** From the first exon's first residue to the last one's last, in each numbering that has both. */
function residuesOfExons(
  [first, last]: readonly [number, number],
  gene: string,
  knowledge: MatchKnowledge,
): readonly (readonly [number, number])[] {
  const from = knowledge.exons(gene, first);
  if (first === last) return from;
  const to = knowledge.exons(gene, last);
  return from.flatMap(([start], at) => {
    const end = to[at]?.[1];
    return end === undefined ? [] : [[start, end] as const];
  });
}

function touches({ effect: { change } }: Mutation, ranges: readonly (readonly [number, number])[]): Known {
  const residues = change === null ? null : residuesOf(change);
  if (residues === null) return 'unknown';
  return yes(ranges.some(([from, to]) => residues[0] <= to && residues[1] >= from));
}

/** One residue, and the first or last of the range. */
function isAtBorder({ effect: { change } }: Mutation, ranges: readonly (readonly [number, number])[]): boolean {
  const [from, to] = (change === null ? null : residuesOf(change)) ?? [];
  return from === to && ranges.some(([start, end]) => from === start || from === end);
}

function inPart(part: NonNullable<Within['part']>, { consequence, effect }: Mutation): Known {
  if (part === 'promoter') return yes(consequence === 'upstream');
  if (part === 'utr-3' || part === 'utr-5') return yes(consequence === part);
  if (consequence !== 'intron') return 'no';
  return effect.exon === null ? 'unknown' : yes(effect.exon === part.intron);
}

/** Whole exons are gone: at least nine of ten of their residues, and few beside them. */
export function spansExons(
  exons: readonly [number, number],
  { effect: { change } }: Mutation,
  gene: string,
  knowledge: MatchKnowledge,
): boolean {
  if (change === null || (change.kind !== 'deletion' && change.kind !== 'delins')) return false;
  return residuesOfExons(exons, gene, knowledge).some(([start, end]) => {
    const length = end - start + 1;
    const lost = Math.min(change.to, end) - Math.max(change.from, start) + 1;
    return lost >= 0.9 * length && change.to - change.from + 1 <= 1.1 * length + 2;
  });
}

function yes(is: boolean): Known {
  return is ? 'yes' : 'no';
}

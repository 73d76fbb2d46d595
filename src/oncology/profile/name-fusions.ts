import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import type { FusionReading } from '../../tumour/index.ts';
import type { Fusion } from '../tumour-profile.ts';
import { geneNames } from './gene-names.ts';

/** Pairs of partners as evidence names them: `EML4::ALK`. */
const knownPairs = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const { body } of factsOf(knowledge, 'named-variant').values())
    if (body.gene.includes('::')) pairs.add(body.gene);
  return pairs;
});

/**
 * Fusions by today's symbols. One that is known only the other way round keeps the order in which it was reported and says so.
 * Of several reports of one pair (two breakpoints, two callers) the first that tells its frame stands.
 */
export function nameFusions(
  readings: readonly FusionReading[],
  knowledge: Pick<Knowledge, 'facts'>,
): readonly Fusion[] {
  const symbol = geneNames(knowledge);
  const pairs = knownPairs(knowledge);
  const found = new Map<string, Fusion>();
  for (const { gene5: reported5, gene3: reported3, inFrame, exon5, exon3, at } of readings) {
    const gene5 = reported5 === null ? null : symbol(reported5);
    const gene3 = reported3 === null ? null : symbol(reported3);
    if (gene5 === null && gene3 === null) continue;
    const reversed = !pairs.has(`${gene5}::${gene3}`) && pairs.has(`${gene3}::${gene5}`);
    const key = `${gene5}::${gene3}`;
    const before = found.get(key);
    if (before !== undefined && (before.inFrame !== null || inFrame === null)) continue;
    const id = before?.id ?? `fusion:${found.size + 1}`;
    found.set(key, { id, gene5, gene3, reversed, inFrame, exon5, exon3, at });
  }
  return [...found.values()];
}

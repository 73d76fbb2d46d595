import type { GeneRecord, Group } from '../knowledge/index.ts';
import type { LocusId, LocusReading } from '../core/index.ts';
import type { GeneCall, GeneConfidence } from '../pgx/index.ts';
export function assessConfidence(gene: GeneRecord, call: GeneCall, _readings: ReadonlyMap<LocusId, LocusReading>, o: { group?: Group }): GeneConfidence {
  const unread = call.positions.filter((p) => p.genotype === '').map((p) => p.locus);
  return { level: (unread.length === 0 || call.origin === 'outside') && call.status === 'called' ? 'settled' : 'open', group: o.group ?? 'mixture', outcomes: [], openAlleles: [], settledBy: unread.length ? [{ kind: 'read-positions', gene: gene.symbol, loci: unread }] : [], assumed: [] };
}

import { type Build, PropriaError, type TargetLocus } from '../../core/index.ts';
import type { BuildEvidence } from '../genome-reading.ts';
import type { ArrayScan } from './scan-rows.ts';

/**
 * The build of an array file, by what its comments say and by where the rsIDs of known positions stand. A contradiction
 * is refused: BUILD_CONTRADICTION; a build that is neither, BUILD_UNSUPPORTED; none, BUILD_UNKNOWN.
 */
export function arrayBuild(
  scan: ArrayScan,
  source: string,
  targets: readonly TargetLocus[],
  stated?: Build,
): { build: Build; evidence: BuildEvidence[] } {
  const evidence: BuildEvidence[] = [];
  const comments = scan.comments.join('\n');
  const written = /(?:build|human)\D{0,12}(3[678])|GRCh(3[78])|NCBI(36)|hg(18|19|38)\b/i.exec(comments);
  if (written !== null) {
    const number =
      written[1] ?? written[2] ?? written[3] ?? { '18': '36', '19': '37', '38': '38' }[written[4] ?? ''] ?? '';
    if (number === '36')
      throw new PropriaError('BUILD_UNSUPPORTED', { place: { source }, params: { found: 'build 36' } });
    evidence.push({ kind: 'file-comment', says: number === '37' ? 'GRCh37' : 'GRCh38', detail: written[0].trim() });
  }
  const votes = countPlaces(scan, targets);
  if (votes.on37 !== votes.on38) {
    const says = votes.on37 > votes.on38 ? 'GRCh37' : 'GRCh38';
    evidence.push({
      kind: 'position',
      says,
      detail: `${Math.max(votes.on37, votes.on38)} of ${votes.all} known rsIDs stand at their ${says} position`,
    });
  } else if (votes.all >= 5) {
    throw new PropriaError('BUILD_UNSUPPORTED', {
      place: { source },
      params: { found: 'positions of neither GRCh37 nor GRCh38' },
    });
  }
  if (stated !== undefined) evidence.push({ kind: 'stated', says: stated, detail: '--build' });
  const said = [...new Set(evidence.map(({ says }) => says))];
  if (said.length === 0) throw new PropriaError('BUILD_UNKNOWN', { place: { source } });
  if (said.length > 1) {
    const detail = evidence.map(({ kind, says, detail: d }) => `${kind}: ${says} (${d})`).join('; ');
    throw new PropriaError('BUILD_CONTRADICTION', { place: { source }, params: { detail } });
  }
  return { build: said[0] as Build, evidence };
}

function countPlaces(scan: ArrayScan, targets: readonly TargetLocus[]): { on37: number; on38: number; all: number } {
  const byRsid = new Map(targets.filter(({ rsid }) => rsid !== null).map((target) => [target.rsid, target]));
  const votes = { on37: 0, on38: 0, all: 0 };
  for (const row of scan.rows) {
    const target = byRsid.get(row.rsid);
    if (target === undefined || target.ref38.length > 1 || target.alts.some((alt) => alt.length > 1)) continue;
    votes.all += 1;
    if (row.chrom === target.chrom && row.pos1 === target.pos37) votes.on37 += 1;
    else if (row.chrom === target.chrom && row.pos1 === target.pos38) votes.on38 += 1;
  }
  return votes;
}

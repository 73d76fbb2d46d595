import { type Build, type Notice, PropriaError } from '../../core/index.ts';
import type { BuildEvidence } from '../genome-reading.ts';
import { type BaseCount, chromsOf, hintsAt, speaksFor } from './base-evidence.ts';

export interface BuildDecision {
  readonly build: Build;
  readonly evidence: readonly BuildEvidence[];
  readonly notices: readonly Notice[];
}

/** The build that the header names, if it names one. @throws PropriaError `BUILD_MIXED`, `BUILD_CONTRADICTION` */
export function buildOfHeader(evidence: readonly BuildEvidence[], source: string): Build | null {
  const said = new Set(evidence.map(({ says }) => says));
  if (said.size > 1) {
    const detail = evidence.map(({ says, detail: why }) => `${says} by ${why}`).join('; ');
    const lengths = new Set(evidence.filter(({ kind }) => kind === 'contig-length').map(({ says }) => says));
    throw new PropriaError(lengths.size > 1 ? 'BUILD_MIXED' : 'BUILD_CONTRADICTION', {
      place: { source },
      params: { detail },
    });
  }
  return [...said][0] ?? null;
}

/**
 * The build by header, by the user and by the bases read. Any two that speak against each other are refused.
 * @throws PropriaError `BUILD_UNKNOWN`, `BUILD_CONTRADICTION`, `BUILD_MIXED`
 */
export function decideBuild(
  header: readonly BuildEvidence[],
  stated: Build | undefined,
  counts: readonly BaseCount[],
  source: string,
): BuildDecision {
  const place = { source };
  const evidence: BuildEvidence[] = [...header];
  if (stated !== undefined) evidence.push({ kind: 'stated', says: stated, detail: 'as the user says' });
  const strong = counts.filter(speaksFor);
  if (strong.length > 1)
    throw new PropriaError('BUILD_MIXED', {
      place,
      params: { detail: strong.map((count) => `${count.build}: ${basesOf(count)}`).join('; ') },
    });
  if (stated !== undefined && header.length === 0) refuseStated(stated, counts, place);
  const hints = counts.filter(hintsAt);
  const speaking = strong.length === 0 && evidence.length === 0 && hints.length === 1 ? hints : strong;
  for (const count of speaking) evidence.push({ kind: 'reference-base', says: count.build, detail: basesOf(count) });
  const said = [...new Set(evidence.map(({ says }) => says))];
  if (said.length > 1)
    throw new PropriaError('BUILD_CONTRADICTION', {
      place,
      params: { detail: evidence.map(({ says, detail }) => `${says}: ${detail}`).join('; ') },
    });
  const [build] = said;
  if (build === undefined) throw new PropriaError('BUILD_UNKNOWN', { place });
  const own = counts.find((count) => count.build === build);
  const other = counts.find((count) => count.build !== build);
  if (own !== undefined && own.differ >= 5 && own.differ > own.agree) {
    throw new PropriaError('BUILD_CONTRADICTION', {
      place,
      params: { detail: `${build}: ${own.differ} of ${own.differ + own.agree} known positions have another REF base` },
    });
  }
  const foreign = own === undefined || other === undefined ? [] : chromsOf(other, own);
  if (foreign.length > 0)
    throw new PropriaError('BUILD_MIXED', {
      place,
      params: { detail: `${foreign.join(', ')} on ${other?.build}, the rest on ${build}` },
    });
  const weak = header.length === 0 && stated === undefined && (own?.exact ?? 0) < 5;
  const notices: Notice[] =
    weak && own !== undefined
      ? [{ code: 'BUILD_FEW_EVIDENCE', severity: 'caution', params: { build, detail: basesOf(own) } }]
      : [];
  return { build, evidence, notices };
}

/** Of a word against one line that has rsID, bases and place of the other build, and none that fits the word. */
function refuseStated(stated: Build, counts: readonly BaseCount[], place: { readonly source: string }): void {
  const own = counts.find(({ build }) => build === stated);
  const other = counts.find(({ build }) => build !== stated);
  if (other === undefined || other.certain === 0 || (own?.exact ?? 0) > 0) return;
  throw new PropriaError('BUILD_CONTRADICTION', {
    place,
    params: { detail: `${stated}: as the user says; ${other.build}: ${basesOf(other)}` },
  });
}

function basesOf({ agree, exact, differ }: BaseCount): string {
  return `REF at ${agree} of ${agree + differ} known positions agrees, ${exact} with the known change`;
}

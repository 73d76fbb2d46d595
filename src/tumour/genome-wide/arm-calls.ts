import type { Locator } from '../../core/index.ts';
import type { Segment } from '../tumour-reading.ts';
import { type Chromosomes, plainChromosome } from './chromosome-arms.ts';

/** What became of one arm of a chromosome. */
export interface ArmCall {
  /** `17p` */
  readonly arm: string;
  readonly call: 'amplification' | 'deletion' | 'neutral';
  /** Share of the arm, 0 to 1, that segments cover, and of that what is lost or gained. */
  readonly covered: number;
  readonly share: number;
  /** The longest segment that says so. */
  readonly at: Locator;
}

/** At least so much of an arm must be seen for a call, and so much of it changed. */
const LEAST_COVERED = 0.5;
const LEAST_CHANGED = 0.7;

/**
 * Arms lost or gained against the tumour's usual copies: its rounded ploidy, or two where that is not known. Short arms of the
 * acrocentric chromosomes are mostly unread and come out as not covered, hence without a call.
 */
export function armCalls(
  segments: readonly Segment[],
  chromosomes: Chromosomes,
  ploidy: number | null,
): readonly ArmCall[] {
  const usual = ploidy === null ? 2 : Math.max(1, Math.round(ploidy));
  const calls: ArmCall[] = [];
  for (const { chr, length, pEnd, qStart } of chromosomes.values()) {
    if (chr === 'X' || chr === 'Y') continue;
    const here = segments.filter((segment) => plainChromosome(segment.chr) === chr);
    if (here.length === 0) continue;
    for (const [name, from, to] of [
      ['p', 1, pEnd],
      ['q', qStart, length],
    ] as const) {
      const call = callOf(here, from, to, usual);
      if (call !== null) calls.push({ arm: `${chr}${name}`, ...call });
    }
  }
  return calls;
}

function callOf(segments: readonly Segment[], from: number, to: number, usual: number): Omit<ArmCall, 'arm'> | null {
  const parts = segments
    .map((segment) => ({ segment, bases: Math.min(segment.end, to) - Math.max(segment.start, from) }))
    .filter(({ bases }) => bases > 0);
  const sum = (over: typeof parts): number => over.reduce((bases, part) => bases + part.bases, 0);
  const seen = sum(parts);
  const covered = seen / (to - from);
  if (covered < LEAST_COVERED) return null;
  const lost = parts.filter(({ segment }) => segment.total < usual - 0.5);
  const gained = parts.filter(({ segment }) => segment.total > usual + 0.5);
  const [call, telling] =
    sum(lost) >= LEAST_CHANGED * seen
      ? (['deletion', lost] as const)
      : sum(gained) >= LEAST_CHANGED * seen
        ? (['amplification', gained] as const)
        : (['neutral', parts] as const);
  const longest = telling.reduce((best, part) => (part.bases > best.bases ? part : best));
  return { call, covered, share: call === 'neutral' ? 0 : sum(telling) / seen, at: longest.segment.at };
}

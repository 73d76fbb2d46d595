import type { Locator } from '../../core/index.ts';
import { readNumber } from '../text/read-number.ts';
import type { Segment } from '../tumour-reading.ts';

/** A `<DEL>`, `<DUP>` or `<CNV>` whose caller counts its copies is a segment of copy number; null where it does not. */
export function segmentOf(
  alt: string,
  chr: string,
  pos: number,
  info: ReadonlyMap<string, string>,
  sample: (key: string) => string | undefined,
  at: Locator,
): Segment | null {
  // Where reads join two places the record is a junction, whatever copies it also counts.
  if (info.has('PE') || info.has('SR') || info.has('MATEID')) return null;
  if (!/^<(?:DEL|DUP|CNV|GAIN|LOSS|CN\d)/i.test(alt)) return null;
  const end = readNumber(info.get('END'));
  const total = readNumber(sample('CN') ?? sample('TCN')) ?? readNumber(info.get('CN'));
  if (end === null || end <= pos || total === null || total < 0) return null;
  const minor = readNumber(sample('MCN') ?? sample('LCN'));
  return { chr, start: pos, end, total, minor: minor !== null && minor >= 0 && minor <= total ? minor : null, at };
}

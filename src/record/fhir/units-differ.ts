import { unitOf } from '../../core/index.ts';
import { unitCandidates } from '../values/index.ts';
import type { Reader } from './reader.ts';

/** Whether the code and the words of a Quantity's unit mean different sizes. Words that are no unit contradict nothing. */
export function unitsDiffer(code: string, words: string, reader: Reader): boolean {
  if (code === words) return false;
  const [coded, said] = [code, words].map((written) =>
    unitCandidates(reader.knowledge, written).map((unit) => unitOf(unit)),
  );
  if (coded === undefined || said === undefined || coded.length === 0 || said.length === 0) return false;
  return !coded.some((a) =>
    said.some(
      (b) =>
        Math.abs(a.factor - b.factor) <= 1e-9 * a.factor && JSON.stringify(a.dimension) === JSON.stringify(b.dimension),
    ),
  );
}

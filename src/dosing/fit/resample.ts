import { randomSource } from '../../core/index.ts';

/**
 * Equally weighted draws of weighted points (count × size, row by row). Systematic resampling along a path that keeps
 * neighbours together (strips of the first coordinate, to and fro along the second), so that each part of the
 * distribution gets its share to within one draw; then shuffled, so that any run of draws stands for all.
 */
export function resampleEvenly(
  points: Float64Array,
  weights: Float64Array,
  size: number,
  draws: number,
  seed: number,
): Float64Array {
  const count = weights.length;
  const random = randomSource(seed ^ 0x5bd1e995);
  const path = pathThrough(points, count, size);
  const chosen = new Int32Array(draws);
  let at = 0;
  let reached = weights[path[0]!]!;
  const offset = random.uniform();
  for (let i = 0; i < draws; i++) {
    const wanted = (i + offset) / draws;
    while (reached < wanted && at < count - 1) {
      at += 1;
      reached += weights[path[at]!]!;
    }
    chosen[i] = path[at]!;
  }
  for (let i = draws - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = chosen[i]!;
    chosen[i] = chosen[j]!;
    chosen[j] = kept;
  }
  const result = new Float64Array(draws * size);
  for (let i = 0; i < draws; i++) result.set(points.subarray(chosen[i]! * size, (chosen[i]! + 1) * size), i * size);
  return result;
}

function pathThrough(points: Float64Array, count: number, size: number): Int32Array {
  const path = Int32Array.from({ length: count }, (_, i) => i);
  path.sort((a, b) => points[a * size]! - points[b * size]! || a - b);
  if (size === 1) return path;
  const strip = Math.ceil(Math.sqrt(count));
  for (let start = 0, forth = 1; start < count; start += strip, forth = -forth)
    path
      .subarray(start, Math.min(count, start + strip))
      .sort((a, b) => forth * (points[a * size + 1]! - points[b * size + 1]!) || a - b);
  return path;
}

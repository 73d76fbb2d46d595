import { randomSource } from './random.ts';

/*
 * Sobol points with the direction numbers of S. Joe and F. Y. Kuo, SIAM J. Sci. Comput. 30 (2008) 2635–2654
 * (degree, coefficients of the primitive polynomial, initial numbers), shifted by one random word a dimension.
 */
const DIRECTIONS: readonly (readonly [degree: number, coefficients: number, initial: readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
  [6, 19, [1, 1, 1, 15, 7, 5]],
  [6, 22, [1, 3, 1, 15, 13, 25]],
  [6, 25, [1, 1, 5, 5, 19, 61]],
  [7, 1, [1, 3, 7, 11, 23, 15, 103]],
  [7, 4, [1, 3, 7, 13, 13, 15, 69]],
];

/** Dimensions that have direction numbers here; further ones are filled with seeded random points. */
export const SOBOL_DIMENSIONS = DIRECTIONS.length + 1;

/**
 * `count` points in the open unit cube, row by row (count × dimensions): evenly spread, so that means over them settle
 * faster than over random ones. Best where `count` is a power of two. The same seed gives the same points.
 */
export function sobolPoints(count: number, dimensions: number, seed: number): Float64Array {
  const points = new Float64Array(count * dimensions);
  const random = randomSource(seed);
  const words = new Uint32Array(32);
  for (let d = 0; d < dimensions; d++) {
    if (d >= SOBOL_DIMENSIONS) {
      for (let i = 0; i < count; i++) points[i * dimensions + d] = random.uniform();
      continue;
    }
    directionWords(d, words);
    const shift = random.below(4_294_967_296) >>> 0;
    let word = 0;
    for (let i = 0; i < count; i++) {
      points[i * dimensions + d] = (((word ^ shift) >>> 0) + 0.5) / 4_294_967_296;
      // Gray code: the next point differs by the direction of the lowest zero bit of i.
      let bit = 0;
      for (let rest = i; rest % 2 === 1; rest = (rest - 1) / 2) bit += 1;
      word ^= words[bit]!;
    }
  }
  return points;
}

function directionWords(dimension: number, words: Uint32Array): void {
  if (dimension === 0) {
    for (let k = 0; k < 32; k++) words[k] = (1 << (31 - k)) >>> 0;
    return;
  }
  const [degree, coefficients, initial] = DIRECTIONS[dimension - 1]!;
  for (let k = 0; k < 32; k++) {
    if (k < degree) {
      words[k] = (initial[k]! << (31 - k)) >>> 0;
      continue;
    }
    let word = words[k - degree]! ^ (words[k - degree]! >>> degree);
    for (let j = 1; j < degree; j++) if (((coefficients >> (degree - 1 - j)) & 1) === 1) word ^= words[k - j]!;
    words[k] = word >>> 0;
  }
}

export interface RootOptions {
  readonly start: number;
  readonly low: number;
  readonly high: number;
  /** Sign of `f` where it is not a number: past a dose that has no steady state, say. */
  readonly beyond: 1 | -1;
  /** Of x, relative to it; 1e-12 where it is missing. */
  readonly tolerance?: number | undefined;
}

/**
 * Where `f` is 0 between `low` and `high`: bracketed from `start` upward and downward by growing factors, then by Brent's method.
 * `null` where `f` keeps one sign.
 */
export function solve(f: (x: number) => number, options: RootOptions): number | null {
  const defined = (x: number): number => {
    const value = f(x);
    return Number.isNaN(value) ? options.beyond * Number.POSITIVE_INFINITY : value;
  };
  const ends = bracket(defined, options);
  if (ends === null) return null;
  return brent(defined, ends, options.tolerance ?? 1e-12);
}

interface Point {
  readonly x: number;
  readonly f: number;
}

function bracket(f: (x: number) => number, { start, low, high }: RootOptions): readonly [Point, Point] | null {
  const at = (x: number): Point => ({ x, f: f(x) });
  let up = at(Math.min(Math.max(start, low), high));
  let down = up;
  for (let factor = 1.2, i = 0; i < 40 && (up.x < high || down.x > low); i++, factor *= 2) {
    if (up.x < high) {
      const next = at(Math.min(up.x * factor, high));
      if (changesSign(up, next)) return [up, next];
      up = next;
    }
    if (down.x > low) {
      const next = at(i >= 8 ? low : Math.max(down.x / factor, low));
      if (changesSign(next, down)) return [next, down];
      down = next;
    }
  }
  return up.f === 0 ? [up, up] : null;
}

function changesSign(a: Point, b: Point): boolean {
  return a.f === 0 || b.f === 0 || a.f > 0 !== b.f > 0;
}

/** Brent, Algorithms for Minimization without Derivatives (1973), chapter 4. Infinite values are halved away. */
function brent(f: (x: number) => number, [low, high]: readonly [Point, Point], tolerance: number): number | null {
  let { x: a, f: fa } = low;
  let { x: b, f: fb } = high;
  let c = a;
  let fc = fa;
  let step = b - a;
  let before = step;
  for (let i = 0; i < 300 && fb !== 0; i++) {
    if (fb > 0 === fc > 0) {
      c = a;
      fc = fa;
      step = b - a;
      before = step;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const near = (2 * Number.EPSILON + 0.5 * tolerance) * Math.abs(b) + Number.MIN_VALUE;
    const half = 0.5 * (c - b);
    if (Math.abs(half) <= near) break;
    const guess =
      Math.abs(before) >= near && Math.abs(fa) > Math.abs(fb)
        ? interpolated({ x: a, f: fa }, { x: b, f: fb }, { x: c, f: fc })
        : Number.NaN;
    const limit = Math.min(1.5 * Math.abs(half) - 0.5 * near, 0.5 * Math.abs(before));
    if (guess * half > 0 && Math.abs(guess) < limit) {
      before = step;
      step = guess;
    } else {
      before = half;
      step = half;
    }
    a = b;
    fa = fb;
    b += Math.abs(step) > near ? step : half > 0 ? near : -near;
    fb = f(b);
  }
  // Where values stop being defined without passing 0, the bracket closes on the edge: that is no root.
  return Number.isFinite(fb) && (fb === 0 || Number.isFinite(fc)) ? b : null;
}

/** Step from b to the root of the line through a and b, or of the inverse parabola where three points differ. */
function interpolated(a: Point, b: Point, c: Point): number {
  if (!Number.isFinite(a.f) || !Number.isFinite(c.f)) return Number.NaN;
  const s = b.f / a.f;
  if (a.x === c.x) return (-s * (b.x - a.x)) / (s - 1);
  const q = a.f / c.f;
  const r = b.f / c.f;
  return -(s * ((c.x - b.x) * q * (q - r) - (b.x - a.x) * (r - 1))) / ((q - 1) * (r - 1) * (s - 1));
}

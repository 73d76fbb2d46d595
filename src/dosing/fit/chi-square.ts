import { exp, normalCdf } from '../../core/index.ts';

/** Chance that a chi-square of `degrees` (a whole number above 0) exceeds x, by its finite sums. */
export function chiSquareTail(degrees: number, x: number): number {
  if (!(x > 0)) return 1;
  const half = x / 2;
  let term: number;
  let sum: number;
  if (degrees % 2 === 0) {
    term = exp(-half);
    sum = term;
    for (let i = 1; i < degrees / 2; i++) {
      term *= half / i;
      sum += term;
    }
    return sum;
  }
  const root = Math.sqrt(x);
  sum = 2 * normalCdf(-root);
  // e^(−x/2) (x/2)^(i − 1/2) / Γ(i + 1/2), Γ(3/2) = √π / 2.
  term = (exp(-half) * Math.sqrt(half) * 2) / Math.sqrt(Math.PI);
  for (let i = 1; i <= (degrees - 1) / 2; i++) {
    sum += term;
    term *= half / (i + 0.5);
  }
  return sum;
}

/** x that a chi-square of an even number of degrees stays below with chance p. */
export function chiSquareQuantile(evenDegrees: number, p: number): number {
  let low = 0;
  let high = evenDegrees + 20;
  while (1 - chiSquareTail(evenDegrees, high) < p) high *= 2;
  let x = evenDegrees;
  for (let i = 0; i < 100; i++) {
    const tail = chiSquareTail(evenDegrees, x);
    if (1 - tail < p) low = x;
    else high = x;
    const density = 0.5 * (tail - (evenDegrees > 2 ? chiSquareTail(evenDegrees - 2, x) : 0));
    const newton = x + (p - (1 - tail)) / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) < 1e-10 * (1 + x)) return next;
    x = next;
  }
  return x;
}

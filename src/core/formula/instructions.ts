import { exp, log10 } from '../math/exp-log-pow.ts';
import { logFast, powFast } from '../math/fast-log-pow.ts';

/** What one instruction does to its registers `a`, `b`, `c`. Whole numbers, so that one `switch` runs a formula. */
export const OPERATION = {
  add: 0,
  subtract: 1,
  multiply: 2,
  divide: 3,
  negate: 4,
  power: 5,
  less: 6,
  lessOrEqual: 7,
  equal: 8,
  notEqual: 9,
  and: 10,
  or: 11,
  not: 12,
  choose: 13,
  min: 14,
  max: 15,
  exp: 16,
  ln: 17,
  log10: 18,
  sqrt: 19,
  abs: 20,
  floor: 21,
  ceil: 22,
  round: 23,
} as const;

/** Numbers an instruction: operation, target, a, b, c. */
export const INSTRUCTION = 5;

/** Runs instructions one after the other over `r`, the registers. Comparisons give 1 or 0; not-a-number passes through. */
export function runInstructions(code: Int32Array, r: Float64Array): void {
  for (let pc = 0; pc < code.length; pc += 5) {
    const target = code[pc + 1]!;
    const a = r[code[pc + 2]!]!;
    const b = r[code[pc + 3]!]!;
    switch (code[pc]) {
      case 0:
        r[target] = a + b;
        break;
      case 1:
        r[target] = a - b;
        break;
      case 2:
        r[target] = a * b;
        break;
      case 3:
        r[target] = a / b;
        break;
      case 4:
        r[target] = -a;
        break;
      case 5:
        r[target] = powFast(a, b);
        break;
      case 6:
        r[target] = a < b ? 1 : 0;
        break;
      case 7:
        r[target] = a <= b ? 1 : 0;
        break;
      case 8:
        r[target] = a === b ? 1 : 0;
        break;
      case 9:
        r[target] = a === b ? 0 : 1;
        break;
      case 10:
        r[target] = a !== 0 && b !== 0 ? 1 : 0;
        break;
      case 11:
        r[target] = a !== 0 || b !== 0 ? 1 : 0;
        break;
      case 12:
        r[target] = a === 0 ? 1 : 0;
        break;
      case 13:
        r[target] = a === 0 ? r[code[pc + 4]!]! : b;
        break;
      case 14:
        r[target] = Math.min(a, b);
        break;
      case 15:
        r[target] = Math.max(a, b);
        break;
      case 16:
        r[target] = exp(a);
        break;
      case 17:
        r[target] = logFast(a);
        break;
      case 18:
        r[target] = log10(a);
        break;
      case 19:
        r[target] = Math.sqrt(a);
        break;
      case 20:
        r[target] = Math.abs(a);
        break;
      case 21:
        r[target] = Math.floor(a);
        break;
      case 22:
        r[target] = Math.ceil(a);
        break;
      default:
        r[target] = Math.round(a);
    }
  }
}

import type { CheckResult } from '../../../../src/medicines/index.ts';

/**
 * The three ways in which a cell can hold nothing look different: `clear` (records were looked at, none applies), `blank` (no record
 * speaks of this medicine, or the check does not concern it) and `open` (it could not be told).
 */
export type CellState = 'found' | 'open' | 'clear' | 'blank';

export function cellState(result: CheckResult | undefined): CellState {
  switch (result?.state) {
    case 'found':
      return 'found';
    case 'none-listed':
      return 'clear';
    case 'not-checked':
      return result.reason === 'no-record' ? 'blank' : 'open';
    default:
      return 'blank';
  }
}

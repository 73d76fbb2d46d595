import type { Locator, Notice } from '../../core/index.ts';
import type { TumourReading } from '../tumour-reading.ts';
import { LEAST_SUBSTITUTIONS, type SignatureMatrix, fitSignatures } from './fit-signatures.ts';

const WHY: Readonly<Record<string, string>> = {
  'too-few-substitutions': `fewer than ${LEAST_SUBSTITUTIONS} substitutions were counted`,
  'matrix-does-not-fit': 'the signatures of the matrix do not describe the counts',
};

/**
 * The reading with signatures fitted to its counts of substitutions. Weights that a file gave stand: they were made with more than counts. A
 * fit that cannot be made is a notice, never a weight.
 * @param source name of the table of counts
 */
export function withFittedSignatures(
  reading: TumourReading,
  matrix: SignatureMatrix,
  counts: ReadonlyMap<string, number>,
  source: string,
): TumourReading {
  if (reading.signatures.some(({ weight }) => weight !== null)) return reading;
  const fit = fitSignatures(matrix, counts);
  if (fit.status === 'not-assessed') {
    const notice: Notice = {
      code: 'TUMOUR_SIGNATURES_NOT_FITTED',
      severity: 'caution',
      place: { kind: 'text', source },
      params: { detail: WHY[fit.reason] ?? fit.reason },
    };
    return { ...reading, notices: [...reading.notices, notice] };
  }
  const at: Locator = { kind: 'document', source, path: 'signatures' };
  return { ...reading, signatures: fit.value.weights.map(({ name, weight }) => ({ name, weight, at })) };
}

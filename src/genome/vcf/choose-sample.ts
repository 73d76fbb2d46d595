import { PropriaError } from '../../core/index.ts';

/**
 * The column of the person to read, 0 for the first sample.
 * @throws PropriaError `VCF_NO_SAMPLES`, `VCF_SAMPLE_NEEDED`, `VCF_SAMPLE_UNKNOWN`, `VCF_SAMPLE_TWICE`
 */
export function chooseSample(samples: readonly string[], wanted: string | undefined, source: string): number {
  const place = { source };
  if (samples.length === 0) throw new PropriaError('VCF_NO_SAMPLES', { place });
  if (wanted === undefined) {
    if (samples.length > 1)
      throw new PropriaError('VCF_SAMPLE_NEEDED', {
        place,
        params: { count: samples.length, names: someNames(samples) },
      });
    return 0;
  }
  const column = samples.indexOf(wanted);
  if (column < 0)
    throw new PropriaError('VCF_SAMPLE_UNKNOWN', { place, params: { sample: wanted, names: someNames(samples) } });
  if (samples.indexOf(wanted, column + 1) >= 0)
    throw new PropriaError('VCF_SAMPLE_TWICE', { place, params: { sample: wanted } });
  return column;
}

function someNames(samples: readonly string[]): string {
  const shown = samples.slice(0, 8).join(', ');
  return samples.length > 8 ? `${shown} and ${samples.length - 8} more` : shown;
}

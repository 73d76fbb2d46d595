import { describe, expect, it } from 'vitest';
import { loadPack } from '../src/platform/node/index.ts';
import { packagedReference, scoreNormaliser } from '../src/risk/index.ts';

/** Components and sums of five people of the Human Genome Diversity Project, with the values of the PGS Catalog's own calculator. */
const PEOPLE: readonly (readonly [readonly number[], number, number, number, string])[] = [
  [[83.7666, 12.3158, 0.3847, -2.7944, 0.5474], 0.9965993, -0.579142, -0.69042, 'AFR'],
  [[-37.1453, 18.2862, 51.9935, -85.8908, -1.1534], 3.1499743, 0.84296, 0.81116, 'AMR'],
  [[-22.9173, -18.8448, -24.0482, -5.2162, 2.1541], 5.3314369, 1.166956, 1.10517, 'SAS'],
  [[-24.814, -43.0027, 10.2993, 15.1121, 5.5898], -4.9137068, -1.664765, -1.47015, 'EUR'],
  [[-38.3344, 60.5505, 3.6792, 10.1236, 11.1173], 5.564867, 0.509755, 0.55037, 'EAS'],
];

describe('ancestry on the packaged reference', async () => {
  const reference = packagedReference(await loadPack('risk'));
  const { normalise } = scoreNormaliser(reference);

  it.each(PEOPLE)('%j', (components, sum, zMean, zMeanVariance, label) => {
    const found = normalise(components, sum);
    expect(Math.abs(found.zMean - zMean)).toBeLessThan(1e-5);
    expect(Math.abs(found.zMeanVariance - zMeanVariance)).toBeLessThan(1e-4);
    expect(found.nearest.label).toBe(label);
  });

  it('leaves the reference itself with mean 0 and SD 1', () => {
    const values = reference.map(({ components, sum }) => normalise(components, sum).zMean);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeCloseTo(0, 10);
    expect(values.reduce((sum, value) => sum + value * value, 0) / values.length).toBeCloseTo(1, 10);
  });

  it('says of a person far from everybody that nobody is like them', () => {
    expect(normalise([500, 500, 500, 500, 500], 0).doubts).toContain('unlike-reference');
  });

  it('refuses too few components', () => {
    expect(() => normalise([1, 2, 3], 0)).toThrow(expect.objectContaining({ code: 'ANCESTRY_COMPONENTS' }));
  });
});

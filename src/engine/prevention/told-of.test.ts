import { expect, it } from 'vitest';
import type { GenomeRisk } from '../../variants/index.ts';
import { notAgainstTold } from './told-of.ts';

const genome = (state: string): GenomeRisk =>
  ({
    findings: [
      { gene: 'BRCA1', state, settle: null },
      { gene: 'BRCA2', state, settle: null },
    ],
  }) as unknown as GenomeRisk;

it.each(['none-known', 'none-returned'])('"%s" is not said of a gene in which a test told of a change', (state) => {
  const { findings } = notAgainstTold(genome(state), [{ gene: 'BRCA1', result: 'pathogenic' }], new Set())!;
  expect(findings).toMatchObject([
    { gene: 'BRCA1', state: 'not-assessed', settle: 'review' },
    { gene: 'BRCA2', state },
  ]);
});

it('what the genome shows stays', () => {
  expect(notAgainstTold(genome('returned'), [{ gene: 'BRCA1', result: 'pathogenic' }], new Set())).toEqual(
    genome('returned'),
  );
});

it('nor of one of which something is told that is not understood', () => {
  const { findings } = notAgainstTold(genome('none-known'), [], new Set(['BRCA2']))!;
  expect(findings.map(({ state }) => state)).toEqual(['none-known', 'not-assessed']);
});

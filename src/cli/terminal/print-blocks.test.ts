import { describe, expect, it } from 'vitest';
import { textReport } from '../../report/index.ts';
import { samplePlan } from '../../report/testing/sample-plan.ts';
import { printBlocks } from './print-blocks.ts';

const blocks = textReport(samplePlan(), { audience: 'clinician', alleles: true, all: true });

describe('printBlocks', () => {
  it.each([40, 80, 100])('no line is wider than %d columns', (width) => {
    for (const line of printBlocks(blocks, width, false).split('\n'))
      expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it('says the same with colour and without', () => {
    // oxlint-disable-next-line no-control-regex
    const plain = printBlocks(blocks, 100, true).replace(/\u001b\[\d+m/g, '');
    expect(plain).toBe(printBlocks(blocks, 100, false));
  });

  it('keeps shape and word together', () => {
    const text = printBlocks(blocks, 100, false);
    expect(text).toMatch(/^⊖ Avoid +Clopidogrel/m);
    expect(text).toMatch(/^▼ Change dose +Simvastatin/m);
    expect(text).toMatch(/^□ Not enough data +Abacavir/m);
  });
});

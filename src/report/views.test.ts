import { describe, expect, it } from 'vitest';
import { joinAlike } from './alike.ts';
import { genesTsv, medicinesTsv, textReport } from './index.ts';
import { samplePlan } from './testing/sample-plan.ts';

const plan = samplePlan();
const options = { audience: 'clinician', alleles: true, all: false } as const;

describe('textReport', () => {
  it('is structure without width or colour', () => {
    const blocks = textReport(plan, options);
    expect(blocks[0]).toEqual({
      kind: 'statement',
      text: '1 medicine to avoid, 1 with another dose, 1 with caution; 1 cannot be judged yet.',
    });
    // oxlint-disable-next-line no-control-regex
    expect(JSON.stringify(blocks)).not.toMatch(/\\u001b/);
    expect(blocks.find((block) => block.kind === 'medicine')).toMatchObject({
      word: 'avoid',
      name: 'Clopidogrel',
      todo: 'Avoid clopidogrel; use ticagrelor or prasugrel instead.',
      because: 'CYP2C19 intermediate metaboliser: less of the active form',
      source: 'CPIC strong 2026',
    });
  });

  it('prints present medicines in full and the rest by word', () => {
    const blocks = textReport(samplePlan(['rosuvastatin']), options);
    expect(blocks.filter((block) => block.kind === 'medicine').map((block) => block.name)).toEqual(['Rosuvastatin']);
    expect(blocks.find((block) => block.kind === 'names')).toMatchObject({ word: 'avoid', names: ['clopidogrel'] });
  });

  it('brief leaves genes and quality out', () => {
    expect(textReport(plan, { ...options, brief: true }).some((block) => block.kind === 'gene')).toBe(false);
  });

  it('a patient reads no gene', () => {
    expect(JSON.stringify(textReport(samplePlan(['clopidogrel']), { ...options, audience: 'patient' }))).not.toMatch(
      /CYP2C19|\*1/,
    );
  });
});

describe('TSV', () => {
  const rows = (text: string): readonly (readonly string[])[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));

  it('a row a medicine, all of equal length', () => {
    const [head, ...lines] = rows(medicinesTsv(plan));
    expect(lines).toHaveLength(plan.items.length);
    for (const line of lines) expect(line).toHaveLength(head!.length);
    const abacavir = lines.find((line) => line[0] === 'abacavir')!;
    expect([abacavir[head!.indexOf('word')], abacavir[head!.indexOf('waits_for')]]).toEqual([
      'not-enough-data',
      'HLA-B',
    ]);
  });

  it('a row a gene, with what stays possible and what would settle it', () => {
    const [head, ...lines] = rows(genesTsv(plan));
    const open = lines.find((line) => line[0] === 'CYP2B6')!;
    expect(open[head!.indexOf('outcomes')]).toBe('Normal Metabolizer=0.8600;Intermediate Metabolizer=0.1400');
    expect(open[head!.indexOf('settled_by')]).toBe('read-positions:chr10:200');
  });
});

describe('joinAlike', () => {
  it('joins medicines of which the same is said, and no others', () => {
    const clopidogrel = plan.items[0]!;
    const twin = { ...clopidogrel, drug: 'twin', name: 'twin', guidance: { ...clopidogrel.guidance, drug: 'twin' } };
    const other = { ...twin, drug: 'other', guidance: { ...twin.guidance, asks: ['indication'] } };
    expect(joinAlike([clopidogrel, twin, other]).map((line) => line.map((item) => item.drug))).toEqual([
      ['clopidogrel', 'twin'],
      ['other'],
    ]);
  });
});

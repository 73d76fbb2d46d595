import { describe, expect, it } from 'vitest';
import { joinAlike } from './alike.ts';
import { genesTsv, medicinesTsv, reportPage, textReport } from './index.ts';
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

describe('what was assumed and not read', () => {
  const [first, ...rest] = plan.genes;
  const { call, confidence } = first!.result;
  const positions = call.positions.map((position) => ({ ...position, state: 'assumed-reference' as const }));
  const told: typeof plan = {
    ...plan,
    genes: [
      {
        ...first!,
        read: { read: 0, total: 2 },
        result: {
          ...first!.result,
          call: { ...call, positions },
          confidence: { ...confidence, level: 'settled', assumed: ['chr10:100', 'chr10:200'] },
        },
      },
      ...rest,
    ],
    inputs: plan.inputs.map((input) => ({ ...input, read: 5, states: { read: 5, 'assumed-reference': 1199 } })),
  };
  const { gene } = first!.result;
  const text = JSON.stringify(textReport(told, { ...options, all: true }));

  it('is named where a page speaks of unread positions', () => {
    expect(text).not.toContain('Nothing on this page takes an unread gene for normal');
    expect(text).toContain(`taken as reference because you said so: positions of 1 gene (${gene})`);
    expect(reportPage(told)).toContain(`taken as reference because you said so: positions of 1 gene (${gene})`);
    expect(JSON.stringify(textReport(plan, options))).toContain('Nothing on this page takes an unread gene for normal');
  });

  it('is no reading, and a level never stands without it', () => {
    expect(text).toMatch(/positions read: 5 of [\d,]+, 1,199 assumed reference/);
    expect(text).toContain('"firm":"settled only if all 2 assumed hold","read":"0 of 2"');
    expect(text).toContain(`${gene} assumed, not read`);
    expect(text).not.toContain(`${gene} partly assumed`);
    expect(genesTsv(told)).toMatch(new RegExp(`^${gene}\\t.*\\tsettled,assumed\\t.*\\t0\\t2\\t2\\t`, 'm'));
    expect(reportPage(told)).not.toContain('every position of the definition was read');
  });

  it('is told to the person', () => {
    const said = 'Part of this was not read in your genome. It was taken as usual on request.';
    expect(JSON.stringify(textReport(told, { ...options, audience: 'patient' }))).toContain(said);
    expect(reportPage(told, 'patient')).toContain(said);
    expect(reportPage(told, 'patient')).not.toContain('It is not taken for normal');
  });
});

describe('a gene whose copies were not read', () => {
  const at = plan.genes.findIndex(({ result }) => result.gene === 'CYP2B6');
  const gene = plan.genes[at]!;
  const settledBy = [{ kind: 'copy-number', gene: 'CYP2B6' } as const];
  const outcomes = [
    {
      ...gene.result.confidence.outcomes[0]!,
      probability: 0.77,
      diplotypes: [{ name: '*1/*1', alleles: ['*1', '*1'] as const, probability: 0.77 }],
    },
  ];
  const of = (phenotypes: typeof gene.result.phenotypes): typeof plan => ({
    ...plan,
    genes: plan.genes.with(at, {
      ...gene,
      result: {
        ...gene.result,
        phenotypes,
        confidence: { ...gene.result.confidence, level: 'open', outcomes, settledBy },
      },
    }),
    open: plan.open.map((one) => (one.gene === 'CYP2B6' ? { ...one, outcomes, settledBy } : one)),
  });
  const alone = 'by small variants alone, copies not read';

  it.each([
    ['called', of(gene.result.phenotypes)],
    ['not called', of([])],
  ])('has no chance that leaves them out: %s', (_, told) => {
    for (const view of [JSON.stringify(textReport(told, { ...options, all: true })), reportPage(told)]) {
      const chances = [...view.matchAll(/77\u00a0%([^.<"]{0,80})/g)].map(([, rest]) => rest);
      expect(chances.length).toBeGreaterThan(0);
      for (const rest of chances) expect(rest).toContain(alone);
    }
    expect(genesTsv(told)).toContain('Normal Metabolizer=0.7700 of small variants alone');
  });
});

describe('a medicine of which nothing is known', () => {
  const alone = { ...samplePlan(['feverfoo']), items: [] };
  const beside = samplePlan(['rosuvastatin', 'feverfoo']);
  const firstOf = (made: typeof plan, audience: 'clinician' | 'patient'): string => {
    const [first] = textReport(made, { ...options, audience });
    return first?.kind === 'statement' ? first.text : '';
  };

  it.each(['clinician', 'patient'] as const)(
    'is the first that a %s reads, and nothing is said to be well',
    (audience) => {
      expect(firstOf(alone, audience)).toMatch(/^(Nothing was checked of|We could not check) feverfoo\b/);
      expect(firstOf(alone, audience)).not.toMatch(/\b0\b|None of|Nothing to ask|needs no change/);
      expect(firstOf(beside, audience)).toMatch(
        /^(Nothing was checked of|We could not check) feverfoo\b.* Of (the|your) 2 (present )?medicines\b/,
      );
    },
  );

  it.each(['clinician', 'patient'] as const)('stands on the page of a %s', (audience) => {
    const page = reportPage(alone, audience);
    expect(page).toMatch(/<h1[^>]*>(Nothing was checked of|We could not check) feverfoo/);
    expect(page).not.toMatch(/No medicine changes|Nothing to ask about/);
  });

  it('is the first row of the table', () => {
    const [head, first] = medicinesTsv(beside)
      .split('\n')
      .map((line) => line.split('\t'));
    expect([first![head!.indexOf('drug')], first![head!.indexOf('word')], first![head!.indexOf('current')]]).toEqual([
      'feverfoo',
      'not-enough-data',
      'yes',
    ]);
    expect(first).toHaveLength(head!.length);
  });
});

describe('a present medicine that waits for a gene', () => {
  it.each([
    [['abacavir'], /^We do not know yet about 1 of your medicines\./],
    [['abacavir', 'clopidogrel'], /^Of your 2 medicines, there is 1 to ask about\. We do not know yet about 1 of/],
  ])('is told to the person first: %j', (medicines, said) => {
    const [first] = textReport(samplePlan(medicines), { ...options, audience: 'patient' });
    expect(first).toMatchObject({ kind: 'statement', text: expect.stringMatching(said) });
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

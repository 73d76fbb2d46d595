import { describe, expect, it } from 'vitest';
import type { ActionWord } from '../core/index.ts';
import { sampleKnowledge } from '../report/testing/sample-knowledge.ts';
import { sampleFindings } from '../report/testing/sample-plan.ts';
import type { DrugGuidance } from '../pgx/index.ts';
import { makeItem } from './make-item.ts';
import { type GatheredFindings, type MedicineFinding, makePlan, matchMedicines } from './index.ts';
import { loadTestKnowledge } from '../../test/support/knowledge.ts';
import { leadOf } from './lead-statement.ts';

const findings = sampleFindings();
const plan = (medicines: readonly string[] = [], from: GatheredFindings = findings) =>
  makePlan(from, sampleKnowledge(), { now: '2026-11-22', engine: '0', findings: '00', medicines });
const guidanceOf = (drug: string): MedicineFinding =>
  findings.medicines.find((finding) => finding.value.drug === drug)!;

describe('makePlan', () => {
  it('ranks by the word, most urgent first', () => {
    expect(plan().items.map((item) => item.drug)).toEqual([
      'clopidogrel',
      'simvastatin',
      'omeprazole',
      'abacavir',
      'citalopram',
      'rosuvastatin',
    ]);
  });

  it('puts present medicines first, whatever their word, and says what it does not know', () => {
    const made = plan(['Rosuvastatin 10 mg', 'CLOPIDOGREL', 'ginkgo']);
    expect(made.items.slice(0, 2).map((item) => item.drug)).toEqual(['clopidogrel', 'rosuvastatin']);
    expect(made.actNow).toEqual(['medicine/clopidogrel']);
    expect(made.unknownMedicines).toEqual(['ginkgo']);
    expect(made.summary.current).toEqual({
      avoid: 1,
      'change-dose': 0,
      caution: 0,
      'not-enough-data': 0,
      'usual-care': 1,
    });
  });

  it('a present medicine that the knowledge lists without guidance is named, not dropped', () => {
    expect(plan(['prasugrel']).unknownMedicines).toEqual(['prasugrel']);
  });

  it('leaves the others out only when asked', () => {
    const only = makePlan(findings, sampleKnowledge(), {
      now: '2026-11-22',
      engine: '0',
      findings: '00',
      medicines: ['clopidogrel'],
      only: true,
    });
    expect(only.items.map((item) => item.drug)).toEqual(['clopidogrel']);
  });

  it('holds at most five lines to act on, and only what changes', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({
      ...guidanceOf('clopidogrel'),
      id: `medicine/x${i}`,
      value: { ...guidanceOf('clopidogrel').value, drug: `x${i}` },
    }));
    expect(plan([], { ...findings, medicines: [...findings.medicines, ...many] }).actNow).toHaveLength(5);
    expect(plan().actNow).toEqual(['medicine/clopidogrel', 'medicine/simvastatin']);
  });

  it('an unread gene is an open question with the medicines that wait for it', () => {
    const hla = plan().open.find((question) => question.gene === 'HLA-B');
    expect(hla).toMatchObject({ state: 'not-assessed', reason: 'outside-only', holdsBack: ['abacavir'] });
    expect(plan().open.find((question) => question.gene === 'CYP2B6')?.state).toBe('open');
    expect(plan().open.map((question) => question.gene)).not.toContain('SLCO1B1');
  });

  it('counts genes by how firm they are, an unread one apart', () => {
    expect(plan().summary.genes).toEqual({ settled: 1, probable: 1, open: 1, 'not-assessed': 1 });
  });

  it('no advice for a known genotype is neither usual care nor an open gene', () => {
    const made = plan([], { ...findings, medicines: [guidanceOf('citalopram')] });
    expect(made.items[0]?.group).toBe('no-rule');
    expect(made.summary).toMatchObject({ noRule: 1, words: { 'not-enough-data': 0, 'usual-care': 0 } });
  });

  it('is the same for the same input', () => {
    expect(plan(['clopidogrel'])).toEqual(plan(['clopidogrel']));
  });
});

describe('leadOf', () => {
  it('takes the statement of the medicine\u2019s own word, stronger grade first', () => {
    const [strong] = guidanceOf('clopidogrel').value.statements;
    const weaker = { ...strong!, evidence: { ...strong!.evidence, strength: 'Optional' } };
    expect(leadOf({ ...guidanceOf('clopidogrel').value, statements: [weaker, strong!] })).toBe(1);
  });

  it('what only may hold never leads over what holds', () => {
    const [strong] = guidanceOf('clopidogrel').value.statements;
    const possible = { ...strong!, standing: 'may-hold' as const };
    const holds = { ...strong!, evidence: { ...strong!.evidence, strength: 'Optional' } };
    expect(leadOf({ ...guidanceOf('clopidogrel').value, statements: [possible, holds] })).toBe(1);
  });

  it('nothing leads while the word waits, unless something is asked at least', () => {
    const waiting = {
      ...guidanceOf('simvastatin').value,
      word: 'not-enough-data' as ActionWord,
      lacking: 'gene' as const,
    };
    expect(leadOf(waiting)).toBeNull();
    expect(leadOf({ ...waiting, atLeast: 'change-dose' })).toBe(0);
  });
});

describe('the dose mark', () => {
  const direction = (actions: DrugGuidance['statements'][number]['options'][number]['actions']): string | null => {
    const finding = guidanceOf('simvastatin');
    const [statement] = finding.value.statements;
    const value = {
      ...finding.value,
      statements: [{ ...statement!, options: [{ use: 'first' as const, modality: 'should' as const, actions }] }],
    };
    return makeItem({ ...finding, value }, undefined, false).direction;
  };

  it('points where the dose goes, and up when nobody says', () => {
    expect(direction([{ code: 'set-dose', factorLow: 0.5, factorHigh: 0.5 }])).toBe('down');
    expect(direction([{ code: 'set-dose', factorLow: 1.5, factorHigh: 1.5 }])).toBe('up');
    expect(direction([{ code: 'refer-dose', where: 'label' }])).toBe('either');
  });

  it('half the starting dose, then titrated up, is a lower dose', () => {
    expect(
      direction([
        { code: 'set-dose', factorLow: 0.5, factorHigh: 0.5 },
        { code: 'titrate', direction: 'up' },
      ]),
    ).toBe('down');
    expect(direction([{ code: 'titrate', direction: 'up' }])).toBe('up');
  });
});

describe('matchMedicines', () => {
  const sample = sampleKnowledge();
  const drugs = {
    ...sample,
    drugs: new Map(
      [...sample.drugs].map(([id, drug]) => [id, id === 'clopidogrel' ? { ...drug, rxnorm: '32968' } : drug] as const),
    ),
  };

  it('finds by name in any case, with a dose behind it, by id and by RxNorm', () => {
    expect([...matchMedicines(['Clopidogrel 75 mg', 'SIMVASTATIN'], drugs).ids]).toEqual([
      'clopidogrel',
      'simvastatin',
    ]);
    expect([...matchMedicines(['32968'], drugs).ids]).toEqual(['clopidogrel']);
  });

  it('guesses nothing', () => {
    expect(matchMedicines(['clopidogrl'], drugs)).toMatchObject({ ids: new Set(), unknown: ['clopidogrl'] });
  });

  it('takes every ingredient of what was written, and names the part that is unknown', () => {
    const of = (name: string): readonly [readonly string[], readonly string[]] => {
      const found = matchMedicines([name], drugs);
      return [[...found.ids], found.unknown];
    };
    expect(of('clopidogrel 75 mg + simvastatin')).toEqual([['clopidogrel', 'simvastatin'], []]);
    expect(of('simvastatin;clopidogrel')).toEqual([['simvastatin', 'clopidogrel'], []]);
    expect(of('clopidogrel / feverfoo')).toEqual([['clopidogrel'], ['feverfoo']]);
  });

  it.each([
    ['Xeloda', 'capecitabine'],
    ['plavix', 'clopidogrel'],
    ['5-FU', 'fluorouracil'],
    ['acetylsalicylic acid', 'aspirin'],
  ])('reads %s as a record would', (name, drug) => {
    expect(matchMedicines([name], loadTestKnowledge())).toEqual({
      ids: new Set([drug]),
      unknown: [],
      written: new Map([[drug, name]]),
    });
  });
});

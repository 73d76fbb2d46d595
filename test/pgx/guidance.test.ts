import { describe, expect, test } from 'vitest';
import { type DrugGuidance, classesOf, guideDrugs } from '../../src/pgx/index.ts';
import { resultsOf } from '../../src/pgx/testing/hand-made-knowledge.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { facts } from './facts.ts';

const knowledge = loadTestKnowledge();
const known = new Map<string, readonly DrugGuidance[]>();

function guide(calls: string, drug: string): DrugGuidance {
  let all = known.get(calls);
  if (all === undefined)
    known.set(
      calls,
      (all = guideDrugs(knowledge, resultsOf(knowledge.genes.values(), calls === '-' ? [] : calls.split(' ; ')))),
    );
  return all.find((guidance) => guidance.drug === drug)!;
}

describe('genotype, drug, word', () => {
  test.each(facts('pgx/word-facts.tsv'))('%s: %s: %s', (calls = '', drug = '', word = '', lacking = '') => {
    const guidance = guide(calls, drug);
    expect([guidance.word, guidance.lacking ?? '']).toEqual([word, lacking]);
  });
});

describe('whole profiles against an independent reporter', () => {
  const normal = [
    'CYP2C19 *38/*38',
    'CYP2C9 *1/*1',
    'SLCO1B1 *1/*1',
    'TPMT *1/*1',
    'NUDT15 *1/*1',
    'DPYD Reference/Reference',
  ];
  test.each(facts('pgx/report-facts.tsv'))(
    '%s: %s in %s: %s, %s',
    (change = '', drug = '', population = '', strength = '', classes = '') => {
      const calls = normal.filter((call) => call.split(' ')[0] !== change.split(' ')[0]);
      const statements = guide([...calls, ...(change === '-' ? [] : [change])].join(' ; '), drug).statements.filter(
        (s) => s.body === 'CPIC' && s.population === population,
      );
      expect(statements.map((s) => s.evidence.strength)).toEqual([strength]);
      const is = classesOf(statements[0]!.options);
      expect(
        Object.entries(is)
          .flatMap(([name, set]) => (set ? [name] : []))
          .join() || 'none',
      ).toBe(classes);
    },
  );
});

test('warfarin is dosed by an equation', () => {
  const codes = guide('CYP2C9 *1/*3 ; VKORC1 rs9923231 reference (C)/rs9923231 variant (T)', 'warfarin')
    .statements.filter((s) => s.body === 'CPIC')
    .flatMap((s) => s.options.flatMap((option) => option.actions.map((action) => action.code)));
  expect(codes).toContain('use-calculator');
});

test('a source holds one rule for a genotype and a population', () => {
  const calls =
    'CYP2C19 *1/*2 ; CYP2D6 *1/*4 ; CYP2C9 *1/*3 ; TPMT *1/*1 ; NUDT15 *1/*3 ; DPYD Reference/Reference ; HLA-A *01:01/*31:01 ; HLA-B *07:02/*08:01 ; SLCO1B1 *1/*5 ; ABCG2 rs2231142 reference (G)/rs2231142 variant (T)';
  guide(calls, 'abacavir');
  for (const { drug, statements } of known.get(calls)!) {
    const keys = statements.map((s) =>
      [s.record.id, s.population, JSON.stringify(s.context), Object.keys(s.keys).join('+')].join(' '),
    );
    expect(new Set(keys).size, `${drug}: ${keys.join(' | ')}`).toBe(keys.length);
  }
});

test('no source’s silence and no unread gene is usual care', () => {
  for (const [calls, all] of known) {
    for (const guidance of all.filter((one) => one.word === 'usual-care')) {
      const saying = guidance.statements.filter((s) => s.standing === 'holds' && s.word === 'usual-care');
      expect(
        saying.some((s) => s.unread.length === 0),
        `${calls}: ${guidance.drug}`,
      ).toBe(true);
    }
  }
});

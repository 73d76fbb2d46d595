import { expect, it } from 'vitest';
import { planOfCase } from '../../../test/support/case-person.ts';

const next = (group: 'European' | 'East Asian', drug: string) =>
  planOfCase({ group, medicines: [{ drug, since: '2024-01-01' }] }).tests.next;

it('without a genome the chance is that of the group', () => {
  // CYP2C19 loss of function: two in seven of European, three in five of East Asian people carry it (gnomAD, 1000 Genomes).
  const of = (group: 'European' | 'East Asian') => next(group, 'clopidogrel').find(({ test }) => test === 'CYP2C19')!;
  expect(of('European').chance).toBeGreaterThan(0.2);
  expect(of('European').chance).toBeLessThan(0.36);
  expect(of('East Asian').chance).toBeGreaterThan(0.5);
  expect(of('East Asian').chance).toBeLessThan(0.68);
  expect(of('European').basis).toBe('group-frequencies');
});

it('alleles that a table does not list are none of those that it lists', () => {
  // HLA-B*57:01: about one in fourteen Europeans.
  const hla = next('European', 'abacavir').find(({ test }) => test === 'HLA-B')!;
  expect(hla.chance).toBeGreaterThan(0.03);
  expect(hla.chance).toBeLessThan(0.12);
});

it('a gene that is known is asked for no more', () => {
  const plan = planOfCase({ medicines: [{ drug: 'clopidogrel' }], genes: { CYP2C19: '*1/*1' } });
  expect(plan.tests.next.map(({ test }) => test)).not.toContain('CYP2C19');
  expect(plan.tests.notNeeded).toContainEqual({ test: 'CYP2C19', why: 'known-genotype', fact: 'pgx/CYP2C19' });
});

import { describe, expect, it } from 'vitest';
import type { ExchangedPhenotype } from '../src/core/index.ts';
import { startsFor } from '../src/dosing/index.ts';
import { dosingPersonOf } from '../src/engine/dosing/dosing-person-of.ts';
import { genesAsked } from '../src/engine/dosing/genes-asked.ts';
import { factsOf } from '../src/knowledge/index.ts';
import { recordOf } from './support/case-person.ts';
import { loadTestKnowledge } from './support/knowledge.ts';

/** A dose is the same whether all genes are called for it or only those that it asks for. */
const knowledge = loadTestKnowledge();
const NOW = '2026-11-22';
const MEDICINES = ['fluvoxamine', 'ketoconazole', 'rifampicin', 'omeprazole', 'paroxetine', 'clopidogrel', 'ritonavir'];

const phenotypes = (pick: (words: readonly string[]) => string | undefined): readonly ExchangedPhenotype[] =>
  [...knowledge.genes.values()].flatMap(({ symbol }) => {
    const words = ['Poor Metabolizer', 'Normal Metabolizer', 'Ultrarapid Metabolizer', 'Decreased Function'];
    const phenotype = pick(words);
    if (phenotype === undefined) return [];
    return [{ gene: symbol, phenotype, activityScore: null, alleles: ['*1', '*3'], confidence: 'settled' } as const];
  });

const drugs = [
  ...new Set([
    ...[...factsOf(knowledge, 'dose-model').values()].map(({ body }) => body.drug),
    ...[...factsOf(knowledge, 'dose-start').values()].flatMap(({ body }) => body.drugs),
    ...[...factsOf(knowledge, 'dose-equation').values()].flatMap(({ body }) => body.drugs),
  ]),
];

describe('genes that a dose asks for', () => {
  it.each(drugs)('%s: what acts on it and where it starts is the same with all genes', (drug) => {
    const record = recordOf({ born: '1960-01-01', medicines: MEDICINES.map((one) => ({ drug: one })) });
    const genes = genesAsked(knowledge, drug, record);
    for (const at of [0, 1, 2, 3]) {
      const all = phenotypes((words) => words[at]);
      const some = all.filter(({ gene }) => genes.has(gene));
      const [whole, asked] = [all, some].map((given) =>
        dosingPersonOf(knowledge, record, drug, { phenotypes: given, now: NOW }),
      );
      expect(asked!.exposures).toEqual(whole!.exposures);
      expect(startsFor(knowledge, asked!)(drug, { now: NOW })).toEqual(
        startsFor(knowledge, whole!)(drug, { now: NOW }),
      );
    }
  });

  it('are few', () => {
    const record = recordOf({ born: '1960-01-01', medicines: [] });
    expect([...genesAsked(knowledge, 'tacrolimus', record)]).toContain('CYP3A5');
    for (const drug of drugs) expect(genesAsked(knowledge, drug, record).size).toBeLessThan(8);
    expect(genesAsked(knowledge, 'vancomycin', record).size).toBe(0);
  });
});

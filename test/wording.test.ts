import { describe, expect, it } from 'vitest';
import {
  createWords,
  sayActionPlainly,
  sayContext,
  sayEffect,
  sayOptions,
  sayPhenotype,
} from '../src/explain/index.ts';
import { loadTestKnowledge } from './support/knowledge.ts';

const knowledge = loadTestKnowledge();
const words = createWords();
const drugs = new Map([...knowledge.drugs.values()].map((drug) => [drug.id, drug.name]));

/** What no sentence of ours may hold: a parameter that was not there, a brace, a coded word, doubled white space. */
const BROKEN = /\bnone\b|undefined|NaN|[{}~]|\s\s|\s[,.;:]|[a-z]-[a-z]+-[a-z]+-[a-z]+-/;

describe.each(['cpic', 'dpwg', 'fda'])('every rule of %s has words', (body) => {
  const records = knowledge.guidance.filter((record) => record.body.toLowerCase() === body);

  it('there are rules', () => {
    expect(records.length).toBeGreaterThan(10);
  });

  it('for a clinician', () => {
    for (const record of records) {
      const speaking = { words, drugs, drug: drugs.get(record.drug) ?? record.drug };
      for (const rule of record.rules) {
        const where = `${record.ref.id}#${rule.id}`;
        const said = sayOptions(speaking, rule.options);
        expect(said, where).not.toMatch(BROKEN);
        expect(said, where).toMatch(/^[A-Z0-9].*[.!?]$/s);
        expect(sayContext(words, rule.context), where).not.toMatch(BROKEN);
        for (const effect of Object.values(rule.effects).flat())
          expect(sayEffect(words, effect), where).not.toMatch(BROKEN);
      }
    }
  });

  it('for a patient, who is never told to stop or to start', () => {
    for (const record of records) {
      const speaking = { words, drugs, drug: drugs.get(record.drug) ?? record.drug };
      for (const rule of record.rules) {
        for (const action of rule.options.flatMap((option) => option.actions)) {
          const said = sayActionPlainly(speaking, action);
          expect(said, `${record.ref.id}#${rule.id}`).not.toMatch(BROKEN);
          expect(said, `${record.ref.id}#${rule.id}`).not.toMatch(/\b(stop|start)\b/i);
        }
      }
    }
  });
});

describe('every phenotype of the knowledge has our own word', () => {
  const phenotypes = new Set(
    [...knowledge.genes.values()].flatMap((gene) => gene.phenotypes.rules.map((rule) => rule.phenotype)),
  );

  it.each([...phenotypes])('%s', (phenotype) => {
    expect(sayPhenotype(words, phenotype)).not.toBe(phenotype);
  });
});

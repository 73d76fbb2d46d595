import { describe, expect, it } from 'vitest';
import { qrModules } from '../../charts/index.ts';
import { samplePlan } from '../testing/sample-plan.ts';
import { cardContent, cardText } from './card-content.ts';

describe('a wallet card', () => {
  const plan = samplePlan();
  const card = cardContent(plan);

  it('names every gene of the plan once: settled, probable or open', () => {
    const named = [...Object.keys(card.settled), ...Object.keys(card.probable), ...card.open].toSorted();
    expect(named).toEqual(plan.genes.map(({ result }) => result.gene).toSorted());
  });

  it('says each gene of the card in one line of the code', () => {
    for (const { result } of plan.genes)
      expect(
        cardText(card)
          .split('\n')
          .slice(1)
          .filter((line) => line.split(': ')[1]?.split(' ').includes(result.gene)),
      ).toHaveLength(1);
  });

  it('says a phenotype of no gene that is open', () => {
    for (const { result } of plan.genes) {
      const said = result.gene in card.settled || result.gene in card.probable;
      expect(said).toBe(result.confidence.level !== 'open' && result.phenotypes.length > 0);
    }
  });

  it('holds phenotypes and nothing else of the person, and fits a code that a phone reads', () => {
    const text = cardText(card);
    expect(text).not.toMatch(/\*[\w:]+\/\*/);
    for (const input of plan.inputs) if (input.sample !== null) expect(text).not.toContain(input.sample);
    expect(qrModules(text).length).toBeLessThanOrEqual(85);
  });
});

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
      const named = result.phenotypes.some(({ phenotype }) => phenotype !== 'n/a');
      expect(said).toBe(result.confidence.level !== 'open' && named);
    }
  });

  it('says in words what a source names by two bases, and nothing of a gene without a published meaning', () => {
    const gene = plan.genes[0]!;
    const as = (name: string, phenotype: string): typeof gene => ({
      ...gene,
      result: {
        ...gene.result,
        gene: name,
        confidence: { ...gene.result.confidence, level: 'settled' },
        phenotypes: [{ ...gene.result.phenotypes[0]!, phenotype }],
      },
    });
    const two = cardContent({ ...plan, genes: [as('VKORC1', '-1639 AA'), as('F5', 'n/a')] });
    expect(two.open).toEqual(['F5']);
    expect(cardText(two)).toMatch(/^two sensitive copies: VKORC1$/m);
  });

  it('holds phenotypes and nothing else of the person, and fits a code that a phone reads', () => {
    const text = cardText(card);
    expect(text).not.toMatch(/\*[\w:]+\/\*/);
    expect(text).not.toMatch(/\b[ACGT]{2}\b/);
    for (const input of plan.inputs) if (input.sample !== null) expect(text).not.toContain(input.sample);
    expect(qrModules(text).length).toBeLessThanOrEqual(85);
  });
});

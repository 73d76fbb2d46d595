import { factsOf } from '../../../../src/knowledge/index.ts';
import type { Method } from '../method.ts';

export interface DoseDrug {
  readonly drug: string;
  /** `model`: levels can be read by it. `start`: an equation or a genotype table alone. */
  readonly by: 'model' | 'start';
}

/** Every medicine whose dose can be worked out, by its id. */
export const doseDrugs: Method<Record<string, never>, readonly DoseDrug[]> = ({ knowledge }) => {
  const models = new Set([...factsOf(knowledge, 'dose-model').values()].map(({ body }) => body.drug));
  const starts = [
    ...[...factsOf(knowledge, 'dose-start').values()].flatMap(({ body }) => body.drugs),
    ...[...factsOf(knowledge, 'dose-equation').values()].flatMap(({ body }) =>
      body.kind === 'start' ? body.drugs : [],
    ),
  ];
  return [
    ...[...models].map((drug): DoseDrug => ({ drug, by: 'model' })),
    ...[...new Set(starts)].filter((drug) => !models.has(drug)).map((drug): DoseDrug => ({ drug, by: 'start' })),
  ].toSorted((a, b) => (a.drug < b.drug ? -1 : 1));
};

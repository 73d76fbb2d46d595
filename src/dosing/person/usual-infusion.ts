import type { DoseModelBody } from './dose-model-body.ts';

/**
 * Hours over which so much (the model's unit) is usually infused: the first length of the record that is no faster than the
 * record allows, else as long as that needs; null of a medicine that is not infused.
 */
export function usualInfusion({ giving }: Pick<DoseModelBody, 'giving'>, amount: number): number | null {
  const { route, infusionHours, mostPerHour = Infinity } = giving;
  const [first] = route === 'infusion' ? infusionHours : [];
  if (first === undefined) return null;
  return infusionHours.find((hours) => amount <= mostPerHour * hours * (1 + 1e-9)) ?? amount / mostPerHour;
}

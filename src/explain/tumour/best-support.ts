import { DISEASE_FITS, SPECIFICITIES, type SupportItem, type TherapyStatement } from '../../oncology/index.ts';

/** The items that carry the statement: those of its level, the nearest to the change and to the tumour first. */
export function bestSupport({ support, level }: TherapyStatement): readonly SupportItem[] {
  const carrying = support.filter((item) => item.levelHere === level);
  return (carrying.length === 0 ? support : carrying).toSorted((a, b) => nearness(a) - nearness(b));
}

const nearness = ({ specificity, disease }: SupportItem): number =>
  DISEASE_FITS.indexOf(disease) * SPECIFICITIES.length + SPECIFICITIES.indexOf(specificity);

/** Items of the approvals that hold here. */
export function labelsOf({ support, approvals }: TherapyStatement): readonly SupportItem[] {
  return support.filter(({ from, id }) => from === 'approval' && approvals.some((one) => one.id === id));
}

/** Of the items that decide, the one with the fewest conditions that fail or are open. A label decides before studies where there is one. */
export function easiestSupport(statement: TherapyStatement): SupportItem | null {
  const weight = ({ conditions }: SupportItem): number =>
    conditions.reduce((sum, { is }) => sum + (is === 'failed' ? 100 : is === 'open' ? 1 : 0), 0);
  const labels = labelsOf(statement);
  const [first, ...rest] = labels.length > 0 ? labels : bestSupport(statement);
  if (first === undefined) return null;
  return rest.reduce((best, item) => (weight(item) < weight(best) ? item : best), first);
}

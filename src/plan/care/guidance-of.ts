import type { MedicineFinding } from '../plan.ts';
import type { CurrentMedicine } from './current-medicines.ts';

/** What genes say of a medicine: its own guidance, or that of a part, which of them is still open first. */
export function guidanceOf(
  { drug, also }: CurrentMedicine,
  guidance: ReadonlyMap<string, MedicineFinding>,
): MedicineFinding | undefined {
  const all = [drug, ...also].flatMap((id) => guidance.get(id) ?? []);
  return all.find(({ value }) => value.lacking === 'gene') ?? all[0];
}

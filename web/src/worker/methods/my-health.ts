import type { PreventionDocument } from '../../../../src/engine/index.ts';
import { type PatientPreventionSaid, loadWords } from '../../../../src/explain/index.ts';
import type { Method } from '../method.ts';

/** What the person reads of what is coming. */
export const myHealth: Method<
  { readonly plan: PreventionDocument; readonly language: string },
  PatientPreventionSaid
> = async (_kit, { plan, language }) => {
  const [{ sayPreventionPlainly }, { otherGenes }] = await Promise.all([
    import('../late/plain-words.ts'),
    import('../../../../src/report/index.ts'),
  ]);
  const said = sayPreventionPlainly(await loadWords(language, 'person'), plan);
  // The first result stands on top of the screen.
  return { ...said, genes: otherGenes(said) };
};

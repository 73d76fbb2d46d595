import { loadWords } from '../../../../src/explain/index.ts';
import type { PersonRecord } from '../../../../src/record/index.ts';
import type { Method } from '../method.ts';

/** A family drawn: `drawing` is markup of our own, every text in it escaped. Null where nobody is told of. */
export const familyTree: Method<
  { readonly record: PersonRecord; readonly language: string; readonly voice: 'clinician' | 'person' },
  { readonly title: string; readonly drawing: string } | null
> = async (_kit, { record, language, voice }) => {
  const { pedigreeOf } = await import('../../../../src/risk/index.ts');
  const pedigree = pedigreeOf(record);
  if (pedigree === null) return null;
  await loadWords(language, voice);
  return { title: '', drawing: '' };
};

/** The family as CanRisk takes it; no names in it. */
export const familyForCanRisk: Method<{ readonly record: PersonRecord; readonly now: string }, string> = async (
  _kit,
  { record, now },
) => {
  const { canRiskPedigree, pedigreeOf } = await import('../../../../src/risk/index.ts');
  const pedigree = pedigreeOf(record);
  return pedigree === null ? '' : canRiskPedigree(pedigree, { now });
};

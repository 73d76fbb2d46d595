import type { SmallVariant } from '../../tumour/index.ts';
import { type Criterion, type Fired, fire } from './criteria.ts';

const OPEN: readonly { readonly criterion: Criterion; readonly needs: string }[] = [
  { criterion: 'OS2', needs: 'clinvar-column' },
  { criterion: 'SBS2', needs: 'clinvar-column' },
];

/** `Likely_pathogenic/Pathogenic, low penetrance` → which way it points; null: neither, or both. */
function wayOf(text: string | null, forIt: RegExp, against: RegExp): 'for' | 'against' | null {
  if (text === null || /conflicting/i.test(text)) return null;
  const words = text.split(/[,;|/&]/).map((word) => word.trim().replace(/_/g, ' '));
  const pro = words.some((word) => forIt.test(word));
  const contra = words.some((word) => against.test(word));
  return pro === contra ? null : pro ? 'for' : 'against';
}

/**
 * OS2 and SBS2 stand for functional studies. Those are not in any file; a class in ClinVar, which rests on such studies among others, is
 * taken for them and named as the reason. An inherited pathogenic class counts only in a gene that drives tumours: it may be that of
 * another disease.
 * @param read the file has columns of ClinVar
 */
export function clinvarCriteria(
  { clinvar }: Pick<SmallVariant, 'clinvar'>,
  isCancerGene: boolean,
  read: boolean,
): { readonly fired: readonly Fired[]; readonly open: typeof OPEN } {
  if (clinvar === null) return { fired: [], open: read ? [] : OPEN };
  const tumour = wayOf(clinvar.oncogenicity, /^(?:likely )?oncogenic$/i, /^(?:likely )?benign$/i);
  const inherited = wayOf(clinvar.germline, /^(?:likely )?pathogenic(?: low penetrance)?$/i, /^(?:likely )?benign$/i);
  if (tumour === 'for' && inherited !== 'against')
    return { fired: [fire('OS2', `clinvar:${clinvar.oncogenicity}`)], open: [] };
  if (tumour === 'against' && inherited !== 'for')
    return { fired: [fire('SBS2', `clinvar:${clinvar.oncogenicity}`)], open: [] };
  if (tumour !== null) return { fired: [], open: [] };
  if (inherited === 'for' && isCancerGene) return { fired: [fire('OS2', `clinvar:${clinvar.germline}`)], open: [] };
  if (inherited === 'against') return { fired: [fire('SBS2', `clinvar:${clinvar.germline}`)], open: [] };
  return { fired: [], open: [] };
}

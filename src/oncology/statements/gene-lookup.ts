import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { TumourProfile } from '../tumour-profile.ts';

/** Genes of an alteration or marker by its id; a marker has the gene whose product it is. */
export function geneLookup(
  tumour: TumourProfile,
  knowledge: Pick<Knowledge, 'facts'>,
): (id: string) => readonly string[] {
  const genes = new Map<string, readonly string[]>();
  for (const { id, gene } of tumour.mutations) genes.set(id, [gene]);
  for (const { id, gene } of tumour.copyChanges) genes.set(id, [gene]);
  for (const { id, gene5, gene3 } of tumour.fusions)
    genes.set(
      id,
      [gene5, gene3].filter((gene) => gene !== null),
    );
  const markers = factsOf(knowledge, 'tumour-marker');
  return (id) => {
    const known = genes.get(id);
    if (known !== undefined) return known;
    const gene = markers.get(id.replace(/^marker:/, ''))?.body.gene ?? null;
    return gene === null ? [] : [gene];
  };
}

/**
 * The file says that the place was read and is reference (a gVCF block, or a line without alternatives): the copies of the
 * effect allele. Null where nobody says which of the two alleles is the reference's, or where it is neither of them.
 * @param reference number of the reference's allele; 0 unknown
 */
export function inReferenceBlock(effect: number, other: number, reference: number): 0 | 2 | null {
  if (reference === 0) return null;
  if (effect === reference) return 2;
  return other === reference ? 0 : null;
}

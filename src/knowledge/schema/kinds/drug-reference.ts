/** Record id of a drug, or of a class with its leading `~`. */
export function drugReference(id: string): string {
  return id.startsWith('~') ? `drug-class/${id}` : `drug/${id}`;
}

/** Of bodies that are about one drug. */
export function ownDrugReference({ drug }: { readonly drug: string }): string[] {
  return [drugReference(drug)];
}

/** The two partners of a fusion's name; null for a partner that is not named. */
export interface FusionName {
  readonly gene5: string | null;
  readonly gene3: string | null;
}

const UNNAMED = /^(?:v|\?|\.|na|null|unknown|none|any|intergenic|igr)?$/i;
const GENE = /^[A-Za-z0-9][\w.@-]{0,30}$/;

/** `EML4::ALK`, `EML4--ALK`, `EML4-ALK`, `EML4/ALK`, `v::ALK`, each also with `fusion` behind; null for what is no pair of genes. */
export function fusionName(text: string): FusionName | null {
  const said = text
    .trim()
    .replace(/\s*(?:fusion|rearrangement|gene fusion|fusions)$/i, '')
    .trim();
  for (const separator of ['::', '--', '–', '—', '/', '>', '->', ' - ']) {
    const parts = said.split(separator).map((part) => part.trim());
    if (parts.length === 2) return named(parts[0] as string, parts[1] as string);
  }
  const hyphens = said.split('-');
  // Symbols such as HLA-A or NKX2-1 carry a hyphen of their own: a name with two of them cannot be cut.
  if (hyphens.length === 2) return named(hyphens[0] as string, hyphens[1] as string);
  return null;
}

function named(first: string, second: string): FusionName | null {
  const gene5 = partner(first);
  const gene3 = partner(second);
  return gene5 === undefined || gene3 === undefined || (gene5 === null && gene3 === null) ? null : { gene5, gene3 };
}

/** A gene's symbol; null for a partner that is not named, undefined for what is no symbol. */
export function partner(text: string): string | null | undefined {
  // STAR-Fusion adds the Ensembl id behind a caret.
  const name = text.split('^')[0]?.trim() ?? '';
  if (UNNAMED.test(name)) return null;
  return GENE.test(name) ? name : undefined;
}

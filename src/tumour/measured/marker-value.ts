/** A value with its unit, as written: the number keeps its comparison (`>=50`), words stay words. */
export interface MarkerWords {
  readonly value: string;
  readonly unit: string | null;
}

const WITH_UNIT =
  /^((?:[<>≤≥=~]=?\s*)?\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?)\s*(%|percent|per\s*cent|\/\s*mb|mut(?:ations)?\s*\/\s*mb|muts?\s*per\s*mb)$/i;

/** `60 %` is 60 with the unit %, `12 mut/Mb` is 12 with /Mb, `3+` and `MSI-H` are words. Null for nothing. */
export function markerWords(text: string, unit: string | null = null): MarkerWords | null {
  const said = text.trim();
  if (
    said === '' ||
    /^(?:\.|na|n\/a|null|nan|unknown|not (?:done|tested|available|assessed|known)|pending)$/i.test(said)
  )
    return null;
  const found = WITH_UNIT.exec(said);
  if (found !== null)
    return {
      value: (found[1] as string).replaceAll(/\s/g, ''),
      unit: /^(?:%|per)/i.test(found[2] as string) ? '%' : '/Mb',
    };
  const given = unit?.trim() ?? '';
  const plain = /^(?:%|percent)$/i.test(given) ? '%' : /^(?:mut\w*\s*)?(?:\/|per)\s*mb$/i.test(given) ? '/Mb' : given;
  return { value: said, unit: plain === '' || plain === '.' ? null : plain };
}

import { readNumber, readShare } from '../text/read-number.ts';
import { type ReadSupport, judgeSupport } from './read-support.ts';
import type { SomaticHeader } from './vcf-fields.ts';

/** Names of INFO fields that carry the reads of the tumour or of the normal, where no sample column does. */
export interface InfoSupportNames {
  readonly vaf: string | null;
  readonly depth: string | null;
  readonly alt: string | null;
}

const OF_TUMOUR = {
  vaf: /^(?:T_?VAF|TUMOU?R_?(?:VAF|AF)|T_?AF|AF_?TUMOU?R|VAF_?T(?:UMOU?R)?)$/i,
  depth: /^(?:T_?DP|TUMOU?R_?(?:DP|DEPTH)|DP_?T(?:UMOU?R)?|DEPTH_?T(?:UMOU?R)?)$/i,
  alt: /^(?:T_?(?:AD|ALT|ALT_?COUNT)|TUMOU?R_?(?:AD|ALT_?COUNT))$/i,
};
const OF_NORMAL = {
  vaf: /^(?:[NC]_?VAF|(?:NORMAL|CONTROL)_?(?:VAF|AF)|N_?AF)$/i,
  depth: /^(?:[NC]_?DP|(?:NORMAL|CONTROL)_?(?:DP|DEPTH)|DP_?[NC])$/i,
  alt: /^(?:[NC]_?AD|(?:NORMAL|CONTROL)_?AD)$/i,
};

/** Which INFO fields speak of the tumour's reads: by their names, else by what the header says of them. */
export function infoSupportNames({ info }: SomaticHeader, of: 'tumour' | 'normal'): InfoSupportNames {
  const names = of === 'tumour' ? OF_TUMOUR : OF_NORMAL;
  const own = of === 'tumour' ? /tumou?r/i : /normal|control/i;
  const other = of === 'tumour' ? /normal|control/i : /tumou?r/i;
  const find = (name: RegExp, said: RegExp): string | null => {
    for (const id of info.keys()) if (name.test(id)) return id;
    for (const { id, description, type } of info.values())
      if (
        type !== 'Flag' &&
        type !== 'String' &&
        said.test(description) &&
        own.test(description) &&
        !other.test(description)
      )
        return id;
    return null;
  };
  return {
    vaf: find(names.vaf, /(?:allel\w*|variant|mutant)[\s-]*(?:allele[\s-]*)?(?:fraction|frequency)/i),
    depth: find(names.depth, /(?:read|sequencing|total)?\s*(?:depth|coverage)/i),
    alt: find(names.alt, /(?:alt\w*|variant)[\s-]*(?:allele[\s-]*)?(?:read|count|depth)/i),
  };
}

/** Support as INFO states it; null where it does not. */
export function infoSupport(
  info: ReadonlyMap<string, string>,
  names: InfoSupportNames,
  index: number,
): ReadSupport | null {
  const at = (name: string | null): string | undefined => {
    if (name === null) return undefined;
    const parts = info.get(name)?.split(',');
    return parts === undefined ? undefined : (parts[index] ?? parts[0]);
  };
  const vaf = readShare(at(names.vaf));
  const depth = readNumber(at(names.depth));
  const alt = readNumber(at(names.alt));
  return vaf === null && depth === null && alt === null ? null : judgeSupport(alt, null, depth, vaf);
}

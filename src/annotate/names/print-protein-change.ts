import type { ProteinChange } from '../protein-change.ts';
import { threeLetters } from '../amino-acids.ts';

/** `p.V600E`, `p.P627Rfs*105`, `p.X1010_splice`; null for what has no place (`itd`, `unknown`). */
export function printProteinChange(change: ProteinChange): string | null {
  const text = bodyOf(change, (one) => one);
  return text === null ? null : `p.${text}`;
}

/** `p.Val600Glu`, `p.Pro627ArgfsTer105`, `p.Leu79=`, as the HGVS recommends; splice sites stay as they are. */
export function printThreeLetters(change: ProteinChange): string | null {
  if (change.kind === 'synonymous') return `p.${threeLetters(change.ref)}${change.at}=`;
  const text = bodyOf(change, threeLetters);
  return text === null ? null : `p.${text}`;
}

function bodyOf(change: ProteinChange, aa: (one: string) => string): string | null {
  switch (change.kind) {
    case 'substitution':
      return `${aa(change.ref)}${change.at}${aa(change.alt)}`;
    case 'synonymous':
      return `${aa(change.ref)}${change.at}${aa(change.ref)}`;
    case 'nonsense':
      return `${aa(change.ref)}${change.at}${aa('*')}`;
    case 'deletion':
      return `${rangeOf(change, aa)}del`;
    case 'duplication':
      return `${rangeOf(change, aa)}dup`;
    case 'insertion':
      return `${rangeOf(change, aa)}ins${change.inserted === null ? '' : aa(change.inserted)}`;
    case 'delins':
      return `${rangeOf(change, aa)}delins${change.inserted === null ? '' : aa(change.inserted)}`;
    case 'frameshift': {
      const alt = change.alt === null ? '' : aa(change.alt);
      const stop = change.stop === null ? (change.alt === null ? '' : `${aa('*')}?`) : `${aa('*')}${change.stop}`;
      return `${aa(change.ref)}${change.at}${alt}fs${stop}`;
    }
    case 'extension': {
      const alt = change.alt === null ? '' : aa(change.alt);
      return `${aa('*')}${change.at}${alt}ext${aa('*')}${change.stop ?? '?'}`;
    }
    case 'start-lost':
      return `${aa('M')}1?`;
    case 'splice':
      return `X${change.at}_splice`;
    case 'itd':
    case 'unknown':
      return null;
  }
}

function rangeOf(
  change: { readonly from: number; readonly to: number; readonly refFrom: string; readonly refTo: string },
  aa: (one: string) => string,
): string {
  const from = `${aa(change.refFrom)}${change.from}`;
  return change.to === change.from ? from : `${from}_${aa(change.refTo)}${change.to}`;
}

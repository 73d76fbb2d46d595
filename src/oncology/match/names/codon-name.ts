import { type NameRule, leafOf } from './written-name.ts';

/** Residues whatever they become, or what they may become: `V600`, `G12/G13`, `S310F/Y`, `V600E/K`, `S893A/T`. */
export const codonName: NameRule = ({ gene, name }) => {
  const text = name.replace(/^p\./i, '');
  const free = /^[A-Z]\d+(?:\s*\/\s*[A-Z]\d+)*$/i;
  if (free.test(text)) {
    const at = text.split('/').map((one) => place(one.trim()));
    return leafOf({ of: 'codon', gene, at, alts: null, origin: null });
  }
  const several = /^([A-Z]\d+)([A-Z](?:\s*\/\s*[A-Z])+)$/i.exec(text);
  if (several === null) return null;
  const alts = (several[2] as string).replace(/[^A-Z]/gi, '').toUpperCase();
  return leafOf({ of: 'codon', gene, at: [place(several[1] as string)], alts, origin: null });
};

function place(text: string): { readonly ref: string; readonly at: number } {
  return { ref: (text[0] as string).toUpperCase(), at: Number(text.slice(1)) };
}

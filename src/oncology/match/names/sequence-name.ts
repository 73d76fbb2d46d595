import type { Leaf } from '../leaf.ts';
import type { Tree } from '../tree.ts';
import { changeNamed } from './protein-name.ts';
import { type NameRule, leafOf } from './written-name.ts';

/**
 * Changes told by the coding sequence: alone (`c.902-1G>T`, `1100DELC`, `IVS2+1G>A`) or behind the protein
 * (`P81S (c.241C>T)`, `Splice Site (c.464-2A>G)`, `3'UTR alteration (c.*70C>A)`, `R474C c.1420C>T`).
 */
export const sequenceName: NameRule = ({ gene, name }) => {
  const alone = /^(?:c\.\s*.+|IVS\d+.+|\d+(?:del|ins|dup)[ACGT]+)$/i.exec(name)?.[0];
  if (alone !== undefined) return leafOf(sequence(gene, cdnaKey(alone)));
  const both = /^(.+?)\s*\(?\b(c\.\s*[^()]+)\)?$/.exec(name);
  if (both === null) return null;
  const before = (both[1] as string).trim();
  const cdna = cdnaKey(both[2] as string);
  if (/^(?:splic(?:e|ing)|intronic|[35]' ?utr|promoter)\b/i.test(before)) return leafOf(sequence(gene, cdna));
  const change = changeNamed(before);
  return change === null ? null : leafOf({ of: 'change', gene, change, cdna, origin: null });
};

function sequence(gene: string, cdna: string): Leaf {
  return { of: 'sequence', gene, cdna, origin: null };
}

/** `c.241C>T` with plain signs and without spaces; deleted and duplicated bases that only repeat the places are left out. */
export function cdnaKey(text: string): string {
  const plain = text.replace(/[−–]/g, '-').replace(/\s+/g, '');
  const named = /^c\./i.test(plain) || /^IVS/i.test(plain) ? plain : `c.${plain}`;
  return named
    .replace(/^C\./, 'c.')
    .replace(/(del|dup|ins)/gi, (what) => what.toLowerCase())
    .replace(/([acgt]+)$/i, (bases) => bases.toUpperCase())
    .replace(/(?<=\d)(del|dup)[ACGT]+$/, '$1');
}

/** Inherited alleles that evidence of drug metabolism names: `rs4149056`, `UGT1A1*28`, `DPYD*2A HOMOZYGOSITY`, `SNP309`. */
export const inheritedName: NameRule = ({ gene, name }): Tree<Leaf> | null => {
  const rs = /^(rs\d+)(?: homozygosity)?$/i.exec(name)?.[1];
  if (rs !== undefined) return leafOf({ of: 'inherited', gene, allele: rs.toLowerCase() });
  const own = name.toUpperCase().startsWith(gene.toUpperCase()) ? name.slice(gene.length) : name;
  const star = /^(\*\d+[A-Z]?)(?: homozygosity)?$/i.exec(own)?.[1];
  if (star !== undefined) return leafOf({ of: 'inherited', gene, allele: star });
  if (/polymorphism$|tandem repeat$|^snp ?\d+$/i.test(name)) return leafOf({ of: 'inherited', gene, allele: name });
  return null;
};

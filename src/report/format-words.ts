import type { GenomeFormat } from '../genome/index.ts';

const VENDORS: Readonly<Record<string, string>> = {
  '23andme': '23andMe',
  ancestrydna: 'AncestryDNA',
  myheritage: 'MyHeritage',
  ftdna: 'FamilyTreeDNA',
};
const CONTENT = { 'variants-only': 'variants only', 'all-sites': 'all sites', gvcf: 'gVCF' } as const;

/** `gVCF 4.2, BGZF`; `23andMe array`. */
export function sayFormat(format: GenomeFormat): string {
  if (format.kind === 'array') return `${VENDORS[format.vendor] ?? format.vendor} array`;
  const name =
    format.content === 'gvcf'
      ? `gVCF ${format.version.replace(/^VCFv/, '')}`
      : `VCF ${format.version.replace(/^VCFv/, '')}, ${CONTENT[format.content]}`;
  return `${name}${format.compression === 'none' ? '' : `, ${format.compression === 'bgzf' ? 'BGZF' : 'gzip'}`}${format.index === null ? '' : `, .${format.index}`}`;
}

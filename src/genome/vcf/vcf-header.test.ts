import { expect, test } from 'vitest';
import { parseVcfHeader } from './vcf-header.ts';

test('contigs, references, alternatives, AD and sexes, in any spelling', () => {
  const header = parseVcfHeader([
    '##fileformat=VCFv4.3',
    '##contig=<ID=chr1,length=248956422,assembly="GRCh38, patch 13">',
    '##contig=<ID=chr2>',
    '##contig=<length=5,ID=HLA-A*01:01:01:01>',
    '##contig=<ID=bad,length=many>',
    '##ALT=<ID=DEL:ME,Description="Deletion, of a mobile element">',
    '##FORMAT=<ID=AD,Number=R,Type=Integer,Description="Number=. is not meant">',
    '##reference=file:///a=b.fa',
    '##SAMPLE=<ID=S1,Sex=F>',
    '##SAMPLE=<Description="Sex=male, ID=x",ID=S2,Gender=Male>',
    '##odd line without equals',
    '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\tS 2',
  ]);
  expect(header.version).toBe('4.3');
  expect(header.contigs).toEqual([
    { id: 'chr1', length: 248956422, assembly: 'GRCh38, patch 13' },
    { id: 'chr2', length: null, assembly: null },
    { id: 'HLA-A*01:01:01:01', length: 5, assembly: null },
    { id: 'bad', length: null, assembly: null },
  ]);
  expect(header.alts).toEqual(['DEL:ME']);
  expect(header.adNumber).toBe('R');
  expect(header.references).toEqual(['file:///a=b.fa']);
  expect(header.samples).toEqual(['S1', 'S 2']);
  expect(header.sexes.get('S1')).toBe('female');
  expect(header.lines).toBe(12);
});

test("an attribute is not read out of another one's quotes", () => {
  const { contigs } = parseVcfHeader(['##contig=<Description="a,ID=wrong",ID=right>', '#CHROM']);
  expect(contigs).toEqual([{ id: 'right', length: null, assembly: null }]);
});

test('a line made to be slow is not', () => {
  const started = performance.now();
  for (const junk of [' ', '=', ',', '"', '\\', 'a', '<', '=,', '"='])
    parseVcfHeader([`##contig=<${junk.repeat(1_000_000)}`, '#CHROM']);
  expect(performance.now() - started).toBeLessThan(5000);
});

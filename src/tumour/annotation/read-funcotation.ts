import type { FileAnnotation } from '../tumour-reading.ts';
import { type AnnotationReader, NOTHING } from './annotated.ts';
import { hgvsWord, percentDecoded, word } from './file-words.ts';
import { frequencyColumns, readPopulation } from './population.ts';

/**
 * Reader of Funcotator's FUNCOTATION: one bracket an allele, further transcripts after `#`.
 * @param description of the INFO field: it names the columns after `fields are:`
 */
export function funcotationReader(description: string): AnnotationReader {
  const names = (/fields are:\s*([^"]+)/i.exec(description)?.[1] ?? '').split('|').map((name) => name.trim());
  // Columns carry the version of their source: `Gencode_34_hugoSymbol`.
  const at = (tail: RegExp): number => names.findIndex((name) => tail.test(name));
  const column = {
    gene: at(/^Gencode_\w+_hugoSymbol$/i),
    class: at(/^Gencode_\w+_variantClassification$/i),
    transcript: at(/^Gencode_\w+_annotationTranscript$/i),
    exon: at(/^Gencode_\w+_transcriptExon$/i),
    cdna: at(/^Gencode_\w+_cDnaChange$/i),
    protein: at(/^Gencode_\w+_proteinChange$/i),
    others: at(/^Gencode_\w+_otherTranscripts$/i),
    germline: at(/^ClinVar(?:_VCF)?_CLNSIG$/i),
    oncogenicity: at(/^ClinVar(?:_VCF)?_ONC$/i),
  };
  const plain = names.map((name) => name.replace(/^gnomAD_(?:exome|genome)_/i, 'gnomAD_'));
  const frequencies = frequencyColumns(plain, false);
  return (info, { index }) => {
    const brackets = (info.get('FUNCOTATION') ?? '').match(/\[[^\]]*\]/g);
    const own = brackets?.[index]?.slice(1, -1);
    if (own === undefined) return NOTHING;
    const cells = own.split('#').map((one) => one.split('|'));
    const annotations = cells.flatMap((cell, i): FileAnnotation[] => [
      {
        by: 'funcotator',
        gene: /^unknown$/i.test(cell[column.gene] ?? '') ? null : word(cell[column.gene]),
        transcript: word(cell[column.transcript]),
        protein: hgvsWord(cell[column.protein]),
        cdna: hgvsWord(cell[column.cdna]),
        consequences: word(cell[column.class]) === null ? [] : [cell[column.class] as string],
        exon: word(cell[column.exon]),
        chosen: i === 0,
      },
      ...otherTranscripts(cell[column.others]),
    ]);
    const first = cells[0] ?? [];
    const said = (i: number): string | null => {
      const text = word(first[i]);
      return text === null ? null : percentDecoded(text);
    };
    const [germline, oncogenicity] = [said(column.germline), said(column.oncogenicity)];
    return {
      annotations,
      population: readPopulation(frequencies, (i) => first[i]),
      clinvar: germline === null && oncogenicity === null ? null : { germline, oncogenicity },
    };
  };
}

/** `TP53_ENST00000420246.2_MISSENSE_p.R175H/…`: gene, transcript, class and protein in one word; Funcotator's list for the other transcripts. */
export function otherTranscripts(
  text: string | undefined,
  by: FileAnnotation['by'] = 'funcotator',
): readonly FileAnnotation[] {
  const said = word(text);
  if (said === null) return [];
  return percentDecoded(said)
    .split(/[/|]/)
    .slice(0, MOST_OTHERS)
    .flatMap((one) => {
      const found = /^(.+?)_(ENST\d+(?:\.\d+)?|NM_\d+(?:\.\d+)?)_(.+?)(?:_(p\.[^_]+(?:_[^_]+)?))?$/.exec(one.trim());
      if (found === null) return [];
      const [, gene = '', transcript = '', what = '', protein] = found;
      return [
        {
          by,
          gene,
          transcript,
          protein: hgvsWord(protein),
          cdna: null,
          consequences: [what],
          exon: null,
          chosen: false,
        },
      ];
    });
}

const MOST_OTHERS = 60;

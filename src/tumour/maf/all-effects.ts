import { hgvsWord, terms, word } from '../annotation/file-words.ts';
import type { FileAnnotation } from '../tumour-reading.ts';

const MOST = 60;

/** vcf2maf's `all_effects`: `gene,consequence,protein,transcript,refseq` for each transcript, joined by semicolons. */
export function effectsOf(text: string): readonly FileAnnotation[] {
  return text
    .split(';')
    .slice(0, MOST)
    .flatMap((one) => {
      const [gene, consequence, protein, transcript] = one.split(',');
      if (word(transcript) === null || word(consequence) === null) return [];
      return [
        {
          by: 'maf' as const,
          gene: word(gene),
          transcript: word(transcript),
          protein: hgvsWord(protein),
          cdna: null,
          consequences: terms(consequence),
          exon: null,
          chosen: false,
        },
      ];
    });
}

import type { Build } from '../../core/index.ts';
import { CONTIG_LENGTHS, chromNumber, contigName } from '../../genome/index.ts';

const names = new Map<string, string | null>();

/** `7`, `X`, `M` of any way to write a chromosome; null for other sequences. */
export function chromosomeOf(name: string): string | null {
  const known = names.get(name);
  if (known !== undefined) return known;
  const chr = contigName(name)?.chrom.slice(3) ?? null;
  // Files have some hundred names at most; a damaged one must not fill the memory.
  if (names.size < 1000) names.set(name, chr);
  return chr;
}

/** Whether the position lies on the chromosome; on either build where the file's is not known. */
export function isOnChromosome(chr: string, pos: number, build: Build | null): boolean {
  if (!Number.isSafeInteger(pos) || pos < 1) return false;
  const number = chromNumber(`chr${chr}`);
  if (number === 24) return pos <= 16_569;
  const lengths = (build === null ? (['GRCh37', 'GRCh38'] as const) : [build]).map(
    (one) => CONTIG_LENGTHS[one][number] ?? 0,
  );
  return pos <= Math.max(...lengths);
}

/** The build by its many names; `null` where none is said, the text itself for another assembly. */
export function buildOf(text: string): Build | null | { readonly other: string } {
  const said = text.trim();
  if (said === '' || said === '.' || /^(?:na|unknown|__unknown__)$/i.test(said)) return null;
  if (/^(?:GRCh)?37(?:\.\d+)?(?:\.?p\d+)?$|^hg19$|hs37|b37|GRCh37/i.test(said)) return 'GRCh37';
  if (/^(?:GRCh)?38(?:\.\d+)?(?:\.?p\d+)?$|^hg38$|hs38|b38|GRCh38/i.test(said)) return 'GRCh38';
  return { other: said.slice(0, 60) };
}

import { type Build, type ByteSource, type Host, type Notice, PropriaError } from '../../core/index.ts';
import { CONTIG_LENGTHS, chromNumber, contigName } from '../../genome/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { residueAt, makeModel } from '../transcripts/make-model.ts';
import { basesOf, reverseComplement } from '../transcripts/bases.ts';
import { type TranscriptIndex, bundledTranscripts, indexModels } from '../transcripts/transcript-index.ts';
import type { TranscriptModel } from '../transcripts/transcript-model.ts';
import type { ChangedBases } from '../genomic-change.ts';
import { type GeneModel, compareModels } from './gene-model.ts';
import { type FastaFiles, type IndexedFasta, openIndexedFasta } from './indexed-fasta.ts';
import { chrOf, readGeneModels } from './read-gene-models.ts';
import { wantedPlaces } from './wanted-places.ts';

/** Transcripts of the user's own reference, their sequences read. */
export interface ReferenceTranscripts {
  readonly build: Build;
  readonly index: TranscriptIndex;
  readonly notices: readonly Notice[];
}

export interface ReferenceFiles extends FastaFiles {
  /** GFF3 or GTF of Ensembl, GENCODE or RefSeq; plain, gzip or BGZF. */
  readonly genes: ByteSource;
}

/**
 * The transcripts that `changes` touch, one a gene, out of the user's own files: of MANE Select where a tag says so, else what Ensembl or
 * RefSeq chose, else the longest. Genes of the bundled transcripts are left to these. Only what is needed is read of the FASTA.
 * @throws PropriaError ANNOTATE_REFERENCE_BUILD, ANNOTATE_GFF_MALFORMED, ANNOTATE_FASTA_INDEX, ANNOTATE_FASTA_COMPRESSION,
 *   ANNOTATE_FASTA_SHORT
 */
export async function readReference(
  files: ReferenceFiles,
  changes: Iterable<ChangedBases>,
  build: Build,
  knowledge: Pick<Knowledge, 'facts'>,
  host: Host,
): Promise<ReferenceTranscripts> {
  const fasta = await openIndexedFasta(files, host);
  checkBuild(fasta, build, files.fasta.name);
  const bundled = bundledTranscripts(knowledge).genes(build);
  const byGene = new Map<string, GeneModel>();
  for (const model of await readGeneModels(files.genes, host, wantedPlaces(changes))) {
    if (model.gene === null || bundled.has(model.gene)) continue;
    const held = byGene.get(model.gene);
    if (held === undefined || compareModels(model, held) < 0) byGene.set(model.gene, model);
  }
  const contigs = new Map([...fasta.lengths.keys()].map((name) => [chrOf(name), name]));
  const models: TranscriptModel[] = [];
  const notices: Notice[] = [];
  for (const gene of byGene.values()) {
    const contig = fasta.lengths.has(gene.contig) ? gene.contig : contigs.get(gene.chr);
    const model = contig === undefined ? null : await modelOf(gene, contig, fasta, build);
    if (model !== null) models.push(model);
    else
      notices.push({
        code: 'ANNOTATE_REFERENCE_INCOMPLETE',
        severity: 'caution',
        ...(gene.gene === null ? {} : { gene: gene.gene }),
        params: { gene: gene.gene ?? '', transcript: gene.id },
      });
  }
  return { build, index: indexModels(models), notices };
}

/** @throws PropriaError ANNOTATE_REFERENCE_BUILD where a chromosome has the length that it has in the other build */
function checkBuild(fasta: IndexedFasta, build: Build, source: string): void {
  const other: Build = build === 'GRCh37' ? 'GRCh38' : 'GRCh37';
  for (const [name, length] of fasta.lengths) {
    const contig = contigName(name);
    if (contig === null || contig.chrom === 'chrM') continue;
    if (contig.build === other || CONTIG_LENGTHS[other][chromNumber(contig.chrom)] === length)
      throw new PropriaError('ANNOTATE_REFERENCE_BUILD', { place: { source }, params: { other, build } });
  }
}

/** Null where the coding sequence is not whole: no start, no full codons, no exon for it. */
async function modelOf(
  gene: GeneModel,
  contig: string,
  fasta: IndexedFasta,
  build: Build,
): Promise<TranscriptModel | null> {
  const forward = gene.strand === 1;
  const inOrder = (parts: readonly (readonly [number, number])[]) =>
    parts.toSorted((a, b) => (forward ? a[0] - b[0] : b[0] - a[0]));
  const coding = inOrder(gene.coding.map(({ start, end }) => [start, end] as const));
  const exons = inOrder(gene.exons.length > 0 ? gene.exons : [...coding, ...gene.stops]);
  const [first] = coding;
  if (first === undefined) return null;
  const phase = gene.coding.find(({ start }) => start === first[0])?.phase ?? 0;
  if (phase !== 0) return null;
  const covered = new Set<string>();
  let cdsLength = 0;
  for (const [start, end] of coding) {
    if (covered.has(`${start}-${end}`)) return null;
    covered.add(`${start}-${end}`);
    cdsLength += end - start + 1;
  }
  if (cdsLength % 3 !== 0) return null;
  const startCodon = forward ? first[0] : first[1];
  const from = exons.findIndex(([start, end]) => start <= startCodon && startCodon <= end);
  if (from < 0) return null;
  let text = '';
  for (const [start, end] of exons.slice(from)) {
    const bases = await fasta.read(contig, start, end);
    text += forward ? bases : reverseComplement(bases);
  }
  const firstExon = exons[from] as readonly [number, number];
  const bases = basesOf(text.slice(forward ? startCodon - firstExon[0] : firstExon[1] - startCodon));
  // GTF leaves the stop codon out of the coding parts.
  const ends = (length: number): boolean => residueAt(bases, length - 3) === '*';
  if (!ends(cdsLength) && ends(cdsLength + 3)) cdsLength += 3;
  if (residueAt(bases, 0) !== 'M' || !ends(cdsLength)) return null;
  return makeModel({
    gene: gene.gene ?? gene.id,
    id: gene.id,
    mane: gene.tags.includes('mane_select'),
    record: null,
    build,
    chr: gene.chr,
    strand: gene.strand,
    exons: exons.flat(),
    startCodon,
    cdsLength,
    bases: () => bases,
  });
}

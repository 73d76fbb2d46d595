import { type ByteSource, type Host, PropriaError } from '../../core/index.ts';
import { contigName, lineScanner, openText } from '../../genome/index.ts';
import { plainChr } from '../genomic-change.ts';
import { UPSTREAM } from '../transcripts/transcript-index.ts';
import { type GeneModelLine, parseGeneModelLine } from './gene-model-line.ts';
import { type GeneModel, addPart, geneOf, keyOf, modelOfLine, parentsOf } from './gene-model.ts';
import type { WantedPlaces } from './wanted-places.ts';

/** Lines that are none, after which a file is not taken for gene models. */
const MAX_BAD_LINES = 20;

/**
 * The transcripts with a coding sequence that lie at wanted places. Ensembl, GENCODE and RefSeq write transcripts before their exons, so
 * one pass is enough; a GTF that has only exons is passed twice.
 * @throws PropriaError ANNOTATE_GFF_MALFORMED, and those of damaged containers
 */
export async function readGeneModels(
  source: ByteSource,
  host: Host,
  wanted: WantedPlaces,
): Promise<readonly GeneModel[]> {
  const models = new Map<string, GeneModel>();
  const symbols = new Map<string, string>();
  const spans = new Map<string, { line: GeneModelLine; start: number; end: number }>();
  let hasTranscripts = false;
  await scan(source, host, (line) => {
    switch (line.kind) {
      case 'gene': {
        const gene = geneOf(line);
        if (gene !== null) symbols.set(gene[0], gene[1]);
        return;
      }
      case 'transcript': {
        hasTranscripts = true;
        const key = keyOf(line);
        if (key === null || !wanted.touch(chrOf(line.contig), line.start - UPSTREAM, line.end + UPSTREAM)) return;
        models.set(key, modelOfLine(line, key, chrOf(line.contig)));
        return;
      }
      default:
        for (const parent of parentsOf(line)) {
          const model = models.get(parent);
          if (model !== undefined && model.contig === line.contig) addPart(model, line);
          else if (!hasTranscripts) widen(spans, parent, line);
        }
    }
  });
  if (!hasTranscripts) await readLoose(source, host, wanted, spans, models);
  const complete = [...models.values()].filter((model) => model.coding.length > 0);
  for (const model of complete)
    model.gene ??= model.geneKey === null ? null : (symbols.get(model.geneKey) ?? model.geneKey);
  return complete;
}

function widen(
  spans: Map<string, { line: GeneModelLine; start: number; end: number }>,
  parent: string,
  line: GeneModelLine,
): void {
  const key = `${parent}\t${line.contig}`;
  const span = spans.get(key);
  if (span === undefined) spans.set(key, { line, start: line.start, end: line.end });
  else {
    span.start = Math.min(span.start, line.start);
    span.end = Math.max(span.end, line.end);
  }
}

/** The second pass over a file without lines of transcripts: their spans are known now. */
async function readLoose(
  source: ByteSource,
  host: Host,
  wanted: WantedPlaces,
  spans: ReadonlyMap<string, { readonly line: GeneModelLine; readonly start: number; readonly end: number }>,
  models: Map<string, GeneModel>,
): Promise<void> {
  for (const [key, { line, start, end }] of spans)
    if (wanted.touch(chrOf(line.contig), start - UPSTREAM, end + UPSTREAM))
      models.set(key, modelOfLine(line, key.split('\t')[0] as string, chrOf(line.contig)));
  await scan(source, host, (line) => {
    for (const parent of parentsOf(line)) {
      const model = models.get(`${parent}\t${line.contig}`);
      if (model !== undefined) addPart(model, line);
    }
  });
}

export function chrOf(contig: string): string {
  return plainChr(contigName(contig)?.chrom ?? contig);
}

const decoder = new TextDecoder();

async function scan(source: ByteSource, host: Host, visit: (line: GeneModelLine) => void): Promise<void> {
  const text = await openText(source, host);
  let number = 0;
  let bad = 0;
  let good = 0;
  let firstBad = 0;
  const scanner = lineScanner((bytes, start, end) => {
    number++;
    const line = parseGeneModelLine(decoder.decode(bytes.subarray(start, end)));
    if (line === undefined) {
      if (bad === 0) firstBad = number;
      return ++bad < MAX_BAD_LINES || good > 0;
    }
    if (line !== null) {
      good++;
      visit(line);
    }
    return true;
  }, source.name);
  let open = true;
  for await (const block of text.stream()) {
    open = scanner.feed(block);
    if (!open) break;
  }
  if (open) scanner.finish();
  if (good === 0)
    throw new PropriaError('ANNOTATE_GFF_MALFORMED', {
      place: { source: source.name, ...(firstBad > 0 ? { line: firstBad } : {}) },
    });
}

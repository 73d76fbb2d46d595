import type { Build } from '../../core/index.ts';
import { type Fact, type Knowledge, type TranscriptBody, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import { unpackBases } from './bases.ts';
import { makeModel } from './make-model.ts';
import type { TranscriptModel } from './transcript-model.ts';

/** Bases before a transcript that are still told as upstream of it: promoters lie there. */
export const UPSTREAM = 2_000;
const BIN = 17;

/** Transcripts by place. */
export interface TranscriptIndex {
  /** Those that a stretch touches, upstream bases included. */
  at(chr: string, from: number, to: number): readonly TranscriptModel[];
  readonly models: readonly TranscriptModel[];
}

export function indexModels(models: readonly TranscriptModel[]): TranscriptIndex {
  const bins = new Map<string, Map<number, TranscriptModel[]>>();
  for (const model of models) {
    let ofChr = bins.get(model.chr);
    if (ofChr === undefined) bins.set(model.chr, (ofChr = new Map()));
    const { low, high } = reach(model);
    for (let bin = low >> BIN; bin <= high >> BIN; bin++) {
      const held = ofChr.get(bin);
      if (held === undefined) ofChr.set(bin, [model]);
      else held.push(model);
    }
  }
  return {
    models,
    at(chr, from, to) {
      const ofChr = bins.get(chr);
      if (ofChr === undefined) return [];
      const found: TranscriptModel[] = [];
      for (let bin = from >> BIN; bin <= to >> BIN; bin++)
        for (const model of ofChr.get(bin) ?? []) {
          const { low, high } = reach(model);
          if (from <= high && to >= low && !(bin > from >> BIN && found.includes(model))) found.push(model);
        }
      return found;
    },
  };
}

function reach(model: TranscriptModel): { readonly low: number; readonly high: number } {
  return model.strand === 1
    ? { low: Math.max(1, model.low - UPSTREAM), high: model.high }
    : { low: model.low, high: model.high + UPSTREAM };
}

/** What the knowledge has of transcripts, by build. Sequences are unpacked when first read. */
export interface BundledTranscripts {
  readonly GRCh37: TranscriptIndex;
  readonly GRCh38: TranscriptIndex;
  /** Genes that have a transcript on a build: on some its length does not fit. */
  readonly placed: Readonly<Record<Build, ReadonlySet<string>>>;
}

export const bundledTranscripts: (knowledge: Pick<Knowledge, 'facts'>) => BundledTranscripts = onceAKnowledge(
  (knowledge: Pick<Knowledge, 'facts'>) => {
    const facts = [...factsOf(knowledge, 'transcript').values()];
    const GRCh37 = indexModels(modelsOf(facts, 'GRCh37'));
    const GRCh38 = indexModels(modelsOf(facts, 'GRCh38'));
    const genes = ({ models }: TranscriptIndex) => new Set(models.map((model) => model.gene));
    return { GRCh37, GRCh38, placed: { GRCh37: genes(GRCh37), GRCh38: genes(GRCh38) } };
  },
);

function modelsOf(facts: readonly Fact<TranscriptBody>[], build: Build): readonly TranscriptModel[] {
  return facts
    .map((fact) => modelOf(fact, build))
    .filter((model) => model !== null)
    .toSorted((a, b) => Number(b.mane) - Number(a.mane));
}

function modelOf({ body, ref }: Fact<TranscriptBody>, build: Build): TranscriptModel | null {
  const placed = body[build];
  if (placed === null) return null;
  const first = placed.cds[placed.strand === 1 ? 0 : 1];
  if (first === undefined) return null;
  return makeModel({
    gene: body.gene,
    id: body.refseq,
    mane: body.mane,
    record: ref.id,
    build,
    chr: placed.chr,
    strand: placed.strand,
    exons: placed.exons,
    startCodon: first,
    cdsLength: body.cdsLength,
    bases() {
      const bases = unpackBases(body.bases, body.length);
      for (const [offset, base] of placed.differs) bases[offset - 1] = 'ACGT'.indexOf(base);
      return bases;
    },
  });
}

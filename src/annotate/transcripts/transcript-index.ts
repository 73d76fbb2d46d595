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
  /** Transcripts of a gene, in the same order; capitals do not matter. */
  of(gene: string): readonly TranscriptModel[];
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
  const genes = new Map<string, TranscriptModel[]>();
  for (const model of models) {
    const held = genes.get(model.gene.toUpperCase());
    if (held === undefined) genes.set(model.gene.toUpperCase(), [model]);
    else held.push(model);
  }
  return {
    models,
    of: (gene) => genes.get(gene.toUpperCase()) ?? [],
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

/** What the knowledge has of transcripts. A build is indexed when first asked for, sequences are unpacked when first read. */
export interface BundledTranscripts {
  on(build: Build): TranscriptIndex;
  /** Genes that have a transcript on a build: on some its length does not fit. */
  genes(build: Build): ReadonlySet<string>;
}

export const bundledTranscripts: (knowledge: Pick<Knowledge, 'facts'>) => BundledTranscripts = onceAKnowledge(
  (knowledge: Pick<Knowledge, 'facts'>) => {
    const made = new Map<Build, { readonly index: TranscriptIndex; readonly genes: ReadonlySet<string> }>();
    const of = (build: Build) => {
      let found = made.get(build);
      if (found === undefined) {
        const models = modelsOf([...factsOf(knowledge, 'transcript').values()], build);
        found = { index: indexModels(models), genes: new Set(models.map((model) => model.gene)) };
        made.set(build, found);
      }
      return found;
    };
    return { on: (build) => of(build).index, genes: (build) => of(build).genes };
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

import type { Build, Notice } from '../core/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { CONSEQUENCES, type Effect, type Unannotated } from './effect.ts';
import { effectOf } from './effects/effect-of.ts';
import { genomicOf } from './effects/genomic-of.ts';
import { jointChange } from './effects/joint-change.ts';
import { fitsReference, strandChange } from './effects/strand-change.ts';
import type { ChangedBases } from './genomic-change.ts';
import { hotspotEffect } from './hotspot-changes.ts';
import { type BundledTranscripts, bundledTranscripts } from './transcripts/transcript-index.ts';
import { type Reconciled, reconcile } from './told/reconcile.ts';
import type { ToldAnnotation } from './told/told-annotation.ts';
import { namedTranscript } from './transcripts/named-transcript.ts';
import type { TranscriptModel } from './transcripts/transcript-model.ts';
import { parseCdna } from './names/parse-nucleotide-change.ts';
import type { ReferenceTranscripts } from './reference/reference-transcripts.ts';

export interface Annotator {
  /**
   * What a change does to every transcript that it touches, the one to use first: of MANE Select before others, of genes whose
   * protein it changes before those that it only lies beside. `gene`: the gene that the file names, which tells why nothing is
   * found. Nothing is thrown: a change that cannot be read says so.
   */
  effects(change: ChangedBases, build: Build, gene?: string): ChangeEffects;
  /**
   * The genomic change that a coding name (`c.2573T>G`, `NM_005228.5:c.2573T>G`) means, on the transcript that it names or else on the
   * first of the gene. Null where there is no such transcript, or the place is not one of its coding bases or introns. Its bases
   * are those of the name: `effects` says whether the assembly has them.
   */
  genomic(cdna: string, gene: string, build: Build): ChangedBases | null;
  /**
   * Two substitutions in one codon of a transcript as one change, to be used where they lie on the same copy; null where they share none.
   */
  joint(a: ChangedBases, b: ChangedBases, build: Build): ChangedBases | null;
  /** Which effect stands where a file's own words and `effects` speak of one change. */
  reconcile(told: readonly ToldAnnotation[], own: readonly Effect[]): Reconciled;
}

export interface ChangeEffects {
  readonly effects: readonly Effect[];
  /** Why there is none; null where there is one. */
  readonly unannotated: Unannotated | null;
  readonly notices: readonly Notice[];
}

export interface AnnotatorOptions {
  /** Transcripts of the user's own FASTA and GFF; bundled ones of the same gene come first. */
  readonly reference?: ReferenceTranscripts;
}

/** Longest chromosome of either build (chr1 of GRCh37). */
const LAST_POSITION = 249_250_621;
const OTHER: Readonly<Record<Build, Build>> = { GRCh37: 'GRCh38', GRCh38: 'GRCh37' };

export function createAnnotator(knowledge: Pick<Knowledge, 'facts'>, options: AnnotatorOptions = {}): Annotator {
  const bundled = bundledTranscripts(knowledge);
  const { reference } = options;
  const modelsAt = (change: ChangedBases, build: Build): readonly TranscriptModel[] => {
    const to = change.pos + Math.max(change.ref.length - 1, 1);
    const own = bundled.on(build).at(change.chr, change.pos, to);
    if (reference === undefined || reference.build !== build) return own;
    const genes = new Set(own.map((model) => model.gene));
    return [...own, ...reference.index.at(change.chr, change.pos, to).filter((model) => !genes.has(model.gene))];
  };
  const effects: Annotator['effects'] = (change, build, gene) => {
    const wrong = impossible(change);
    if (wrong !== null) return wrong;
    const found: Effect[] = [];
    let misfit: TranscriptModel | null = null;
    for (const model of modelsAt(change, build)) {
      const stranded = strandChange(model, change);
      if (fitsReference(model, stranded)) found.push(effectOf(model, stranded));
      else misfit ??= model;
    }
    const hotspot = hotspotEffect(knowledge, change, build);
    if (hotspot !== null && !found.some((one) => one.gene === hotspot.gene && one.change !== null)) found.push(hotspot);
    if (found.length > 0 && (misfit === null || found.some((one) => one.change !== null)))
      return { effects: inOrder(found), unannotated: null, notices: [] };
    if (misfit !== null) {
      const otherFits = modelsAt(change, OTHER[build]).some(
        (model) => touchesCoding(model, change) && fitsReference(model, strandChange(model, change)),
      );
      return mismatch(change, build, misfit, otherFits);
    }
    return { effects: [], unannotated: whyNone(gene, bundled, build), notices: [] };
  };
  const genomic: Annotator['genomic'] = (cdna, gene, build) => {
    const models = [...bundled.on(build).of(gene), ...(reference?.build === build ? reference.index.of(gene) : [])];
    const named = models.length === 0 ? null : parseCdna(cdna);
    if (named === null) return null;
    const { reference: written } = named;
    const wanted = written === null ? null : (namedTranscript(knowledge, written) ?? written);
    const model = wanted === null ? models[0] : models.find((one) => one.id === wanted);
    return model === undefined ? null : genomicOf(model, named);
  };
  /** Where only `c.` names are told (somebody typed one, or the coordinates do not fit), what they mean on a transcript. */
  const ofCodingNames = (told: readonly ToldAnnotation[]): readonly Effect[] => {
    for (const { gene, cdna, protein, transcript } of told) {
      if (gene === null || cdna === null || protein !== null) continue;
      const name = transcript === null || cdna.includes(':') ? cdna : `${transcript}:${cdna}`;
      for (const build of ['GRCh38', 'GRCh37'] as const) {
        const change = genomic(name, gene, build);
        const found = change === null ? [] : effects(change, build).effects;
        const own = found.filter((one) => one.gene.toUpperCase() === gene.toUpperCase());
        if (own.length > 0) return own;
      }
    }
    return [];
  };
  return {
    genomic,
    effects,
    reconcile: (told, own) => reconcile(knowledge, told, own.length > 0 ? own : ofCodingNames(told)),
    joint(a, b, build) {
      for (const model of modelsAt(a, build)) {
        const joint = jointChange(model, a, b);
        if (joint !== null) return joint;
      }
      return null;
    },
  };
}

function touchesCoding(model: TranscriptModel, change: ChangedBases): boolean {
  const { first, last } = strandChange(model, change);
  return first.kind === 'coding' || last.kind === 'coding';
}

function whyNone(gene: string | undefined, bundled: BundledTranscripts, build: Build): Unannotated {
  if (gene === undefined || bundled.genes(build).has(gene)) return 'outside-genes';
  return bundled.genes(OTHER[build]).has(gene) ? 'length-mismatch' : 'gene-not-bundled';
}

/** Transcripts come in the order of MANE Select first; genes by the most severe of what their first one meets. */
function inOrder(effects: readonly Effect[]): readonly Effect[] {
  if (effects.length < 2) return effects;
  const rank = new Map<string, number>();
  for (const effect of effects)
    if (!rank.has(effect.gene)) rank.set(effect.gene, CONSEQUENCES.indexOf(effect.consequence));
  return effects.toSorted((a, b) => (rank.get(a.gene) as number) - (rank.get(b.gene) as number));
}

function impossible(change: ChangedBases): ChangeEffects | null {
  const { chr, pos, ref, alt } = change;
  const bases = /^[ACGT]*$/;
  if (!bases.test(ref) || !bases.test(alt) || (ref === '' && alt === '') || ref === alt) {
    const detail = `${ref === '' ? '-' : ref}>${alt === '' ? '-' : alt}`.slice(0, 60);
    return {
      effects: [],
      unannotated: 'not-bases',
      notices: [{ code: 'ANNOTATE_NOT_BASES', severity: 'caution', params: { chrom: chr, pos1: pos, detail } }],
    };
  }
  if (!Number.isSafeInteger(pos) || pos < 1 || pos + ref.length - 1 > LAST_POSITION)
    return {
      effects: [],
      unannotated: 'impossible-position',
      notices: [{ code: 'ANNOTATE_POSITION', severity: 'serious', params: { chrom: chr, pos1: String(pos) } }],
    };
  return null;
}

function mismatch(change: ChangedBases, build: Build, model: TranscriptModel, otherFits: boolean): ChangeEffects {
  const params = { chrom: change.chr, pos1: change.pos, found: change.ref.slice(0, 60), gene: model.gene, build };
  return {
    effects: [],
    unannotated: 'reference-mismatch',
    notices: [
      otherFits
        ? { code: 'ANNOTATE_OTHER_BUILD', severity: 'serious', params: { ...params, other: OTHER[build] } }
        : { code: 'ANNOTATE_REF_MISMATCH', severity: 'serious', params },
    ],
  };
}

import type { Consequence, Effect } from '../effect.ts';
import { printProteinChange } from '../names/print-protein-change.ts';
import type { ProteinChange } from '../protein-change.ts';
import type { Site, TranscriptModel } from '../transcripts/transcript-model.ts';
import { siteOf } from '../transcripts/transcript-model.ts';
import { type StrandedChange, cdnaName, movedSite, nearestExonBase } from './cdna-name.ts';
import { codingChange } from './coding-change.ts';

/** A stop this near before the last junction of exons, or behind it, does not lead to decay (50 to 55 bases in the literature). */
const DECAY_BASES = 50;
/** Bases of the intron, and of the exon, that belong to a splice region (Sequence Ontology SO:0001630). */
const REGION_INTRON = 8;
const REGION_EXON = 3;

/** What a change does to one transcript; its reference bases fit. */
export function effectOf(model: TranscriptModel, stranded: StrandedChange): Effect {
  const { consequence, change, escapesDecay } = judge(model, stranded);
  return {
    gene: model.gene,
    transcript: model.id,
    consequence,
    protein: change === null ? null : printProteinChange(change),
    change,
    cdna: cdnaName(model, stranded),
    exon: exonOf(model, stranded),
    escapesDecay,
    by: model.record === null ? 'reference' : 'transcript',
    record: model.record,
  };
}

interface Judged {
  readonly consequence: Consequence;
  readonly change: ProteinChange | null;
  readonly escapesDecay: boolean | null;
}

function judge(model: TranscriptModel, stranded: StrandedChange): Judged {
  const { first, last, ref, alt } = stranded;
  if (hitsSpliceSite(model, stranded))
    return { consequence: 'splice-site', change: spliceChange(model, stranded), escapesDecay: null };
  const insertion = ref.length === 0;
  // Where an exon joins an intron, what is put between them is read as part of the exon.
  const start =
    first.kind === 'coding'
      ? first.offset + (insertion ? 1 : 0)
      : insertion && first.kind === 'intron' && last.kind === 'coding'
        ? last.offset
        : null;
  if (start !== null) {
    // Past the stop nothing of the protein changes.
    if (start < model.cdsLength && !(insertion && start === 0)) {
      const coding = codingChange(model, start, ref.length, alt);
      const region = coding.consequence === 'synonymous' && nearsExonEdge(model, stranded);
      return {
        consequence: region ? 'splice-region' : coding.consequence,
        change: coding.change,
        escapesDecay:
          coding.earlyStop === null ? null : escapes(model, start, alt.length - ref.length, coding.earlyStop),
      };
    }
    return plain(inRegion(stranded) ? 'splice-region' : start === 0 ? 'utr-5' : 'utr-3');
  }
  if (last.kind === 'coding' && !insertion) {
    // From before the start codon into it; introns between were caught above.
    return { consequence: 'start-lost', change: { kind: 'start-lost' }, escapesDecay: null };
  }
  if (inRegion(stranded)) return plain('splice-region');
  if (first.kind === 'utr-5' || last.kind === 'utr-5') return plain('utr-5');
  if (first.kind === 'intron' || last.kind === 'intron') return plain('intron');
  if (first.kind === 'outside' && first.side === 'upstream') return plain('upstream');
  return plain('unknown');
}

function plain(consequence: Consequence): Judged {
  return { consequence, change: null, escapesDecay: null };
}

/** One of the two first or last bases of an intron is changed, or an insertion parts them, or whole introns are gone. */
function hitsSpliceSite(model: TranscriptModel, { first, last, ref }: StrandedChange): boolean {
  if (ref.length === 0) {
    // An insertion right at the edge leaves the site whole.
    const inside = (site: Site): boolean => site.kind === 'intron' && (site.fromDonor <= 1 || site.toAcceptor <= 1);
    return first.kind === 'intron' && last.kind === 'intron' && (inside(first) || inside(last));
  }
  const exonOfSite = (site: Site): number | null => {
    switch (site.kind) {
      case 'coding':
        return site.exon + model.firstExon;
      case 'utr-5':
        return site.exon;
      case 'outside':
        return site.side === 'upstream' ? 0 : model.exons.length / 2 - 1;
      case 'intron':
        return null;
    }
  };
  if (first.kind === 'intron' && last.kind === 'intron')
    return first.after !== last.after || first.fromDonor <= 2 || last.toAcceptor <= 2;
  if (first.kind === 'intron' || last.kind === 'intron') return true;
  return exonOfSite(first) !== exonOfSite(last);
}

/** `p.X1010_splice`: the codon of the exon base that the first changed base is counted from; null outside the coding sequence. */
function spliceChange(model: TranscriptModel, stranded: StrandedChange): ProteinChange | null {
  for (const site of [movedSite(model, stranded), stranded.last]) {
    const near = site.kind === 'intron' ? siteOf(model, nearestExonBase(model, site)) : site;
    if (near.kind === 'coding' && near.offset < model.cdsLength)
      return { kind: 'splice', at: Math.floor(near.offset / 3) + 1 };
  }
  return null;
}

function inRegion({ first, last }: StrandedChange): boolean {
  const near = (site: Site): boolean =>
    site.kind === 'intron' && (site.fromDonor <= REGION_INTRON || site.toAcceptor <= REGION_INTRON);
  return near(first) || near(last);
}

/** Within three bases of an exon's end that joins another exon. */
function nearsExonEdge(model: TranscriptModel, { first, last }: StrandedChange): boolean {
  if (first.kind !== 'coding' || last.kind !== 'coding') return false;
  const { exon } = first;
  const from = model.offsets[exon] as number;
  const size = (model.coding[2 * exon + 1] as number) - (model.coding[2 * exon] as number) + 1;
  const hasNext = exon + 1 < model.offsets.length;
  const hasBefore = exon > 0;
  return (hasBefore && first.offset - from < REGION_EXON) || (hasNext && from + size - 1 - last.offset < REGION_EXON);
}

/** `stop`: offset of the early stop in the changed sequence; the last junction moves with what is put in or taken out before it. */
function escapes(model: TranscriptModel, start: number, longer: number, stop: number): boolean {
  const exons = model.offsets.length;
  if (exons + model.firstExon < 2) return true;
  const junction = exons < 2 ? 0 : (model.offsets[exons - 1] as number);
  return stop >= junction + (start < junction ? longer : 0) - DECAY_BASES;
}

/** Number of the exon, from 1; of an intron's edge the exon beside it; null deeper in introns and outside. */
function exonOf(model: TranscriptModel, { first, last }: StrandedChange): number | null {
  for (const site of [first, last]) {
    if (site.kind === 'coding') return site.exon + model.firstExon + 1;
    if (site.kind === 'utr-5') return site.exon + 1;
  }
  if (first.kind !== 'intron') return null;
  // From one intron into another: the first exon that is gone.
  if (last.kind === 'intron' && last.after !== first.after) return first.after + 2;
  if (Math.min(first.fromDonor, first.toAcceptor) > REGION_INTRON) return null;
  return first.fromDonor <= first.toAcceptor ? first.after + 1 : first.after + 2;
}

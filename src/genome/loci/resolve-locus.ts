import type { LocusReading, Notice, Phase, ReadState } from '../../core/index.ts';
import { type VcfRecord, isUnspecific } from '../vcf/vcf-record.ts';
import { type AlleleAt, alleleAtBase, alleleAtStretch } from './allele-at.ts';
import { type RecordContext, copiesOf } from './copies-of.ts';
import { locatorOf } from './locator-of.ts';
import type { LocusWindow } from './locus-window.ts';
import { baseWindows, joinBases } from './join-bases.ts';
import { type Copies, mergeRecords } from './merge-records.ts';
import { type QualityLimits, unreadBecause } from './quality.ts';

/** The state `absent` is refined by the caller, who knows what kind of file it is. */
export interface Resolved {
  readonly reading: LocusReading;
  readonly notices: readonly Notice[];
  /** The file has a reference line for the first base of an insertion or deletion, and nothing more. */
  readonly indelUnproven: boolean;
}

const UNPHASED: Phase = { kind: 'unphased' };

/**
 * What the records that overlap a locus say of it, best evidence first: records about the very change, a deletion that
 * takes the position away, reference blocks. `records` overlap the window's stretch and stand in file order.
 */
export function resolveLocus(
  window: LocusWindow,
  records: readonly VcfRecord[],
  limits: QualityLimits,
  context: RecordContext,
): Resolved {
  const parts =
    window.kind === 'bases' && !records.some((record) => namesKnown(window, record)) ? baseWindows(window) : null;
  if (parts !== null)
    return joinBases(
      window,
      parts.map((part) => resolveLocus(part, records, limits, context)),
    );
  const alleleOf = alleleReader(window);
  const calls = records.filter((record) => !record.block);
  const all = calls.filter((record) => speaks(window, record, alleleOf(record)));
  const speaking = limits.firstLineDecides ? firstUsable(window, all, limits, context, alleleOf) : all;
  if (speaking.length > 0) return fromCalls(window, speaking, limits, context, alleleOf);
  const taking = calls.find((record) => unreadBecause(record, limits) === null && takesAway(record, alleleOf(record)));
  if (taking !== undefined) {
    const notice: Notice = {
      code: 'VCF_SPANNING_DELETION',
      severity: 'caution',
      place: locatorOf(taking, context),
      params: { chrom: taking.contig, from1: taking.pos1, locus: window.target.id },
    };
    return unread(window, 'discarded', taking, context, [notice]);
  }
  const wrong = records.find((record) => record.pos1 === window.pos1 && record.ref[0] !== window.ref[0]);
  if (wrong !== undefined) return refMismatch(window, wrong, context);
  const blocks = coveringBlocks(window, records);
  if (blocks !== null) return fromBlocks(window, blocks, limits, context);
  const own = calls.find((record) => record.pos1 === window.pos1);
  if (own !== undefined && own.ref !== window.ref && window.kind === 'base') return refMismatch(window, own, context);
  return {
    ...unread(window, 'absent', null, context, []),
    indelUnproven: window.kind === 'length' && own !== undefined,
  };
}

/** The first record written just as the definition writes the locus that can be used; without one, all of them. */
function firstUsable(
  window: LocusWindow,
  records: readonly VcfRecord[],
  limits: QualityLimits,
  context: RecordContext,
  alleleOf: AlleleReader,
): readonly VcfRecord[] {
  const { pos38, ref38, pos37, ref37 } = window.target;
  const first = records.find(
    (record) =>
      ((record.pos1 === pos38 && record.ref === ref38) || (record.pos1 === pos37 && record.ref === ref37)) &&
      unreadBecause(record, limits) === null &&
      copiesOf(window, record, alleleOf(record), context).kind === 'copies',
  );
  return first === undefined ? records : [first];
}

/** A record that shows a known alternative of several bases in one piece. */
function namesKnown(window: LocusWindow, record: VcfRecord): boolean {
  return record.alts.some((alt) => {
    const at = alleleAtStretch(window, record.pos1, record.ref, alt);
    return at?.kind === 'bases' && window.alts.includes(at.bases);
  });
}

type AlleleReader = (record: VcfRecord) => (alt: string) => AlleleAt;

function alleleReader(window: LocusWindow): AlleleReader {
  if (window.kind === 'base') return (record) => (alt) => alleleAtBase(window, record.pos1, record.ref, alt);
  return (record) => (alt) => alleleAtStretch(window, record.pos1, record.ref, alt) ?? { kind: 'elsewhere' };
}

/** Whether a record is about the locus, so that its reference allele means the reference of the locus. */
function speaks(window: LocusWindow, record: VcfRecord, alleleOf: (alt: string) => AlleleAt): boolean {
  const offset = window.pos1 - record.pos1;
  if (window.kind === 'base') {
    if (record.ref[offset] !== window.ref) return false;
    if (offset === 0 && record.ref.length === 1) return true;
    return record.alts.some((alt) => alleleOf(alt).kind === 'bases');
  }
  // A line of the locus' own REF over several bases is about it even without alternatives; a single base never is.
  if (
    offset === 0 &&
    record.ref === window.ref &&
    record.ref.length > 1 &&
    !record.alts.some((alt) => isSameLength(alt, record.ref))
  )
    return true;
  return record.alts.some((alt) => alleleOf(alt).kind === 'bases');
}

function isSameLength(alt: string, ref: string): boolean {
  return alt.length === ref.length && !alt.startsWith('<');
}

/** A genotype that uses an allele under which the locus is gone. */
function takesAway(record: VcfRecord, alleleOf: (alt: string) => AlleleAt): boolean {
  const numbers = record.call?.genotype?.alleles ?? [];
  return numbers.some((number) => {
    const alt = number === null || number === 0 ? undefined : record.alts[number - 1];
    if (alt === undefined) return false;
    const { kind } = alleleOf(alt);
    return (
      kind === 'lost' || (kind === 'symbolic' && (alt === '*' || alt.startsWith('<DEL') || alt.startsWith('<CN0')))
    );
  });
}

function fromCalls(
  window: LocusWindow,
  speaking: readonly VcfRecord[],
  limits: QualityLimits,
  context: RecordContext,
  alleleOf: AlleleReader,
): Resolved {
  const lines: Copies[] = [];
  const notices: Notice[] = [];
  for (const record of speaking) {
    const state = unreadBecause(record, limits);
    // One line of a split site that cannot be used leaves its alternative open, and so the whole position.
    if (state !== null) return unread(window, state, record, context, notices);
    const result = copiesOf(window, record, alleleOf(record), context);
    if (result.kind === 'unusable') return unread(window, 'discarded', record, context, [...notices, result.notice]);
    lines.push(result.copies);
    notices.push(...result.notices);
  }
  const merged = mergeRecords(lines, window.ref);
  const [first] = speaking;
  if (first === undefined) return unread(window, 'absent', null, context, notices);
  const told = (code: 'VCF_CONTRADICTORY_LINES' | 'VCF_DUPLICATE_LINE', severity: Notice['severity']): Notice => ({
    code,
    severity,
    place: locatorOf(first, context),
    params: { chrom: first.contig, pos1: first.pos1, locus: window.target.id },
  });
  if (merged.kind === 'contradiction')
    return unread(window, 'discarded', first, context, [...notices, told('VCF_CONTRADICTORY_LINES', 'serious')]);
  if (merged.duplicates) notices.push(told('VCF_DUPLICATE_LINE', 'info'));
  const used = lines.find(({ alleles }) => alleles.some((allele) => allele !== window.ref)) ?? lines[0];
  return {
    reading: {
      locus: window.target.id,
      state: 'read',
      alleles: merged.alleles,
      phase: merged.phase,
      locator: locatorOf(used?.record ?? first, context),
    },
    notices,
    indelUnproven: false,
  };
}

/**
 * Reference blocks, or gVCF records that would have shown any other change, over every base of the locus; for a
 * deletion that is the anchor and all bases that it takes out. Null when a base is not covered.
 */
function coveringBlocks(window: LocusWindow, records: readonly VcfRecord[]): readonly VcfRecord[] | null {
  const used = new Set<VcfRecord>();
  for (let pos1 = window.pos1; pos1 < window.pos1 + window.ref.length; pos1++) {
    const over = records.filter((record) => record.pos1 <= pos1 && record.end1 >= pos1);
    const block = over.find(({ block: isBlock }) => isBlock) ?? over.find(({ alts }) => alts.some(isUnspecific));
    if (block === undefined) return null;
    used.add(block);
  }
  return [...used];
}

function fromBlocks(
  window: LocusWindow,
  blocks: readonly VcfRecord[],
  limits: QualityLimits,
  context: RecordContext,
): Resolved {
  for (const block of blocks) {
    const state = unreadBecause(block, limits);
    if (state !== null) return unread(window, state, block, context, []);
  }
  const [first] = blocks;
  const genotype = first?.call?.genotype;
  if (first === undefined || genotype === null || genotype === undefined)
    return unread(window, 'absent', null, context, []);
  if (blocks.some(({ block, call }) => block && call?.genotype?.alleles.some((allele) => allele !== 0)))
    return unread(window, 'discarded', first, context, []);
  const copies =
    window.target.chrom === 'chrM' || window.target.chrom === 'chrY' ? 1 : Math.min(2, genotype.alleles.length);
  return {
    reading: {
      locus: window.target.id,
      state: 'reference-block',
      alleles: Array<string>(copies).fill(window.ref),
      phase: UNPHASED,
      locator: locatorOf(first, context),
    },
    notices: [],
    indelUnproven: false,
  };
}

function refMismatch(window: LocusWindow, record: VcfRecord, context: RecordContext): Resolved {
  const notice: Notice = {
    code: 'VCF_REF_MISMATCH',
    severity: 'caution',
    place: locatorOf(record, context),
    params: { found: record.ref.slice(0, 40), expected: window.ref, locus: window.target.id },
  };
  return unread(window, 'discarded', record, context, [notice]);
}

function unread(
  window: LocusWindow,
  state: ReadState,
  record: VcfRecord | null,
  context: RecordContext,
  notices: readonly Notice[],
): Resolved {
  const locator = record === null ? null : locatorOf(record, context);
  return {
    reading: { locus: window.target.id, state, alleles: [], phase: UNPHASED, locator },
    notices,
    indelUnproven: false,
  };
}

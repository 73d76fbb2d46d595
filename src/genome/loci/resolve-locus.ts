import type { LocusReading, Notice, Phase, ReadState } from '../../core/index.ts';
import { type VcfRecord, isUnspecific } from '../vcf/vcf-record.ts';
import { type AlleleAt, alleleAtBase, alleleAtStretch } from './allele-at.ts';
import { type RecordContext, copiesOf } from './copies-of.ts';
import { lostUnder } from './lost-under.ts';
import { locatorOf } from './locator-of.ts';
import type { LocusWindow } from './locus-window.ts';
import { baseWindows, joinBases } from './join-bases.ts';
import { type Copies, mergeRecords } from './merge-records.ts';
import { type QualityLimits, unreadBecause } from './quality.ts';
import { asWritten, shownAlleles } from './shown-alleles.ts';

/** The state `absent` is refined by the caller, who knows what kind of file it is. */
export interface Resolved {
  readonly reading: LocusReading;
  readonly notices: readonly Notice[];
  /** The file has a reference line for the first base of an insertion or deletion, and nothing more. */
  readonly indelUnproven: boolean;
}

const UNPHASED: Phase = { kind: 'unphased' };

/**
 * What the records that overlap a locus say of it, best evidence first: a deletion that takes the position away, records about
 * the very change, reference blocks. `records` overlap the window's stretch and stand in file order. What an unread position
 * shows all the same stands beside it.
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
  const resolved = resolveOne(window, records, limits, context, alleleOf);
  if (resolved.reading.alleles.length > 0) return resolved;
  const shown = shownAlleles(window, records, alleleOf, (record) => speaks(window, record, alleleOf(record)));
  const all = new Set([...(resolved.reading.shown ?? []), ...shown]);
  return all.size === 0 ? resolved : { ...resolved, reading: { ...resolved.reading, shown: [...all] } };
}

function resolveOne(
  window: LocusWindow,
  records: readonly VcfRecord[],
  limits: QualityLimits,
  context: RecordContext,
  alleleOf: AlleleReader,
): Resolved {
  const calls = records.filter((record) => !record.block);
  const all = calls.filter((record) => speaks(window, record, alleleOf(record)));
  const speaking = limits.firstLineDecides ? firstUsable(window, all, limits, context, alleleOf) : all;
  if (!limits.firstLineDecides || speaking.length === 0) {
    const taken = takenAway(window, calls, limits, context, alleleOf, speaking);
    if (taken !== null) return taken;
  }
  if (speaking.length > 0) return fromCalls(window, speaking, limits, context, alleleOf);
  const wrong = records.find((record) => record.pos1 === window.pos1 && record.ref[0] !== window.ref[0]);
  if (wrong !== undefined) return refMismatch(window, wrong, context);
  const blocks = coveringBlocks(window, records);
  if (blocks !== null) return fromBlocks(window, blocks, limits, context);
  const own = calls.find((record) => record.pos1 === window.pos1);
  if (own !== undefined && own.ref !== window.ref && window.kind === 'base') return refMismatch(window, own, context);
  // Nothing else speaks of the position, and a deletion without an end may hold it.
  const open = calls.find(
    (record) => record.reach1 > record.end1 && lostUnder(window, record, alleleOf(record)) !== null,
  );
  if (open !== undefined) return lost(window, open, 'discarded', context, alleleOf);
  return {
    ...unread(window, 'absent', null, context, []),
    indelUnproven: window.kind === 'length' && own !== undefined,
  };
}

/**
 * Unread where a deletion lies over the locus: even of one copy, what another line or block says is not the whole genotype. One
 * that is filtered or of low quality is no finding, but neither is the reference under it.
 */
function takenAway(
  window: LocusWindow,
  calls: readonly VcfRecord[],
  limits: QualityLimits,
  context: RecordContext,
  alleleOf: AlleleReader,
  speaking: readonly VcfRecord[],
): Resolved | null {
  const taking = calls.filter(
    (record) =>
      record.reach1 === record.end1 &&
      // A record about the locus itself that also offers a deletion is told by its own genotype.
      !speaking.includes(record) &&
      lostUnder(window, record, alleleOf(record)) !== null,
  );
  const usable = taking.find((record) => unreadBecause(record, limits) === null);
  if (usable !== undefined) return lost(window, usable, 'discarded', context, alleleOf);
  const [first] = taking;
  if (first !== undefined) return lost(window, first, unreadBecause(first, limits) ?? 'discarded', context, alleleOf);
  // A deletion anchored at the very base leaves it, but a file that says nothing else of it does not prove that.
  const anchored =
    speaking.length > 0
      ? undefined
      : calls.find((record) => unreadBecause(record, limits) === null && takesAway(record, alleleOf(record)));
  return anchored === undefined ? null : lost(window, anchored, 'discarded', context, alleleOf);
}

function lost(
  window: LocusWindow,
  record: VcfRecord,
  state: ReadState,
  context: RecordContext,
  alleleOf: AlleleReader,
): Resolved {
  const notice: Notice = {
    code: 'VCF_SPANNING_DELETION',
    severity: 'caution',
    place: locatorOf(record, context),
    params: { chrom: record.contig, from1: record.pos1, locus: window.target.id },
  };
  const resolved = unread(window, state, record, context, [notice]);
  const allele = lostUnder(window, record, alleleOf(record));
  return allele === null
    ? resolved
    : { ...resolved, reading: { ...resolved.reading, shown: [asWritten(record, allele)] } };
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
  const againstOf = (record: VcfRecord, state: ReadState): readonly Notice[] =>
    state !== 'discarded'
      ? []
      : [
          {
            code: 'VCF_EVIDENCE_CONTRADICTS',
            severity: 'caution',
            place: locatorOf(record, context),
            params: { chrom: record.contig, pos1: record.pos1, text: record.call?.gt ?? '', locus: window.target.id },
          },
        ];
  for (const record of speaking) {
    const state = unreadBecause(record, limits);
    // One line of a split site that cannot be used leaves its alternative open, and so the whole position.
    if (state !== null) return unread(window, state, record, context, [...notices, ...againstOf(record, state)]);
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
    const blocks = over.filter(({ block: isBlock }) => isBlock);
    const covering = blocks.length > 0 ? blocks : over.filter(({ alts }) => alts.some(isUnspecific)).slice(0, 1);
    if (covering.length === 0) return null;
    // Where blocks lie over one another the worse decides.
    for (const block of covering) used.add(block);
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

import type { Build, Locator, LocusReading, Notice, TargetLocus } from '../../core/index.ts';
import type { ArrayRow } from './scan-rows.ts';

/** How far from the VCF anchor an array may place an insertion or deletion: after the anchor base, or inside a repeat. */
const INDEL_REACH = 5;

export interface ArrayLocusAnswer {
  readonly reading: LocusReading;
  readonly notices: readonly Notice[];
}

/** What the rows of one position say of it. A position without a row is not on the array, and never reference. */
export function readLocus(
  target: TargetLocus,
  rows: readonly ArrayRow[],
  build: Build,
  source: string,
): ArrayLocusAnswer {
  const notices: Notice[] = [];
  const usable = rows.filter((row) => {
    if (standsAt(row, target, build)) return true;
    if (row.rsid === target.rsid)
      notices.push(notice('ARRAY_POSITION', row, source, { rsid: row.rsid, found: `${row.chrom}:${row.pos1}` }));
    return false;
  });
  const first = usable[0];
  if (first === undefined) return { reading: unread(target, 'not-on-array', null), notices };
  const answers = usable.map((row) => ({ row, alleles: allelesOf(row.genotype, target) }));
  const called = answers.filter(({ alleles }) => alleles !== 'no-call');
  const chosen = called[0];
  const shown = [...new Set(usable.flatMap((row) => shownBy(row.genotype, target)))];
  if (chosen === undefined) return { reading: unread(target, 'no-call', locator(first, source), shown), notices };
  const at = locator(chosen.row, source);
  if (chosen.alleles === 'unknown-base') {
    notices.push(
      notice('ARRAY_UNEXPECTED_BASE', chosen.row, source, {
        found: chosen.row.genotype,
        expected: [target.ref38, ...target.alts].join('/'),
      }),
    );
    return { reading: unread(target, 'discarded', at, shown), notices };
  }
  const same = called.every(
    ({ alleles }) => String([alleles].flat().toSorted()) === String([chosen.alleles].flat().toSorted()),
  );
  if (!same) {
    notices.push(
      notice('ARRAY_CONTRADICTORY', chosen.row, source, { lines: called.map(({ row }) => row.line).join(', ') }),
    );
    return { reading: unread(target, 'discarded', at, shown), notices };
  }
  return {
    reading: {
      locus: target.id,
      state: 'read',
      alleles: chosen.alleles as string[],
      phase: { kind: 'unphased' },
      locator: at,
    },
    notices,
  };
}

function standsAt(row: ArrayRow, target: TargetLocus, build: Build): boolean {
  if (row.chrom !== target.chrom) return false;
  // An insertion or deletion that stands beside a base says nothing of that base.
  if (!isIndel(target) && /^[ID]+$/.test(row.genotype)) return false;
  const distance = Math.abs(row.pos1 - (build === 'GRCh37' ? target.pos37 : target.pos38));
  return distance === 0 ? true : isIndel(target) && row.rsid === target.rsid && distance <= INDEL_REACH;
}

const isIndel = (target: TargetLocus): boolean => target.alts.some((alt) => alt.length !== target.ref38.length);

function allelesOf(genotype: string, target: TargetLocus): readonly string[] | 'no-call' | 'unknown-base' {
  if (genotype === '' || /[-0]/.test(genotype)) return 'no-call';
  const letters = [...genotype];
  const known = [target.ref38, ...target.alts];
  if (isIndel(target)) {
    // I and D name the longer and the shorter allele; with two alternatives they do not say which.
    const [alt, other] = target.alts;
    if (alt === undefined || other !== undefined || alt.length === target.ref38.length) return 'unknown-base';
    const [longer, shorter] = alt.length > target.ref38.length ? [alt, target.ref38] : [target.ref38, alt];
    return letters.every((letter) => letter === 'I' || letter === 'D')
      ? letters.map((letter) => (letter === 'I' ? longer : shorter))
      : 'unknown-base';
  }
  return letters.every((letter) => known.includes(letter)) ? letters : 'unknown-base';
}

function locator(row: ArrayRow, source: string): Locator {
  return {
    kind: 'file',
    source,
    chrom: row.chrom,
    pos1: row.pos1,
    offset: { kind: 'byte', at: String(row.offset) },
    line: row.line,
    text: row.text.slice(0, 400),
  };
}

function unread(
  target: TargetLocus,
  state: LocusReading['state'],
  at: Locator | null,
  shown: readonly string[] = [],
): LocusReading {
  const reading = { locus: target.id, state, alleles: [], phase: { kind: 'unphased' }, locator: at } as const;
  return shown.length === 0 ? reading : { ...reading, shown };
}

const COMPLEMENT: Readonly<Record<string, string>> = { A: 'T', C: 'G', G: 'C', T: 'A' };

/**
 * What letters that cannot be used show beside the reference. Where all of them fit the other strand they are that strand's: a row is never
 * read so, but the reference of the other strand is no sign of a variant.
 */
function shownBy(genotype: string, target: TargetLocus): readonly string[] {
  const letters = [...genotype].filter((letter) => letter !== '-' && letter !== '0');
  const known = [target.ref38, ...target.alts];
  const beside = (alleles: readonly string[]): readonly string[] => alleles.filter((allele) => allele !== target.ref38);
  if (isIndel(target)) {
    const alleles = allelesOf(letters.join(''), target);
    if (typeof alleles !== 'string') return beside(alleles);
    // Two lengths: one of them is not the reference, and with several alternatives it may be any.
    return letters.includes('I') && letters.includes('D') ? target.alts : [];
  }
  const turned = letters.map((letter) => COMPLEMENT[letter] ?? letter);
  const isTurned = !letters.every((letter) => known.includes(letter)) && turned.every((base) => known.includes(base));
  return beside(isTurned ? turned : letters);
}

function notice(code: Notice['code'], row: ArrayRow, source: string, params: Record<string, string | number>): Notice {
  return { code, severity: 'caution', place: locator(row, source), params };
}

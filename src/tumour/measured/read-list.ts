import { type Notice, PropriaError, baseName } from '../../core/index.ts';
import { parseBed } from '../../genome/index.ts';
import { chromosomeOf } from '../change/place-of.ts';
import type { FileReading } from '../file-reading.ts';
import { fingerprinter, shown } from '../text/fingerprint.ts';
import { noticeCounter } from '../text/notice-counter.ts';
import { type OpenedText, scanLines } from '../text/scan-lines.ts';
import type { Assay, TumourReading } from '../tumour-reading.ts';
import { hlaAllele } from './hla-table.ts';

const MOST_LINES = 2_000_000;

async function linesOf(
  opened: OpenedText,
): Promise<{ readonly lines: readonly string[]; readonly document: FileReading['document'] }> {
  const digest = fingerprinter();
  const lines: string[] = [];
  await scanLines(opened, (line, number) => {
    if (number > MOST_LINES)
      throw new PropriaError('TUMOUR_TOO_LARGE', {
        place: { source: opened.source.name },
        params: { limit: opened.source.size, kind: 'list' },
      });
    lines.push(line);
    digest.record(shown(line));
  });
  return { lines, document: digest.of(opened.source) };
}

/** Below it a design is a panel, from there to the exome's largest an exome, beyond a genome. */
const PANEL_MB = 10;
const EXOME_MB = 150;

/**
 * Regions of a panel's BED file; what they cover together is the size that a burden can be counted over.
 * @throws PropriaError BED_MALFORMED, BED_EMPTY
 */
export async function readBedPanel(opened: OpenedText): Promise<FileReading> {
  const { lines, document } = await linesOf(opened);
  const counter = noticeCounter(opened.source.name);
  const regions = parseBed(lines.join('\n'), opened.source.name).flatMap(({ chrom, start0, end0 }) => {
    const chr = chromosomeOf(chrom);
    if (chr !== null) return [{ chr, start: start0 + 1, end: end0 }];
    counter.count('TUMOUR_CONTIG_UNKNOWN', 'info', 1, { found: chrom.slice(0, 60) });
    return [];
  });
  const callableMb = coveredBases(regions) / 1e6;
  const assay: Partial<Assay> = {
    kind: callableMb < PANEL_MB ? 'panel' : callableMb < EXOME_MB ? 'exome' : 'genome',
    regions,
    callableMb,
  };
  return { assay, document, notices: counter.notices };
}

/** Bases covered, each counted once. Regions are 1-based and closed. */
export function coveredBases(regions: NonNullable<Assay['regions']>): number {
  const sorted = regions.toSorted((a, b) => (a.chr < b.chr ? -1 : a.chr > b.chr ? 1 : a.start - b.start));
  let sum = 0;
  let chr = '';
  let end = 0;
  for (const region of sorted) {
    if (region.chr !== chr) [chr, end] = [region.chr, 0];
    sum += Math.max(0, region.end - Math.max(end, region.start - 1));
    end = Math.max(end, region.end);
  }
  return sum;
}

/** A panel as a list of genes: one a line, separated by commas or blanks, or cBioPortal's file with `gene_list:`. */
export async function readGenePanel(opened: OpenedText): Promise<FileReading> {
  const { lines, document } = await linesOf(opened);
  const counter = noticeCounter(opened.source.name);
  const genes = new Set<string>();
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('#') || /^(?:stable_id|description):/i.test(line)) continue;
    const words = line.replace(/^gene_list:/i, '').split(/[\s,;]+/);
    for (const word of words) {
      if (word === '' || /^(?:gene|genes|symbol|hugo_symbol|gene_symbol)$/i.test(word)) continue;
      if (isGene(word)) genes.add(word);
      else counter.count('TUMOUR_ROW_SKIPPED', 'caution', i + 1, { detail: word.slice(0, 80) });
    }
  }
  if (genes.size === 0) throw new PropriaError('TUMOUR_FILE_EMPTY', { place: { source: opened.source.name } });
  return { assay: { kind: 'panel', genes: [...genes] }, document, notices: counter.notices };
}

export const isGene = (word: string): boolean => /^[A-Za-z][\w.@-]{1,24}$/.test(word);

/** One HLA allele a line, or several separated by commas or blanks. */
export async function readHlaList(opened: OpenedText): Promise<FileReading> {
  const { lines, document } = await linesOf(opened);
  const { name } = opened.source;
  const notices: Notice[] = [];
  const hla = lines.flatMap((line, i): TumourReading['hla'] =>
    line.split(/[\s,;]+/).flatMap((word) => {
      const allele = hlaAllele(word);
      return allele === null
        ? []
        : [{ allele, at: { kind: 'document', source: baseName(name), path: allele, line: i + 1 } as const }];
    }),
  );
  return { hla, document, notices };
}

/** Shape of lists that have no header. */
export function listKind(head: string, role: string | undefined): 'bed' | 'genes' | 'hla' | null {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^(?:#|track\b|browser\b)/.test(line));
  const [first = ''] = lines;
  if (/^(?:chr[\w.]{1,30}|\d{1,2}|X|Y|MT?|NC_\d+\.\d+)\t\d{1,10}\t\d{1,10}(?:\t|$)/i.test(first)) return 'bed';
  if (/^gene_list:/im.test(head)) return 'genes';
  // The head may end within a line.
  const whole = (head.length < 60_000 ? lines : lines.slice(0, -1)).slice(0, 50);
  const words = whole.flatMap((line) => line.split(/[\s,;]+/)).filter((word) => word !== '');
  if (words.length > 0 && words.every((word) => hlaAllele(word) !== null)) return 'hla';
  if (role === 'panel') return 'genes';
  const single = whole.every((line) => !/[\t:=]/.test(line) && isGene(line.trim()) && /[A-Z]/.test(line));
  return single && whole.length >= 3 && role === undefined ? 'genes' : null;
}

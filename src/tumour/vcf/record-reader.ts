import { type Build, PropriaError, baseName } from '../../core/index.ts';
import { NOTHING } from '../annotation/annotated.ts';
import { chromosomeOf, isOnChromosome } from '../change/place-of.ts';
import { trimChange } from '../change/trim-change.ts';
import type { ReadVariant } from '../file-reading.ts';
import type { NoticeCounter } from '../text/notice-counter.ts';
import type { TumourRole } from '../tumour-file.ts';
import type { FusionReading, Segment } from '../tumour-reading.ts';
import { annotationReaders } from './annotation-readers.ts';
import { breakendReader } from './breakends.ts';
import type { GermlineSigns } from './germline-signs.ts';
import { infoSupport, infoSupportNames } from './info-support.ts';
import { type AskedAllele, type ReadSupport, readSupport } from './read-support.ts';
import { segmentOf } from './symbolic-segment.ts';
import type { TumourColumns } from './tumour-columns.ts';
import { variantOrigin } from './variant-origin.ts';
import type { SomaticHeader } from './vcf-fields.ts';

export interface RecordContext {
  readonly source: string;
  readonly offsetKind: 'byte' | 'virtual';
  readonly header: SomaticHeader;
  readonly columns: TumourColumns;
  readonly role: TumourRole | undefined;
  readonly build: Build | null;
  readonly counter: NoticeCounter;
  readonly signs: GermlineSigns;
}

export interface RecordReader {
  /** The record's text as its places show it; null where the record was not used. */
  take(line: string, number: number, offset: number): string | null;
  readonly variants: readonly ReadVariant[];
  readonly segments: readonly Segment[];
  fusions(): readonly FusionReading[];
  /** @throws PropriaError TUMOUR_ROWS_UNREADABLE */
  checkRows(): void;
}

/** Share of reads above which the normal carries a structural variant. */
const NORMAL_CARRIES = 0.1;

const UNKNOWN: ReadSupport = { vaf: null, depth: null, altReads: null, fault: null };

/** Reads records one by one, each alternative allele as a variant of its own. */
export function recordReader(context: RecordContext): RecordReader {
  const { source, counter, columns, build, header, signs } = context;
  const name = baseName(source);
  const annotate = annotationReaders(header);
  const tumourInfo = infoSupportNames(header, 'tumour');
  const normalInfo = infoSupportNames(header, 'normal');
  const breakends = breakendReader(annotate);
  const variants: ReadVariant[] = [];
  const segments: Segment[] = [];
  const inherited = context.role === 'germline' || context.role === 'normal';
  let rows = 0;
  let bad = 0;
  let firstBad = '';
  let firstBadLine = 0;

  const refuse = (line: string, number: number): null => {
    bad += 1;
    if (bad === 1) [firstBad, firstBadLine] = [line.slice(0, 80), number];
    counter.count('TUMOUR_ROW_SKIPPED', 'serious', number, { detail: line.slice(0, 80) });
    return null;
  };

  return {
    variants,
    segments,
    fusions: () => breakends.fusions(),
    checkRows() {
      if (bad > 0 && 2 * bad >= rows)
        throw new PropriaError('TUMOUR_ROWS_UNREADABLE', {
          place: { source, line: firstBadLine },
          params: { rows, bad, detail: firstBad },
        });
    },
    take(line, number, offset) {
      rows += 1;
      const fields = line.split('\t');
      const [contig = '', posText = '', id = '', ref = '', altText = '', , filter = '', infoText = '', format = ''] =
        fields;
      const pos = /^\d{1,10}$/.test(posText) ? Number(posText) : 0;
      if (fields.length < 8 || pos < 1 || ref === '' || ref === '.' || contig === '') return refuse(line, number);
      const chr = chromosomeOf(contig);
      if (chr === null) {
        counter.count('TUMOUR_CONTIG_UNKNOWN', 'info', number, { found: contig.slice(0, 60) });
        return null;
      }
      const info = infoMap(infoText);
      const keys = format === '' ? [] : format.split(':');
      const fieldsOf = (column: number): ((key: string) => string | undefined) => {
        const values = column < 0 ? [] : (fields[9 + column] ?? '').split(':');
        return (key) => {
          const at = keys.indexOf(key);
          return at < 0 ? undefined : values[at];
        };
      };
      const tumour = fieldsOf(columns.tumour);
      const normal = columns.normal < 0 ? null : fieldsOf(columns.normal);
      const gt = tumour('GT');
      // VarScan writes two alternatives as A/T.
      const alts = altText === '.' ? [] : altText.split(/^[ACGTNacgtn,/]+$/.test(altText) ? /[,/]/ : ',');
      const isReference = alts.every((alt) => alt === '<NON_REF>' || alt === '<*>' || alt === '<X>');
      const sampleFilter = tumour('FT');
      const filters = [...new Set([...filterWords(filter), ...filterWords(sampleFilter ?? '')])];
      const status = tumour('SS');
      const said = variantOrigin({ info, filters, status, normal: undefined });
      const known = id.startsWith('rs');
      if (isReference) {
        signs.record({ vaf: null, blank: true, block: true, somatic: false, known });
        return null;
      }
      if (!isOnChromosome(chr, pos, build)) {
        counter.count('TUMOUR_POSITION_IMPOSSIBLE', 'serious', number, {
          found: `${contig}:${posText}`,
          build: build ?? 'GRCh37, GRCh38',
        });
        return null;
      }
      const text = recordText(fields, columns.tumour);
      const at = {
        kind: 'file',
        source: name,
        chrom: contig,
        pos1: pos,
        offset: { kind: context.offsetKind, at: String(offset) },
        line: number,
        text,
      } as const;
      let used = false;
      for (const [index, alt] of alts.entries()) {
        const allele: AskedAllele = { index, count: alts.length, ref: ref.toUpperCase(), alt: alt.toUpperCase() };
        if (alt === '*' || alt === '<NON_REF>' || alt === '<*>' || alt === '<X>') continue;
        const support = columns.tumour < 0 ? UNKNOWN : readSupport(tumour, allele);
        const told = tells(support) ? support : (infoSupport(info, tumourInfo, index) ?? support);
        const besides = normal === null ? null : readSupport(normal, allele);
        const normalSaid = besides !== null && tells(besides) ? besides : infoSupport(info, normalInfo, index);
        const absent = isAbsent(gt, index, told);
        signs.record({ vaf: told.vaf, blank: absent, block: false, somatic: said === 'somatic', known });
        if (absent && !inherited) {
          counter.count('TUMOUR_NOT_IN_TUMOUR', 'info', number);
          continue;
        }
        if (absent) continue;
        if (/[[\]<]/.test(alt)) {
          if (normalSaid !== null && (normalSaid.vaf ?? 0) >= NORMAL_CARRIES) {
            counter.count('TUMOUR_STRUCTURAL_INHERITED', 'info', number);
            continue;
          }
          const segment = segmentOf(alt, chr, pos, info, tumour, at);
          if (segment !== null) segments.push(segment);
          else if (!breakends.take({ chr, pos, id, alt, info, allele, support: told, filters, at }))
            counter.count('TUMOUR_ALLELE_SKIPPED', 'info', number);
          used = true;
          continue;
        }
        const change = trimChange(chr, pos, ref, alt);
        if (change === null) {
          counter.count('TUMOUR_ALLELE_UNREADABLE', 'caution', number, {
            found: `${contig}:${pos} ${ref.slice(0, 20)}>${alt.slice(0, 20)}`,
          });
          continue;
        }
        if (told.fault !== null)
          counter.count(told.fault === 'vaf' ? 'TUMOUR_VAF_IMPOSSIBLE' : 'TUMOUR_DEPTH_IMPOSSIBLE', 'caution', number, {
            found: `${contig}:${pos}`,
          });
        const annotated = infoText.length < 20 ? NOTHING : annotate(info, allele);
        const origin =
          said !== 'unknown'
            ? said
            : normal === null
              ? variantOrigin({
                  info,
                  filters,
                  status,
                  normal: normalSaid === null ? undefined : { gt: undefined, vaf: normalSaid.vaf },
                })
              : variantOrigin({ info, filters, status, normal: { gt: normal('GT'), vaf: normalSaid?.vaf ?? null } });
        const copy = copyOf(tumour, index);
        variants.push({
          ...(copy === null ? {} : { copy }),
          change,
          annotations: annotated.annotations,
          origin: inherited ? 'germline' : origin,
          zygosity: zygosityOf(gt, index),
          vaf: told.vaf,
          depth: told.depth,
          altReads: told.altReads,
          normalVaf: normalSaid?.vaf ?? null,
          filters,
          populationFrequency: annotated.population.highest,
          groupFrequencies: annotated.population.groups,
          clinvar: annotated.clinvar,
          statedOncogenic: null,
          at,
        });
        used = true;
      }
      return used ? text : null;
    },
  };
}

const MOST_TEXT = 400;

/** The fixed columns and the tumour's own, long ones cut: annotations of many transcripts would push out the reads. */
function recordText(fields: readonly string[], tumour: number): string {
  const shown = tumour < 0 ? fields.slice(0, 8) : [...fields.slice(0, 9), fields[9 + tumour] ?? ''];
  const whole = shown.join('\t');
  if (whole.length <= MOST_TEXT) return whole;
  const cut = shown.map((field, i) => (field.length <= 60 || i === 9 ? field : `${field.slice(0, 57)}...`)).join('\t');
  return cut.length <= MOST_TEXT ? cut : `${cut.slice(0, MOST_TEXT - 3)}...`;
}

const tells = ({ vaf, depth, altReads, fault }: ReadSupport): boolean =>
  vaf !== null || altReads !== null || fault !== null || depth !== null;

function infoMap(text: string): Map<string, string> {
  const map = new Map<string, string>();
  if (text === '.' || text === '') return map;
  for (const part of text.split(';')) {
    const equals = part.indexOf('=');
    if (equals < 0) map.set(part, '');
    else map.set(part.slice(0, equals), part.slice(equals + 1));
  }
  return map;
}

/** Words of FILTER that are not PASS. */
/** Of MuSE the tiers down to the fourth are calls of falling certainty; the fifth is for genomes alone. */
const PASSING: ReadonlySet<string> = new Set(['PASS', '', '.', 'Tier1', 'Tier2', 'Tier3', 'Tier4']);

function filterWords(filter: string): readonly string[] {
  if (filter === 'PASS' || filter === '.' || filter === '') return [];
  return filter.split(';').filter((one) => !PASSING.has(one));
}

/** The genotype leaves the allele out and no read carries it. Somatic callers write 0/0 for changes that few reads carry. */
function isAbsent(gt: string | undefined, index: number, { vaf, altReads }: ReadSupport): boolean {
  if ((altReads ?? 0) > 0 || (vaf ?? 0) > 0) return false;
  if (gt === undefined || !/\d/.test(gt)) return altReads === 0 && gt !== undefined;
  return !gt.split(/[/|]/).includes(String(index + 1));
}

/** The copy that an allele lies on: by the phasing of reads (PID, PGT), else by a phase set (PS). */
function copyOf(get: (key: string) => string | undefined, index: number): string | null {
  const [genotype, set] = get('PID') === undefined ? [get('GT'), get('PS')] : [get('PGT'), get('PID')];
  if (set === undefined || set === '' || set === '.' || genotype?.includes('|') !== true) return null;
  const sides = genotype.split('|').flatMap((allele, side) => (allele === String(index + 1) ? [side] : []));
  return sides.length === 1 ? `${set}:${sides[0]}` : null;
}

function zygosityOf(gt: string | undefined, index: number): 'het' | 'hom' | 'unknown' {
  const alleles = gt?.split(/[/|]/) ?? [];
  if (alleles.length !== 2 || alleles.includes('.')) return 'unknown';
  const copies = alleles.filter((allele) => allele === String(index + 1)).length;
  return copies === 2 ? 'hom' : copies === 1 ? 'het' : 'unknown';
}

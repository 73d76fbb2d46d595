import { type Build, type Host, type Notice, PropriaError, baseName } from '../../core/index.ts';
import { buildOfHeader, checkEnd, headerEvidence, readVcfHeader } from '../../genome/index.ts';
import { buildOf } from '../change/place-of.ts';
import type { FileReading } from '../file-reading.ts';
import { fingerprinter } from '../text/fingerprint.ts';
import { noticeCounter } from '../text/notice-counter.ts';
import { type OpenedText, scanLines } from '../text/scan-lines.ts';
import type { TumourOptions, TumourRole } from '../tumour-file.ts';
import { germlineSigns, judgeSigns } from './germline-signs.ts';
import { recordReader } from './record-reader.ts';
import { readSomaticHeader } from './vcf-fields.ts';
import { chooseColumns } from './tumour-columns.ts';

/** Above it a file is no tumour's list of calls; a genome in which everything mutates has some 600,000. */
const MOST_VARIANTS = 1_000_000;
/** After so many records the signs of an inherited genome are looked at, and again at the end. */
const LOOK_AFTER = 20_000;

/**
 * A somatic VCF of any caller and annotator.
 * @throws PropriaError those of VCF headers, TUMOUR_SAMPLE_NEEDED, TUMOUR_SAMPLE_UNKNOWN, TUMOUR_LOOKS_GERMLINE, TUMOUR_ROWS_UNREADABLE,
 *   TUMOUR_TOO_MANY_VARIANTS, BUILD_MIXED, BUILD_CONTRADICTION, BUILD_UNSUPPORTED
 */
export async function readSomaticVcf(
  opened: OpenedText,
  role: TumourRole | undefined,
  options: TumourOptions,
  host: Host,
): Promise<FileReading> {
  const { source, text } = opened;
  const { name } = source;
  const { header } = await readVcfHeader(text, name);
  const notices: Notice[] = [...(await checkEnd(source, text, host.inflater, 8 + (header.samples.length > 0 ? 1 : 0)))];
  const digest = fingerprinter();
  const counter = noticeCounter(name);
  const lines = await headerLines(opened);
  for (const line of lines) digest.header(line);
  const somatic = readSomaticHeader(lines);
  const isTumour = role === undefined || role === 'variants';
  const columns = isTumour
    ? chooseColumns(header.samples, somatic, options.sample, name)
    : { tumour: header.samples.length > 0 ? 0 : -1, normal: -1, why: null };
  const sample = header.samples[columns.tumour] ?? null;
  const normal = header.samples[columns.normal] ?? null;
  if (columns.why !== null)
    notices.push({
      code: 'TUMOUR_SAMPLE_CHOSEN',
      severity: 'info',
      place: { kind: 'text', source: baseName(name) },
      params: { names: header.samples.slice(0, 8).join(', '), sample: sample ?? '', why: columns.why },
    });
  const build = buildOfFile(headerEvidence(header, name), lines, options.build, name);
  const signs = germlineSigns(somatic, {
    named: sample !== null && /tumou?r/i.test(sample),
    normal: columns.normal >= 0,
  });
  const reader = recordReader({
    source: name,
    offsetKind: text.offsetKind,
    header: somatic,
    columns,
    role,
    build,
    counter,
    signs,
  });
  await scanLines(opened, (line, number, offset) => {
    if (line === '' || line.startsWith('#')) return;
    const used = reader.take(line, number, offset);
    if (used !== null) digest.record(used);
    if (reader.variants.length > MOST_VARIANTS)
      throw new PropriaError('TUMOUR_TOO_MANY_VARIANTS', { place: { source: name }, params: { limit: MOST_VARIANTS } });
    if (isTumour && signs.records === LOOK_AFTER && options.tumourOnly !== true) judgeSigns(signs, false, name);
  });
  reader.checkRows();
  if (isTumour) notices.push(...judgeSigns(signs, options.tumourOnly === true, name));
  return {
    build,
    sample: isTumour ? sample : null,
    normal,
    variants: reader.variants,
    fusions: reader.fusions(),
    segments: reader.segments,
    document: digest.of(source),
    notices: [...notices, ...counter.notices],
  };
}

async function headerLines(opened: OpenedText): Promise<readonly string[]> {
  const lines: string[] = [];
  await scanLines(opened, (line) => {
    if (line !== '') lines.push(line);
    return line.startsWith('##') || line === '';
  });
  return lines;
}

/** @throws PropriaError BUILD_MIXED, BUILD_CONTRADICTION */
function buildOfFile(
  evidence: ReturnType<typeof headerEvidence>,
  lines: readonly string[],
  stated: Build | undefined,
  source: string,
): Build | null {
  const told = buildOfHeader(evidence, source) ?? buildOfLines(lines);
  if (told !== null && stated !== undefined && told !== stated)
    throw new PropriaError('BUILD_CONTRADICTION', {
      place: { source },
      params: { detail: `${told} by its header; ${stated} as the user says` },
    });
  return told ?? stated ?? null;
}

/** The build by lines that tools add: the reference after a lift, the chain file of the lift itself. */
function buildOfLines(lines: readonly string[]): Build | null {
  const said = new Set<Build>();
  for (const line of lines) {
    if (!line.startsWith('##')) break;
    const lifted = /^##liftover\w*=.*?To(Hg19|Hg38|GRCh37|GRCh38)/i.exec(line)?.[1];
    const reference = /^##(?:\w*reference\w*|\w*genome\w*|\w*assembly\w*|cmdline|commandline)=(.*)$/i.exec(line)?.[1];
    const build = lifted !== undefined ? buildOf(lifted) : reference !== undefined ? nameIn(reference) : null;
    if (build === 'GRCh37' || build === 'GRCh38') said.add(build);
  }
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

function nameIn(reference: string): Build | null {
  const is37 = /GRCh37|hg19|hs37|b37/i.test(reference);
  return is37 === /GRCh38|hg38|hs38|b38/i.test(reference) ? null : is37 ? 'GRCh37' : 'GRCh38';
}

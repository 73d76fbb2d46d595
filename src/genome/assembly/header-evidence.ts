import { type Build, PropriaError } from '../../core/index.ts';
import { CONTIG_LENGTHS, chromNumber, contigName } from '../contig.ts';
import type { BuildEvidence } from '../genome-reading.ts';
import type { VcfHeader } from '../vcf/vcf-header.ts';

const NAMES_37 = /GRCh37|hg19|hs37|b37|human_g1k_v37|build.?37/i;
const NAMES_38 = /GRCh38|hg38|hs38|b38|build.?38/i;
const NAMES_OTHER = /CHM13|T2T|hs1\b|NCBI36|hg18|GRCm\d+|mm10|mm39|build.?36/i;

/**
 * What the header says of the build: contig lengths, assembly attributes and reference names, RefSeq versions.
 * @throws PropriaError `BUILD_UNSUPPORTED` when it clearly names another assembly
 */
export function headerEvidence(header: VcfHeader, source: string): readonly BuildEvidence[] {
  const evidence: BuildEvidence[] = [];
  const add = (kind: BuildEvidence['kind'], says: Build, detail: string): void => {
    if (!evidence.some((one) => one.kind === kind && one.says === says)) evidence.push({ kind, says, detail });
  };
  let foreignLength: string | null = null;
  for (const { id, length, assembly } of header.contigs) {
    const contig = contigName(id);
    if (contig === null) continue;
    if (length !== null && contig.chrom !== 'chrM') {
      const says = buildOfLength(contig.chrom, length);
      if (says !== null) add('contig-length', says, `${id} is ${length} long`);
      // Invented lengths of test files are small; a real chromosome of another assembly is not.
      else if (length > 40_000_000) foreignLength ??= `${id} is ${length} long`;
    }
    if (contig.build !== null) add('contig-length', contig.build, `contig ${id}`);
    const named = buildOfName(assembly ?? '');
    if (named !== null) add('assembly-header', named, `assembly ${assembly} of contig ${id}`);
  }
  for (const reference of header.references) {
    const named = buildOfName(reference);
    if (named !== null) add('reference-header', named, reference.slice(-120));
    else if (NAMES_OTHER.test(reference) && evidence.length === 0)
      throw new PropriaError('BUILD_UNSUPPORTED', { place: { source }, params: { found: reference.slice(-120) } });
  }
  if (foreignLength !== null && !evidence.some(({ kind }) => kind === 'contig-length')) {
    throw new PropriaError('BUILD_UNSUPPORTED', {
      place: { source },
      params: { found: `another assembly (${foreignLength})` },
    });
  }
  return evidence;
}

function buildOfLength(chrom: string, length: number): Build | null {
  const number = chromNumber(chrom);
  if (CONTIG_LENGTHS.GRCh37[number] === length) return 'GRCh37';
  return CONTIG_LENGTHS.GRCh38[number] === length ? 'GRCh38' : null;
}

function buildOfName(name: string): Build | null {
  const is37 = NAMES_37.test(name);
  return is37 === NAMES_38.test(name) ? null : is37 ? 'GRCh37' : 'GRCh38';
}

import { type Build, type Notice, PropriaError } from '../../core/index.ts';
import type { FileReading } from '../file-reading.ts';
import type { Assay, TumourReading } from '../tumour-reading.ts';
import { mergeVariants } from './merge-variants.ts';

/**
 * Several files of one tumour as one reading.
 * @param inherited whether the file at this place is one of the germline or of the normal
 * @throws PropriaError TUMOUR_BUILDS_DIFFER
 */
export function mergeFiles(files: readonly FileReading[], inherited: readonly boolean[]): TumourReading {
  const notices: Notice[] = files.flatMap((file) => file.notices);
  const build = oneBuild(files);
  const own = files.filter((_, i) => inherited[i] !== true);
  const names = [...new Set(own.flatMap(({ sample }) => (sample === null || sample === undefined ? [] : [sample])))];
  if (!alike(names))
    notices.push({ code: 'TUMOUR_SAMPLES_DIFFER', severity: 'caution', params: { names: names.join(', ') } });
  const { variants, notices: merged } = mergeVariants(files, inherited);
  notices.push(...merged);
  const placed =
    variants.some(({ change }) => change !== null) || files.some(({ segments }) => (segments?.length ?? 0) > 0);
  if (build === null && placed) notices.push({ code: 'TUMOUR_BUILD_UNKNOWN', severity: 'caution' });
  const arms = files.flatMap((file) => file.arms ?? []);
  const stated = files.find((file) => file.stated !== undefined)?.stated;
  return {
    build,
    sample: names[0] ?? null,
    normal: own.find(({ normal }) => normal !== null && normal !== undefined)?.normal ?? null,
    variants,
    copyNumber: {
      genes: files.flatMap(({ genes }) => genes ?? []),
      segments: files.flatMap(({ segments }) => segments ?? []),
      ...(arms.length === 0 ? {} : { arms }),
    },
    fusions: files.flatMap(({ fusions }) => fusions ?? []),
    markers: files.flatMap(({ markers }) => markers ?? []),
    signatures: files.flatMap(({ signatures }) => signatures ?? []),
    hla: files.flatMap(({ hla }) => hla ?? []),
    assay: mergeAssay(files),
    purity: files.find(({ purity }) => typeof purity === 'number')?.purity ?? null,
    ploidy: files.find(({ ploidy }) => typeof ploidy === 'number')?.ploidy ?? null,
    ...(stated === undefined ? {} : { stated }),
    documents: files.map(({ document }) => document),
    notices,
  };
}

function oneBuild(files: readonly FileReading[]): Build | null {
  const told = files.filter(({ build }) => build !== null && build !== undefined);
  if (new Set(told.map(({ build }) => build)).size > 1)
    throw new PropriaError('TUMOUR_BUILDS_DIFFER', {
      params: { detail: told.map(({ build, document }) => `${document.name} on ${build}`).join(', ') },
    });
  return told[0]?.build ?? null;
}

/** Words for a column that name nobody. */
const NO_NAME = /^(?:tumou?r|sample|primary|unknown)$/i;

/** Whether the names can be of one tumour: one is the beginning of the other, or says nothing. */
function alike(names: readonly string[]): boolean {
  const telling = names.filter((name) => !NO_NAME.test(name));
  return telling.every((name) => telling.every((other) => name.startsWith(other) || other.startsWith(name)));
}

function mergeAssay(files: readonly FileReading[]): Assay {
  const told = files.flatMap(({ assay }) => (assay === undefined ? [] : [assay]));
  const genes = told.flatMap((assay) => assay.genes ?? []);
  const regions = told.flatMap((assay) => assay.regions ?? []);
  const hasNormal = files.some(({ normal }) => normal !== null && normal !== undefined);
  return {
    kind: told.find(({ kind }) => kind !== undefined && kind !== 'unknown')?.kind ?? 'unknown',
    genes: genes.length === 0 ? null : [...new Set(genes)],
    regions: regions.length === 0 ? null : regions,
    callableMb: told.find(({ callableMb }) => typeof callableMb === 'number')?.callableMb ?? null,
    fusions: told.some(({ fusions }) => fusions === true),
    copyNumber: told.some(({ copyNumber }) => copyNumber === true),
    matchedNormal:
      told.find(({ matchedNormal }) => typeof matchedNormal === 'boolean')?.matchedNormal ?? (hasNormal ? true : null),
  };
}

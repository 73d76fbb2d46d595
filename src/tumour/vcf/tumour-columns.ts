import { PropriaError } from '../../core/index.ts';
import type { SomaticHeader } from './vcf-fields.ts';

/** Which columns are the tumour and its normal; -1: none. */
export interface TumourColumns {
  readonly tumour: number;
  readonly normal: number;
  /** How the tumour was told; null where there was nothing to choose. */
  readonly why: string | null;
}

const TUMOUR_NAME =
  /(?:^|[^a-z])(?:tumou?rs?|tum|primary|metastas[ie]s|mets?|relapse|cancer|t(?=\d*$))(?:[^a-z]|$)|tumou?r/i;
const NORMAL_NAME =
  /(?:^|[^a-z])(?:normals?|norm|control|ctrl|germ-?line|blood|pbmc|buffy|saliva|matched|constitutional|n(?=\d*$))(?:[^a-z]|$)|normal/i;
/** Sample type of a TCGA barcode: 01 to 09 are tumours, 10 to 19 normals. */
const TCGA_TYPE = /^TCGA-\w\w-\w{4}-([01])\d/;

/**
 * The tumour's column by the user's choice, by the header, by the names, by there being only one.
 * @throws PropriaError TUMOUR_SAMPLE_UNKNOWN, TUMOUR_SAMPLE_NEEDED, VCF_SAMPLE_TWICE
 */
export function chooseColumns(
  samples: readonly string[],
  header: SomaticHeader,
  wanted: string | undefined,
  source: string,
): TumourColumns {
  const place = { source };
  const names = samples.slice(0, 8).join(', ');
  const twice = samples.find((sample, i) => samples.indexOf(sample) !== i);
  if (twice !== undefined) throw new PropriaError('VCF_SAMPLE_TWICE', { place, params: { sample: twice } });
  if (samples.length === 0) return { tumour: -1, normal: -1, why: null };
  const normals = [...samples.keys()].filter(
    (i) => header.normal.includes(samples[i] as string) || isNormalName(samples[i] as string),
  );
  const normalBeside = (tumour: number): number => {
    const others = normals.filter((i) => i !== tumour);
    return others.length === 1 ? (others[0] as number) : samples.length === 2 ? 1 - tumour : -1;
  };
  if (wanted !== undefined && samples.includes(wanted)) {
    const tumour = samples.indexOf(wanted);
    return { tumour, normal: normalBeside(tumour), why: null };
  }
  if (wanted !== undefined && samples.length > 1)
    throw new PropriaError('TUMOUR_SAMPLE_UNKNOWN', { place, params: { sample: wanted, names } });
  if (samples.length === 1) return { tumour: 0, normal: -1, why: null };
  const told = header.tumour.filter(({ name }) => samples.includes(name));
  if (new Set(told.map(({ name }) => name)).size === 1) {
    const [{ name, by }] = told as [{ name: string; by: string }];
    const tumour = samples.indexOf(name);
    return { tumour, normal: normalBeside(tumour), why: `the line ${by}` };
  }
  const named = [...samples.keys()].filter((i) => isTumourName(samples[i] as string) && !normals.includes(i));
  if (told.length === 0 && named.length === 1) {
    const [tumour] = named as [number];
    return { tumour, normal: normalBeside(tumour), why: 'its name' };
  }
  if (told.length === 0 && samples.length === 2 && normals.length === 1) {
    const tumour = 1 - (normals[0] as number);
    return { tumour, normal: 1 - tumour, why: 'the name of the other column' };
  }
  // VarDict writes the tumour first.
  if (samples.length === 2 && /vardict/i.test(header.callers + (header.info.get('STATUS')?.description ?? '')))
    return { tumour: 0, normal: 1, why: 'the order that its caller writes' };
  throw new PropriaError('TUMOUR_SAMPLE_NEEDED', { place, params: { count: samples.length, names } });
}

export const isTumourName = (name: string): boolean => TCGA_TYPE.exec(name)?.[1] === '0' || TUMOUR_NAME.test(name);
export const isNormalName = (name: string): boolean => TCGA_TYPE.exec(name)?.[1] === '1' || NORMAL_NAME.test(name);

import type { Build, Locator, Notice } from '../../core/index.ts';
import { buildOf, chromosomeOf, isOnChromosome } from '../change/place-of.ts';
import { trimChange } from '../change/trim-change.ts';
import { calledAs } from '../copy-number/called-as.ts';
import { armName } from '../copy-number/gene-tables.ts';
import type { ReadVariant } from '../file-reading.ts';
import { fusionName, partner } from '../fusion/fusion-text.ts';
import type { ArmCopyNumber, FusionReading, GeneCopyNumber, GenomicChange, MarkerReading } from '../tumour-reading.ts';
import { type Section, scalarText, section } from './reader.ts';
import { typedAlteration } from './typed-alteration.ts';

/** What the alterations of a document come to. */
export interface StatedAlterations {
  readonly variants: ReadVariant[];
  readonly fusions: FusionReading[];
  readonly genes: GeneCopyNumber[];
  readonly arms: ArmCopyNumber[];
  readonly markers: MarkerReading[];
  /** Genes that were looked at and found unchanged. */
  readonly wildType: string[];
  readonly notices: Notice[];
  /** Of the genomic places that were used. */
  build: Build | null;
}

const KEYS = [
  'kind',
  'text',
  'gene',
  'protein',
  'proteinChange',
  'hgvsp',
  'cdna',
  'cdnaChange',
  'hgvsc',
  'transcript',
  'exon',
  'class',
  'consequence',
  'vaf',
  'depth',
  'altReads',
  'origin',
  'zygosity',
  'oncogenic',
  'genomic',
  'filters',
  'gene5',
  'gene3',
  'exon5',
  'exon3',
  'inFrame',
  'reads',
  'fusion',
  'call',
  'copies',
  'copyNumber',
  'minor',
  'arm',
  'note',
  'id',
  'populationFrequency',
];

export function stateAlterations(build: Build | null): StatedAlterations {
  return { variants: [], fusions: [], genes: [], arms: [], markers: [], wildType: [], notices: [], build };
}

/** Adds one alteration, typed or in keys. @throws PropriaError TUMOUR_YAML_SHAPE */
export function readAlteration(item: unknown, path: string, source: string, into: StatedAlterations): void {
  if (typeof item === 'string' || typeof item === 'number') {
    readTyped(String(item), { kind: 'document', source, path }, into);
    return;
  }
  const one = section(item, path, source, KEYS);
  const kind = one.text('kind')?.toLowerCase() ?? null;
  const text = one.text('text');
  if (text !== null) readTyped(text, one.at('text'), into);
  else if (one.text('arm') !== null) readArm(one, into);
  else if (kind === 'fusion' || one.text('gene5') !== null || one.text('gene3') !== null || one.text('fusion') !== null)
    readFusion(one, into);
  else if (
    /^(?:cna|copynumber|copy-number|copies)$/.test(kind ?? '') ||
    one.text('call') !== null ||
    one.value('copyNumber') !== undefined ||
    one.value('copies') !== undefined
  )
    readCopies(one, into);
  else if (kind === 'wild-type' || kind === 'wildtype') into.wildType.push(geneOf(one));
  else readVariant(one, into);
}

function geneOf(one: Section): string {
  const gene = one.text('gene');
  if (gene === null) throw one.fail('gene', 'it should name a gene');
  return gene;
}

const unsaid = {
  zygosity: 'unknown',
  vaf: null,
  depth: null,
  altReads: null,
  normalVaf: null,
  filters: [],
  populationFrequency: null,
  groupFrequencies: {},
  clinvar: null,
  statedOncogenic: null,
} as const;

/** Adds one that was typed, or a notice where it is not understood. */
export function readTyped(text: string, at: Locator, into: StatedAlterations): void {
  const typed = typedAlteration(text);
  if (typed === null) {
    into.notices.push({
      code: 'TUMOUR_TEXT_NOT_UNDERSTOOD',
      severity: 'serious',
      place: at,
      params: { found: text.trim().slice(0, 80) },
    });
    return;
  }
  switch (typed.is) {
    case 'variant': {
      const { gene, protein, cdna, exon, consequences, origin } = typed;
      const annotation = {
        by: 'stated',
        gene,
        transcript: null,
        protein,
        cdna,
        consequences,
        exon,
        chosen: true,
      } as const;
      into.variants.push({ ...unsaid, change: null, annotations: [annotation], origin, at });
      return;
    }
    case 'fusion':
      into.fusions.push({ ...noDetail, gene5: typed.gene5, gene3: typed.gene3, at });
      return;
    case 'copies':
      into.genes.push({ gene: typed.gene, call: typed.call, total: typed.total, minor: null, at });
      return;
    case 'arms':
      into.arms.push(...typed.arms.map((arm) => ({ ...arm, at })));
      return;
    case 'wild-type':
      into.wildType.push(typed.gene);
      return;
    case 'marker':
      into.markers.push({ name: typed.name, value: typed.value, unit: typed.unit, at });
  }
}

const noDetail = { breakpoints: [], exon5: null, exon3: null, inFrame: null, reads: null, confidence: null } as const;

function readVariant(one: Section, into: StatedAlterations): void {
  const gene = geneOf(one);
  const origin = one.text('origin')?.toLowerCase() ?? 'unknown';
  if (origin !== 'somatic' && origin !== 'germline' && origin !== 'unknown')
    throw one.fail('origin', 'it should be somatic, germline or unknown');
  const zygosity = one.text('zygosity')?.toLowerCase() ?? 'unknown';
  const change = genomicChange(one, into);
  const consequence = one.text('class') ?? one.text('consequence');
  const filters = one.value('filters');
  into.variants.push({
    ...unsaid,
    change,
    annotations: [
      {
        by: 'stated',
        gene,
        transcript: one.text('transcript'),
        protein: one.text('protein') ?? one.text('proteinChange') ?? one.text('hgvsp'),
        cdna: one.text('cdna') ?? one.text('cdnaChange') ?? one.text('hgvsc'),
        consequences: consequence === null ? [] : [consequence],
        exon: one.text('exon'),
        chosen: true,
      },
    ],
    origin,
    zygosity: zygosity.startsWith('hom') ? 'hom' : zygosity.startsWith('het') ? 'het' : 'unknown',
    vaf: one.number('vaf', 0, 1),
    depth: one.number('depth', 0, 1e9),
    altReads: one.number('altReads', 0, 1e9),
    filters: Array.isArray(filters) ? filters.map(scalarText) : [],
    populationFrequency: one.number('populationFrequency', 0, 1),
    statedOncogenic: one.flag('oncogenic'),
    at: one.at(),
  });
}

/** `7:55259515:T>G`, its parts as keys, or such parts by build. */
function genomicChange(one: Section, into: StatedAlterations): GenomicChange | null {
  const value = one.value('genomic');
  if (value === undefined) return null;
  if (typeof value === 'string') {
    const found = /^(?:chr)?(\w{1,2})[:\-_](?:g\.)?(\d{1,10})[:\-_]?\s*([ACGTN-]*)(?:>|[:\-_/])([ACGTN-]*)$/i.exec(
      value.trim(),
    );
    return placed(
      one,
      found === null ? null : { chr: found[1], pos: Number(found[2]), ref: found[3], alt: found[4] },
      into.build,
    );
  }
  if (typeof value !== 'object' || value === null) throw one.fail('genomic', SHAPE);
  if ('pos' in value) return placed(one, value, into.build);
  const builds = Object.entries(value).flatMap(([name, place]) => {
    const build = buildOf(name);
    return build === 'GRCh37' || build === 'GRCh38' ? [{ build, place: place as unknown }] : [];
  });
  const chosen = builds.find(({ build }) => build === into.build) ?? (into.build === null ? builds[0] : undefined);
  if (chosen === undefined) {
    if (builds.length === 0) throw one.fail('genomic', SHAPE);
    return null;
  }
  into.build = chosen.build;
  return placed(one, chosen.place, chosen.build);
}

const SHAPE = 'it should be written as 7:55259515:T>G, or with chr, pos, ref and alt';

function placed(one: Section, value: unknown, build: Build | null): GenomicChange | null {
  const { chr, pos, ref, alt } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const name = chromosomeOf(scalarText(chr));
  if (name === null || typeof pos !== 'number' || typeof ref !== 'string' || typeof alt !== 'string')
    throw one.fail('genomic', SHAPE);
  if (!isOnChromosome(name, pos, build))
    throw one.fail('genomic', `${name}:${pos} is beyond the end of the chromosome`);
  const change = trimChange(name, pos, ref, alt);
  if (change === null) throw one.fail('genomic', 'its bases should be two different ones of A, C, G and T');
  return change;
}

function readFusion(one: Section, into: StatedAlterations): void {
  const text = one.text('fusion');
  const gene5 = partner(one.text('gene5') ?? '');
  const gene3 = partner(one.text('gene3') ?? '');
  const pair =
    text !== null
      ? fusionName(text)
      : gene5 === undefined || gene3 === undefined || (gene5 === null && gene3 === null)
        ? null
        : { gene5, gene3 };
  if (pair === null) throw one.fail('gene5', 'gene5 and gene3 should name the two genes');
  const exon = (key: string): number | null => one.number(key, 1, 1000);
  into.fusions.push({
    ...noDetail,
    ...pair,
    exon5: exon('exon5'),
    exon3: exon('exon3'),
    inFrame: one.flag('inFrame'),
    reads: one.number('reads', 0, 1e9),
    at: one.at(),
  });
}

function readCopies(one: Section, into: StatedAlterations): void {
  const word = one.text('call');
  const call = word === null ? null : calledAs(word);
  if (word !== null && call === null)
    throw one.fail('call', 'it should be amplification, gain, neutral, loss or deep deletion');
  const total = one.number('copyNumber', 0, 1e4) ?? one.number('copies', 0, 1e4);
  if (call === null && total === null) throw one.fail('call', 'a call or a number of copies is needed');
  into.genes.push({ gene: geneOf(one), call, total, minor: one.number('minor', 0, 1e4), at: one.at() });
}

function readArm(one: Section, into: StatedAlterations): void {
  const arm = armName(one.text('arm') ?? '');
  if (arm === null) throw one.fail('arm', 'it should be written as 17p');
  const call = calledAs(one.text('call') ?? '');
  if (call === null) throw one.fail('call', 'it should be amplification, gain, neutral or loss');
  into.arms.push({ arm, call: call === 'deep-deletion' ? 'loss' : call, at: one.at() });
}

import { z } from 'zod';
import { build, chance, count, list, locator, notice, text } from './core-schemas.ts';

/** The named tumour in a board's document. Lists of tokens stand here as words, so that opening a plan loads no matching. */
const number = z.number();
const share = chance.nullable();

const change = z.strictObject({ chr: text, pos: count, ref: text, alt: text });
const origin = z.enum(['somatic', 'germline', 'unknown']);
const zygosity = z.enum(['het', 'hom', 'unknown']);

const consequence = z.enum([
  'splice-site',
  'nonsense',
  'frameshift',
  'stop-lost',
  'start-lost',
  'in-frame-insertion',
  'in-frame-deletion',
  'in-frame-delins',
  'missense',
  'splice-region',
  'synonymous',
  'utr-5',
  'utr-3',
  'intron',
  'upstream',
  'unknown',
]);

const residues = { from: number, to: number, refFrom: text, refTo: text };
const proteinChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('substitution'), ref: text, at: number, alt: text }),
  z.strictObject({ kind: z.literal('synonymous'), ref: text, at: number }),
  z.strictObject({ kind: z.literal('nonsense'), ref: text, at: number }),
  z.strictObject({ kind: z.enum(['deletion', 'duplication']), ...residues }),
  z.strictObject({ kind: z.literal('insertion'), ...residues, inserted: text.nullable() }),
  z.strictObject({ kind: z.literal('delins'), ...residues, inserted: text.nullable() }),
  z.strictObject({
    kind: z.literal('frameshift'),
    ref: text,
    at: number,
    alt: text.nullable(),
    stop: number.nullable(),
  }),
  z.strictObject({ kind: z.literal('extension'), at: number, alt: text.nullable(), stop: number.nullable() }),
  z.strictObject({ kind: z.literal('start-lost') }),
  z.strictObject({ kind: z.literal('splice'), at: number }),
  z.strictObject({ kind: z.literal('itd') }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

const effect = z.strictObject({
  gene: text,
  transcript: text,
  consequence,
  protein: text.nullable(),
  change: proteinChange.nullable(),
  cdna: text.nullable(),
  exon: number.nullable(),
  escapesDecay: z.boolean().nullable(),
  by: z.enum(['transcript', 'hotspot', 'reference', 'file']),
  record: text.nullable(),
});

const variant = z.strictObject({
  id: text,
  change: change.nullable(),
  annotations: list(
    z.strictObject({
      by: z.enum(['vep', 'snpeff', 'funcotator', 'info', 'maf', 'stated']),
      gene: text.nullable(),
      transcript: text.nullable(),
      protein: text.nullable(),
      cdna: text.nullable(),
      consequences: list(text),
      exon: text.nullable(),
      chosen: z.boolean(),
    }),
  ),
  origin,
  zygosity,
  vaf: share,
  depth: number.nullable(),
  altReads: number.nullable(),
  normalVaf: number.nullable(),
  filters: list(text),
  populationFrequency: number.nullable(),
  groupFrequencies: z.record(text, number).readonly(),
  clinvar: z.strictObject({ germline: text.nullable(), oncogenicity: text.nullable() }).nullable(),
  statedOncogenic: z.boolean().nullable(),
  at: locator,
  alsoAt: z.exactOptional(list(locator)),
  copy: z.exactOptional(text),
});

const oncogenicity = z.strictObject({
  class: z.enum(['oncogenic', 'likely-oncogenic', 'uncertain', 'likely-benign', 'benign']),
  points: number,
  fired: list(z.strictObject({ criterion: text, points: number, why: text })),
  notFired: list(text),
  notAssessable: list(z.strictObject({ criterion: text, needs: text })),
  by: z.enum(['points', 'stated']),
});

const mutation = z.strictObject({
  id: text,
  gene: text,
  effect,
  others: list(effect),
  disagreements: list(z.strictObject({ with: text, protein: text.nullable() })),
  consequence,
  change: change.nullable(),
  origin,
  vaf: share,
  depth: number.nullable(),
  clonality: z.enum(['clonal', 'subclonal', 'unknown']),
  zygosity,
  filters: list(text),
  variant,
  oncogenicity: oncogenicity.nullable(),
  at: locator,
});

export const markerValue = z.strictObject({
  marker: text,
  state: text.nullable(),
  number: number.nullable(),
  by: z.enum(['stated', 'reckoned', 'implied']),
  at: list(locator),
});

/** `TumourProfile` */
export const tumourProfile = z.strictObject({
  type: z.strictObject({
    code: text,
    name: text,
    written: text,
    line: list(text),
    body: z.enum(['solid', 'liquid']),
  }),
  mutations: list(mutation),
  setAside: z.exactOptional(list(z.strictObject({ mutation, why: list(text) }))),
  fusions: list(
    z.strictObject({
      id: text,
      gene5: text.nullable(),
      gene3: text.nullable(),
      reversed: z.boolean(),
      inFrame: z.boolean().nullable(),
      exon5: number.nullable(),
      exon3: number.nullable(),
      at: locator,
    }),
  ),
  copyChanges: list(
    z.strictObject({
      id: text,
      gene: text,
      call: z.enum(['amplification', 'gain', 'loss', 'deep-deletion']),
      total: number.nullable(),
      minor: number.nullable(),
      at: locator,
    }),
  ),
  arms: list(z.strictObject({ id: text, arm: text, call: z.enum(['amplification', 'deletion']), at: locator })),
  markers: list(markerValue),
  unnamed: list(z.strictObject({ variant: text, change: change.nullable(), why: text, at: locator })),
  assay: z.strictObject({
    kind: z.enum(['genome', 'exome', 'panel', 'unknown']),
    genes: list(text).nullable(),
    regions: list(z.strictObject({ chr: text, start: number, end: number })).nullable(),
    callableMb: number.nullable(),
    fusions: z.boolean(),
    copyNumber: z.boolean(),
    matchedNormal: z.boolean().nullable(),
  }),
  build: build.nullable(),
  purity: number.nullable(),
  ploidy: number.nullable(),
  notices: list(notice),
});

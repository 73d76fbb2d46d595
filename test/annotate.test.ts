import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChangedBases,
  createAnnotator,
  fewNotices,
  namedTranscript,
  parseCdna,
  parseProteinChange,
  trimmedChange,
} from '../src/annotate/index.ts';
import { bundledTranscripts } from '../src/annotate/transcripts/transcript-index.ts';
import { siteOf, positionOf } from '../src/annotate/transcripts/transcript-model.ts';
import type { Build } from '../src/core/index.ts';
import { testOncologyPack } from './support/oncology-pack.ts';

const knowledge = testOncologyPack();
const annotator = createAnnotator(knowledge);
const BUILDS = ['GRCh37', 'GRCh38'] as const;

const first = (chr: string, pos: number, ref: string, alt: string, build: Build = 'GRCh37') =>
  annotator.effects(trimmedChange(chr, pos, ref, alt), build).effects[0];

const ROWS = readFileSync(new URL('fixtures/oncology/coding-changes.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(2)
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string, string, string, string, string, string, string, string, string]);

describe('published changes', () => {
  it.each(BUILDS)('have their published names on %s', (build) => {
    const wrong = ROWS.flatMap(([gene, transcript, chr, pos37, pos38, ref, alt, , coding, protein]) => {
      const change = trimmedChange(chr, Number(build === 'GRCh37' ? pos37 : pos38), ref, alt);
      const effect = annotator.effects(change, build).effects.find((one) => one.transcript === transcript);
      // The call set repeats what is deleted or duplicated, which the HGVS no longer does.
      const plain = coding.replace(/(del|dup)[ACGT]+/, '$1');
      return effect?.protein === protein && (coding === '' || effect.cdna === plain)
        ? []
        : [`${gene} ${coding} ${protein}: ${effect?.cdna} ${effect?.protein}`];
    });
    expect(ROWS.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

/** Changes that every pathologist knows, with the places that reports give for them. */
describe('well-known changes', () => {
  it.each([
    ['7', 140453136, 'A', 'T', 'BRAF', 'c.1799T>A', 'p.V600E', 15],
    ['7', 140453136, 'AC', 'TT', 'BRAF', 'c.1798_1799delinsAA', 'p.V600K', 15],
    ['7', 55259515, 'T', 'G', 'EGFR', 'c.2573T>G', 'p.L858R', 21],
    ['7', 55242465, 'GGAATTAAGAGAAGC', '-', 'EGFR', 'c.2235_2249del', 'p.E746_A750del', 19],
    ['12', 25398284, 'C', 'A', 'KRAS', 'c.35G>T', 'p.G12V', 2],
    ['12', 25398284, 'CC', 'AA', 'KRAS', 'c.34_35delinsTT', 'p.G12F', 2],
    ['5', 170837543, '-', 'TCTG', 'NPM1', 'c.860_863dup', 'p.W288Cfs*12', 11],
    ['17', 7578212, 'G', 'A', 'TP53', 'c.637C>T', 'p.R213*', 6],
    ['13', 32929387, 'T', 'C', 'BRCA2', 'c.7397T>C', 'p.V2466A', 14],
    ['17', 17131449, 'C', 'T', 'FLCN', 'c.3G>A', 'p.M1?', 4],
    ['4', 110662049, 'T', 'G', 'CFI', 'c.1752A>C', 'p.*584Yext*24', 13],
  ] as const)('%s:%i %s>%s is %s %s %s in exon %i', (chr, pos, ref, alt, gene, cdna, protein, exon) => {
    expect(first(chr, pos, ref, alt)).toMatchObject({ gene, cdna, protein, exon });
  });

  it('has the two promoter changes that lie before the transcript', () => {
    expect(first('5', 1295228, 'G', 'A')).toMatchObject({ consequence: 'upstream', cdna: 'c.-124C>T', protein: null });
    expect(first('5', 1295135, 'G', 'A', 'GRCh38')).toMatchObject({ cdna: 'c.-146C>T' });
  });

  it('names splice sites by the nearest codon', () => {
    expect(first('7', 116412044, 'G', 'T')).toMatchObject({
      consequence: 'splice-site',
      cdna: 'c.3082+1G>T',
      protein: 'p.X1028_splice',
      exon: 14,
    });
    expect(first('17', 7579591, 'C', 'T')).toMatchObject({ cdna: 'c.97-1G>A', protein: 'p.X33_splice' });
    // Seventeen bases over an acceptor, and one base that reads the same three bases on.
    expect(first('17', 7578539, 'TGAGGGCAGGGGAGTAC', '-')?.protein).toBe('p.X126_splice');
    expect(first('21', 47540428, 'G', '-')?.protein).toBe('p.X446_splice');
    // Put in between exon and intron: read as part of the exon.
    expect(first('17', 7579590, '-', 'CT')?.protein).toBe('p.L35Pfs*10');
  });

  it('says whether a stop escapes decay', () => {
    expect(first('17', 7578212, 'G', 'A')?.escapesDecay).toBe(false);
    expect(first('5', 170837543, '-', 'TCTG')?.escapesDecay).toBe(true);
    expect(first('7', 140453136, 'A', 'T')?.escapesDecay).toBeNull();
  });

  it('gives both proteins of one locus, and MANE Select first', () => {
    const effects = annotator.effects(trimmedChange('9', 21971120, 'G', 'A'), 'GRCh37').effects;
    expect(effects.map((one) => one.protein)).toEqual(['p.R80*', 'p.P94L']);
  });

  it('recognises recurrent changes of genes without a transcript on both builds', () => {
    const one = { gene: 'ERBB2', protein: 'p.L755S', by: 'hotspot', consequence: 'missense' };
    expect(first('chr17', 37880220, 'T', 'C')).toMatchObject(one);
    expect(first('17', 39723967, 'T', 'C', 'GRCh38')).toMatchObject(one);
  });
});

describe('what cannot be named', () => {
  it('says why', () => {
    const why = (chr: string, pos: number, ref: string, alt: string, build: Build = 'GRCh37', gene?: string) => {
      const { effects, unannotated, notices } = annotator.effects({ chr, pos, ref, alt }, build, gene);
      expect(effects).toEqual([]);
      return [unannotated, ...notices.map((one) => one.code)];
    };
    expect(why('4', 55593600, 'T', 'R')).toEqual(['not-bases', 'ANNOTATE_NOT_BASES']);
    expect(why('4', 55593600, 'T', '<DEL>')).toEqual(['not-bases', 'ANNOTATE_NOT_BASES']);
    expect(why('4', 55593600, 'T', 'T')).toEqual(['not-bases', 'ANNOTATE_NOT_BASES']);
    expect(why('1', 0, 'T', 'A')).toEqual(['impossible-position', 'ANNOTATE_POSITION']);
    expect(why('1', 3e9, 'T', 'A')).toEqual(['impossible-position', 'ANNOTATE_POSITION']);
    expect(why('1', Number.NaN, 'T', 'A')).toEqual(['impossible-position', 'ANNOTATE_POSITION']);
    expect(why('1', 1000, 'T', 'A')).toEqual(['outside-genes']);
    expect(why('GL000192.1', 1000, 'T', 'A')).toEqual(['outside-genes']);
    expect(why('17', 1, 'T', 'A', 'GRCh37', 'ESR1')).toEqual(['gene-not-bundled']);
    expect(why('15', 99653853, 'T', 'G', 'GRCh37', 'SYNM')).toEqual(['length-mismatch']);
    expect(why('13', 32929387, 'C', 'T')).toEqual(['reference-mismatch', 'ANNOTATE_REF_MISMATCH']);
  });

  it('tells that the other build fits', () => {
    // A place that lies in coding bases of one gene on both builds, with different bases.
    const bundled = bundledTranscripts(knowledge);
    const letters = 'ACGT';
    for (const model of bundled.on('GRCh37').models) {
      const there = bundled.on('GRCh38').models.find((one) => one.id === model.id);
      if (there === undefined || there.chr !== model.chr) continue;
      for (let offset = 0; offset < model.cdsLength; offset += 7) {
        const pos = positionOf(model, offset) as number;
        const other = siteOf(there, pos);
        if (other.kind !== 'coding') continue;
        const [here, elsewhere] = [model.bases()[offset] as number, there.bases()[other.offset] as number];
        if (here === elsewhere) continue;
        const plus = (base: number) => letters[model.strand === 1 ? base : 3 - base] as string;
        const change = { chr: model.chr, pos, ref: plus(here), alt: plus(elsewhere) };
        const { notices, unannotated } = annotator.effects(change, 'GRCh38');
        expect(unannotated).toBe('reference-mismatch');
        expect(notices.map((one) => one.code)).toEqual(['ANNOTATE_OTHER_BUILD']);
        return;
      }
    }
    throw new Error('no such place');
  });
});

describe('a coding name', () => {
  const proteinOf = (cdna: string, gene: string, build: Build = 'GRCh37') => {
    const change = annotator.genomic(cdna, gene, build);
    return change === null ? null : annotator.effects(change, build).effects.find((one) => one.gene === gene)?.protein;
  };

  it.each(BUILDS)('leads to its protein change on %s', (build) => {
    expect(proteinOf('c.2573T>G', 'EGFR', build)).toBe('p.L858R');
    expect(proteinOf('NM_005228.5:c.2235_2249del', 'EGFR', build)).toBe('p.E746_A750del');
    expect(proteinOf('c.860_863dup', 'NPM1', build)).toBe('p.W288Cfs*12');
    expect(proteinOf('c.3082+1G>T', 'MET', build)).toBe('p.X1028_splice');
    expect(proteinOf('c.97-1G>A', 'TP53', build)).toBe('p.X33_splice');
    expect(proteinOf('c.1798_1799delinsAA', 'BRAF', build)).toBe('p.V600K');
    expect(proteinOf('LRG_299t1:c.1799T>A', 'BRAF', build)).toBe('p.V600E');
  });

  it('is not guessed at', () => {
    expect(annotator.genomic('c.-124C>T', 'TERT', 'GRCh37')).toBeNull();
    expect(annotator.genomic('c.99999A>G', 'TP53', 'GRCh37')).toBeNull();
    expect(annotator.genomic('c.100+1G>A', 'TP53', 'GRCh37')).toBeNull();
    expect(annotator.genomic('c.97-3_97-2del', 'TP53', 'GRCh37')).toBeNull();
    expect(annotator.genomic('NM_9.1:c.97A>G', 'TP53', 'GRCh37')).toBeNull();
    expect(annotator.genomic('c.1799T>A', 'ESR1', 'GRCh37')).toBeNull();
    expect(annotator.genomic('p.V600E', 'BRAF', 'GRCh37')).toBeNull();
    // A name with bases that are not there leads to a change that does not fit.
    const wrong = annotator.genomic('c.1799G>A', 'BRAF', 'GRCh37') as ChangedBases;
    expect(annotator.effects(wrong, 'GRCh37').unannotated).toBe('reference-mismatch');
  });

  it('names what somebody typed without coordinates or a protein change', () => {
    const typed = (gene: string, cdna: string, transcript: string | null = null) =>
      annotator.reconcile([{ gene, cdna, transcript, protein: null, consequences: [], exon: null, chosen: false }], [])
        .chosen;
    expect(typed('EGFR', 'c.2573T>G')?.protein).toBe('p.L858R');
    expect(typed('egfr', 'c.2573T>G')?.protein).toBe('p.L858R');
    expect(typed('TP53', 'c.375+1G>A', 'NM_000546.6')?.protein).toBe('p.X125_splice');
    expect(typed('TP53', 'c.375+1G>A', 'NM_99.6')).toBeNull();
    expect(typed('EGFR', 'c.2573A>G')).toBeNull();
  });

  it('leads back to itself', () => {
    for (const [, transcript, chr, pos37, , ref, alt] of ROWS) {
      const { effects } = annotator.effects(trimmedChange(chr, Number(pos37), ref, alt), 'GRCh37');
      const effect = effects.find((one) => one.transcript === transcript);
      const again = annotator.genomic(`${transcript}:${effect?.cdna}`, effect?.gene ?? '', 'GRCh37') as ChangedBases;
      const found = annotator.effects(again, 'GRCh37').effects.find((one) => one.transcript === transcript);
      expect([found?.cdna, found?.protein]).toEqual([effect?.cdna, effect?.protein]);
    }
  });
});

describe('notices of a whole file', () => {
  it('tell the first three of a kind and how many more there are', () => {
    const wrong = Array.from(
      { length: 40 },
      () => annotator.effects(at37(32929387, 'C', 'T'), 'GRCh37').notices,
    ).flat();
    const other = { code: 'GENOME_INPUT_TWICE', severity: 'info', params: { name: 'a' } } as const;
    const few = fewNotices([other, ...wrong, other]);
    expect(few.map((one) => one.code)).toEqual([
      'GENOME_INPUT_TWICE',
      'ANNOTATE_REF_MISMATCH',
      'ANNOTATE_REF_MISMATCH',
      'ANNOTATE_REF_MISMATCH',
      'GENOME_INPUT_TWICE',
      'ANNOTATE_MORE',
    ]);
    expect(few.at(-1)?.params).toEqual({ count: 37, chrom: '13', pos1: 32929387 });
    expect(fewNotices(wrong.slice(0, 3))).toHaveLength(3);
  });
});

const at37 = (pos: number, ref: string, alt: string): ChangedBases => ({ chr: '13', pos, ref, alt });

describe('two substitutions of one codon', () => {
  const at = (pos: number, ref: string, alt: string): ChangedBases => ({ chr: '7', pos, ref, alt });
  const jointName = (a: ChangedBases, b: ChangedBases) => {
    const joint = annotator.joint(a, b, 'GRCh37');
    return joint === null ? null : annotator.effects(joint, 'GRCh37').effects[0]?.protein;
  };

  it('are one change where they lie on one copy', () => {
    expect(jointName(at(140453136, 'A', 'T'), at(140453137, 'C', 'T'))).toBe('p.V600K');
    expect(jointName(at(140453137, 'C', 'T'), at(140453136, 'A', 'T'))).toBe('p.V600K');
    // First and third base: the one between is taken from the transcript.
    expect(annotator.joint(at(140453135, 'C', 'T'), at(140453137, 'C', 'T'), 'GRCh37')).toEqual(
      at(140453135, 'CAC', 'TAT'),
    );
  });

  it('are two where they share no codon', () => {
    expect(jointName(at(140453137, 'C', 'T'), at(140453138, 'T', 'A'))).toBeNull();
    expect(jointName(at(140453136, 'A', 'T'), at(140453136, 'A', 'G'))).toBeNull();
    expect(jointName(at(140453136, 'AC', 'TT'), at(140453137, 'C', 'T'))).toBeNull();
    expect(jointName(at(1000, 'A', 'T'), at(1001, 'C', 'T'))).toBeNull();
  });
});

describe('any change at all', () => {
  it('has effects or a reason, never neither, and names that can be read again', () => {
    const models = bundledTranscripts(knowledge).on('GRCh38').models;
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ACGT'), maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'ACGTNacgt-<>*.'), maxLength: 6 }),
    );
    const place = fc.oneof(
      fc
        .tuple(fc.constantFrom(...models), fc.double({ min: -0.1, max: 1.1, noNaN: true }))
        .map(([model, share]) => ({ chr: model.chr, pos: Math.round(model.low + share * (model.high - model.low)) })),
      fc.record({ chr: fc.string({ maxLength: 4 }), pos: fc.oneof(fc.integer(), fc.double()) }),
    );
    const build = fc.constantFrom(...BUILDS);
    fc.assert(
      fc.property(place, text, text, build, ({ chr, pos }, ref, alt, on) => {
        const { effects, unannotated, notices } = annotator.effects({ chr, pos, ref, alt }, on, 'TP53');
        expect(effects.length > 0).toBe(unannotated === null);
        if (unannotated === 'reference-mismatch' || unannotated === 'not-bases') expect(notices).toHaveLength(1);
        for (const { protein, change, cdna } of effects) {
          if (protein !== null) expect(parseProteinChange(protein)).toEqual(change);
          if (cdna !== null && protein !== null) expect(parseCdna(cdna)).not.toBeNull();
        }
      }),
      { numRuns: 3000, seed: 8 },
    );
  });

  it('may take away whole exons, if their bases fit', () => {
    const model = bundledTranscripts(knowledge)
      .on('GRCh37')
      .models.find((one) => one.gene === 'MET');
    if (model === undefined) throw new Error('no MET');
    const [start, end] = [model.exons[2 * 13] as number, model.exons[2 * 13 + 1] as number];
    const offset = siteOf(model, start);
    if (offset.kind !== 'coding') throw new Error('not coding');
    const exon = [...model.bases().subarray(offset.offset, offset.offset + end - start + 1)];
    const ref = `${'T'.repeat(50)}${exon.map((base) => 'ACGT'[base]).join('')}${'T'.repeat(50)}`;
    const gone = { chr: '7', pos: start - 50, ref, alt: '' };
    expect(annotator.effects(gone, 'GRCh37').effects).toMatchObject([{ consequence: 'splice-site', exon: 14 }]);
    const other = { ...gone, ref: 'T'.repeat(ref.length) };
    expect(annotator.effects(other, 'GRCh37').unannotated).toBe('reference-mismatch');
  });
});

describe('a change in any writing', () => {
  it('is trimmed to one form', () => {
    const base = fc.constantFrom(...'ACGT');
    const text = fc.string({ unit: base, maxLength: 6 });
    fc.assert(
      fc.property(text, text, text, text, fc.integer({ min: 10, max: 1e6 }), (before, ref, alt, after, pos) => {
        fc.pre(ref !== alt);
        const bare = trimmedChange('7', ref === '' ? pos - 1 : pos, ref === '' ? '-' : ref, alt === '' ? '-' : alt);
        const padded = trimmedChange('chr7', pos - before.length, before + ref + after, before + alt + after);
        expect(apply(padded, pos - before.length, before + ref + after)).toBe(before + alt + after);
        expect(apply(bare, pos, ref)).toBe(alt);
        expect(padded.ref === '' || padded.alt === '' || padded.ref[0] !== padded.alt[0]).toBe(true);
        expect(padded.ref === '' || padded.alt === '' || padded.ref.at(-1) !== padded.alt.at(-1)).toBe(true);
      }),
    );
  });
});

function apply(change: ChangedBases, start: number, text: string): string {
  const at = change.pos - start + (change.ref === '' ? 1 : 0);
  expect(text.slice(at, at + change.ref.length)).toBe(change.ref);
  return text.slice(0, at) + change.alt + text.slice(at + change.ref.length);
}

describe('names of transcripts', () => {
  it('are RefSeq, Ensembl and LRG names, with any version', () => {
    expect(namedTranscript(knowledge, 'NM_000546.6')).toBe('NM_000546.5');
    expect(namedTranscript(knowledge, 'LRG_321t1')).toBe('NM_000546.5');
    expect(namedTranscript(knowledge, 'ENST00000269305.9')).toBe('NM_000546.5');
    expect(namedTranscript(knowledge, 'NM_99.1')).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ProteinChange,
  parseCdna,
  parseNucleotideChange,
  parseProteinChange,
  printProteinChange,
  printThreeLetters,
  reconcile,
  residues,
  sameChange,
} from '../src/annotate/index.ts';
import type { Effect, ToldAnnotation } from '../src/annotate/index.ts';
import type { Knowledge } from '../src/knowledge/index.ts';

const plain = (text: string): string | null => {
  const change = parseProteinChange(text);
  return change === null ? null : (printProteinChange(change) ?? change.kind);
};

/** Writings of callers, curators and the HGVS recommendations, each with the one form. */
describe('a protein change in any writing', () => {
  it.each([
    ['p.Val600Glu', 'p.V600E'],
    ['p.(Val600Glu)', 'p.V600E'],
    ['NP_004324.2:p.(Val600Glu)', 'p.V600E'],
    ['ENSP00000288602.6:p.Val600Glu', 'p.V600E'],
    ['V600E', 'p.V600E'],
    [' p.V600E ', 'p.V600E'],
    ['G12*', 'p.G12*'],
    ['p.Gly12Ter', 'p.G12*'],
    ['R213fs', 'p.R213fs'],
    ['p.Arg213fs', 'p.R213fs'],
    ['R687FS', 'p.R687fs'],
    ['p.Trp288CysfsTer12', 'p.W288Cfs*12'],
    ['W288Cfs*12', 'p.W288Cfs*12'],
    ['R135FSX177', 'p.R135fs*177'],
    ['p.Glu499Terfs', 'p.E499*'],
    ['p.Arg97ProfsTer?', 'p.R97Pfs*?'],
    ['E746_A750del', 'p.E746_A750del'],
    ['p.Glu746_Ala750delGluLeuArgGluAla', 'p.E746_A750del'],
    ['V560DEL', 'p.V560del'],
    ['D842_H845DELDIMH', 'p.D842_H845del'],
    ['D770_N771insNPG', 'p.D770_N771insNPG'],
    ['p.Asp770_Asn771insAsnProGly', 'p.D770_N771insNPG'],
    ['A767_V769dupASV', 'p.A767_V769dup'],
    ['Y772_A775DUP', 'p.Y772_A775dup'],
    ['L747_P753delinsS', 'p.L747_P753delinsS'],
    ['L747_A750delLREAinsP', 'p.L747_A750delinsP'],
    ['V600_K601>E', 'p.V600_K601delinsE'],
    ['E746_T751>I', 'p.E746_T751delinsI'],
    ['M774DELINSWLV', 'p.M774delinsWLV'],
    ['VK600EI', 'p.V600_K601delinsEI'],
    ['M1?', 'p.M1?'],
    ['p.Met1ext-5', 'p.M1?'],
    ['E55=', 'p.E55E'],
    ['p.Leu79=', 'p.L79L'],
    ['p.L79L', 'p.L79L'],
    ['E55= (c.165G>A)', 'p.E55E'],
    ['L89P (c.266T>C)', 'p.L89P'],
    ['S111C (c.330_331delinsTT)', 'p.S111C'],
    ['*757L', 'p.*757Lext*?'],
    ['p.Ter314TrpextTer45', 'p.*314Wext*45'],
    ['X1010_splice', 'p.X1010_splice'],
    ['p.X1010_splice', 'p.X1010_splice'],
    ['p.ELREA746del', 'p.E746_A750del'],
    ['p.KE1308fs', 'p.K1308fs'],
    ['p.709_710ET>D', 'p.E709_T710delinsD'],
    ['p.97_98EE>E', 'p.E98del'],
    ['p.586_587EE>EGE', 'p.E586_E587insG'],
    ['p.776_776G>VC', 'p.G776delinsVC'],
    ['p.53_54insP', 'p.53_54insP'],
    ['p.-1541fs', 'p.1541fs'],
    ['R213X', 'p.R213*'],
    ['ITD', 'itd'],
    ['p.?', 'unknown'],
    ['p.(=)', 'unknown'],
  ])('%s is %s', (text, printed) => expect(plain(text)).toBe(printed));

  it.each([
    '',
    ' ',
    'p.',
    'NP_004324.2:p.',
    '-',
    '.',
    'Mutation',
    'Exon 19 Deletion',
    'Amplification',
    'V600',
    'G12/G13',
    'S310F/Y',
    'P780INS',
    'RS61764370',
    'Non-V600',
    'V600E and V600M',
    'EML4-ALK C1156Y',
    'p.Ala3_Phe4>Gly3_Ile4',
    'p.Ala3Phe4insGly',
    'p.Zaa3Phe',
    'p.Ala',
    'p.AlaG3F',
    'p.E10_E5del',
    'p.E10_E15insA',
    'c.1799T>A',
    'v600e',
    'p.10_15ET>D',
    'p.53_60insP',
    'p.E10_5del',
  ])('"%s" is none', (text) => expect(parseProteinChange(text)).toBeNull());

  it('is read back from both its printed forms', () => {
    const aa = fc.constantFrom(...'ACDEFGHIKLMNPQRSTVWY');
    const at = fc.integer({ min: 2, max: 3000 });
    const seq = fc.string({ unit: aa, minLength: 1, maxLength: 5 });
    const place = fc
      .record({ from: at, more: fc.integer({ min: 1, max: 30 }), refFrom: aa, refTo: aa })
      .map(({ from, more, refFrom, refTo }) => ({ from, to: from + more, refFrom, refTo }));
    const change: fc.Arbitrary<ProteinChange> = fc.oneof(
      fc
        .record({ kind: fc.constant('substitution' as const), ref: aa, at, alt: aa })
        .filter((one) => one.ref !== one.alt),
      fc.record({ kind: fc.constant('synonymous' as const), ref: aa, at }),
      fc.record({ kind: fc.constant('nonsense' as const), ref: aa, at }),
      place.map((one) => ({ kind: 'deletion' as const, ...one })),
      place.map((one) => ({ kind: 'duplication' as const, ...one })),
      fc.tuple(place, seq).map(([one, inserted]) => ({ kind: 'delins' as const, ...one, inserted })),
      fc
        .tuple(place, seq)
        .map(([one, inserted]) => ({ kind: 'insertion' as const, ...one, to: one.from + 1, inserted })),
      fc.record({
        kind: fc.constant('frameshift' as const),
        ref: aa,
        at,
        alt: aa,
        stop: fc.option(fc.integer({ min: 2, max: 200 })),
      }),
      fc.record({ kind: fc.constant('splice' as const), at }),
    );
    fc.assert(
      fc.property(change, (one) => {
        for (const text of [printProteinChange(one), printThreeLetters(one)]) {
          const back = parseProteinChange(text as string);
          expect(back).toEqual(one);
          expect(sameChange(back as ProteinChange, one)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever the text', () => {
    const near = fc.string({ unit: fc.constantFrom(...'pc.VEA*1234567890_delinsdupfsext>?=()X:-') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        parseProteinChange(text);
        parseNucleotideChange(text);
        residues(text);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('two names', () => {
  const same = (a: string, b: string): boolean =>
    sameChange(parseProteinChange(a) as ProteinChange, parseProteinChange(b) as ProteinChange);
  it.each([
    ['V600E', 'p.Val600Glu', true],
    ['V600E', 'V600K', false],
    ['V600E', 'V600delinsE', true],
    ['V600_K601>E', 'V600_K601delinsE', true],
    ['E746_A750del', 'E746_T751del', false],
    ['P772_H773dup', 'H773_V774insPH', true],
    ['H773dup', 'H773_V774insH', true],
    ['H773dup', 'H773_V774insP', false],
    // The two residues between are not told, so nothing is said.
    ['S768_D770dup', 'D770_N771insSVD', false],
    ['R213fs', 'R213Dfs*34', true],
    ['R213Dfs*34', 'R213Dfs*3', false],
    ['R213fs', 'R213*', false],
    ['-213fs', 'R213Dfs*34', true],
    ['X1010_splice', 'p.X1010_splice', true],
    ['X1010_splice', 'X1011_splice', false],
    ['ITD', 'ITD', true],
    ['p.?', 'p.?', false],
    ['D770_N771insG', 'D770_N771insNPG', false],
    ['771_771A>AYVMA', 'A771_G772insYVMA', true],
    ['771_771A>AYVMA', 'A771_Y772insYVMA', true],
    ['53_54insP', 'A53_G54insP', true],
    ['53_54insP', 'A53_G54insPP', false],
    ['E746_T751delinsET', 'L747_A750del', true],
    ['E746_A750delinsEA', 'L747_T751del', false],
    ['ELREA746del', 'E746_A750del', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected);
    expect(same(b, a)).toBe(expected);
  });
});

/** What is valid and what is not follows the grammar of the HGVS recommendations for DNA. */
describe('a change of bases', () => {
  it.each([
    ['c.1799T>A', 'substitution', 1799, 1799, 'T', 'A'],
    ['NM_004333.4:c.1799T>A', 'substitution', 1799, 1799, 'T', 'A'],
    ['NM_004333.4(BRAF):c.1799T>A', 'substitution', 1799, 1799, 'T', 'A'],
    ['1799T>A', 'substitution', 1799, 1799, 'T', 'A'],
    ['c.2235_2249del', 'deletion', 2235, 2249, null, ''],
    ['c.2235_2249del15', 'deletion', 2235, 2249, null, ''],
    ['c.738_740delGTT', 'deletion', 738, 740, 'GTT', ''],
    ['c.860_863dup', 'duplication', 860, 863, null, null],
    ['c.518_519insCGT', 'insertion', 518, 519, '', 'CGT'],
    ['c.1798_1799delinsAA', 'delins', 1798, 1799, null, 'AA'],
    ['c.1572_1575delTGTGinsA', 'delins', 1572, 1575, 'TGTG', 'A'],
    ['c.1798_1799GT>AA', 'delins', 1798, 1799, 'GT', 'AA'],
    ['c.-124C>T', 'substitution', -124, -124, 'C', 'T'],
    ['g.7_8dup', 'duplication', 7, 8, null, null],
    ['c.5_10inv', 'inversion', 5, 10, null, null],
    ['c.462A=', 'same', 462, 462, 'A', null],
  ] as const)('%s is a %s', (text, kind, from, to, ref, alt) => {
    const change = parseNucleotideChange(text);
    expect(change).toMatchObject({ kind, ref, alt });
    expect([change?.from.base, change?.to.base]).toEqual([from, to]);
  });

  it('counts into introns and past the stop', () => {
    expect(parseCdna('c.3028+1G>A')?.from).toEqual({ base: 3028, offset: 1, afterStop: false });
    expect(parseCdna('c.89-2_95del')?.from).toEqual({ base: 89, offset: -2, afterStop: false });
    expect(parseCdna('c.*45A>G')?.from).toEqual({ base: 45, offset: 0, afterStop: true });
    expect(parseCdna('g.45A>G')).toBeNull();
  });

  it.each([
    '',
    'c.',
    'c.G>A',
    'c.1*T>A',
    'c.10insA',
    'c.0A>G',
    'g.-2A>T',
    'g.*1A>T',
    'g.2+1A>T',
    'c.5del5A',
    'c.1A>U',
    'p.V600E',
  ])('"%s" is none', (text) => expect(parseNucleotideChange(text)).toBeNull());
});

const NOTHING = { facts: new Map() } as unknown as Pick<Knowledge, 'facts'>;
const ALIASES = {
  facts: new Map([
    [
      'change-alias',
      new Map([['1', { id: '1', body: { gene: 'H3-3A', changes: ['p.K27M', 'p.K28M'], why: 'numbering' } }]]),
    ],
  ]),
} as unknown as Pick<Knowledge, 'facts'>;

const told = (gene: string, protein: string | null, more: Partial<ToldAnnotation> = {}): ToldAnnotation => ({
  gene,
  transcript: 'ENST1',
  protein,
  cdna: null,
  consequences: ['missense_variant'],
  exon: '3/10',
  chosen: false,
  ...more,
});
const own = (gene: string, protein: string | null, more: Partial<Effect> = {}): Effect => ({
  gene,
  transcript: 'NM_1.1',
  consequence: protein === null ? 'intron' : 'missense',
  protein,
  change: protein === null ? null : parseProteinChange(protein),
  cdna: null,
  exon: null,
  escapesDecay: null,
  by: 'transcript',
  record: 'transcript/NM_1.1',
  ...more,
});

describe('a file and the transcripts on one change', () => {
  it('ours stands, and another change on the chosen transcript of the file is a disagreement', () => {
    const found = reconcile(
      NOTHING,
      [told('BRAF', 'p.Val640Glu', { chosen: true }), told('BRAF', 'p.Val600Glu', { transcript: 'ENST2' })],
      [own('BRAF', 'p.V600E')],
    );
    expect(found.chosen?.by).toBe('transcript');
    expect(found.disagreements).toEqual([{ with: 'ENST1', protein: 'p.V640E' }]);
    expect(found.others.map((one) => one.protein)).toEqual(['p.V640E', 'p.V600E']);
  });

  it('the same change in other words is none', () => {
    const found = reconcile(
      NOTHING,
      [told('egfr', 'p.His773_Val774insProHis', { chosen: true })],
      [own('EGFR', 'p.P772_H773dup')],
    );
    expect(found.disagreements).toEqual([]);
  });

  it('two numberings that the knowledge knows are one', () => {
    const file = [told('H3-3A', 'p.Lys28Met', { chosen: true })];
    expect(reconcile(ALIASES, file, [own('H3-3A', 'p.K27M')]).disagreements).toEqual([]);
    expect(reconcile(NOTHING, file, [own('H3-3A', 'p.K27M')]).disagreements).toHaveLength(1);
  });

  it('the file stands where ours is silent or lies only beside a protein', () => {
    expect(reconcile(NOTHING, [told('ESR1', 'p.Tyr537Ser')], []).chosen).toMatchObject({
      protein: 'p.Y537S',
      by: 'file',
    });
    const beside = reconcile(NOTHING, [told('ESR1', 'p.Tyr537Ser', { chosen: true })], [own('SYNE1', null)]);
    expect(beside.chosen).toMatchObject({ gene: 'ESR1', protein: 'p.Y537S', exon: 3 });
  });

  it('the gene that the file chose is the gene of ours', () => {
    const found = reconcile(NOTHING, [told('B', 'p.P94L', { chosen: true })], [own('A', 'p.R80*'), own('B', 'p.P94L')]);
    expect(found.chosen?.gene).toBe('B');
  });

  it('a recurrent change takes its transcript from the file', () => {
    const hotspot = own('ERBB2', 'p.L755S', { by: 'hotspot', transcript: '', record: 'hotspot-change/1' });
    const found = reconcile(NOTHING, [told('ERBB2', 'p.Leu755Ser', { chosen: true })], [hotspot]);
    expect(found.chosen).toMatchObject({ by: 'hotspot', transcript: 'ENST1', exon: 3 });
    expect(found.disagreements).toEqual([]);
  });

  it('an empty name names nothing', () => {
    const empty = told('TP53', null, { consequences: [] });
    expect(reconcile(NOTHING, [empty, told('', 'p.V600E')], []).chosen).toBeNull();
    expect(reconcile(NOTHING, [told('TP53', 'p.?', { consequences: [] })], []).chosen).toBeNull();
  });

  it('a splice site without a protein change is named by its codon', () => {
    const site = told('MET', null, { consequences: ['splice_donor_variant'], cdna: 'ENST1.2:c.3028+1G>T' });
    expect(reconcile(NOTHING, [site], []).chosen).toMatchObject({
      protein: 'p.X1010_splice',
      consequence: 'splice-site',
    });
  });

  it('percent signs of a web address are undone', () => {
    const silent = told('TP53', 'p.Leu79%3D', { consequences: ['synonymous_variant'] });
    expect(reconcile(NOTHING, [silent], []).chosen?.protein).toBe('p.L79L');
  });
});

import { describe, expect, it } from 'vitest';
import { factsOf } from '../src/knowledge/index.ts';
import { parseName } from '../src/oncology/match/names/parse-name.ts';
import { profileReader } from '../src/oncology/match/profile-tree.ts';
import { leavesOf } from '../src/oncology/match/tree.ts';
import { createMatcher } from '../src/oncology/index.ts';
import { testOncology } from './support/oncology-pack.ts';
import { writtenTumour } from './support/written-tumour.ts';

const knowledge = testOncology();
const variants = [...factsOf(knowledge, 'named-variant').values()].map(({ body }) => body);

function kindsOf(gene: string, name: string, types: readonly string[] = []): readonly string[] {
  return [...leavesOf(parseName({ gene, name, types }))].map(({ leaf }) => leaf.of);
}

describe('every name of the pack', () => {
  it('is read, but for a few that nothing can be held against', () => {
    const opaque = variants.filter(({ gene, name, types }) => kindsOf(gene, name, types).includes('opaque'));
    expect(variants.length).toBeGreaterThan(1_800);
    expect(opaque.map(({ gene, name }) => `${gene} ${name}`).toSorted()).toEqual([
      'ABL1 Double Ph',
      'BRCA1 Alu insertion',
      'EGFR EGFRVIII',
      'EGFR P772_V774insPHV',
      'EGFR VIII',
      "EPCAM 3' Exon Deletion",
      'HSPH1 T17 DELETION',
      'VHL 3p26.3-25.3 11Mb del',
    ]);
  });

  it('and every profile of evidence is an expression', () => {
    expect(createMatcher(knowledge).unread).toEqual([]);
    const reader = profileReader(knowledge);
    for (const { body } of factsOf(knowledge, 'evidence-item').values())
      expect(reader.read(body.profile)).not.toBeNull();
  });

  it('names of one change are changes, whatever their writing', () => {
    // What the source types as a substitution is read as one change (some names hold a fusion, too).
    const wrong = variants
      .filter(({ types }) => types.length === 1 && types[0] === 'missense_variant')
      .filter(({ gene, name }) => !/ and |\/|Mutation|homozygosity|^[A-Z]\d+$/i.test(name) && !gene.includes('::'))
      .filter(({ gene, name, types }) => !kindsOf(gene, name, types).includes('change'));
    expect(wrong.map(({ gene, name }) => `${gene} ${name}`)).toEqual([]);
  });

  it('what the source types as a fusion is read as one', () => {
    const wrong = variants
      .filter(({ types }) => types.includes('transcript_fusion'))
      .filter(({ gene, name, types }) => !kindsOf(gene, name, types).includes('fusion'));
    expect(wrong.map(({ gene, name }) => `${gene} ${name}`)).toEqual([]);
  });

  it('what the source types by frame is read so', () => {
    const wrong = variants
      .filter(({ types }) => types.length === 1 && types[0] === 'transcript_amplification')
      .filter(({ gene, name, types }) => !kindsOf(gene, name, types).includes('copy'));
    expect(wrong.map(({ gene, name }) => `${gene} ${name}`)).toEqual([]);
    const stops = variants
      .filter(({ types }) => types.length === 1 && types[0] === 'stop_gained')
      .flatMap(({ gene, name, types }) => [...leavesOf(parseName({ gene, name, types }))].map(({ leaf }) => leaf))
      .filter((leaf) => leaf.of === 'change' && !['nonsense', 'frameshift', 'delins'].includes(leaf.change.kind));
    expect(stops).toEqual([]);
  });
});

describe('every profile of one change', () => {
  const matcher = createMatcher(knowledge);
  const reader = profileReader(knowledge);
  const byProfile = new Map<string, string[]>();
  for (const { id, body } of factsOf(knowledge, 'evidence-item').values()) {
    if (body.origin === 'rare-germline' || body.origin === 'common-germline') continue;
    const known = byProfile.get(body.profile);
    if (known === undefined) byProfile.set(body.profile, [id]);
    else known.push(id);
  }
  const single = [...byProfile].flatMap(([profile, ids]) => {
    const tree = reader.read(profile);
    if (tree === null || !('leaf' in tree) || tree.leaf.leaf.of !== 'change') return [];
    const { gene, change } = tree.leaf.leaf;
    return change.kind === 'substitution' || change.kind === 'nonsense' ? [{ profile, ids, gene, change }] : [];
  });

  it('is found by a tumour with it, with all its evidence, and by no other residue', () => {
    expect(single.length).toBeGreaterThan(500);
    for (const { profile, ids, gene, change } of single) {
      const written = `${gene} ${change.ref}${change.at}${change.kind === 'nonsense' ? '*' : change.alt}`;
      const held = matcher.candidates(writtenTumour(written)).filter((one) => one.profile === profile);
      expect(held.map(({ record }) => record.id).toSorted(), profile).toEqual(ids.toSorted());
      for (const { match } of held) expect(match, profile).toMatchObject({ truth: 'true', specificity: 'exact' });
      // A residue that no variant of the pack becomes.
      const other = `${gene} ${change.ref}${change.at}${change.kind === 'nonsense' ? 'fs' : 'B'}; exome`;
      expect(matcher.match(profile, writtenTumour(other))?.truth, profile).toBe('false');
    }
  });
});

describe('what intervals of a panel cover', () => {
  const matcher = createMatcher(knowledge);
  // Published places of the codons: KRAS 12 and 61 on the reverse strand, EGFR 858 on the forward one.
  const cases: readonly (readonly [string, string, string])[] = [
    ['KRAS G12C', 'build=GRCh37; regions=12:25398283-25398285', 'false'],
    ['KRAS G12C', 'build=GRCh37; regions=12:25398284-25398285', 'unknown'],
    ['KRAS G12C', 'build=GRCh38; regions=12:25245349-25245351', 'false'],
    ['KRAS G12C', 'build=GRCh38; regions=12:25398283-25398285', 'unknown'],
    ['KRAS G12C', 'regions=12:25398283-25398285', 'unknown'],
    ['KRAS Q61H', 'build=GRCh37; regions=12:25398283-25398285', 'unknown'],
    ['KRAS G12/G13', 'build=GRCh37; regions=12:25398283-25398285', 'unknown'],
    ['KRAS G12/G13', 'build=GRCh37; regions=12:25398280-25398282,12:25398283-25398290', 'false'],
    ['EGFR L858R', 'build=GRCh37; regions=7:55259514-55259516', 'false'],
    ['EGFR L858R', 'build=GRCh38; regions=7:55191821-55191823', 'false'],
    ['EGFR L858R', 'build=GRCh38; regions=8:55191821-55191823', 'unknown'],
    ['KRAS Wildtype', 'build=GRCh37; regions=12:25398000-25399000', 'unknown'],
    ['KRAS Wildtype', 'build=GRCh37; regions=12:25358000-25404000', 'true'],
    ['KRAS Mutation', 'build=GRCh37; regions=12:25358000-25404000', 'false'],
  ];
  for (const [name, tumour, truth] of cases)
    it(`${name} | ${tumour} | ${truth}`, () => {
      expect(matcher.match(name, writtenTumour(tumour))?.truth).toBe(truth);
    });
});

describe('stretches', () => {
  const matcher = createMatcher(knowledge);
  const cases: readonly (readonly [string, string, string | null])[] = [
    // V559 and V560 are one run: which of them is gone nobody can tell.
    ['KIT V560DEL', 'KIT V559del', 'equivalent'],
    ['KIT V560DEL', 'KIT W557del', null],
    ['EGFR A767_V769dupASV', 'EGFR V769_D770insASV', 'equivalent'],
    // Same ends and length, another residue between.
    ['EGFR A767_V769dupASV', 'EGFR V769_D770insAAV', null],
    ['EGFR H773_V774insH', 'EGFR H773dup', 'equivalent'],
    ['EGFR E746_A750del', 'EGFR K745_E749del', null],
    ['EGFR E746_A750del', 'EGFR L747_A750delinsP', null],
    ['ERBB2 Y772_A775DUP', 'ERBB2 E770_A771insAYVM', 'equivalent'],
    ['BRAF V600_K601>E', 'BRAF V600_K601delinsE', 'exact'],
  ];
  for (const [name, change, specificity] of cases)
    it(`${name} | ${change} | ${specificity}`, () => {
      const match = matcher.match(name, writtenTumour(`${change}; exome`));
      expect(match).toMatchObject({ truth: specificity === null ? 'false' : 'true', specificity });
    });
});

describe('names', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['BRAF', 'V600E', 'change'],
    ['BRAF', 'v600e', 'change'],
    ['BRAF', 'V600', 'codon'],
    ['BRAF', 'Mutation', 'mutation'],
    ['BRAF', 'MUTATION', 'mutation'],
    ['BRAF', 'Amplification', 'copy'],
    ['BRAF', 'Wildtype', 'wild-type'],
    ['BRAF', 'wild-type', 'wild-type'],
    ['v::BRAF', 'Fusion', 'fusion'],
    ['BRAF', 'Fusion', 'fusion'],
    ['BRAF', 'Non-V600', 'mutation'],
    ['AR', 'AR-V7', 'measured'],
    ['AR', 'V7', 'codon'],
    ['KIT', 'Exon 11 Mutation', 'mutation'],
    ['KIT', 'exon 11', 'mutation'],
    ['KIT', 'Exon 11', 'mutation'],
    ['TP53', 'NUCLEAR EXPRESSION', 'measured'],
    ['TP53', 'something else', 'opaque'],
    ['TP53', '', 'opaque'],
    ['TP53', '-', 'opaque'],
    ['', '', 'opaque'],
    ['NPM1', 'W288Cfs*12', 'change'],
    ['UGT1A1', 'UGT1A1*28', 'inherited'],
    ['TYMS', 'rs34743033', 'inherited'],
    ['MET', 'Exon 14 Skipping', 'mutation'],
    ['MET', 'c.3028G>A', 'sequence'],
  ];
  for (const [gene, name, of] of cases)
    it(`${gene} ${name}: ${of}`, () => {
      expect(kindsOf(gene, name)).toEqual([of]);
    });
});

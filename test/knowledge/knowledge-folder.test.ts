import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { printProblem } from '../../src/knowledge/compile/problem.ts';
import { asBundle, bundleText, readBundle, verifyKnowledge } from '../../src/knowledge/index.ts';
import { compileTestKnowledge } from '../support/compile-knowledge.ts';
import { loadTestKnowledge, testBundle } from '../support/knowledge.ts';

const knowledge = loadTestKnowledge();

describe('the knowledge folder', () => {
  it('compiles without a problem and fits its digests', () => {
    const { bundle, problems } = compileTestKnowledge();
    expect(problems.map(printProblem)).toEqual([]);
    expect(verifyKnowledge(bundle)).toBe(bundle.records.length);
  });

  it('is the same after it was written and read, every digest included', () => {
    const { bundle } = compileTestKnowledge();
    const read = asBundle(readBundle(bundleText(bundle)));
    expect(read.records.map(({ id, digest }) => `${id} ${digest}`)).toEqual(
      bundle.records.map(({ id, digest }) => `${id} ${digest}`),
    );
    expect(verifyKnowledge(read)).toBe(bundle.records.length);
  });

  it('is what was written for the other tests to read', () => {
    expect(testBundle().release).toEqual(compileTestKnowledge().bundle.release);
  });

  it('notices a small record that was changed, although its own digest is not written', () => {
    const read = asBundle(readBundle(bundleText(compileTestKnowledge().bundle)));
    const record = read.records.find((one) => one.kind === 'drug') as { name: string };
    record.name = `${record.name}x`;
    expect(() => verifyKnowledge(read)).toThrow(expect.objectContaining({ code: 'KNOWLEDGE_TAMPERED' }) as Error);
  });

  it('stays small: 450 kB compressed', () => {
    expect(gzipSync(bundleText(compileTestKnowledge().bundle)).length).toBeLessThan(450_000);
  });

  it('gives a licence and known sources to every record, and keeps share-alike text out of what is free', () => {
    for (const record of compileTestKnowledge().bundle.records) {
      // The published codes of STOPP/START stand under their own licence, in a file of their own.
      if (record.kind === 'source') continue; // says the licence of the source, which its records repeat
      if (record.sources.includes('stopp-start-v2-codes')) {
        expect(record.licence, record.id).toBe('LGPL-3.0-only');
        continue;
      }
      expect(record.licence, record.id).toMatch(
        /^(CC0-1\.0|CC-BY-SA-4\.0|MIT|public-domain)( AND (CC0-1\.0|CC-BY-SA-4\.0|MIT))*$/,
      );
      if (record.kind === 'guidance' && record.guidance.body === 'DPWG')
        expect(record.licence, record.id).toBe('CC-BY-SA-4.0');
    }
  });

  it('holds every gene, those read from a genome and those called outside', () => {
    const genes = [...knowledge.genes.values()];
    const named = genes.filter((gene) => gene.calling.method === 'named-alleles');
    expect(
      named
        .map((gene) => gene.symbol)
        .toSorted()
        .join(' '),
    ).toBe(
      'ABCG2 CACNA1S CFTR CYP2B6 CYP2C19 CYP2C9 CYP2D6 CYP3A4 CYP3A5 CYP4F2 DPYD F2 F5 G6PD IFNL3 NAT2 NUDT15 RYR1 SLCO1B1 TPMT UGT1A1 VKORC1',
    );
    expect(
      genes
        .filter((gene) => gene.calling.method === 'outside-only')
        .map((gene) => gene.symbol)
        .toSorted()
        .join(' '),
    ).toBe('HLA-A HLA-B MT-RNR1');
    // 1,203 defining positions and rs12777823, 1,321 alleles: the definitions' own counts.
    expect(named.flatMap((gene) => gene.loci).length).toBe(1204);
    expect(
      named
        .flatMap((gene) => gene.loci)
        .filter((locus) => locus.extra)
        .map((locus) => locus.rsid),
    ).toEqual(['rs12777823']);
    expect(named.flatMap((gene) => gene.alleles).length).toBe(1321);
  });

  // Positions and plus-strand alleles of dbSNP on both builds, written down apart from the tables compiled here.
  it.each([
    ['CYP2C19', 'rs4244285', 94781859, 'G', 96541616, 'G', 'A'],
    ['CYP2C19', 'rs12248560', 94761900, 'C', 96521657, 'C', 'T'],
    ['CYP2C19', 'rs3758581', 94842866, 'A', 96602623, 'G', 'G'],
    ['CYP2C9', 'rs1799853', 94942290, 'C', 96702047, 'C', 'T'],
    ['CYP2C9', 'rs12777823', 94645745, 'G', 96405502, 'G', 'A'],
    ['CYP3A5', 'rs776746', 99672916, 'T', 99270539, 'C', 'C'],
    ['DPYD', 'rs3918290', 97450058, 'C', 97915614, 'C', 'T'],
    ['F5', 'rs6025', 169549811, 'C', 169519049, 'T', 'T'],
    ['F2', 'rs1799963', 46739505, 'G', 46761055, 'G', 'A'],
    ['SLCO1B1', 'rs4149056', 21178615, 'T', 21331549, 'T', 'C'],
    ['TPMT', 'rs1142345', 18130687, 'T', 18130918, 'T', 'C'],
    ['UGT1A1', 'rs4148323', 233760498, 'G', 234669144, 'G', 'A'],
    ['VKORC1', 'rs9923231', 31096368, 'C', 31107689, 'C', 'T'],
    ['G6PD', 'rs1050828', 154536002, 'C', 153764217, 'C', 'T'],
  ])('%s %s lies where dbSNP has it on both builds', (symbol, rsid, pos38, ref38, pos37, ref37, alt) => {
    const locus = knowledge.genes.get(symbol)?.loci.find((l) => l.rsid === rsid);
    expect(locus).toMatchObject({ pos38, ref38, pos37, ref37 });
    expect(locus?.alts).toContain(alt);
  });

  it('defines alleles as PharmVar does', () => {
    const bases = (symbol: string, allele: string): Record<string, string> => {
      const gene = knowledge.genes.get(symbol);
      const definition = gene?.alleles.find((a) => a.name === allele);
      return Object.fromEntries(
        [...(definition?.bases ?? [])].map(([index, base]) => [gene?.loci[index]?.rsid ?? String(index), base]),
      );
    };
    expect(bases('TPMT', '*3A')).toEqual({ rs1142345: 'C', rs1800460: 'T' });
    expect(bases('CYP2C9', '*3')).toEqual({ rs1057910: 'C' });
    expect(bases('UGT1A1', '*80+*28')).toEqual({ rs887829: 'T', rs3064744: 'CATAT' });
    expect(knowledge.genes.get('CYP2C19')?.alleles.find((a) => a.reference)?.name).toBe('*38');
  });

  it('has an estimate or a bound for every allele and group of a gene with counts, no 0 among them', () => {
    for (const gene of knowledge.genes.values()) {
      if (gene.frequencies === null) continue;
      const groups = new Set([...gene.frequencies.alleles.values()].flatMap((byGroup) => Object.keys(byGroup)));
      for (const { name } of gene.alleles) {
        for (const group of groups) {
          const estimate = gene.frequencies.alleles.get(name)?.[group as never] as { frequency: number } | undefined;
          expect(estimate?.frequency, `${gene.symbol} ${name} ${group}`).toBeGreaterThan(0);
        }
      }
    }
    expect(
      [...knowledge.genes.values()].filter((gene) => gene.frequencies === null).map((gene) => gene.symbol),
    ).toEqual(['F2', 'IFNL3']);
  });

  it('says how each special gene is called', () => {
    const calling = (symbol: string) => knowledge.genes.get(symbol)?.calling;
    expect(calling('NAT2')?.requiredPositions).toEqual([18400194, 18400344, 18400593, 18400806, 18400860]);
    expect(calling('NAT2')?.unphasedPriority).toHaveLength(29);
    expect(calling('DPYD')).toMatchObject({
      output: 'lowest-function',
      undocumented: 'as-reference',
      linked: { primary: { pos38: 97579893 }, secondary: { pos38: 97573863 } },
    });
    expect(calling('RYR1')).toMatchObject({ output: 'lowest-function', undocumented: 'as-reference' });
    for (const symbol of ['G6PD', 'NUDT15', 'TPMT', 'CACNA1S'])
      expect(calling(symbol)?.undocumented).toBe('as-reference-unless-combinations');
    expect(calling('G6PD')?.ploidy).toBe('x-linked');
    expect(calling('CYP2D6')?.structuralVariation?.unread).toBe(true);
    expect(calling('HLA-B')?.statuses).toEqual(expect.arrayContaining(['*15:02', '*15:11', '*57:01', '*58:01']));
    expect(calling('HLA-A')?.statuses).toEqual(expect.arrayContaining(['*31:01']));
    expect(['CYP2C9', 'CYP2D6', 'DPYD'].map((symbol) => knowledge.genes.get(symbol)?.phenotypes.lookup)).toEqual([
      'activityScore',
      'activityScore',
      'activityScore',
    ]);
  });

  it('holds guidance of three bodies, every drug with a name', () => {
    const bodies = new Map<string, number>();
    for (const record of knowledge.guidance) {
      bodies.set(record.body, (bodies.get(record.body) ?? 0) + 1);
      expect(knowledge.drugs.get(record.drug)?.name, record.ref.id).toMatch(/\S/);
    }
    expect([...bodies.keys()].toSorted()).toEqual(['CPIC', 'DPWG', 'FDA']);
    expect(bodies.get('CPIC')).toBeGreaterThanOrEqual(107);
  });
});

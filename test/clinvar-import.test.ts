import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../src/knowledge/compile/compile-knowledge.ts';
import { compilePack } from '../src/knowledge/compile/compile-pack.ts';
import { decodeKnowledge, mergePack } from '../src/knowledge/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { readKnowledgeFolder } from '../src/platform/node/read-knowledge-folder.ts';
import {
  type ClinvarImport,
  findingGenes,
  type GenomeRisk,
  genomeRisk,
  makeClinvarImport,
  openClinvarImport,
  type SecondaryFinding,
  seedVariants,
} from '../src/variants/index.ts';
import { byteSource } from './support/byte-source.ts';

const files = readKnowledgeFolder(new URL('../knowledge', import.meta.url).pathname);
const base = compileKnowledge(files);
const knowledge = mergePack(
  decodeKnowledge(base.bundle),
  decodeKnowledge(compilePack('risk', files, base.bundle).bundle),
  'risk',
);
const genes = findingGenes(knowledge);

const HEAD = ['##fileformat=VCFv4.1', '##fileDate=2026-11-16', '##source=ClinVar', '##reference=GRCh38'];
const row = (place: string, info: string): string => {
  const [chrom, pos, ref, alt] = place.split(':');
  return [chrom, pos, '7', ref, alt, '.', '.', info].join('\t');
};
const info = (gene: string, called: string, review = 'criteria_provided,_single_submitter', more = ''): string =>
  `ALLELEID=1;CLNDN=x;CLNREVSTAT=${review};CLNSIG=${called};CLNVC=y;GENEINFO=${gene}:1${more}`;
const clinvar = (rows: readonly string[], head: readonly string[] = HEAD): string =>
  [...head, '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO', ...rows, ''].join('\n');

const open = (content: string | Uint8Array): Promise<ClinvarImport> =>
  openClinvarImport(byteSource('clinvar.vcf', content), { genes }, nodeHost);
const made = async (text: string): Promise<string> =>
  (await makeClinvarImport(byteSource('clinvar.vcf', text), { genes }, nodeHost)).text;

const genome = (lines: readonly string[], build = 'GRCh38'): string =>
  [
    '##fileformat=VCFv4.2',
    `##reference=${build}`,
    '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tP1',
    ...lines.map((line) => {
      const [chrom, pos, ref, alt, gt] = line.split(':');
      return [chrom, pos, '.', ref, alt, '50', 'PASS', '.', 'GT', gt].join('\t');
    }),
    '',
  ].join('\n');
const assess = (text: string, imported: ClinvarImport, now = '2026-11-22'): Promise<GenomeRisk> =>
  genomeRisk(
    byteSource('genome.vcf', text),
    {
      knowledge,
      consents: ['cancer', 'cardiovascular', 'metabolic', 'other', 'carrier'],
      sex: null,
      age: 40,
      now,
      imported,
    },
    nodeHost,
  );
const of = (risk: GenomeRisk, gene: string): SecondaryFinding => risk.findings.find((one) => one.gene === gene)!;

const KNOWN = '13:32316484:GC:G';

describe('an import of ClinVar', () => {
  it('says the same as the file that it was made of, packed or not', async () => {
    const rows = [
      row('13:32316484:GC:G', info('BRCA2', 'Pathogenic', 'reviewed_by_expert_panel')),
      row('13:32316500:A:T', info('BRCA2', 'Uncertain_significance')),
      row('13:32316501:A:T', info('BRCA2', 'Conflicting_classifications_of_pathogenicity')),
      row('13:32316502:A:T', info('ZAR1L', 'Pathogenic')),
      row('13:32316503:A:T', info('BRCA2', 'drug_response')),
      row('13:32316504:A:<DEL>', info('BRCA2', 'Pathogenic')),
      row('2:178527000:C:T', info('TTN', 'Likely_pathogenic', undefined, ';MC=SO:0001587|nonsense')),
    ];
    const text = await made(clinvar(rows));
    const seed = seedVariants(knowledge, 'GRCh38');
    const keys = new Set(
      rows.map((line) => line.split('\t')).map(([chrom, pos, , ref, alt]) => [chrom, pos, ref, alt].join(':')),
    );
    const direct = [...(await open(clinvar(rows))).variants(keys, seed)];
    for (const content of [text, new Uint8Array(gzipSync(text))]) {
      const read = await open(content);
      expect(read).toMatchObject({ build: 'GRCh38', date: '2026-11-16', count: 4 });
      expect([...read.variants(keys, seed)]).toEqual(direct);
      expect([...read.alleles(genes)].map(({ key }) => key)).toEqual(direct.map(([key]) => key));
    }
    expect(direct.map(([key, [one]]) => [key, one!.class, one!.stars, one!.endsEarly])).toEqual([
      ['2:178527000:C:T', 'likely-pathogenic', 1, true],
      ['13:32316484:GC:G', 'pathogenic', 3, undefined],
      ['13:32316500:A:T', 'uncertain', 1, undefined],
      ['13:32316501:A:T', 'conflicting', 1, undefined],
    ]);
  });

  it('names are those of the genome, whatever the order of the file', async () => {
    const rows = ['5', '1', '4', '2'].map((n) => row(`17:4304500${n}:A:T`, info('BRCA1', 'Pathogenic')));
    expect(await made(clinvar(rows))).toBe(await made(clinvar(rows.toReversed())));
  });

  it.each([
    ['Pathogenic', 'returned'],
    ['Pathogenic/Pathogenic,_low_penetrance|other', 'returned'],
    ['Pathogenic/Likely_pathogenic/Likely_risk_allele', 'returned'],
    ['Conflicting_classifications_of_pathogenicity', 'conflicting'],
    ['Uncertain_significance', 'uncertain'],
    ['Benign/Likely_benign', 'not-assessed'],
  ] as const)('%s takes the place of the seed: %s', async (called, state) => {
    const imported = await open(clinvar([row(KNOWN, info('BRCA2', called))]));
    const risk = await assess(genome([`${KNOWN}:0/1`]), imported);
    expect(of(risk, 'BRCA2').state).toBe(state);
    expect(risk.known).toEqual({ source: 'import', date: '2026-11-16', old: false });
    expect(risk.notices).toEqual([]);
  });

  it('without a star is no more than a hint', async () => {
    const none = info('BRCA2', 'Pathogenic', 'no_assertion_criteria_provided');
    const imported = await open(clinvar([row(KNOWN, none)]));
    expect(of(await assess(genome([`${KNOWN}:0/1`]), imported), 'BRCA2').state).toBe('unconfirmed');
  });

  it('tells whether a protein ends early, which some rows of the list ask for', async () => {
    const of2 = async (consequence: string): Promise<string> => {
      const text = clinvar([
        row('2:178527000:C:T', info('TTN', 'Pathogenic', undefined, `;MC=SO:0001|${consequence}`)),
      ]);
      return of(await assess(genome(['2:178527000:C:T:0/1']), await open(text)), 'TTN').state;
    };
    expect(await of2('nonsense')).toBe('returned');
    expect(await of2('splice_donor_variant')).toBe('returned');
    expect(await of2('missense_variant')).toBe('not-of-list');
  });

  it('on GRCh37 knows the variants that the list names', async () => {
    const head = HEAD.map((line) => line.replace('GRCh38', 'GRCh37'));
    const place = '6:26093141:G:A';
    const imported = await open(clinvar([row(place, info('HFE', 'Pathogenic'))], head));
    expect(of(await assess(genome([`${place}:1/1`], 'GRCh37'), imported), 'HFE').state).toBe('returned');
    // … and is of no use on the other build.
    const risk = await assess(genome(['6:26092913:G:A:1/1']), imported);
    expect(risk.known.source).toBe('seed');
    expect(risk.notices).toMatchObject([
      { code: 'CLINVAR_OTHER_BUILD', severity: 'serious', params: { clinvar: 'GRCh37', genome: 'GRCh38' } },
    ]);
    expect(of(risk, 'HFE').state).toBe('returned');
  });

  it('says that it is old, or has no date', async () => {
    const rows = [row(KNOWN, info('BRCA2', 'Pathogenic'))];
    const text = genome([`${KNOWN}:0/1`]);
    const old = await assess(text, await open(clinvar(rows)), '2027-11-17');
    expect(old.known.old).toBe(true);
    expect(old.notices.map(({ code }) => code)).toEqual(['CLINVAR_OLD']);
    const noDate = await assess(text, await open(clinvar(rows, HEAD.toSpliced(1, 1))));
    expect(noDate.known).toEqual({ source: 'import', date: null, old: true });
    expect(noDate.notices.map(({ code }) => code)).toEqual(['CLINVAR_NO_DATE']);
  });
});

describe('what is no import and no ClinVar', () => {
  const one = row(KNOWN, info('BRCA2', 'Pathogenic'));
  it.each([
    ['CLINVAR_NOT_CLINVAR', 'hello\nthere\n'],
    ['CLINVAR_NOT_CLINVAR', genome([`${KNOWN}:0/1`])],
    ['CLINVAR_NOT_CLINVAR', clinvar([])],
    ['CLINVAR_NO_CLASSES', clinvar([row(KNOWN, 'GENEINFO=BRCA2:675')])],
    ['CLINVAR_NO_GENES', clinvar([row(KNOWN, info('ZAR1L', 'Pathogenic'))])],
    ['CLINVAR_BUILD_UNKNOWN', clinvar([one], HEAD.slice(0, 3))],
    ['VCF_TRUNCATED', clinvar([one, '13\t3231']).trimEnd()],
    ['CLINVAR_VERSION', '{"format":"propria/clinvar/9"}\n'],
    ['CLINVAR_DAMAGED', '{"format":"propria/cli\n'],
  ] as const)('%s', async (code, text) => {
    await expect(open(text)).rejects.toMatchObject({ code });
  });

  it('an import that was changed or cut anywhere behind its first line is refused', async () => {
    const text = await made(
      clinvar(['1', '2', '3'].map((n) => row(`17:4304500${n}:A:T`, info('BRCA1', 'Pathogenic')))),
    );
    const start = text.indexOf('\n') + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: text.length - 1 }), fc.boolean(), async (at, cut) => {
        const changed = cut ? text.slice(0, at) : `${text.slice(0, at)}#${text.slice(at + 1)}`;
        await expect(open(changed)).rejects.toMatchObject({ code: 'CLINVAR_DAMAGED' });
      }),
      { numRuns: 30 },
    );
  });

  it('a packed file that was cut is refused', async () => {
    const packed = new Uint8Array(gzipSync(await made(clinvar([one]))));
    await expect(open(packed.subarray(0, packed.length - 9))).rejects.toMatchObject({ code: 'GZIP_DAMAGED' });
  });
});

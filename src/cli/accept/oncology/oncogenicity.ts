import { readFile } from 'node:fs/promises';
import { createAnnotator, trimmedChange } from '../../../annotate/index.ts';
import { judgeOncogenicity, profileTumour, type TumourType } from '../../../oncology/index.ts';
import { loadPack } from '../../../platform/node/index.ts';
import type { FileAnnotation, SmallVariant, TumourReading } from '../../../tumour/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged } from '../outcome.ts';

type Row = Readonly<Record<string, string>>;

/** The columns are all there, so what is empty was looked up and not found. */
const CONTEXT = { frequenciesRead: true, clinvarRead: true };

/** The points do not ask for the tumour's type. */
const ANY_TYPE: TumourType = { code: 'TISSUE', name: 'Tissue', written: '', line: ['TISSUE'], body: 'solid' };

/** Variants with their annotation in columns (GRCh38), each judged by points; the class is compared. */
export async function* acceptOncogenicity(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const knowledge = await loadPack('oncology');
  const annotator = createAnnotator(knowledge);
  let never = 0;
  for (const row of rowsOf(await readFile(input.file, 'utf8'))) {
    const id = `${row['CHROM']}-${row['POS']}-${row['REF']}-${row['ALT']}`;
    const { profile } = profileTumour(readingOf(row), ANY_TYPE, annotator, knowledge);
    const [mutation] = profile.mutations;
    if (mutation === undefined) {
      yield failed(id, `the change has no name: ${profile.unnamed[0]?.why ?? 'nothing read'}`);
      continue;
    }
    const { points, class: judgedAs, fired } = judgeOncogenicity(mutation, knowledge, CONTEXT);
    const answer = {
      Points: points,
      Classification: WORDS[judgedAs],
      Criteria: fired.map(({ criterion }) => criterion).join(','),
    };
    const expected = row['Classification'] ?? '';
    const opposed = /oncogenic/i.test(answer.Classification) && /benign/i.test(expected);
    if (opposed) never++;
    yield judged(
      id,
      answer,
      answer.Classification.toLowerCase() === expected.toLowerCase()
        ? []
        : [`${expected} (${row['Criteria']}) expected, ${answer.Classification} (${answer.Criteria}) found`],
    );
  }
  input.note(`(likely) oncogenic against benign: ${never}`);
}

const WORDS = {
  oncogenic: 'Oncogenic',
  'likely-oncogenic': 'Likely Oncogenic',
  uncertain: 'VUS',
  'likely-benign': 'Likely Benign',
  benign: 'Benign',
} as const;

function rowsOf(text: string): readonly Row[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? '').trim()]));
  });
}

const said = (text: string | undefined): string | null =>
  text === undefined || text === '' || text === '-' || text === '.' ? null : text;

/** A reading of one variant, as a file annotated by VEP would give it. */
function readingOf(row: Row): TumourReading {
  const at = { kind: 'document', source: 'cases', path: `${row['CHROM']}:${row['POS']}` } as const;
  const annotation: FileAnnotation = {
    by: 'vep',
    gene: said(row['SYMBOL']),
    transcript: said(row['HGVSc'])?.split(':')[0] ?? said(row['MANE_SELECT']),
    protein: said(row['HGVSp'])?.split(':')[1] ?? null,
    cdna: said(row['HGVSc'])?.split(':')[1] ?? null,
    consequences: (said(row['Consequence']) ?? '').split('&').filter((word) => word !== ''),
    exon: said(row['EXON']),
    chosen: true,
  };
  const frequencies = [row['gnomADe_AF'], row['gnomADg_AF']].flatMap((text) => {
    const value = said(text);
    return value === null || !Number.isFinite(Number(value)) ? [] : [Number(value)];
  });
  const clinvar = { germline: said(row['ClinVar_germline']), oncogenicity: said(row['ClinVar_Oncogenicity']) };
  const variant: SmallVariant = {
    id: 'variant:1',
    change: trimmedChange(row['CHROM']!.replace(/^chr/, ''), Number(row['POS']), row['REF']!, row['ALT']!),
    annotations: [annotation],
    origin: 'unknown',
    zygosity: 'unknown',
    vaf: null,
    depth: null,
    altReads: null,
    normalVaf: null,
    filters: [],
    populationFrequency: frequencies.length === 0 ? null : Math.max(...frequencies),
    groupFrequencies: {},
    clinvar: clinvar.germline === null && clinvar.oncogenicity === null ? null : clinvar,
    statedOncogenic: null,
    at,
  };
  return {
    build: 'GRCh38',
    sample: null,
    normal: null,
    variants: [variant],
    copyNumber: { genes: [], segments: [] },
    fusions: [],
    markers: [],
    signatures: [],
    hla: [],
    assay: {
      kind: 'unknown',
      genes: null,
      regions: null,
      callableMb: null,
      fusions: false,
      copyNumber: false,
      matchedNormal: null,
    },
    purity: null,
    ploidy: null,
    documents: [],
    notices: [],
  };
}

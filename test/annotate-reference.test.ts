import { describe, expect, it } from 'vitest';
import { createAnnotator, readReference } from '../src/annotate/index.ts';
import { bundledTranscripts } from '../src/annotate/transcripts/transcript-index.ts';
import { type TranscriptModel, positionOf } from '../src/annotate/transcripts/transcript-model.ts';
import type { ByteSource } from '../src/core/index.ts';
import type { Knowledge } from '../src/knowledge/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { bgzf } from './support/bgzf-bytes.ts';
import { byteSource } from './support/byte-source.ts';
import { testOncologyPack } from './support/oncology-pack.ts';
import { createRandom } from './support/random.ts';

const knowledge = testOncologyPack();
const NOTHING = { facts: new Map() } as unknown as Pick<Knowledge, 'facts'>;
const MARGIN = 3_000;

/** Two genes that lie on one strand each, several exons, bases known to the end. */
const MODELS = (['NFKBIA', 'CDKN2A', 'SDHB', 'SDHAF2', 'VHL'] as const)
  .map((gene) =>
    bundledTranscripts(knowledge)
      .on('GRCh38')
      .models.find((model) => model.gene === gene),
  )
  .filter((model) => model !== undefined);

/** A stretch of chromosome around a transcript, its exons as they are and all between made up. */
function contigOf(model: TranscriptModel): { readonly name: string; readonly bases: string; readonly shift: number } {
  const random = createRandom(model.low);
  const shift = model.low - MARGIN;
  const letters = Array.from({ length: model.high - model.low + 2 * MARGIN }, () => random.pick([...'ACGT']));
  const bases = model.bases();
  bases.forEach((base, offset) => {
    const pos = positionOf(model, offset);
    if (pos !== null) letters[pos - shift - 1] = 'ACGT'[model.strand === 1 ? base : 3 - base] as string;
  });
  return { name: `toy${model.gene}`, bases: letters.join(''), shift };
}

const CONTIGS = new Map(MODELS.map((model) => [model, contigOf(model)]));

/** Coding parts of a model, in the order of the transcript, without or with the stop codon. */
function codingParts(model: TranscriptModel, length: number): [number, number][] {
  return model.offsets.flatMap((offset, exon) => {
    const last = Math.min(
      offset + (model.coding[2 * exon + 1] as number) - (model.coding[2 * exon] as number),
      length - 1,
    );
    if (last < offset) return [];
    const ends = [positionOf(model, offset) as number, positionOf(model, last) as number];
    return [[Math.min(...ends), Math.max(...ends)]];
  });
}

const pairs = (flat: readonly number[]): [number, number][] =>
  flat.flatMap((start, i) => (i % 2 === 0 ? [[start, flat[i + 1] as number] as [number, number]] : []));

type Dialect = (
  model: TranscriptModel,
  line: (kind: string, part: readonly number[], phase: string, attributes: string) => string,
) => readonly string[];

const span = (model: TranscriptModel): readonly [number, number] => [model.low, model.high];
const stopParts = (model: TranscriptModel): [number, number][] => {
  const places = [1, 2, 3].map((back) => positionOf(model, model.cdsLength - back) as number);
  return [[Math.min(...places), Math.max(...places)]];
};

const DIALECTS: Readonly<Record<string, Dialect>> = {
  'Ensembl GFF3': (model, line) => [
    line('gene', span(model), '.', `ID=gene:ENSG1${model.gene};Name=${model.gene};biotype=protein_coding`),
    line(
      'mRNA',
      span(model),
      '.',
      `ID=transcript:ENST1${model.gene};Parent=gene:ENSG1${model.gene};Name=${model.gene}-201;tag=basic,MANE_Select;transcript_id=ENST1${model.gene};version=4`,
    ),
    ...pairs(model.exons).map((part) => line('exon', part, '.', `Parent=transcript:ENST1${model.gene};Name=ENSE`)),
    ...codingParts(model, model.cdsLength).map((part, i) =>
      line('CDS', part, i === 0 ? '0' : '.', `ID=CDS:P;Parent=transcript:ENST1${model.gene}`),
    ),
  ],
  'GENCODE GTF': (model, line) => {
    const ids = `gene_id "ENSG1${model.gene}.1"; transcript_id "ENST1${model.gene}.4"; gene_name "${model.gene}"; tag "basic"; tag "MANE_Select";`;
    const short = `gene_id "ENSG1${model.gene}.1"; transcript_id "ENST0${model.gene}.1"; gene_name "${model.gene}"; tag "basic";`;
    return [
      line('gene', span(model), '.', `gene_id "ENSG1${model.gene}.1"; gene_name "${model.gene}";`),
      // A shorter one without the tag stands first.
      line('transcript', span(model), '.', short),
      line('exon', pairs(model.exons)[0] ?? [], '.', short),
      line('CDS', codingParts(model, model.cdsLength)[0] ?? [], '0', short),
      line('transcript', span(model), '.', ids),
      ...pairs(model.exons).map((part) => line('exon', part, '.', ids)),
      ...codingParts(model, model.cdsLength - 3).map((part, i) => line('CDS', part, i === 0 ? '0' : '.', ids)),
      ...stopParts(model).map((part) => line('stop_codon', part, '0', ids)),
    ];
  },
  'RefSeq GFF3': (model, line) => [
    line('gene', span(model), '.', `ID=gene-${model.gene};Name=${model.gene};gene=${model.gene};gbkey=Gene`),
    line(
      'mRNA',
      span(model),
      '.',
      `ID=rna-NM_1${model.gene}.4;Parent=gene-${model.gene};Name=NM_1${model.gene}.4;gene=${model.gene};tag=MANE Select;transcript_id=NM_1${model.gene}.4;note=a%3Bb`,
    ),
    ...pairs(model.exons).map((part) =>
      line('exon', part, '.', `ID=exon-1;Parent=rna-NM_1${model.gene}.4;gene=${model.gene}`),
    ),
    ...codingParts(model, model.cdsLength).map((part, i) =>
      line('CDS', part, i === 0 ? '0' : '.', `ID=cds-1;Parent=rna-NM_1${model.gene}.4;gene=${model.gene}`),
    ),
  ],
  'GTF of exons alone': (model, line) => {
    const ids = `gene_id "${model.gene}"; transcript_id "T${model.gene}.4"; gene_name "${model.gene}";`;
    return [
      ...pairs(model.exons).map((part) => line('exon', part, '.', ids)),
      ...codingParts(model, model.cdsLength - 3).map((part, i) => line('CDS', part, i === 0 ? '0' : '.', ids)),
    ];
  },
};

function genesOf(dialect: Dialect): string {
  const lines = MODELS.flatMap((model) => {
    const { name, shift } = CONTIGS.get(model) ?? { name: '', shift: 0 };
    const strand = model.strand === 1 ? '+' : '-';
    return dialect(model, (kind, part, phase, attributes) =>
      [
        name,
        'made',
        kind,
        (part[0] as number) - shift,
        (part[1] as number) - shift,
        '.',
        strand,
        phase,
        attributes,
      ].join('\t'),
    );
  });
  return ['##gff-version 3', '# made', ...lines, ''].join('\n');
}

/** The FASTA with lines of 60 bases, and its index. */
function fastaOf(): { readonly text: string; readonly fai: string } {
  let text = '';
  let fai = '';
  for (const { name, bases } of CONTIGS.values()) {
    text += `>${name} made up\n`;
    fai += `${name}\t${bases.length}\t${text.length}\t60\t61\n`;
    text += `${bases.toLowerCase().replace(/.{1,60}/g, '$&\n')}`;
  }
  return { text, fai };
}

/** As bgzip writes it: the blocks after the first. */
function gziOf(packed: Uint8Array): Uint8Array {
  const starts: [number, number][] = [];
  let plain = 0;
  for (let at = 0; at < packed.length;) {
    const view = new DataView(packed.buffer, packed.byteOffset + at);
    const size = view.getUint16(16, true) + 1;
    const length = view.getUint32(size - 4, true);
    if (at > 0 && length > 0) starts.push([at, plain]);
    plain += length;
    at += size;
  }
  const out = new DataView(new ArrayBuffer(8 + 16 * starts.length));
  out.setBigUint64(0, BigInt(starts.length), true);
  starts.forEach(([at, text], i) => {
    out.setBigUint64(8 + 16 * i, BigInt(at), true);
    out.setBigUint64(16 + 16 * i, BigInt(text), true);
  });
  return new Uint8Array(out.buffer);
}

/** Changes of all sorts in and around the exons, with the places on the made-up contigs. */
const CHANGES = MODELS.flatMap((model) => {
  const { name, bases, shift } = CONTIGS.get(model) ?? { name: '', bases: '', shift: 0 };
  const random = createRandom(7);
  return Array.from({ length: 150 }, () => {
    const offset = Math.floor(random.next() * (model.cdsLength + 30));
    const pos = (positionOf(model, offset) as number) + Math.floor(random.next() * 9) - 4;
    const removed = Math.floor(random.next() * 5);
    const at = pos - shift - 1;
    const ref = bases.slice(at, at + removed);
    const alt = Array.from({ length: Math.floor(random.next() * 4) }, () => random.pick([...'ACGT'])).join('');
    const ends = ref !== '' && alt !== '' && (ref[0] === alt[0] || ref.at(-1) === alt.at(-1));
    if (ends || (ref === '' && alt === '')) return null;
    return { model, toy: { chr: name, pos: at + 1, ref, alt }, real: { chr: model.chr, pos, ref, alt } };
  }).filter((one) => one !== null);
});

const { text, fai } = fastaOf();
const plainFiles = { fasta: byteSource('ref.fa', text), fai: byteSource('ref.fa.fai', fai) };
const read = (
  genes: string | Uint8Array,
  files: { fasta: ByteSource; fai: ByteSource; gzi?: ByteSource } = plainFiles,
) =>
  readReference(
    { ...files, genes: byteSource('genes', genes) },
    CHANGES.map((one) => one.toy),
    'GRCh38',
    NOTHING,
    nodeHost,
  );

describe("changes named from the user's own reference", () => {
  const bundled = createAnnotator(knowledge);

  it.each(Object.keys(DIALECTS))('of %s are named as by the bundled transcripts', async (dialect) => {
    const reference = await read(genesOf(DIALECTS[dialect] as Dialect));
    expect(reference.notices).toEqual([]);
    const own = createAnnotator(NOTHING, { reference });
    expect(CHANGES.length).toBeGreaterThan(400);
    for (const { model, toy, real } of CHANGES) {
      const expected = bundled.effects(real, 'GRCh38').effects.find((one) => one.transcript === model.id);
      const [found] = own.effects(toy, 'GRCh38').effects;
      expect(found?.by).toBe('reference');
      // A frame that runs past the bases that are bundled finds its stop only in the whole reference.
      const isOpen = expected?.change?.kind === 'frameshift' && expected.change.stop === null;
      const { consequence, exon, cdna, protein } = expected ?? {};
      expect(found).toMatchObject({ consequence, exon, gene: model.gene, ...(isOpen ? {} : { cdna, protein }) });
    }
  });

  it('takes the transcript of MANE Select, with its version', async () => {
    const ids = async (name: string) =>
      (await read(genesOf(DIALECTS[name] as Dialect))).index.models.map((model) => [model.id, model.mane]);
    expect(await ids('GENCODE GTF')).toEqual(MODELS.map(({ gene }) => [`ENST1${gene}.4`, true]));
    expect(await ids('Ensembl GFF3')).toEqual(MODELS.map(({ gene }) => [`ENST1${gene}.4`, true]));
    expect(await ids('RefSeq GFF3')).toEqual(MODELS.map(({ gene }) => [`NM_1${gene}.4`, true]));
  });

  it('reads BGZF with its two indexes as it reads plain text', async () => {
    const packed = bgzf(text);
    const files = {
      fasta: byteSource('ref.fa.gz', packed),
      fai: plainFiles.fai,
      gzi: byteSource('ref.fa.gz.gzi', gziOf(packed)),
    };
    const genes = genesOf(DIALECTS['RefSeq GFF3'] as Dialect);
    const [one, other] = [await read(genes), await read(bgzf(genes), files)];
    expect(other.index.models.map((model) => [...model.bases()])).toEqual(
      one.index.models.map((model) => [...model.bases()]),
    );
  });

  it('leaves genes with a bundled transcript to that', async () => {
    const files = { ...plainFiles, genes: byteSource('genes', genesOf(DIALECTS['Ensembl GFF3'] as Dialect)) };
    const { index } = await readReference(
      files,
      CHANGES.map((one) => one.toy),
      'GRCh38',
      knowledge,
      nodeHost,
    );
    expect(index.models).toEqual([]);
  });

  it('says which genes have no whole coding sequence', async () => {
    const genes = genesOf(DIALECTS['RefSeq GFF3'] as Dialect).split('\n');
    const without = genes
      .filter((line) => !(line.includes('toyVHL') && line.includes('\tCDS\t') && !line.includes('\t0\t')))
      .join('\n');
    const { notices } = await read(without);
    expect(notices).toMatchObject([{ code: 'ANNOTATE_REFERENCE_INCOMPLETE', gene: 'VHL' }]);
  });
});

describe('files that cannot be used', () => {
  const genes = genesOf(DIALECTS['RefSeq GFF3'] as Dialect);
  it.each([
    ['no gene models', 'ANNOTATE_GFF_MALFORMED', () => read('>chr1\nACGT\n')],
    ['an empty file', 'ANNOTATE_GFF_MALFORMED', () => read('')],
    ['a table', 'ANNOTATE_GFF_MALFORMED', () => read('a\tb\n'.repeat(100))],
    [
      'an index of words',
      'ANNOTATE_FASTA_INDEX',
      () => read(genes, { ...plainFiles, fai: byteSource('x.fai', 'chr1\tlong\n') }),
    ],
    ['an empty index', 'ANNOTATE_FASTA_INDEX', () => read(genes, { ...plainFiles, fai: byteSource('x.fai', '') })],
    [
      'an index of another file',
      'ANNOTATE_FASTA_SHORT',
      () => read(genes, { ...plainFiles, fasta: byteSource('x.fa', '>a\nACGT\n') }),
    ],
    [
      'BGZF without .gzi',
      'ANNOTATE_FASTA_COMPRESSION',
      () => read(genes, { ...plainFiles, fasta: byteSource('x.fa.gz', bgzf(text)) }),
    ],
    [
      'the other build',
      'ANNOTATE_REFERENCE_BUILD',
      () => read(genes, { ...plainFiles, fai: byteSource('x.fai', `chr1\t249250621\t6\t60\t61\n`) }),
    ],
  ] as const)('%s: %s', async (_, code, run) => {
    await expect(run()).rejects.toMatchObject({ code });
  });
});

import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type Annotator, createAnnotator, namedTranscript, trimmedChange } from '../../../annotate/index.ts';
import type { Build } from '../../../core/index.ts';
import type { Knowledge } from '../../../knowledge/index.ts';
import { geneNames } from '../../../oncology/index.ts';
import { loadPack } from '../../../platform/node/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged } from '../outcome.ts';

const COLUMNS = ['gene', 'chr', 'start37', 'start38', 'ref', 'alt', 'hgvsp_short'] as const;
type Row = Readonly<Record<string, string>>;

/** Coding changes with their published protein change: each is named from its coordinates on both builds. */
export async function* acceptEffects(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const knowledge = await loadPack('oncology');
  const annotator = createAnnotator(knowledge);
  for (const row of await readRows(input.file)) {
    const id = `${row['gene']}:${row['chr']}:${row['start37']}:${row['ref']}>${row['alt']}`;
    const missing = COLUMNS.filter((column) => (row[column] ?? '') === '');
    if (missing.length > 0) {
      yield failed(id, `no ${missing.join(', ')}`);
      continue;
    }
    const answer = {
      GRCh37: proteinOf(annotator, knowledge, row, 'GRCh37'),
      GRCh38: proteinOf(annotator, knowledge, row, 'GRCh38'),
    };
    const expected = row['hgvsp_short'];
    yield judged(
      id,
      answer,
      (['GRCh37', 'GRCh38'] as const)
        .filter((build) => answer[build] !== expected)
        .map((build) => `${build}: ${expected} expected, ${answer[build] ?? 'nothing'} found`),
    );
  }
}

/** On the transcript that the row names, where it names one that is known; else on the first of the gene. */
function proteinOf(annotator: Annotator, knowledge: Knowledge, row: Row, build: Build): string | null {
  // A table may carry the symbol of its day: `MRE11A` is MRE11.
  const gene = geneNames(knowledge)(row['gene'] as string);
  const start = Number(row[build === 'GRCh37' ? 'start37' : 'start38']);
  const change = trimmedChange(row['chr'] as string, start, row['ref'] as string, row['alt'] as string);
  const effects = annotator.effects(change, build, gene).effects.filter((effect) => effect.gene === gene);
  const named = [row['tx'], row['ensembl_transcript']]
    .map((name) => (name === undefined || name === '' ? null : namedTranscript(knowledge, name)))
    .find((name) => effects.some((effect) => effect.transcript === name));
  const chosen = effects.find((effect) => effect.transcript === named) ?? effects[0];
  return chosen?.protein ?? null;
}

async function readRows(file: string): Promise<readonly Row[]> {
  const bytes = await readFile(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  const [head = '', ...lines] = text.split(/\r?\n/);
  const names = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
    });
}

import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Build, Notice } from '../../core/index.ts';
import { createWords } from '../../explain/index.ts';
import { loadPack, nodeHostAhead, openFile } from '../../platform/node/index.ts';
import { type ClinvarMade, findingGenes, isOldOn, makeClinvarImport } from '../../variants/index.ts';
import { type Values, textOption } from '../command.ts';
import { createProgress } from '../progress.ts';
import { keepInputs, writeOutput } from '../write-output.ts';

/** `propria import clinvar FILE -o OUT` */
export async function runImportClinvar(file: string, options: Values): Promise<void> {
  const output = textOption(options, 'output') ?? '';
  const now = textOption(options, 'now') ?? new Date().toISOString().slice(0, 10);
  const build = textOption(options, 'build') as Build | undefined;
  await keepInputs(output, [file]);
  const progress = createProgress();
  const source = await openFile(file);
  try {
    const genes = new Set([...findingGenes(await loadPack('risk')), ...namesOf(textOption(options, 'genes') ?? '')]);
    const made = await makeClinvarImport(
      source,
      {
        genes,
        ...(build === undefined ? {} : { build }),
        onChrom: (chrom) => progress.say(`${basename(file)}: ${chrom}`),
      },
      nodeHostAhead,
    );
    progress.say('Writing');
    const packed = gzipSync(made.text);
    await writeOutput(packed, output);
    progress.done();
    process.stderr.write(saidOf(made, basename(file), basename(output), packed.length, now));
  } finally {
    progress.done();
    await source.close();
  }
}

const namesOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim().toUpperCase())
    .filter((name) => name !== '');

function saidOf(
  { head, records, classes, notices }: ClinvarMade,
  file: string,
  output: string,
  bytes: number,
  now: string,
): string {
  const words = createWords();
  const age: readonly Notice[] =
    head.date === null
      ? [{ code: 'CLINVAR_NO_DATE', severity: 'caution' }]
      : isOldOn(head.date, now)
        ? [{ code: 'CLINVAR_OLD', severity: 'caution', params: { date: head.date } }]
        : [];
  return [
    `${file}: ClinVar of ${head.date ?? 'no date'} on ${head.build}, ${records} records`,
    `${output}: ${head.count} alleles of ${head.genes?.length ?? 'all'} genes in ${bytes} bytes`,
    ...Object.entries(classes).map(([name, count]) => `  ${name.padEnd(18)}${count}`),
    ...[...notices, ...age].map((notice) => {
      const { what, then } = words.coded(notice.code, notice.params ?? {});
      return `${what} ${then}`;
    }),
    '',
  ].join('\n');
}

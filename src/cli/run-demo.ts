import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../engine/index.ts';
import { loadKnowledge, nodeHost } from '../platform/node/index.ts';
import { type Audience, reportPage, textReport } from '../report/index.ts';
import { type Values, textOption } from './command.ts';
import { openGenome, readMedicineList, readOutsideTexts } from './input-files.ts';
import { printBlocks } from './terminal/print-blocks.ts';
import { wantsColour } from './terminal/style.ts';
import { writeOutput } from './write-output.ts';

/** The bundled case: beside the built code, or in the checkout when run from source. */
const FOLDER = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../examples/demo/' : '../examples/demo/', import.meta.url),
);

/** Runs the bundled person end to end: the page goes to a file, the summary to the terminal. */
export async function runDemo(options: Values): Promise<void> {
  const audience = (textOption(options, 'audience') ?? 'clinician') as Audience;
  const output = textOption(options, 'output') ?? 'report.html';
  const engine = createEngine({ knowledge: await loadKnowledge(), host: nodeHost });
  const { source, index } = await openGenome(`${FOLDER}NA12878.g.vcf.gz`);
  const reading = await engine.read(source, {}, index).finally(() => source.close());
  const findings = engine.assess({
    readings: [reading],
    outside: await readOutsideTexts([`${FOLDER}NA12878.outside.tsv`]),
    group: 'European',
  });
  const medicines = await readMedicineList(`@${FOLDER}medicines.txt`);
  const plan = engine.plan(findings, { now: new Date().toISOString().slice(0, 10), medicines });
  await writeOutput(reportPage(plan, audience), output);
  const blocks = textReport(plan, { audience, alleles: false, all: false, brief: true });
  process.stdout.write(printBlocks(blocks, process.stdout.columns ?? 100, wantsColour(process.stdout, process.env)));
  process.stdout.write(
    `\nThe person is a public reference sample; the present medicines are constructed. The whole report, with every line traced:\n${resolve(output)}\n`,
  );
}

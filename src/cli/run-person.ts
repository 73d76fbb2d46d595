import { type Notice, PropriaError, canonicalJson } from '../core/index.ts';
import {
  type Engine,
  type FindingsDocument,
  type PlanDocument,
  type ReadingDocument,
  createEngine,
  openDocument,
} from '../engine/index.ts';
import type { CallOptions } from '../pgx/index.ts';
import type { Group } from '../knowledge/index.ts';
import { loadKnowledge, nodeHost } from '../platform/node/index.ts';
import { type Audience, genesTsv, medicinesTsv, reportPage, textReport } from '../report/index.ts';
import { type Values, textOption } from './command.ts';
import type { Format } from './genome-options.ts';
import { readMedicineList, readOutsideTexts, readStageJson } from './input-files.ts';
import { parseContext } from './parse-context.ts';
import { createProgress } from './progress.ts';
import { overlay, readOne } from './read-genome.ts';
import { printBlocks } from './terminal/print-blocks.ts';
import { wantsColour } from './terminal/style.ts';
import { keepInputs, writeOutput } from './write-output.ts';

/** What the command's JSON is: `propria pgx` writes findings, `propria plan` the plan. Every other format is a view of the plan. */
export type Stage = 'findings' | 'plan';

export async function runPerson(stage: Stage, inputs: readonly string[], options: Values): Promise<void> {
  refuseWholePerson(options);
  const progress = createProgress();
  const output = textOption(options, 'output');
  try {
    await keepInputs(output, inputs);
    const engine = createEngine({ knowledge: await loadKnowledge(overlay(options)), host: nodeHost });
    const findings = await gather(engine, inputs, options, progress.say);
    if (!('items' in findings) && stage === 'findings' && options['format'] === 'json') {
      const told = await withUnchecked(findings, engine, options);
      return await writeOutput(`${canonicalJson(told)}\n`, output);
    }
    progress.say('Making the plan');
    const plan = 'items' in findings ? findings : await planOf(engine, findings, options);
    progress.done();
    await writeOutput(render(plan, options), output);
  } finally {
    progress.done();
  }
}

/**
 * What only a whole person's plan has; a genome alone would leave it out in silence.
 * @throws PropriaError CLI_USAGE
 */
function refuseWholePerson(options: Values): void {
  const asked =
    options['format'] === 'pdf'
      ? '--format pdf'
      : (options['part'] ?? 'plan') !== 'plan'
        ? `--part ${textOption(options, 'part')}`
        : (options['language'] ?? 'en') !== 'en'
          ? `--language ${textOption(options, 'language')}`
          : null;
  if (asked === null) return;
  throw new PropriaError('CLI_USAGE', {
    params: {
      detail: `a genome alone has no ${asked}: write --format html and print that page, or give the genome together with a person file or record`,
      command: 'plan',
    },
  });
}

/** Findings of the inputs, or the finished plan where an input is one. */
async function gather(
  engine: Engine,
  inputs: readonly string[],
  options: Values,
  say: (text: string) => void,
): Promise<FindingsDocument | PlanDocument> {
  const readings: ReadingDocument[] = [];
  for (const path of inputs) {
    say(`Reading ${path}`);
    const json = await readStageJson(path);
    if (json === null) {
      readings.push(await readOne(engine, path, options));
      continue;
    }
    const document = await openDocument(json, path);
    if (document.schema === 'propria/reading/1') readings.push(document);
    else if (
      document.schema === 'propria/record/1' ||
      document.schema === 'propria/care/1' ||
      document.schema === 'propria/tumour/1' ||
      document.schema === 'propria/prevention/1'
    )
      throw notOfGenome(path, document.schema);
    else return alone(document, path, inputs, options);
  }
  say('Calling genes');
  const group = textOption(options, 'group') as Group | undefined;
  return engine.assess({
    readings,
    outside: await readOutsideTexts((options['outside'] as readonly string[] | undefined) ?? []),
    ...(group === undefined ? {} : { group }),
    call: callOptions(options),
    context: parseContext((options['context'] as readonly string[] | undefined) ?? []),
  });
}

/** Options that an earlier stage has used already, by the stage whose document is given. */
const USED_BEFORE = {
  'propria/findings/1': [
    'sample',
    'build',
    'assumeReference',
    'callable',
    'minGq',
    'minDp',
    'wholeDigest',
    'group',
    'combinations',
    'smallVariantsOnly',
  ],
  'propria/plan/1': [
    'sample',
    'build',
    'assumeReference',
    'callable',
    'minGq',
    'minDp',
    'wholeDigest',
    'group',
    'combinations',
    'smallVariantsOnly',
    'medicines',
    'only',
    'now',
  ],
} as const;

/**
 * A later stage's document is the whole input: what stands beside it on the command line would be left out in silence.
 * @throws PropriaError CLI_USAGE
 */
function alone<Document extends FindingsDocument | PlanDocument>(
  document: Document,
  path: string,
  inputs: readonly string[],
  options: Values,
): Document {
  const given = [
    ...USED_BEFORE[document.schema].filter((name) => options[name] !== undefined && options[name] !== false),
    ...['outside', 'context'].filter((name) => ((options[name] as readonly string[] | undefined) ?? []).length > 0),
  ];
  const beside =
    inputs.length > 1
      ? 'another input'
      : given[0] === undefined
        ? null
        : `--${given[0].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  if (beside === null) return document;
  throw new PropriaError('CLI_USAGE', {
    params: {
      detail: `${path} holds the result of an earlier stage, which ${beside} cannot change any more; give the genome file instead`,
      command: 'plan',
    },
  });
}

/** A record or a plan of a whole person is no stage of a genome's. */
function notOfGenome(path: string, schema: string): PropriaError {
  return new PropriaError('CLI_USAGE', {
    params: { detail: `${path} (${schema}) is of a whole person; propria plan reads it`, command: 'plan' },
  });
}

async function planOf(engine: Engine, findings: FindingsDocument, options: Values): Promise<PlanDocument> {
  const medicines = await readMedicineList(textOption(options, 'medicines'));
  return engine.plan(findings, {
    now: textOption(options, 'now') ?? new Date().toISOString().slice(0, 10),
    medicines,
    only: options['only'] === true,
  });
}

/** Findings name no present medicines: a name that says nothing here is told as a warning, so that it is not lost. */
async function withUnchecked(findings: FindingsDocument, engine: Engine, options: Values): Promise<FindingsDocument> {
  if (textOption(options, 'medicines') === undefined) return findings;
  const { unknownMedicines } = await planOf(engine, findings, options);
  const notices = unknownMedicines.map((name): Notice => ({
    code: 'PLAN_MEDICINE_UNCHECKED',
    severity: 'serious',
    params: { name },
  }));
  return { ...findings, notices: [...notices, ...findings.notices] };
}

function render(plan: PlanDocument, options: Values): string {
  const audience = (textOption(options, 'audience') ?? 'clinician') as Audience;
  switch ((textOption(options, 'format') ?? 'text') as Format) {
    case 'json':
      return `${canonicalJson(plan)}\n`;
    case 'tsv':
      return options['rows'] === 'genes' ? genesTsv(plan) : medicinesTsv(plan);
    case 'html':
      return reportPage(plan, audience);
    case 'text': {
      const toFile = textOption(options, 'output') !== undefined;
      const blocks = textReport(plan, { audience, alleles: true, all: options['all'] === true });
      return printBlocks(
        blocks,
        toFile ? 100 : (process.stdout.columns ?? 100),
        !toFile && wantsColour(process.stdout, process.env),
      );
    }
  }
}

function callOptions(options: Values): CallOptions {
  return {
    ...(options['combinations'] === true ? { combinations: true } : {}),
    ...(options['smallVariantsOnly'] === true ? { structural: true } : {}),
  };
}

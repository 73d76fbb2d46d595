import { type Build, PropriaError, baseName, canonicalJson } from '../../core/index.ts';
import {
  type Engine,
  type InputPart,
  type TumourDocument,
  type TumourSaying,
  createEngine,
  tumourOfParts,
} from '../../engine/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { nodeHost } from '../../platform/node/index.ts';
import { type TumourOptions, readTumour } from '../../tumour/index.ts';
import { type Values, textOption } from '../command.ts';
import { readOutsideTexts, readText } from '../input-files.ts';
import { createProgress } from '../progress.ts';
import { overlay } from '../read-genome.ts';
import { keepInputs, writeOutput } from '../write-output.ts';
import { loadOncology } from './load-oncology.ts';
import { openBoard } from './open-board.ts';
import { readOwnReference } from './read-own-reference.ts';
import { listed, openTumourFiles, tumourFilesOf, tumourPaths } from './tumour-files.ts';

/** `propria tumour FILE… --type LUAD` */
export async function runTumour(named: readonly string[], options: Values): Promise<void> {
  const progress = createProgress();
  const output = textOption(options, 'output');
  try {
    const finished = await openBoard(named);
    if (finished !== null) {
      await keepInputs(output, named);
      return await writeOutput(await render(finished, options), output);
    }
    const files = await tumourFilesOf(named, options);
    const tables = ['signatureMatrix', 'contexts'].flatMap((name) => textOption(options, name) ?? []);
    await keepInputs(output, [...tumourPaths(files, options), ...listed(options, 'person'), ...tables]);
    progress.say('Reading the tumour');
    const [knowledge, reading] = await Promise.all([
      loadOncology(overlay(options)),
      readWithSignatures(files, options),
    ]);
    const engine = createEngine({ knowledge, host: nodeHost });
    const now = textOption(options, 'now') ?? new Date().toISOString().slice(0, 10);
    const person = await personParts(engine, knowledge, { ...options, now }, progress.say);
    const reference = await readOwnReference(reading, knowledge, options);
    progress.say('Matching therapies');
    const board = await tumourOfParts(
      engine,
      knowledge,
      nodeHost,
      { tumour: reading, person },
      { now, ...(await requestOf(options)), ...(reference === null ? {} : { reference }) },
    );
    progress.done();
    await writeOutput(await render(board, options), output);
  } finally {
    progress.done();
  }
}

/** With signatures fitted where their matrix and the tumour's counts are given. */
async function readWithSignatures(files: readonly string[], options: Values): ReturnType<typeof readTumour> {
  const reading = await readFiles(files, options);
  const [matrix, contexts] = [textOption(options, 'signatureMatrix'), textOption(options, 'contexts')];
  if (matrix === undefined && contexts === undefined) return reading;
  if (matrix === undefined || contexts === undefined)
    throw new PropriaError('CLI_USAGE', {
      params: { detail: '--signature-matrix and --contexts are given together', command: 'tumour' },
    });
  const { readContextCounts, readSignatureMatrix, withFittedSignatures } = await import('../../tumour/index.ts');
  const signatures = readSignatureMatrix(await readText(matrix), baseName(matrix));
  const counts = readContextCounts(await readText(contexts), baseName(contexts));
  return withFittedSignatures(reading, signatures, counts, baseName(contexts));
}

async function readFiles(files: readonly string[], options: Values): ReturnType<typeof readTumour> {
  const sample = textOption(options, 'sample');
  const build = textOption(options, 'build') as Build | undefined;
  const reading: TumourOptions = {
    ...(sample === undefined ? {} : { sample }),
    ...(build === undefined ? {} : { build }),
    ...(options['tumourOnly'] === true ? { tumourOnly: true } : {}),
  };
  const opened = await openTumourFiles(files, options);
  try {
    return await readTumour(opened.files, reading, nodeHost);
  } finally {
    await opened.close();
  }
}

async function requestOf(options: Values): Promise<Omit<TumourSaying, 'now'>> {
  const number = (name: string): number | undefined => options[name] as number | undefined;
  const [type, country, kind, trials] = ['type', 'country', 'assay', 'trials'].map((name) => textOption(options, name));
  const [purity, ploidy, callableMb] = [number('purity'), number('ploidy'), number('callableMb')];
  const [minVaf, minDepth] = [number('minVaf'), number('minDepth')];
  const prior = listed(options, 'prior');
  const setting = listed(options, 'setting');
  return {
    ...(type === undefined ? {} : { type }),
    ...(country === undefined ? {} : { country }),
    ...(prior.length === 0 ? {} : { prior: prior.filter((name) => name.toLowerCase() !== 'none') }),
    ...(setting.length === 0 ? {} : { setting }),
    assay: {
      ...(kind === undefined ? {} : { kind: kind as 'genome' | 'exome' | 'panel' }),
      ...(callableMb === undefined ? {} : { callableMb }),
    },
    ...(purity === undefined ? {} : { purity }),
    ...(ploidy === undefined ? {} : { ploidy }),
    profile: {
      ...(minVaf === undefined ? {} : { minVaf }),
      ...(minDepth === undefined ? {} : { minDepth }),
      ...(options['useFiltered'] === true ? { useFiltered: true } : {}),
    },
    ...(trials === undefined
      ? {}
      : { trials: (await import('../../oncology/index.ts')).readTrials(await readText(trials), trials) }),
  };
}

/** What the files of the person say, as far as they are given. */
async function personParts(
  engine: Engine,
  knowledge: Knowledge,
  options: Values & { readonly now: string },
  say: (text: string) => void,
): Promise<readonly InputPart[]> {
  const genome = textOption(options, 'genome');
  const inputs = [...listed(options, 'person'), ...(genome === undefined ? [] : [genome])];
  const calls = textOption(options, 'outside');
  const outside = (calls === undefined ? [] : await readOutsideTexts([calls])).map(({ name, text }): InputPart => ({
    kind: 'outside',
    file: name,
    text,
  }));
  if (inputs.length === 0) return outside;
  const [{ openPlan }, { readPersonInputs }, { sealedFiles }] = await Promise.all([
    import('../run-care.ts'),
    import('../read-person-inputs.ts'),
    import('../vault/open-sealed.ts'),
  ]);
  const sealed = sealedFiles(options);
  const finished = inputs.length === 1 ? await openPlan(inputs[0]!, sealed) : null;
  if (finished !== null) return [{ kind: 'plan', file: inputs[0]!, plan: finished }];
  const now = options.now.slice(0, 10);
  const parts = await readPersonInputs(inputs, { now, knowledge, engine, sealed, reading: {}, say });
  return [...parts, ...outside];
}

async function render(board: TumourDocument, options: Values): Promise<string | Uint8Array> {
  const { format } = options;
  if (format === 'json') return `${canonicalJson(board)}\n`;
  const [report, { negotiateLanguage, wordsIn }] = await Promise.all([
    import('../../report/index.ts'),
    import('../../explain/index.ts'),
  ]);
  if (format === 'tsv') return report.tumourTsv(board);
  const output = textOption(options, 'output');
  if (format === 'pdf' && (output === undefined || output === '-') && process.stdout.isTTY)
    throw new PropriaError('CLI_USAGE', {
      params: { detail: 'a PDF is no text for a terminal: name a file with -o board.pdf', command: 'tumour' },
    });
  const words = wordsIn(negotiateLanguage([textOption(options, 'language') ?? 'en']));
  const forPatient = options['patient'] === true;
  if (format === 'html')
    return forPatient ? report.tumourPatientPage(board, words) : report.tumourPage(report.tumourView(board, words));
  if (format === 'pdf')
    return forPatient ? report.tumourPatientPdf(board, words) : report.tumourPdf(report.tumourView(board, words));
  if (forPatient)
    throw new PropriaError('CLI_USAGE', {
      params: { detail: 'the version for the person is a page: --format html or pdf', command: 'tumour' },
    });
  const [{ printBlocks }, { wantsColour }] = await Promise.all([
    import('../terminal/print-blocks.ts'),
    import('../terminal/style.ts'),
  ]);
  const toFile = output !== undefined;
  return printBlocks(
    report.tumourText(report.tumourView(board, words), { why: options['why'] === true }),
    toFile ? 100 : (process.stdout.columns ?? 100),
    !toFile && wantsColour(process.stdout, process.env),
  );
}

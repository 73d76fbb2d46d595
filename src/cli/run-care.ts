import { stat } from 'node:fs/promises';
import { PropriaError, canonicalJson } from '../core/index.ts';
import { type CarePlanDocument, type Engine, careFromParts, createEngine, openDocument } from '../engine/index.ts';
import type { Group, Knowledge } from '../knowledge/index.ts';
import { loadKnowledge, nodeHost } from '../platform/node/index.ts';
import { type Values, textOption } from './command.ts';
import { readOutsideTexts, readStageJson } from './input-files.ts';
import { createProgress } from './progress.ts';
import { overlay } from './read-genome.ts';
import { readPersonInputs, shapeOfPath } from './read-person-inputs.ts';
import { readingOptions } from './reading-options.ts';
import { tumourOfPerson } from './tumour/tumour-files.ts';
import { type SealedFiles, isSealedPath, sealedFiles } from './vault/open-sealed.ts';
import { keepInputs, writeOutput } from './write-output.ts';

/** Whether the inputs tell more than a genome: a folder, a record, a person file, a sealed file, or a plan of the whole person. */
export async function isWholePerson(inputs: readonly string[]): Promise<boolean> {
  for (const path of inputs) {
    const found = await stat(path).catch(() => null);
    if (found === null) continue;
    if (found.isDirectory() || (await isSealedPath(path))) return true;
    const shape = await shapeOfPath(path);
    if (shape === 'person-file') return true;
    const schema = shape === 'fhir' || shape === 'stage-document' ? schemaOf(await readStageJson(path)) : '';
    if (shape === 'fhir' ? schema === '' : /^propria\/(care|record)\//.test(schema)) return true;
  }
  return false;
}

/** `propria plan FOLDER`: everything known of one person, one plan. */
export async function runCare(inputs: readonly string[], options: Values): Promise<void> {
  const progress = createProgress();
  const output = textOption(options, 'output');
  try {
    await keepInputs(output, inputs);
    const knowledge = await loadKnowledge(overlay(options));
    const engine = createEngine({ knowledge, host: nodeHost });
    const plan = await carePlanOf(engine, knowledge, inputs, options, progress.say);
    progress.done();
    if (options['format'] === 'json') return await writeOutput(`${canonicalJson(plan)}\n`, output);
    // Views are loaded only when one is asked for.
    const { renderCare } = await import('./render-care.ts');
    await writeOutput(await renderCare(plan, options), output);
  } finally {
    progress.done();
  }
}

/** The plan that a file holds, or that is made of what files and folders hold. */
export async function carePlanOf(
  engine: Engine,
  knowledge: Knowledge,
  inputs: readonly string[],
  options: Values,
  say: (text: string) => void,
  whole: { readonly withoutPrevention?: true } = {},
): Promise<CarePlanDocument> {
  const [only] = inputs;
  const sealed = sealedFiles(options);
  const finished = inputs.length === 1 && options['replan'] !== true ? await openPlan(only!, sealed) : null;
  if (finished !== null) return finished;
  const now = textOption(options, 'now') ?? new Date().toISOString().slice(0, 10);
  const patient = textOption(options, 'patient');
  const group = textOption(options, 'group') as Group | undefined;
  const parts = await readPersonInputs(inputs, {
    now,
    knowledge,
    engine,
    sealed,
    reading: await readingOptions(options),
    say,
    ...(patient === undefined ? {} : { patient }),
  });
  // A plan is all that such a file holds: there is nothing to make it anew of.
  if (options['replan'] === true && parts.some(({ kind }) => kind === 'plan'))
    throw new PropriaError('RECORD_NOTHING_FOUND', { params: { path: inputs.join(', ') } });
  say('Making the plan');
  const plan = careFromParts(engine, knowledge, parts, {
    now,
    from: inputs.join(', '),
    outside: await readOutsideTexts((options['outside'] as readonly string[] | undefined) ?? []),
    ...(group === undefined ? {} : { group }),
  });
  const finishedOne = parts.some(({ kind }) => kind === 'plan');
  const ahead =
    whole.withoutPrevention === true || finishedOne ? plan : await lookAhead(plan, inputs, knowledge, options, say);
  const tumour = await tumourOfPerson(inputs);
  if (tumour.length === 0) return ahead;
  // Only a person with a tumour waits for the oncology pack.
  say('Matching therapies');
  const { planWithTumour } = await import('./tumour/tumour-of-plan.ts');
  return planWithTumour(ahead, tumour, knowledge, overlay(options));
}

async function lookAhead(
  plan: CarePlanDocument,
  inputs: readonly string[],
  knowledge: Knowledge,
  options: Values,
  say: (text: string) => void,
): Promise<CarePlanDocument> {
  const { planWithPrevention } = await import('./risk/prevention-of-plan.ts');
  return planWithPrevention(plan, inputs, knowledge, overlay(options), say);
}

/** A plan of the whole person as a file, or in a sealed one, else null. */
export async function openPlan(path: string, sealed: SealedFiles): Promise<CarePlanDocument | null> {
  if (await isSealedPath(path)) return (await sealed.person(path)).plan;
  if (!path.endsWith('.json') || (await stat(path).catch(() => null))?.isFile() !== true) return null;
  const value = await readStageJson(path);
  if (!schemaOf(value).startsWith('propria/care/')) return null;
  const document = await openDocument(value, path);
  return document.schema === 'propria/care/1' ? document : null;
}

function schemaOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'schema' in value ? String(value.schema) : '';
}

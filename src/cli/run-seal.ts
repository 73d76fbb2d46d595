import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ENGINE_VERSION, PropriaError } from '../core/index.ts';
import { type CarePlanDocument, careFromParts, createEngine } from '../engine/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { loadKnowledge, nodeHost } from '../platform/node/index.ts';
import { type HeldPerson, checkPassphrase, emptyHeld, heldParts, sealPerson } from '../vault/index.ts';
import { type Values, textOption } from './command.ts';
import { readText } from './input-files.ts';
import { createProgress } from './progress.ts';
import { overlay } from './read-genome.ts';
import { readPersonInputs } from './read-person-inputs.ts';
import { readingOptions } from './reading-options.ts';
import { tumourOfPerson } from './tumour/tumour-files.ts';
import { type HeldInput, splitHeld } from './vault/held-input.ts';
import { type SealedFiles, sealedFiles } from './vault/open-sealed.ts';
import { askNewPassphrase, firstLine, givenPassphrase } from './vault/passphrase.ts';
import { heldInputs } from './vault/sealed-parts.ts';
import { keepInputs, writeOutput } from './write-output.ts';

/** `propria seal FOLDER -o me.propria`: facts and plan of one person in one encrypted file. */
export async function runSeal(inputs: readonly string[], options: Values): Promise<void> {
  const progress = createProgress();
  const output = textOption(options, 'output') ?? '';
  try {
    await keepInputs(output, inputs);
    await keepOutput(output, options['replace'] === true);
    const sealed = sealedFiles(options);
    const { held, others } = await splitHeld(inputs, sealed);
    // Asked before the work: a passphrase that is too short is told at once.
    const passphrase = await passphraseFor(held, sealed, options);
    checkPassphrase(passphrase);
    const person = await gather(held, others, sealed, options, progress.say);
    progress.say('Sealing');
    const file = await sealPerson(person, passphrase, (bytes) => randomBytes(bytes));
    await writeOutput(file, output);
    progress.done();
    process.stderr.write(`${wordsOf(person, file.length, output)}\n`);
  } finally {
    progress.done();
  }
}

/** What is held already, with the other inputs beside it and the plan of them all. */
async function gather(
  from: HeldInput | null,
  others: readonly string[],
  sealed: SealedFiles,
  options: Values,
  say: (text: string) => void,
): Promise<HeldPerson> {
  const now = textOption(options, 'now') ?? new Date().toISOString().slice(0, 10);
  const saved = now.slice(0, 10);
  if (from !== null && others.length === 0) return { ...from.held, saved };
  const knowledge = await loadKnowledge(overlay(options));
  const engine = createEngine({ knowledge, host: nodeHost });
  const patient = textOption(options, 'patient');
  const reading = await readingOptions(options);
  const before = from === null ? [] : await heldInputs(from.held, from.path, { knowledge, now });
  const read = await readPersonInputs(others, {
    now,
    knowledge,
    engine,
    sealed,
    reading,
    say,
    ...(patient === undefined ? {} : { patient }),
  });
  say('Making the plan');
  const care = careFromParts(engine, knowledge, [...before, ...read], { now, from: others.join(', ') });
  const { planWithPrevention } = await import('./risk/prevention-of-plan.ts');
  const earlier = from?.held.plan ?? undefined;
  const ahead = await planWithPrevention(care, others, knowledge, overlay(options), say, earlier?.prevention);
  const plan = await withTumour(ahead, earlier?.tumour, others, knowledge, options);
  const mark = { id: plan.knowledge.id, digest: plan.knowledge.digest };
  const held = from?.held ?? emptyHeld({ knowledge: mark, saved });
  return {
    ...held,
    engine: ENGINE_VERSION,
    knowledge: mark,
    saved,
    parts: [...held.parts, ...heldParts(read)],
    plan,
  };
}

/** With the tumour board's page, anew where tumour files are given; else as it was made, which its date tells. */
async function withTumour(
  plan: CarePlanDocument,
  before: CarePlanDocument['tumour'],
  others: readonly string[],
  knowledge: Knowledge,
  options: Values,
): Promise<CarePlanDocument> {
  const files = await tumourOfPerson(others);
  if (files.length === 0) return before === undefined ? plan : { ...plan, tumour: before };
  const { planWithTumour } = await import('./tumour/tumour-of-plan.ts');
  return planWithTumour(plan, files, knowledge, overlay(options));
}

/** The one that opened the file it is added to, unless a new one is wished for. */
async function passphraseFor(from: HeldInput | null, sealed: SealedFiles, options: Values): Promise<string> {
  const fresh = textOption(options, 'newPassphraseFile');
  if (fresh !== undefined) return firstLine(await readText(fresh));
  if (options['newPassphrase'] === true) return await askNewPassphrase();
  if (from?.sealed === true) return (await sealed.open(from.path)).passphrase;
  return (await givenPassphrase(options)) ?? (await askNewPassphrase());
}

/** A sealed file may hold what stands nowhere else. @throws PropriaError CLI_OUTPUT_EXISTS */
async function keepOutput(path: string, replace: boolean): Promise<void> {
  if (replace || path === '-') return;
  if ((await stat(path).catch(() => null))?.isFile() === true)
    throw new PropriaError('CLI_OUTPUT_EXISTS', { params: { path } });
}

function wordsOf({ parts, plan }: HeldPerson, bytes: number, output: string): string {
  const files = new Set(parts.map(({ file }) => file)).size;
  const what = [`${files} ${files === 1 ? 'input' : 'inputs'}`, ...(plan === null ? [] : [`the plan of ${plan.made}`])];
  return `${basename(output)} holds ${what.join(' and ')} in ${bytes} bytes. Without its passphrase nobody can open it.`;
}

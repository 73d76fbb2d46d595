import { type Build, type ByteSource, PropriaError, canonicalJson, type GenomeConsent } from '../../core/index.ts';
import {
  type GenomeLooking,
  type PreventionDocument,
  askedOf,
  createEngine,
  preventionOfParts,
} from '../../engine/index.ts';
import { parseBed } from '../../genome/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { nodeHost, openFile } from '../../platform/node/index.ts';
import { type PersonRecord, mergeRecords } from '../../record/index.ts';
import type { PreventionFacts } from '../../risk/index.ts';
import { openClinvarImport } from '../../variants/index.ts';
import { type Values, textOption } from '../command.ts';
import { openGenome, readText } from '../input-files.ts';
import { createProgress } from '../progress.ts';
import { overlay } from '../read-genome.ts';
import { keepInputs, writeOutput } from '../write-output.ts';
import { loadRisk } from './load-risk.ts';
import { openPrevention } from './open-prevention.ts';
import { riskInputs } from './risk-inputs.ts';

/** `propria risk FOLDER`: what is coming for one person, and what to do about it. */
export async function runRisk(inputs: readonly string[], options: Values): Promise<void> {
  const progress = createProgress();
  const output = textOption(options, 'output');
  try {
    await keepInputs(output, [...inputs, ...['genome', 'clinvar'].flatMap((name) => textOption(options, name) ?? [])]);
    const plan = (await openPrevention(inputs, options)) ?? (await makePlan(inputs, options, progress.say));
    progress.done();
    if (options['format'] === 'json') return await writeOutput(`${canonicalJson(plan)}\n`, output);
    // Views are loaded only when one is asked for.
    const { renderRisk } = await import('./render-risk.ts');
    await writeOutput(await renderRisk(plan, options), output);
  } finally {
    progress.done();
  }
}

async function makePlan(
  inputs: readonly string[],
  options: Values,
  say: (text: string) => void,
): Promise<PreventionDocument> {
  const now = textOption(options, 'now') ?? new Date().toISOString().slice(0, 10);
  const knowledge = await loadRisk(overlay(options));
  const engine = createEngine({ knowledge, host: nodeHost });
  const { parts, genomes } = await riskInputs(inputs, { ...options, now }, { knowledge, engine, say });
  const file = textOption(options, 'genome') ?? genomes[0];
  const record = recordOf(parts, now, knowledge);
  if (file === undefined && !parts.some(({ kind }) => kind === 'record' || kind === 'plan'))
    throw new PropriaError('RECORD_NOTHING_FOUND', { params: { path: inputs.join(', ') } });
  const asked = options['ask'] as readonly GenomeConsent[] | undefined;
  const said = { now, ...(asked === undefined ? {} : { asked }), ...factsOption(options) };
  // Nothing asked, nothing opened.
  const kinds = askedOf(record.wishes, asked);
  if (file === undefined || kinds.length === 0) {
    say('Making the plan');
    return preventionOfParts(engine, knowledge, nodeHost, { record }, said);
  }
  const { source, index } = await openGenome(file);
  try {
    const looking = await lookingOf(options, knowledge, kinds, say);
    return await preventionOfParts(engine, knowledge, nodeHost, { record, genome: source }, said, looking);
  } finally {
    await source.close();
    await index?.close();
  }
}

function recordOf(
  parts: Awaited<ReturnType<typeof riskInputs>>['parts'],
  now: string,
  knowledge: Knowledge,
): PersonRecord {
  const records = parts.flatMap((part): readonly Partial<PersonRecord>[] => {
    if (part.kind === 'record') return [part.record];
    if (part.kind === 'plan') return [part.plan.person];
    return part.kind === 'passed-over' && part.notice !== null ? [{ notices: [part.notice] }] : [];
  });
  return mergeRecords(records, now, knowledge);
}

async function lookingOf(
  options: Values,
  knowledge: Knowledge,
  asked: readonly GenomeConsent[],
  say: (text: string) => void,
): Promise<Omit<GenomeLooking, 'asked'>> {
  const [sample, build, group, bed, clinvar] = ['sample', 'build', 'group', 'callable', 'clinvar'].map((name) =>
    textOption(options, name),
  );
  const wanted = asked.some((kind) => kind !== 'polygenic');
  if (clinvar !== undefined && wanted) say(`Reading ${clinvar}`);
  const imported =
    clinvar === undefined || !wanted
      ? undefined
      : await within(clinvar, (source) => openClinvarImport(source, { genes: listedGenes(knowledge) }, nodeHost));
  const tables = await ownScores(options, build as Build | undefined, knowledge);
  return {
    ...(sample === undefined ? {} : { sample }),
    ...(build === undefined ? {} : { build: build as Build }),
    ...(group === undefined ? {} : { group }),
    ...(bed === undefined ? {} : { callable: parseBed(await readText(bed), bed) }),
    ...(imported === undefined ? {} : { imported }),
    ...(tables.length === 0 ? {} : { tables }),
    say: (what) => say(what === 'findings' ? 'Looking for what was asked in the genome' : 'Adding up scores'),
  };
}

/** Genes that the packaged lists speak of: of others nothing would be said. */
function listedGenes(knowledge: Knowledge): ReadonlySet<string> {
  return new Set([
    ...[...factsOf(knowledge, 'secondary-finding').values()].map(({ body }) => body.gene),
    ...[...factsOf(knowledge, 'risk-variant').values()].map(({ body }) => body.gene),
    ...[...factsOf(knowledge, 'carrier-management').values()].flatMap(({ body }) => body.genes),
  ]);
}

async function ownScores(
  options: Values,
  build: Build | undefined,
  knowledge: Knowledge,
): Promise<NonNullable<GenomeLooking['tables']>> {
  const names = (options['score'] as readonly string[] | undefined) ?? [];
  if (names.length === 0) return [];
  const { openScore } = await import('../prs/open-score.ts');
  return Promise.all(
    names.map((name) => openScore(knowledge, name, build ?? null, undefined, textOption(options, 'group') ?? null)),
  );
}

async function within<Value>(path: string, use: (source: ByteSource) => Promise<Value>): Promise<Value> {
  const source = await openFile(path);
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}

/** `pack_years=30`, `sexually-active=yes`. @throws PropriaError CLI_USAGE */
function factsOption(options: Values): { readonly facts?: PreventionFacts } {
  const said = (options['fact'] as readonly string[] | undefined) ?? [];
  if (said.length === 0) return {};
  const facts = said.map((text): readonly [string, number | boolean | string] => {
    const match = /^([a-z][a-z0-9_-]*)=(.+)$/i.exec(text.trim());
    if (match === null)
      throw new PropriaError('CLI_USAGE', {
        params: { detail: `"${text}" is no fact: name=value, such as pack_years=30`, command: 'risk' },
      });
    const [, name = '', value = ''] = match;
    const yes = /^(yes|true)$/i.test(value) ? true : /^(no|false)$/i.test(value) ? false : null;
    const number = Number(value);
    return [name.replaceAll('-', '_'), yes ?? (Number.isFinite(number) ? number : value)];
  });
  return { facts: Object.fromEntries(facts) };
}

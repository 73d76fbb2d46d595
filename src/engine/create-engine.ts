import {
  type ByteSource,
  ENGINE_VERSION,
  type Host,
  type LocusId,
  type Notice,
  PropriaError,
  type SourceFingerprint,
  type TargetLocus,
  digestOf,
  orderAssessors,
  sha256Hex,
} from '../core/index.ts';
import { type ReadingOptions, readGenome } from '../genome/index.ts';
import type { Group, Knowledge } from '../knowledge/index.ts';
import {
  type CallOptions,
  type OutsideCall,
  type PersonContext,
  parseOutsideCalls,
  unknownOutsideGenes,
} from '../pgx/index.ts';
import { type GeneFinding, type InputQuality, type MedicineFinding, makePlan, qualityOf } from '../plan/index.ts';
import { type AssessContext, guidanceAssessor, pgxAssessor } from './assessors.ts';
import {
  type FindingsDocument,
  type KnowledgeMark,
  type PlanDocument,
  type ReadingDocument,
  SCHEMAS,
} from './documents.ts';
import { mergeReadings } from './merge-readings.ts';
import { fromReadingDocument, toReadingDocument } from './reading-document.ts';

/** A text of calls made elsewhere, and what the user calls it. */
export interface OutsideText {
  readonly name: string;
  readonly text: string;
}

export interface AssessOptions {
  /** One document a file, all of one person. May be empty when everything comes from outside calls. */
  readonly readings: readonly ReadingDocument[];
  readonly outside?: readonly OutsideText[];
  /** Population group for the chances; a stated mixture when left out. */
  readonly group?: Group;
  readonly call?: CallOptions;
  /** What is known of the person and the therapy; unknown parts show every branch. */
  readonly context?: PersonContext;
}

export interface PlanRequest {
  /** ISO date or date and time: the clock is an argument. */
  readonly now: string;
  readonly medicines?: readonly string[];
  /** Leave all other medicines out. */
  readonly only?: boolean;
}

/** The three stages, each a pure step from one document to the next except for the bytes that `read` asks for. */
export interface Engine {
  readonly knowledge: KnowledgeMark;
  read(source: ByteSource, options?: ReadingOptions, index?: ByteSource): Promise<ReadingDocument>;
  /** How well a reading covers each gene: the quality page on its own. */
  quality(reading: ReadingDocument): InputQuality;
  assess(options: AssessOptions): FindingsDocument;
  plan(findings: FindingsDocument, request: PlanRequest): PlanDocument;
}

export function createEngine(parts: { readonly knowledge: Knowledge; readonly host: Host }): Engine {
  const { knowledge, host } = parts;
  const mark: KnowledgeMark = { id: knowledge.release.id, digest: knowledge.release.digest };
  return {
    knowledge: mark,
    read: async (source, options = {}, index) =>
      toReadingDocument(await readGenome(source, targetsOf(knowledge), options, host, index), mark),
    quality: (reading) => qualityOf(fromReadingDocument(reading), knowledge.genes.values()),
    assess: (options) => assess(knowledge, mark, options),
    plan: (findings, request) => {
      sameKnowledge(findings.knowledge, mark);
      const { schema: _schema, engine: _engine, knowledge: _knowledge, notices, ...gathered } = findings;
      return {
        schema: SCHEMAS.plan,
        ...makePlan({ ...gathered, notices }, knowledge, {
          ...request,
          engine: ENGINE_VERSION,
          findings: digestOf(findings),
        }),
      };
    },
  };
}

function assess(knowledge: Knowledge, mark: KnowledgeMark, options: AssessOptions): FindingsDocument {
  for (const reading of options.readings) sameKnowledge(reading.knowledge, mark);
  const readings = options.readings.map(fromReadingDocument);
  const merged = mergeReadings(readings);
  const outside = readOutside(knowledge, options.outside ?? [], readings[0]?.sample ?? null);

  const context: AssessContext = {
    knowledge,
    group: options.group,
    call: options.call ?? {},
    guidance: options.context ?? {},
  };
  const given = new Map<string, unknown>([
    ['genome.readings', merged.readings],
    ['outside.calls', outside.calls],
  ]);
  const genes: GeneFinding[] = [];
  const medicines: MedicineFinding[] = [];
  for (const assessor of orderAssessors([pgxAssessor, guidanceAssessor], [...given.keys()])) {
    const result = assessor.assess(context, given);
    for (const [key, value] of result.gives) given.set(key, value);
    for (const found of result.findings) {
      if (found.kind === 'pgx/gene') genes.push(found as GeneFinding);
      else medicines.push(found as MedicineFinding);
    }
  }
  return {
    schema: SCHEMAS.findings,
    engine: ENGINE_VERSION,
    knowledge: mark,
    group: options.group ?? 'mixture',
    inputs: readings.map((reading) => qualityOf(reading, knowledge.genes.values())),
    outside: outside.sources,
    notices: [
      ...merged.notices,
      ...outside.notices,
      ...genes.flatMap(({ value }) => [
        ...value.call.notices,
        ...value.phenotypes.flatMap((phenotype) => phenotype.notices ?? []),
      ]),
    ],
    genes,
    medicines,
  };
}

function readOutside(
  knowledge: Knowledge,
  texts: readonly OutsideText[],
  sample: string | null,
): {
  readonly calls: readonly OutsideCall[];
  readonly notices: readonly Notice[];
  readonly sources: readonly SourceFingerprint[];
} {
  const calls: OutsideCall[] = [];
  const notices: Notice[] = [];
  const sources: SourceFingerprint[] = [];
  for (const { name, text } of texts) {
    const parsed = parseOutsideCalls(text, name, sample === null ? {} : { sample });
    calls.push(...parsed.calls);
    if (parsed.calls.length + parsed.notices.length === 0)
      notices.push({ code: 'PGX_OUTSIDE_EMPTY', severity: 'serious', place: { kind: 'text', source: name } });
    notices.push(...parsed.notices, ...unknownOutsideGenes(knowledge.genes, parsed.calls));
    const digest = sha256Hex(text);
    sources.push({
      name,
      bytes: new TextEncoder().encode(text).length,
      headerSha256: digest,
      readSha256: digest,
      whole: true,
    });
  }
  return { calls, notices, sources };
}

/** Every position of every gene once, in the genes' order. */
function targetsOf(knowledge: Knowledge): readonly TargetLocus[] {
  const targets = new Map<LocusId, TargetLocus>();
  for (const gene of knowledge.genes.values())
    for (const locus of gene.loci) if (!targets.has(locus.id)) targets.set(locus.id, locus);
  return [...targets.values()];
}

function sameKnowledge(found: KnowledgeMark, here: KnowledgeMark): void {
  if (found.digest === here.digest) return;
  throw new PropriaError('CORE_OTHER_KNOWLEDGE', {
    params: { found: `${found.id} (${found.digest.slice(0, 12)})`, here: `${here.id} (${here.digest.slice(0, 12)})` },
  });
}

import {
  type Assessor,
  ENGINE_VERSION,
  type LocusId,
  type LocusReading,
  type Notice,
  PropriaError,
  type SourceFingerprint,
  orderAssessors,
  sha256Hex,
} from '../core/index.ts';
import type { GenomeReading } from '../genome/index.ts';
import type { Group, Knowledge } from '../knowledge/index.ts';
import {
  type CallOptions,
  type OutsideCall,
  type PersonContext,
  parseOutsideCalls,
  unknownOutsideGenes,
} from '../pgx/index.ts';
import type { PersonRecord } from '../record/index.ts';
import { type GeneFinding, type MedicineFinding, qualityOf } from '../plan/index.ts';
import { type AssessContext, guidanceAssessor, pgxAssessor } from './assessors.ts';
import { type FindingsDocument, type KnowledgeMark, type ReadingDocument, SCHEMAS } from './documents.ts';
import { mergeReadings } from './merge-readings.ts';
import { fromReadingDocument } from './reading-document.ts';

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

/** What a run of assessors adds beside those of genes and guidance. */
export interface MoreAssessors {
  readonly assessors: readonly Assessor<AssessContext>[];
  readonly given: ReadonlyMap<string, unknown>;
  /** Calls that a record states, beside those of outside texts. */
  readonly calls?: readonly OutsideCall[];
  /** Call these genes and no others, and ask no guidance: for a question that needs no more. */
  readonly onlyGenes?: ReadonlySet<string>;
}

export interface Assessed {
  readonly document: FindingsDocument;
  /** Everything that the assessors gave, by its key. */
  readonly given: ReadonlyMap<string, unknown>;
}

/** All findings of one person. @throws PropriaError CORE_OTHER_KNOWLEDGE, GENOME_NOT_ONE_PERSON */
export function assessPerson(
  knowledge: Knowledge,
  mark: KnowledgeMark,
  options: AssessOptions,
  more?: MoreAssessors,
): Assessed {
  for (const reading of options.readings) sameKnowledge(reading.knowledge, mark);
  const readings = options.readings.map(fromReadingDocument);
  const merged = mergeReadings(readings);
  const outside = readOutside(knowledge, options.outside ?? [], readings[0]?.sample ?? null);
  const sex = (more?.given.get('person.record') as PersonRecord | undefined)?.sex?.value ?? options.context?.sex;
  const context: AssessContext = {
    knowledge,
    ...(sex === undefined ? {} : { sex }),
    group: options.group,
    call: options.call ?? {},
    ...(more?.onlyGenes === undefined ? {} : { genes: more.onlyGenes }),
  };
  const given = new Map<string, unknown>([
    ['genome.readings', merged.readings],
    ['outside.calls', [...outside.calls, ...(more?.calls ?? [])]],
    ...(more?.given ?? [['person.context', options.context ?? {}] as const]),
  ]);
  const genes: GeneFinding[] = [];
  const medicines: MedicineFinding[] = [];
  const own = more?.onlyGenes === undefined ? [pgxAssessor, guidanceAssessor] : [pgxAssessor];
  const assessors = [...own, ...(more?.assessors ?? [])];
  for (const assessor of orderAssessors(assessors, [...given.keys()])) {
    const result = assessor.assess(context, given);
    for (const [key, value] of result.gives) given.set(key, value);
    for (const found of result.findings) {
      if (found.kind === 'pgx/gene') genes.push(found as GeneFinding);
      else if (found.kind === 'medicine/guidance') medicines.push(found as MedicineFinding);
    }
  }
  const document: FindingsDocument = {
    schema: SCHEMAS.findings,
    engine: ENGINE_VERSION,
    knowledge: mark,
    group: options.group ?? 'mixture',
    inputs: readings.map((reading) => qualityOf(reading, knowledge.genes.values())),
    outside: outside.sources,
    notices: [
      ...merged.notices,
      ...outside.notices,
      ...assumedNotices(merged.readings, genes),
      ...sexNotices(readings, options.context?.sex),
      ...genes.flatMap(({ value }) => [
        ...value.call.notices,
        ...value.phenotypes.flatMap((phenotype) => phenotype.notices ?? []),
      ]),
    ],
    genes,
    medicines,
  };
  return { document, given };
}

/** A sex stated for this run that the genome does not look like; a record's own is told with its place. */
function sexNotices(readings: readonly GenomeReading[], stated: 'female' | 'male' | undefined): readonly Notice[] {
  if (stated === undefined) return [];
  return readings.flatMap(({ source, sex }): readonly Notice[] => {
    const seen = sex.seen ?? sex.stated;
    if (seen === null || seen === stated) return [];
    return [{ code: 'PLAN_SEX_CONTRADICTS', severity: 'serious', params: { stated, seen, file: source.name } }];
  });
}

/** What was taken as reference unread stands with every result, whatever view shows it. */
function assumedNotices(
  readings: ReadonlyMap<LocusId, LocusReading>,
  genes: readonly GeneFinding[],
): readonly Notice[] {
  const assumed = [...readings.values()].filter(({ state }) => state === 'assumed-reference').length;
  const named = genes.flatMap(({ value }) => (value.confidence.assumed.length > 0 ? [value.gene] : []));
  if (assumed === 0 || named.length === 0) return [];
  const params = { assumed, total: readings.size, genes: named.join(', ') };
  return [{ code: 'PLAN_ASSUMED_REFERENCE', severity: 'caution', params }];
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

export function sameKnowledge(found: KnowledgeMark, here: KnowledgeMark): void {
  if (found.digest === here.digest) return;
  throw new PropriaError('CORE_OTHER_KNOWLEDGE', {
    params: { found: `${found.id} (${found.digest.slice(0, 12)})`, here: `${here.id} (${here.digest.slice(0, 12)})` },
  });
}

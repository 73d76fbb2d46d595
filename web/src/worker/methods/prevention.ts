import { type ByteSource, canonicalJson, type GenomeConsent } from '../../../../src/core/index.ts';
import {
  type CarePlanDocument,
  type Engine,
  type PreventionDocument,
  SCHEMAS,
  careWithPrevention,
  createEngine,
  recordFromParts,
} from '../../../../src/engine/index.ts';
import { loadWords } from '../../../../src/explain/index.ts';
import { type Knowledge, decodeKnowledge, mergePack, readBundle } from '../../../../src/knowledge/index.ts';
import { blobSource } from '../../../../src/platform/web/index.ts';
import type { PersonRecord } from '../../../../src/record/index.ts';
import type { ScoreOfPerson } from '../../../../src/risk/index.ts';
import type { GenomeRisk } from '../../../../src/variants/index.ts';
import { type HeldPerson, partsOfHeld } from '../../../../src/vault/index.ts';
import type { PreventionFile } from '../file-names.ts';
import type { Kit, Method } from '../method.ts';
import { readAhead } from '../read/read-ahead.ts';

interface RiskKit {
  readonly knowledge: Knowledge;
  readonly engine: Engine;
}

let merged: Promise<RiskKit> | null = null;

/** The risk pack beside the base, fetched when what is coming is first asked for. */
export function riskPack({ knowledge, host }: Kit): Promise<RiskKit> {
  merged ??= import('virtual:knowledge/risk').then(
    ({ default: text }) => {
      const both = mergePack(knowledge, decodeKnowledge(readBundle(text)), 'risk');
      return { knowledge: both, engine: createEngine({ knowledge: both, host }) };
    },
    (error: unknown) => {
      merged = null;
      throw error;
    },
  );
  return merged;
}

/** What a genome says of what the person asked, and of nothing else. */
export interface Inherited {
  readonly asked: readonly GenomeConsent[];
  /** Name of the genome's file. */
  readonly file: string;
  readonly genome: GenomeRisk | null;
  readonly scores: readonly ScoreOfPerson[];
}

export interface LookProgress {
  readonly bytes: number;
  readonly of: number;
}

export interface LookArgs {
  readonly file: File;
  readonly sample: string | null;
  /** Kinds that the person asked for: nothing else is looked at. */
  readonly asked: readonly GenomeConsent[];
  readonly record: PersonRecord;
  /** ISO date of the run. */
  readonly now: string;
}

/**
 * Reads a genome for what the person asked.
 * @throws PropriaError as `genomeParts` says
 */
export const readInherited: Method<LookArgs, Inherited, LookProgress> = async (
  kit,
  { file, sample, asked, record, now },
  progress,
) => {
  const [{ knowledge }, { genomeParts }] = await Promise.all([riskPack(kit), import('../late/genome-parts.ts')]);
  const scored = asked.includes('polygenic');
  const source = countedReads(readAhead(blobSource(file)), scored && asked.length > 1 ? 2 : 1, progress);
  const looking = sample === null ? {} : { sample };
  const { genome = null, scores = [] } = await genomeParts(knowledge, source, { record, now }, looking, kit.host);
  return { asked, file: file.name, genome, scores };
};

/** The same source, told of ten times a second. */
function countedReads(source: ByteSource, passes: number, tell: (progress: LookProgress) => void): ByteSource {
  let bytes = 0;
  let told = performance.now();
  return {
    ...source,
    name: source.name,
    size: source.size,
    async read(offset, length) {
      const read = await source.read(offset, length);
      bytes = Math.min(source.size * passes, bytes + read.length);
      if (performance.now() - told >= 100) {
        told = performance.now();
        tell({ bytes, of: source.size * passes });
      }
      return read;
    },
  };
}

export interface PreventionArgs {
  readonly now: string;
  /** Given by the page, to ask again of the same plan. */
  readonly id: number;
  /** What the page holds of the person; `plan`: a finished plan that was opened without what it was made from. */
  readonly held: Pick<HeldPerson, 'parts' | 'answers' | 'answered' | 'entries' | 'corrections' | 'plan'>;
  readonly inherited: Inherited | null;
}

/** The last prevention plan that was made, with what it was made of: what a change would do is reckoned of it. */
let made: {
  readonly id: number;
  readonly plan: PreventionDocument;
  readonly record: PersonRecord;
  readonly genome: ReturnType<typeof requestOf>;
} | null = null;

export const madeWith = (id: number): typeof made => (made?.id === id ? made : null);

/**
 * What is coming for the person and what to do about it: the same that the command line makes of the same files.
 * @throws PropriaError those of `Engine.prevention`
 */
export const prevention: Method<PreventionArgs, PreventionDocument> = async (kit, { now, id, held, inherited }) => {
  const { engine } = await riskPack(kit);
  const { plan: finished, ...rest } = held;
  const parts = await partsOfHeld({ ...rest, saved: now }, { knowledge: kit.knowledge, now });
  const record =
    parts.length === 0 && finished !== null
      ? finished.person
      : recordFromParts(kit.knowledge, parts, { now: now.slice(0, 10) });
  const before = parts.length === 0 && inherited === null ? finished?.prevention : undefined;
  // A finished plan that was opened stays as it was made.
  const plan =
    before === undefined
      ? await engine.prevention({ now, record, ...requestOf(inherited) })
      : { schema: SCHEMAS.prevention, ...before };
  made = { id, plan, record, genome: requestOf(inherited) };
  return plan;
};

/** What the genome said, as the engine takes it. */
function requestOf(inherited: Inherited | null): {
  readonly genome?: GenomeRisk;
  readonly scores?: readonly ScoreOfPerson[];
} {
  if (inherited === null) return {};
  const { genome, scores } = inherited;
  return { ...(genome === null ? {} : { genome }), ...(scores.length === 0 ? {} : { scores }) };
}

/**
 * A plan with what is coming in it, as the command line writes it.
 * @throws PropriaError those of `Engine.prevention`
 */
export async function planWithPrevention(
  kit: Kit,
  plan: CarePlanDocument,
  inherited: Inherited | null,
): Promise<CarePlanDocument> {
  // A finished plan that was opened stays as it was made.
  if (plan.prevention !== undefined && inherited === null) return plan;
  const { engine } = await riskPack(kit);
  return careWithPrevention(engine, plan, requestOf(inherited));
}

/** What the clinician's screen shows; `first` and `rest` are markup of our own, every text in them escaped. */
export interface PreventionScreen {
  readonly statement: string;
  readonly basis: readonly string[];
  readonly serious: readonly string[];
  readonly first: string;
  readonly rest: string;
  readonly decides: string;
}

export const preventionScreen: Method<
  { readonly plan: PreventionDocument; readonly language: string },
  PreventionScreen
> = async (_kit, { plan, language }) => {
  const { preventionView, preventionBelow } = await import('../../../../src/report/index.ts');
  const view = preventionView(plan, await loadWords(language, 'clinician'));
  const { statement, basis, serious, decides, unconfirmed } = view.said;
  const { mark } = view.words;
  const below = preventionBelow(view);
  return {
    statement,
    basis: [...basis, ...(unconfirmed === null ? [] : [unconfirmed]), ...(mark === null ? [] : [mark])],
    serious,
    first: below.first.html,
    rest: below.rest.html,
    decides,
  };
};

/** A prevention plan as a file: the same bytes as the command line writes. */
export const preventionFile: Method<
  { readonly view: PreventionFile; readonly plan: PreventionDocument; readonly language: string },
  string | Uint8Array
> = async (_kit, { view, plan, language }) => {
  if (view === 'prevention.json') return `${canonicalJson(plan)}\n`;
  const report = await import('../../../../src/report/index.ts');
  const words = await loadWords(language, view.startsWith('my-') ? 'person' : 'clinician');
  switch (view) {
    case 'prevention.html':
      return report.preventionPage(report.preventionView(plan, words));
    case 'my-health.html':
      return report.preventionPatientPage(plan, words);
    case 'prevention.pdf':
      return report.preventionPdf(report.preventionView(plan, words));
    case 'my-health.pdf':
      return report.preventionPatientPdf(plan, words);
    case 'prevention.tsv':
      return report.preventionTsv(plan);
  }
};

import { canonicalJson } from '../../../../src/core/index.ts';
import {
  type CarePlanDocument,
  type Engine,
  type TumourDocument,
  type TumourSaying,
  careWithTumour,
  createEngine,
  tumourOfParts,
} from '../../../../src/engine/index.ts';
import { type PatientTumourSaid, loadWords } from '../../../../src/explain/index.ts';
import { type Knowledge, decodeKnowledge, factsOf, mergePack, readBundle } from '../../../../src/knowledge/index.ts';
import { blobSource } from '../../../../src/platform/web/index.ts';
import type { TumourFile, TumourOptions, TumourReading } from '../../../../src/tumour/index.ts';
import { type HeldPerson, partsOfHeld } from '../../../../src/vault/index.ts';
import type { TumourFileName } from '../file-names.ts';
import type { Kit, Method } from '../method.ts';

interface TumourKit {
  readonly knowledge: Knowledge;
  readonly engine: Engine;
}

let merged: Promise<TumourKit> | null = null;

/** The oncology pack beside the base, fetched when a tumour is first there. */
export function oncology({ knowledge, host }: Kit): Promise<TumourKit> {
  merged ??= import('virtual:knowledge/oncology').then(
    ({ default: text }) => {
      const both = mergePack(knowledge, decodeKnowledge(readBundle(text)));
      return { knowledge: both, engine: createEngine({ knowledge: both, host }) };
    },
    (error: unknown) => {
      merged = null;
      throw error;
    },
  );
  return merged;
}

/**
 * What the files of one tumour say.
 * @throws PropriaError TUMOUR_…
 */
export const readTumourFiles: Method<
  { readonly files: readonly (Omit<TumourFile, 'name' | 'source'> & { readonly file: File })[] } & TumourOptions,
  TumourReading
> = async ({ host }, { files, ...options }) => {
  const { readTumour } = await import('../../../../src/tumour/index.ts');
  const opened = files.map(({ file, ...rest }) => ({ ...rest, name: file.name, source: blobSource(file) }));
  return readTumour(opened, options, host);
};

export interface TumourArgs extends Omit<TumourSaying, 'trials'> {
  readonly reading: TumourReading;
  /** What the page holds of the person; `plan`: a finished plan that was opened without what it was made from. */
  readonly held: Pick<HeldPerson, 'parts' | 'answers' | 'answered' | 'entries' | 'corrections' | 'plan'>;
  /** Texts of trials, with the names of their files. */
  readonly trials: readonly { readonly name: string; readonly text: string }[];
}

/**
 * The tumour board of what files said and the person typed: the same that the command line makes of them.
 * @throws PropriaError ONCOLOGY_…, TRIAL_DOCUMENT_INVALID, CORE_OTHER_KNOWLEDGE
 */
export const tumour: Method<TumourArgs, TumourDocument> = async (kit, { reading, held, trials, ...said }) => {
  const { knowledge, engine } = await oncology(kit);
  const { plan, ...rest } = held;
  const parts = await partsOfHeld({ ...rest, saved: said.now }, { knowledge, now: said.now });
  const person = parts.length === 0 && plan !== null ? [{ kind: 'plan' as const, file: '', plan }] : parts;
  const own = await ownTrials(trials);
  return tumourOfParts(engine, knowledge, kit.host, { tumour: reading, person }, { ...said, ...own });
};

/** A tumour as the page holds it: what its files said, and what was told beside them. */
export interface HeldTumour extends Omit<TumourSaying, 'trials' | 'now'> {
  readonly reading: TumourReading;
  readonly trials: TumourArgs['trials'];
}

/**
 * A plan with the tumour board's page in it, as the command line writes it of a person with a tumour.
 * @throws PropriaError ONCOLOGY_…, TRIAL_DOCUMENT_INVALID
 */
export async function planWithTumour(
  kit: Kit,
  plan: CarePlanDocument,
  { reading, trials, ...said }: HeldTumour,
): Promise<CarePlanDocument> {
  const { engine } = await oncology(kit);
  return careWithTumour(engine, plan, reading, { ...said, ...(await ownTrials(trials)) });
}

async function ownTrials(texts: TumourArgs['trials']): Promise<Pick<TumourSaying, 'trials'>> {
  if (texts.length === 0) return {};
  const { readTrials } = await import('../../../../src/oncology/index.ts');
  return { trials: texts.flatMap(({ name, text }) => readTrials(text, name)) };
}

/** Codes and names of tumours, to choose from. */
export const tumourTypes: Method<
  void,
  readonly { readonly code: string; readonly name: string; readonly tissue: string | null }[]
> = async (kit) => {
  const { knowledge } = await oncology(kit);
  return [...factsOf(knowledge, 'tumour-type')].map(([code, { body }]) => ({
    code,
    name: body.name,
    tissue: body.tissue,
  }));
};

/** What the clinician's screen shows of a board; `below` is markup of our own, every text in it escaped. */
export interface TumourScreen {
  readonly title: string;
  readonly statement: string;
  readonly basis: readonly string[];
  readonly head: readonly { readonly term: string; readonly text: string }[];
  readonly below: string;
  readonly decides: string;
}

/** Rows of the head that say who it is: name, age and sex. */
const OF_PERSON = 2;

/** Worded and drawn here: a board of thousands of changes leaves the page free. */
export const tumourScreen: Method<
  { readonly plan: TumourDocument; readonly language: string; readonly withPerson: boolean },
  TumourScreen
> = async (_kit, { plan, language, withPerson }) => {
  const { tumourView, tumourBelow } = await import('../../../../src/report/index.ts');
  const view = tumourView(plan, await loadWords(language, 'clinician'));
  const { title, statement, basis, head, decides } = view.said;
  const { mark } = view.words;
  return {
    title,
    statement,
    basis: [...basis, ...(mark === null ? [] : [mark])],
    // Who it is stands in the bar above, where a plan of the person is there.
    head: withPerson ? head : head.slice(OF_PERSON),
    below: tumourBelow(view).html,
    decides,
  };
};

/** What the person reads of it. */
export const myTumour: Method<{ readonly plan: TumourDocument; readonly language: string }, PatientTumourSaid> = async (
  _kit,
  { plan, language },
) => {
  const { sayTumourPlainly } = await import('../late/plain-words.ts');
  return sayTumourPlainly(await loadWords(language, 'person'), plan);
};

/** A tumour board as a file: the same bytes as the command line writes. */
export const tumourFile: Method<
  { readonly view: TumourFileName; readonly plan: TumourDocument; readonly language: string },
  string | Uint8Array
> = async (_kit, { view, plan, language }) => {
  if (view === 'tumour.json') return `${canonicalJson(plan)}\n`;
  const report = await import('../../../../src/report/index.ts');
  const words = await loadWords(language, view.startsWith('my-') ? 'person' : 'clinician');
  switch (view) {
    case 'tumour.html':
      return report.tumourPage(report.tumourView(plan, words));
    case 'my-tumour.html':
      return report.tumourPatientPage(plan, words);
    case 'tumour.pdf':
      return report.tumourPdf(report.tumourView(plan, words));
    case 'my-tumour.pdf':
      return report.tumourPatientPdf(plan, words);
    case 'tumour.tsv':
      return report.tumourTsv(plan);
  }
};

import { canonicalJson } from '../../../../src/core/index.ts';
import { type Engine, type TumourDocument, type TumourRequest, createEngine } from '../../../../src/engine/index.ts';
import { loadWords } from '../../../../src/explain/index.ts';
import { type Knowledge, checkSchema, decodeKnowledge, factsOf, mergePack } from '../../../../src/knowledge/index.ts';
import { blobSource } from '../../../../src/platform/web/index.ts';
import type { TumourFile, TumourOptions, TumourReading } from '../../../../src/tumour/index.ts';
import type { Kit, Method } from '../method.ts';

interface TumourKit {
  readonly knowledge: Knowledge;
  readonly engine: Engine;
}

let merged: Promise<TumourKit> | null = null;

/** The oncology pack beside the base, fetched when a tumour is first there. */
export function oncology({ knowledge, host }: Kit): Promise<TumourKit> {
  merged ??= import('virtual:knowledge/oncology').then(({ default: text }) => {
    const both = mergePack(knowledge, decodeKnowledge(checkSchema(JSON.parse(text))));
    return { knowledge: both, engine: createEngine({ knowledge: both, host }) };
  });
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

/** A file of a tumour, or one that the page's own reader takes: `null` where it is none of a tumour. */
export const tumourKind: Method<{ readonly file: File }, string | null> = async ({ host }, { file }) => {
  const { tumourFileKind } = await import('../../../../src/tumour/index.ts');
  return tumourFileKind({ name: file.name, source: blobSource(file) }, host);
};

/**
 * The tumour board's page.
 * @throws PropriaError ONCOLOGY_…, CORE_OTHER_KNOWLEDGE
 */
export const tumour: Method<TumourRequest, TumourDocument> = async (kit, request) =>
  (await oncology(kit)).engine.tumour(request);

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

/** Files that are made of a tumour board. */
export const TUMOUR_VIEWS = [
  'tumour.json',
  'tumour.html',
  'my-tumour.html',
  'tumour.pdf',
  'my-tumour.pdf',
  'tumour.tsv',
] as const;
export type TumourViewName = (typeof TUMOUR_VIEWS)[number];

/** A tumour board as a file: the same bytes as the command line writes. */
export const tumourFile: Method<
  { readonly view: TumourViewName; readonly plan: TumourDocument; readonly language: string },
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

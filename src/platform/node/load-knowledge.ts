import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PropriaError } from '../../core/index.ts';
import {
  asBundle,
  checkManifest,
  compileBundle,
  compileOverlay,
  compilePack,
  compilePackOverlay,
  decodeKnowledge,
  type Knowledge,
  type KnowledgeBundle,
  type KnowledgeManifest,
  manifestOf,
  packOf,
  type PackName,
  PACKS,
  readBundle,
  type StoredBundle,
} from '../../knowledge/index.ts';
import { readKnowledgeFolder } from './read-knowledge-folder.ts';

export interface LoadKnowledgeOptions {
  /** A site's own folder, laid over the bundle record by record. */
  readonly overlay?: string;
  /** Another bundle than the package's own. */
  readonly bundle?: string;
}

/** The knowledge that this program carries, or the bundle named, with the overlay laid over. */
export async function loadKnowledge(options: LoadKnowledgeOptions = {}): Promise<Knowledge> {
  return decodeKnowledge(options.overlay === undefined ? await baseBundle(options) : await loadBundle(options));
}

/**
 * The same, still as records.
 * @throws PropriaError KNOWLEDGE_NOT_FOUND, KNOWLEDGE_NOT_A_BUNDLE, CORE_UNKNOWN_SCHEMA, KNOWLEDGE_FOLDER, KNOWLEDGE_OVERLAY.
 */
export async function loadBundle(options: LoadKnowledgeOptions = {}): Promise<KnowledgeBundle> {
  const base = asBundle(await baseBundle(options));
  if (options.overlay === undefined) return base;
  return compileOverlay(base, basename(resolve(options.overlay)), readKnowledgeFolder(options.overlay));
}

async function baseBundle(options: LoadKnowledgeOptions): Promise<KnowledgeBundle | StoredBundle> {
  return options.bundle === undefined ? ownBundle() : bundleOf(options.bundle);
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Beside the built code; run from source, build/knowledge, compiled in memory where that is missing or older. */
async function ownBundle(): Promise<KnowledgeBundle | StoredBundle> {
  if (!import.meta.url.endsWith('.ts')) return bundleOf(here('../../knowledge-bundle/base.jsonl'));
  const built = here('../../../build/knowledge/base.jsonl');
  const folder = here('../../../knowledge');
  if (modified(built) > newest(folder, (name) => packOf(`${name}/`) === null)) return bundleOf(built);
  return compileBundle(readKnowledgeFolder(folder));
}

/**
 * A pack that this program carries, read through `factsOf`. An overlay's own files of the pack (`people/…`) are laid over it.
 * @throws PropriaError as `loadBundle` does.
 */
export async function loadPack(
  pack: PackName,
  options: Pick<LoadKnowledgeOptions, 'overlay'> = {},
): Promise<Knowledge> {
  return decodeKnowledge(options.overlay === undefined ? await ownPack(pack) : await loadPackBundle(pack, options));
}

/** The same, still as records. */
export async function loadPackBundle(
  pack: PackName,
  options: Pick<LoadKnowledgeOptions, 'overlay'> = {},
): Promise<KnowledgeBundle> {
  const before = asBundle(await ownPack(pack));
  if (options.overlay === undefined) return before;
  const files = readKnowledgeFolder(options.overlay);
  return compilePackOverlay(pack, before, await loadBundle(options), basename(resolve(options.overlay)), files);
}

/** The manifest beside the program's own packs; from source it is made of the packs as they are. */
export async function loadManifest(): Promise<KnowledgeManifest> {
  if (!import.meta.url.endsWith('.ts'))
    return checkManifest(JSON.parse(textOf(here('../../knowledge-bundle/manifest.json'), 'utf8')));
  const packs = await Promise.all(PACKS.map(async (name) => [name, asBundle(await ownPack(name))] as const));
  return manifestOf({ base: await loadBundle(), ...Object.fromEntries(packs) });
}

async function ownPack(pack: PackName): Promise<KnowledgeBundle | StoredBundle> {
  if (!import.meta.url.endsWith('.ts')) return bundleOf(here(`../../knowledge-bundle/${pack}.jsonl`));
  const built = here(`../../../build/knowledge/${pack}.jsonl`);
  const folder = here('../../../knowledge');
  if (modified(built) > newest(folder)) return bundleOf(built);
  return (await compilePack(pack, readKnowledgeFolder(folder), await loadBundle())).bundle;
}

/** A bundle is ASCII, and what is read as Latin-1 is not looked through for longer letters. */
function bundleOf(path: string): StoredBundle {
  return readBundle(textOf(path, 'latin1'), path);
}

function textOf(path: string, encoding: 'utf8' | 'latin1'): string {
  try {
    return readFileSync(path, encoding);
  } catch (error) {
    throw new PropriaError('KNOWLEDGE_NOT_FOUND', { params: { path }, cause: error });
  }
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(folder: string, counts: (name: string) => boolean = () => true): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => counts(name.split(sep).join('/')))
    .reduce((latest, name) => Math.max(latest, modified(join(folder, name))), 0);
}

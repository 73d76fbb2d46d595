import { PropriaError } from '../core/index.ts';
import type { KnowledgeBundle } from './bundle.ts';
import type { Compiled } from './compile/compile-knowledge.ts';
import type { KnowledgeFile } from './compile/knowledge-file.ts';
import type { Problem } from './compile/problem.ts';
import type { PackName } from './packs.ts';

/**
 * The compiler behind a door that is opened only when it is needed: it brings a YAML parser and the schemas with it,
 * which a run on the ready-made bundle never loads.
 */
export async function compileKnowledge(files: Iterable<KnowledgeFile>): Promise<Compiled> {
  const compiler = await import('./compile/compile-knowledge.ts');
  return compiler.compileKnowledge(files);
}

/** A bundle of all records that are whole. */
export async function compileBundle(files: Iterable<KnowledgeFile>): Promise<KnowledgeBundle> {
  return (await compileKnowledge(files)).bundle;
}

/**
 * Lays a folder's files over a bundle. Any problem refuses the whole overlay: half of a site's own rules is worse than none.
 * @throws PropriaError KNOWLEDGE_OVERLAY with the first problem and their number.
 */
export async function compileOverlay(
  base: KnowledgeBundle,
  name: string,
  files: Iterable<KnowledgeFile>,
): Promise<KnowledgeBundle> {
  const compiler = await import('./compile/compile-knowledge.ts');
  const { bundle, problems } = compiler.compileKnowledge(files, { base, name });
  await refuseProblems(name, problems);
  return bundle;
}

/** The pack's files of the folder that `base` was compiled from. */
export async function compilePack(
  pack: PackName,
  files: Iterable<KnowledgeFile>,
  base: KnowledgeBundle,
): Promise<Compiled> {
  const compiler = await import('./compile/compile-pack.ts');
  return compiler.compilePack(pack, files, base);
}

/**
 * Lays the pack's files of an overlay over the pack; `base` is the base's bundle, with the overlay laid over.
 * @throws PropriaError KNOWLEDGE_OVERLAY
 */
export async function compilePackOverlay(
  pack: PackName,
  before: KnowledgeBundle,
  base: KnowledgeBundle,
  name: string,
  files: Iterable<KnowledgeFile>,
): Promise<KnowledgeBundle> {
  const compiler = await import('./compile/compile-pack.ts');
  const { bundle, problems } = compiler.compilePack(pack, files, base, { base: before, name });
  await refuseProblems(name, problems);
  return bundle;
}

async function refuseProblems(name: string, problems: readonly Problem[]): Promise<void> {
  const { printProblem } = await import('./compile/problem.ts');
  const [first] = problems;
  if (first === undefined) return;
  throw new PropriaError('KNOWLEDGE_OVERLAY', {
    params: { name, count: problems.length, detail: printProblem(first) },
    place: {
      source: first.file,
      ...(first.line === undefined ? {} : { line: first.line }),
      ...(first.at === undefined ? {} : { path: first.at }),
    },
  });
}

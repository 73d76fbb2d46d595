import { fileURLToPath } from 'node:url';
import { type Knowledge, compileKnowledge, decodeKnowledge } from '../../knowledge/index.ts';
import { readKnowledgeFolder } from '../../platform/node/read-knowledge-folder.ts';

const FOLDER = fileURLToPath(new URL('../../../knowledge', import.meta.url));

/** The release's own records of the folders named, without the rest, so that a test of values needs no genes. */
export async function recordKnowledge(folders: readonly string[] = ['analytes', 'units']): Promise<Knowledge> {
  const files = [...readKnowledgeFolder(FOLDER)].filter(
    ({ path }) => !path.includes('/') || folders.some((folder) => path.startsWith(`${folder}/`)),
  );
  const { bundle, problems } = await compileKnowledge(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 5)));
  return decodeKnowledge(bundle!);
}

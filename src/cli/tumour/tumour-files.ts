import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ByteSource, PropriaError } from '../../core/index.ts';
import { isBeside } from '../../engine/index.ts';
import { openFile } from '../../platform/node/index.ts';
import type { TumourFile, TumourRole } from '../../tumour/index.ts';
import type { Values } from '../command.ts';
import { readText } from '../input-files.ts';
import { personPaths } from '../read-person-inputs.ts';

/** Options that name files, and what such a file is for. */
const ROLES: Readonly<Record<string, TumourRole>> = {
  cna: 'cna',
  fusions: 'fusions',
  expression: 'expression',
  markers: 'markers',
  signatures: 'signatures',
  panel: 'panel',
  germlineMaf: 'germline',
};

/**
 * The files named, those of folders in order of their names. Nothing named: the person's own tumour, that is the folder `tumour` beside
 * the record and person files with a section `tumour`.
 * @throws PropriaError TUMOUR_NO_FILES, HOST_FILE_…
 */
export async function tumourFilesOf(files: readonly string[], options: Values): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of files) found.push(...((await isFolder(path)) ? await filesIn(path) : [path]));
  if (files.length === 0) found.push(...(await tumourOfPerson(listed(options, 'person'))));
  if (found.length + tumourPaths([], options).length === 0) throw new PropriaError('TUMOUR_NO_FILES');
  return found;
}

/** The person's own tumour: person files with a section `tumour`, and the files of a folder `tumour` beside them. Mostly none. */
export async function tumourOfPerson(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths)
    if (!(await isFolder(path))) found.push(...(await withTumour([path])));
    else
      found.push(
        ...(await withTumour(await filesIn(path))),
        ...((await isFolder(join(path, 'tumour'))) ? await filesIn(join(path, 'tumour')) : []),
      );
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await personPaths([folder])).map(({ path }) => path).filter((path) => !isBeside(path));
}

/** Those that are person files with a tumour in them. */
async function withTumour(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) if (/\.ya?ml$/i.test(path) && /^tumou?r\s*:/m.test(await readText(path))) found.push(path);
  return found;
}

/** Paths of all tumour files of a command line. */
export function tumourPaths(files: readonly string[], options: Values): readonly string[] {
  return [...files, ...Object.keys(ROLES).flatMap((name) => listed(options, name))];
}

/** Opens them; the caller closes what `close` names. */
export async function openTumourFiles(
  files: readonly string[],
  options: Values,
): Promise<{ readonly files: readonly TumourFile[]; readonly close: () => Promise<void> }> {
  const opened: ByteSource[] = [];
  const close = async (): Promise<void> => void (await Promise.all(opened.map((source) => source.close())));
  const open = async (path: string, role?: TumourRole): Promise<TumourFile> => {
    const source = await openFile(path);
    opened.push(source);
    return { name: basename(path), source, ...(role === undefined ? {} : { role }) };
  };
  try {
    const found: TumourFile[] = [];
    for (const path of files) found.push(await open(path));
    for (const [name, role] of Object.entries(ROLES))
      for (const path of listed(options, name)) found.push(await open(path, role));
    return { files: found, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Values of an option that may be given several times. */
export function listed(options: Values, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

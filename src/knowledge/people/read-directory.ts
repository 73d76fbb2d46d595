import { PropriaError } from '../../core/index.ts';
import type { Directory, DirectoryEntry } from '../schema/people/support.ts';

/** Larger than the largest directory of a country; a file beyond it is something else. */
const MOST_CHARACTERS = 2_000_000;

/**
 * A site's own directory of people to talk to: YAML or JSON, `schema: propria/directory/1` and `entries`. One problem refuses the whole
 * file, as with an overlay: a number that is half right is worse than none.
 * @throws PropriaError DIRECTORY_NOT_READ, DIRECTORY_ENTRY
 */
export async function readDirectory(text: string, source = 'directory'): Promise<readonly DirectoryEntry[]> {
  const [{ readYaml }, { directorySchema }] = await Promise.all([
    import('../compile/read-yaml.ts'),
    import('../schema/people/support.ts'),
  ]);
  if (text.length > MOST_CHARACTERS)
    throw notRead(source, `it has ${text.length} characters, more than ${MOST_CHARACTERS}`);
  const { value, problems } = readYaml({ path: source, text }, directorySchema);
  const [first] = problems;
  if (value !== null) return withoutDoubles(value, source);
  if (first?.at === undefined || first.at === '' || first.at === 'schema' || first.at === 'entries')
    throw notRead(source, first?.what ?? 'it is empty', first?.line);
  throw entryError(source, problems.length, first.at, first.what);
}

function withoutDoubles({ entries }: Directory, source: string): readonly DirectoryEntry[] {
  const seen = new Set<string>();
  for (const [i, { id }] of entries.entries()) {
    if (seen.has(id)) throw entryError(source, 1, `entries.${i}.id`, `${id} stands twice`);
    seen.add(id);
  }
  return entries;
}

function notRead(source: string, detail: string, line?: number): PropriaError {
  return new PropriaError('DIRECTORY_NOT_READ', {
    params: { source, detail },
    place: { source, ...(line === undefined ? {} : { line }) },
  });
}

function entryError(source: string, count: number, at: string, detail: string): PropriaError {
  return new PropriaError('DIRECTORY_ENTRY', { params: { source, count, at, detail }, place: { source, path: at } });
}

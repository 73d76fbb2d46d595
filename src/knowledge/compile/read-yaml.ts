import { JSON_SCHEMA, load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import type { KnowledgeFile } from './knowledge-file.ts';
import type { Problem } from './problem.ts';

/** The largest guidance file has some 5,000. Aliases of aliases can make a short text endless. */
const MOST_VALUES = 100_000;

/** An authored YAML file against its schema; `null` with problems where it does not fit. Dates stay text. */
export function readYaml<Schema extends z.ZodType>(
  file: KnowledgeFile,
  schema: Schema,
): { readonly value: z.output<Schema> | null; readonly problems: readonly Problem[] } {
  let document: unknown;
  try {
    document = load(file.text, { schema: JSON_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark as { line?: number } | undefined)?.line;
    return {
      value: null,
      problems: [
        { file: file.path, ...(line === undefined ? {} : { line: line + 1 }), what: `not YAML: ${error.reason}` },
      ],
    };
  }
  if (countValues(document, MOST_VALUES) > MOST_VALUES) {
    return {
      value: null,
      problems: [{ file: file.path, what: `more than ${MOST_VALUES} values, aliases counted each time` }],
    };
  }
  const parsed = schema.safeParse(document);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: null, problems: parsed.error.issues.flatMap((issue) => describe(file.path, issue, document)) };
}

/**
 * A union that fits nowhere says little: name the issue of the member that came nearest, the one whose complaint lies
 * deepest or, of equals, is the shortest list.
 */
function describe(file: string, issue: z.core.$ZodIssue, document: unknown): Problem[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors
      .map((issues) => ({
        issues,
        depth: Math.max(...issues.map((i) => i.path.length), 0),
        unknownKeys: issues.some((i) => i.code === 'unrecognized_keys'),
      }))
      .toSorted(
        (a, b) =>
          Number(a.unknownKeys) - Number(b.unknownKeys) || b.depth - a.depth || a.issues.length - b.issues.length,
      )[0];
    if (nearest !== undefined && nearest.depth > 0) {
      return nearest.issues.flatMap((inner) =>
        describe(file, { ...inner, path: [...issue.path, ...inner.path] }, document),
      );
    }
  }
  return [{ file, at: issue.path.map(String).join('.'), what: issue.message }];
}

/** Values in a document, each alias counted where it stands; stops beyond `most`. Without recursion: it may be deep or a circle. */
function countValues(document: unknown, most: number): number {
  const open: unknown[] = [document];
  let count = 0;
  while (open.length > 0 && count <= most) {
    const value = open.pop();
    count += 1;
    if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) open.push(item);
  }
  return count;
}

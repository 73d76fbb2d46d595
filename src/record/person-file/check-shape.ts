import { z } from 'zod';
import { PropriaError } from '../../core/index.ts';
import { didYouMean } from './did-you-mean.ts';
import type { ParsedYaml } from './parse-person-yaml.ts';
import { type PersonFile, personFileSchema } from './person-schema.ts';

/**
 * The document as a person file.
 * @throws PropriaError RECORD_FILE_UNKNOWN_KEY, RECORD_FILE_SHAPE with path and line of the first fault.
 */
export function checkShape({ document, lines }: ParsedYaml, source: string): PersonFile {
  // One document: making a function of the schema takes longer than reading by it.
  const parsed = personFileSchema.safeParse(document ?? {}, { jitless: true });
  if (parsed.success) return parsed.data;
  const issue = nearest(parsed.error.issues[0] as z.core.$ZodIssue);
  const path = pathOf(issue.path);
  const more = parsed.error.issues.length - 1;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const at = path === '' ? key : `${path}.${key}`;
    const meant = didYouMean(key, keysAt(issue.path));
    throw new PropriaError(meant === null ? 'RECORD_FILE_UNKNOWN_KEY' : 'RECORD_FILE_UNKNOWN_KEY_LIKELY', {
      place: { source, ...lineOf(lines, at), path: at },
      params: { key, known: keysAt(issue.path).join(', '), meant: meant ?? '' },
    });
  }
  throw new PropriaError('RECORD_FILE_SHAPE', {
    place: { source, ...lineOf(lines, path), path: path === '' ? '(whole file)' : path },
    params: { detail: more > 0 ? `${issue.message} (and ${more} more)` : issue.message },
  });
}

/** Of a union that fits nowhere, the complaint of the member that came nearest. */
function nearest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .flatMap((issues) => issues.slice(0, 1))
    .map((one) => nearest({ ...one, path: [...issue.path, ...one.path] }));
  const rank = (one: z.core.$ZodIssue): number => one.path.length * 2 + (one.code === 'unrecognized_keys' ? 1 : 0);
  return inner.toSorted((a, b) => rank(b) - rank(a))[0] ?? issue;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** The line of a path, or of the nearest part around it. */
export function lineOf(lines: ReadonlyMap<string, number>, path: string): { readonly line?: number } {
  for (let at = path; at !== ''; at = at.replace(/(\.[^.[\]]*|\[\d+\]|^[^.[\]]*)$/, '')) {
    const line = lines.get(at);
    if (line !== undefined) return { line };
  }
  return {};
}

/** Keys that the schema knows at a path, unions opened. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let schemas: readonly z.core.$ZodType[] = [personFileSchema];
  for (const part of path) schemas = schemas.flatMap((schema) => below(schema, part));
  return [
    ...new Set(
      schemas.flatMap(opened).flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : [])),
    ),
  ];
}

function opened(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return opened(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => opened(option));
  return [schema];
}

function below(schema: z.core.$ZodType, part: PropertyKey): readonly z.core.$ZodType[] {
  return opened(schema).flatMap((one): readonly z.core.$ZodType[] => {
    if (one instanceof z.ZodObject) {
      const shape = one.shape as Readonly<Record<string, z.core.$ZodType>>;
      const inner = shape[String(part)];
      return inner === undefined ? [] : [inner];
    }
    if (one instanceof z.ZodArray) return [one.element];
    return one instanceof z.ZodRecord ? [one.valueType] : [];
  });
}

import { JSON_SCHEMA, YAMLException, load, parseEvents } from 'js-yaml';
import { PropriaError } from '../../core/index.ts';

/** A parsed document and the line at which each path of it stands: `medicines[2].dose`. */
export interface ParsedYaml {
  readonly document: unknown;
  readonly lines: ReadonlyMap<string, number>;
}

/** A life's record by hand has some ten thousand characters. */
const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 20;

/**
 * The YAML of a person file. Dates and `yes` stay text; aliases are refused, so that no short text becomes endless.
 * @throws PropriaError RECORD_FILE_TOO_LARGE, RECORD_FILE_NOT_YAML
 */
export function parsePersonYaml(text: string, source: string): ParsedYaml {
  if (text.length > MAX_LENGTH)
    throw new PropriaError('RECORD_FILE_TOO_LARGE', {
      place: { source },
      params: { size: text.length, limit: MAX_LENGTH },
    });
  if (!text.split('\n').some((line) => line.trim() !== '' && !line.trim().startsWith('#')))
    return { document: {}, lines: new Map() };
  try {
    const document = load(text, { schema: JSON_SCHEMA, maxDepth: MAX_DEPTH, maxAliases: 0 });
    return { document: withoutEmpty(document), lines: linesOf(text) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark as { line?: number } | undefined)?.line;
    throw new PropriaError('RECORD_FILE_NOT_YAML', {
      place: { source, ...(line === undefined ? {} : { line: line + 1 }) },
      params: { detail: error.reason },
      cause: error,
    });
  }
}

/** A key without a value says nothing: "I do not know". */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(says).map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (says(inner) ? [[key, withoutEmpty(inner)]] : [])),
  );
}

// The JSON schema of YAML has no empty plain scalar, so a key without a value comes as empty text.
const says = (value: unknown): boolean => value !== null && value !== '';

/** Kinds of js-yaml's events. */
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const POP = 6;

interface Open {
  readonly path: string;
  readonly kind: typeof SEQUENCE | typeof MAPPING;
  index: number;
  key: string | null;
}

function linesOf(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineAt = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  const open: Open[] = [];
  for (const event of parseEvents(text, { maxDepth: MAX_DEPTH })) {
    const at = event as unknown as { type: number; start?: number; valueStart?: number; valueEnd?: number };
    if (at.type === POP) {
      open.pop();
      continue;
    }
    if (at.type !== SEQUENCE && at.type !== MAPPING && at.type !== SCALAR) continue;
    const place = at.start ?? at.valueStart ?? 0;
    const around = open.at(-1);
    if (around?.kind === MAPPING && around.key === null && at.type === SCALAR) {
      around.key = text.slice(at.valueStart ?? 0, at.valueEnd ?? 0);
      lines.set(join(around.path, around.key), lineAt(place));
      continue;
    }
    const path = pathIn(around);
    if (!lines.has(path)) lines.set(path, lineAt(place));
    if (at.type !== SCALAR) open.push({ path, kind: at.type, index: 0, key: null });
  }
  return lines;
}

function pathIn(around: Open | undefined): string {
  if (around === undefined) return '';
  if (around.kind === SEQUENCE) {
    around.index += 1;
    return `${around.path}[${around.index - 1}]`;
  }
  const path = join(around.path, around.key ?? '');
  around.key = null;
  return path;
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

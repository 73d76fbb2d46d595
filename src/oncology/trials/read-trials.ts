import { JSON_SCHEMA, YAMLException, load } from 'js-yaml';
import { PropriaError, baseName } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import { isNode, readCtml } from './read-ctml.ts';
import { readRegistry } from './read-registry.ts';
import type { Trial } from './trial-document.ts';

/** A register of all of a hospital's trials has some megabytes. */
const MAX_LENGTH = 50_000_000;

/**
 * Trials of one text: Clinical Trial Markup Language in JSON or YAML (one document, a list, `trials`, or a tree of conditions alone), or
 * studies of ClinicalTrials.gov (one, or `studies`). A document without a number goes by the name of its file.
 * @throws PropriaError TRIAL_DOCUMENT_INVALID
 */
export function readTrials(text: string, source: string): readonly Trial[] {
  if (text.length > MAX_LENGTH) throw invalid(source, `more than ${MAX_LENGTH} characters`);
  const trials = documentsOf(parse(text, source)).map((document, i) => {
    if (!KEYS.some((key) => key in document)) throw invalid(source, `document ${i + 1} has none of ${KEYS.join(', ')}`);
    const trial = trialOf(document);
    return trial.id === '' ? { ...trial, id: i === 0 ? baseName(source) : `${baseName(source)}#${i + 1}` } : trial;
  });
  if (trials.length === 0) throw invalid(source, 'it holds no trial');
  const known = new Set<string>();
  for (const { id } of trials) {
    if (known.has(id)) throw invalid(source, `${id} stands in it twice`);
    known.add(id);
  }
  return trials;
}

const KEYS = ['treatment_list', 'protocolSection', 'match', 'and', 'or'] as const;

/** Trials that the knowledge carries, or that a parsed document is. */
export function trialOf(document: Readonly<Record<string, unknown>>): Trial {
  if ('protocolSection' in document) return readRegistry(document);
  const bare = !('treatment_list' in document) && !('match' in document);
  return readCtml(bare ? { match: [document] } : document);
}

function parse(text: string, source: string): unknown {
  try {
    if (/^\s*[[{]/.test(text)) return JSON.parse(text);
    return load(text, { schema: JSON_SCHEMA, maxDepth: 100, maxAliases: 0 });
  } catch (error) {
    if (error instanceof YAMLException) {
      const line = (error.mark as { line?: number } | undefined)?.line;
      throw invalid(source, error.reason, error, line === undefined ? undefined : line + 1);
    }
    if (error instanceof SyntaxError) throw invalid(source, 'it is no JSON', error);
    throw error;
  }
}

function documentsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.filter(isNode);
  if (!isNode(value)) return [];
  for (const list of [value['trials'], value['studies']]) if (Array.isArray(list)) return list.filter(isNode);
  return [value];
}

function invalid(source: string, detail: string, cause?: unknown, line?: number): PropriaError {
  return new PropriaError('TRIAL_DOCUMENT_INVALID', {
    place: { source, ...(line === undefined ? {} : { line }) },
    params: { detail },
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Trials that the knowledge holds: those of a site's own overlay. */
export function trialsOf(knowledge: Pick<Knowledge, 'facts'>): readonly Trial[] {
  return [...factsOf(knowledge, 'oncology-trial').values()].map(({ body }) => trialOf(body));
}

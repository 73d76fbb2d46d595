import { JSON_SCHEMA, YAMLException, load } from 'js-yaml';
import { PropriaError } from '../../core/index.ts';

const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 20;

/**
 * A tumour.yaml or its JSON. `yes` and dates stay text; aliases are refused, so that no short text becomes endless.
 * @throws PropriaError TUMOUR_TOO_LARGE, TUMOUR_YAML_DAMAGED
 */
export function parseDocument(text: string, source: string): unknown {
  if (text.length > MAX_LENGTH)
    throw new PropriaError('TUMOUR_TOO_LARGE', {
      place: { source },
      params: { limit: MAX_LENGTH, kind: 'tumour.yaml' },
    });
  try {
    return load(text, { schema: JSON_SCHEMA, maxDepth: MAX_DEPTH, maxAliases: 0 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark as { line?: number } | undefined)?.line;
    throw new PropriaError('TUMOUR_YAML_DAMAGED', {
      place: { source, ...(line === undefined ? {} : { line: line + 1 }) },
      params: { detail: error.reason },
      cause: error,
    });
  }
}

import { digestOf } from '../../core/index.ts';
import type { BundledSource } from '../bundle.ts';
import { sourcesFileSchema } from '../schema/source.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** The records of one `sources.yaml`. */
export function buildSources(file: KnowledgeFile): {
  readonly records: readonly BundledSource[];
  readonly problems: readonly Problem[];
} {
  const { value, problems } = readYaml(file, sourcesFileSchema);
  const records = (value ?? []).map(({ id, version, licence, ...source }): BundledSource => {
    const body: Omit<BundledSource, 'digest'> = {
      id: `source/${id}`,
      kind: 'source',
      version,
      licence,
      sources: [],
      source,
    };
    return { ...body, digest: digestOf(body) };
  });
  return { records, problems };
}

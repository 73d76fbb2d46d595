import type { PersonRecord } from '../person-record.ts';
import type { personFileSchema } from './person-schema.ts';
import type { FileOptions } from './file-reader.ts';

export type { FileOptions };

/**
 * A `person.yaml` as part of a record. YAML and schema are loaded only now: a run without such a file never waits for them.
 * @throws PropriaError RECORD_FILE_TOO_LARGE, RECORD_FILE_NOT_YAML, RECORD_FILE_SHAPE, RECORD_FILE_UNKNOWN_KEY
 */
export async function readPersonFile(
  text: string,
  source: { readonly name: string },
  options: FileOptions,
): Promise<Omit<PersonRecord, 'sources'>> {
  const { readPersonYaml } = await import('./read-person-file.ts');
  return readPersonYaml(text, source, options);
}

/** The schema of the file, for the published JSON Schema. */
export async function loadPersonFileSchema(): Promise<typeof personFileSchema> {
  return (await import('./person-schema.ts')).personFileSchema;
}

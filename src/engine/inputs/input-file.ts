import type { ByteSource, Notice } from '../../core/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { CarePlanDocument, ReadingDocument } from '../documents.ts';

/** One file that is given for a person. */
export interface InputFile {
  readonly source: ByteSource;
  /** Meant by whoever gave it, and so refused when it is nothing known; one of a folder is passed over with a notice. */
  readonly named: boolean;
  /** The `.tbi` or `.csi` beside a genome. */
  readonly index?: ByteSource;
}

/** What one file says, `file` being its name as given. */
export type InputPart =
  | { readonly kind: 'record'; readonly file: string; readonly record: Partial<PersonRecord> }
  | { readonly kind: 'reading'; readonly file: string; readonly reading: ReadingDocument }
  | { readonly kind: 'outside'; readonly file: string; readonly text: string }
  | { readonly kind: 'prices'; readonly file: string; readonly text: string }
  | { readonly kind: 'plan'; readonly file: string; readonly plan: CarePlanDocument }
  /** Without a notice where the name says that it is not meant to be read: `README.md`. */
  | { readonly kind: 'passed-over'; readonly file: string; readonly notice: Notice | null };

const INDEXES = ['.tbi', '.csi'] as const;

/** Gives each genome the index that is named after it. An index without its genome stays a file of its own. */
export function pairIndexes(files: readonly Omit<InputFile, 'index'>[]): readonly InputFile[] {
  const byName = new Map(files.map((file) => [file.source.name, file]));
  const taken = new Set<string>();
  const paired = files.map((file): InputFile => {
    const suffix = INDEXES.find((end) => byName.has(`${file.source.name}${end}`));
    if (suffix === undefined) return file;
    for (const end of INDEXES) taken.add(`${file.source.name}${end}`);
    return { ...file, index: byName.get(`${file.source.name}${suffix}`)!.source };
  });
  return paired.filter((file) => !taken.has(file.source.name));
}

/** The order in which the files of a folder are read, whoever lists them: by the code units of their names. */
export function inFolderOrder<Named extends { readonly name: string }>(files: readonly Named[]): readonly Named[] {
  return files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

import { type ByteSource, type SourceFingerprint, baseName, createDigest } from '../../core/index.ts';

const encoder = new TextEncoder();

/** Running identity of one file: its header, and the records used, as their places show them. */
export function fingerprinter(): {
  header(line: string): void;
  record(text: string): void;
  of(source: ByteSource): SourceFingerprint;
} {
  const header = createDigest();
  const records = createDigest();
  let held: string[] = [];
  const flush = (): void => {
    if (held.length > 0) records.update(encoder.encode(`${held.join('\n')}\n`));
    held = [];
  };
  return {
    header: (line) => header.update(encoder.encode(`${line}\n`)),
    record(text) {
      held.push(text);
      if (held.length >= 1000) flush();
    },
    of(source) {
      flush();
      return {
        name: baseName(source.name),
        bytes: source.size,
        headerSha256: header.hex(),
        readSha256: records.hex(),
        whole: false,
      };
    },
  };
}

const MOST = 400;

/** The text of a record as its place shows it: the first 400 characters. */
export const shown = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST - 3)}...`);

import type { FileReading } from '../file-reading.ts';
import { fingerprinter, shown } from '../text/fingerprint.ts';
import { type OpenedText, scanLines } from '../text/scan-lines.ts';
import type { TumourOptions } from '../tumour-file.ts';
import { readStatedTumour, refuseEmpty } from './read-stated.ts';

/** A tumour.yaml or its JSON. YAML is loaded only now: a run without such a file never waits for it. */
export async function readTumourDocument(opened: OpenedText, options: TumourOptions): Promise<FileReading> {
  const { source } = opened;
  const digest = fingerprinter();
  const lines: string[] = [];
  await scanLines(opened, (line) => {
    lines.push(line);
    digest.record(shown(line));
  });
  const { parseDocument } = await import('./parse-document.ts');
  const document = parseDocument(lines.join('\n'), source.name);
  refuseEmpty(document, source.name);
  return { ...readStatedTumour(document, source.name, options.build), document: digest.of(source) };
}

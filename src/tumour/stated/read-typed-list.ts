import { baseName } from '../../core/index.ts';
import type { FileReading } from '../file-reading.ts';
import { fingerprinter, shown } from '../text/fingerprint.ts';
import { type OpenedText, scanLines } from '../text/scan-lines.ts';
import type { TumourOptions } from '../tumour-file.ts';
import { readTyped, stateAlterations } from './read-alterations.ts';
import { typedAlteration } from './typed-alteration.ts';

const LOOKED_AT = 30;

/**
 * Whether the first lines are alterations as people write them: `EML4::ALK`, `EGFR L858R`. Half of them and no column is enough: what is not
 * understood is told line by line, which says more than a file that is refused.
 */
export function looksTyped(lines: readonly string[]): boolean {
  const typed = lines.filter((line) => !line.startsWith('#')).slice(0, LOOKED_AT);
  if (typed.length === 0 || typed.some((line) => line.length >= 200)) return false;
  const understood = typed.filter((line) => typedAlteration(line) !== null).length;
  return understood === typed.length || (2 * understood >= typed.length && !typed.some((line) => line.includes('\t')));
}

/** One alteration a line. */
export async function readTypedList(opened: OpenedText, options: TumourOptions): Promise<FileReading> {
  const { source } = opened;
  const name = baseName(source.name);
  const digest = fingerprinter();
  const into = stateAlterations(options.build ?? null);
  await scanLines(opened, (line, number) => {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) return;
    digest.record(shown(line));
    readTyped(text, { kind: 'document', source: name, path: text.slice(0, 80), line: number }, into);
  });
  const { variants, fusions, genes, arms, markers, wildType, notices } = into;
  return {
    variants,
    fusions,
    genes,
    arms,
    markers,
    ...(wildType.length === 0 ? {} : { assay: { genes: wildType } }),
    document: digest.of(source),
    notices,
  };
}

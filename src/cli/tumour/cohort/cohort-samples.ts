import { PropriaError } from '../../../core/index.ts';

/** One tumour of a cohort, as the table of samples names it. */
export interface CohortSample {
  readonly sample: string;
  /** Code or name of OncoTree, as written. */
  readonly type: string;
  readonly line: number;
}

const SAMPLE = ['sample', 'sample_id', 'tumor_sample_barcode', 'tumour', 'tumor'];
const TYPE = ['oncotree', 'oncotree_code', 'type', 'tumour_type', 'tumor_type', 'cancer_type_detailed'];

/**
 * A table with a row a tumour: its name and its type; further columns are passed over.
 * @throws PropriaError TUMOUR_COLUMNS_MISSING, TUMOUR_COHORT_SAMPLE with the line
 */
export function readCohortSamples(text: string, source: string): readonly CohortSample[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const head = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const cut = (line: string): readonly string[] =>
    line.split(line.includes('\t') ? '\t' : ',').map((one) => one.trim());
  const heads = cut(lines[head] ?? '').map((name) => name.toLowerCase());
  const at = {
    sample: heads.findIndex((one) => SAMPLE.includes(one)),
    type: heads.findIndex((one) => TYPE.includes(one)),
  };
  if (at.sample < 0 || at.type < 0)
    throw new PropriaError('TUMOUR_COLUMNS_MISSING', {
      place: { source, line: head + 1 },
      params: { kind: 'samples', columns: at.sample < 0 ? 'sample' : 'oncotree' },
    });
  const found = new Map<string, CohortSample>();
  for (const [i, line] of lines.entries()) {
    if (i <= head || line.trim() === '' || line.startsWith('#')) continue;
    const cells = cut(line);
    const [sample = '', type = ''] = [cells[at.sample], cells[at.type]];
    const detail =
      sample === '' ? 'it has no name' : type === '' ? 'it has no type' : found.has(sample) ? 'it stands twice' : null;
    if (detail !== null)
      throw new PropriaError('TUMOUR_COHORT_SAMPLE', {
        place: { source, line: i + 1 },
        params: { sample: sample === '' ? '?' : sample, detail },
      });
    found.set(sample, { sample, type, line: i + 1 });
  }
  if (found.size === 0) throw new PropriaError('TUMOUR_FILE_EMPTY', { place: { source } });
  return [...found.values()];
}

import { PropriaError } from '../../core/index.ts';

/**
 * A person's components on the reference: columns `PC1` … `PCn`, tabs or spaces between, a row a person; with several rows a
 * column `sample` (or `IID`, `#IID`) says whose they are.
 * @throws PropriaError `ANCESTRY_COMPONENTS_FILE`
 */
export function parseComponents(text: string, sample: string | null, source: string): readonly number[] {
  const bad = (detail: string): PropriaError =>
    new PropriaError('ANCESTRY_COMPONENTS_FILE', { place: { source }, params: { detail } });
  const [head, ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('##'))
    .map((line) => line.trim().split(/[\t ,]+/));
  const names = (head ?? []).map((name) => name.replace(/^#/, '').toUpperCase());
  const columns: number[] = [];
  for (let at = names.indexOf('PC1'); at >= 0; at = names.indexOf(`PC${columns.length + 1}`)) columns.push(at);
  if (columns.length === 0) throw bad('it has no column PC1');
  const whose = names.findIndex((name) => name === 'SAMPLE' || name === 'IID');
  const own = sample === null || whose < 0 ? rows : rows.filter((row) => row[whose] === sample);
  const [row] = own;
  if (row === undefined) throw bad(sample === null ? 'it has no row' : `it has no row of ${sample}`);
  if (own.length > 1) throw bad(`it has ${own.length} rows${whose < 0 ? ' and no column of samples' : ''}`);
  const values = columns.map((at) => (row[at] === undefined || row[at] === '' ? Number.NaN : Number(row[at])));
  if (!values.every(Number.isFinite)) throw bad('a component is no number');
  return values;
}

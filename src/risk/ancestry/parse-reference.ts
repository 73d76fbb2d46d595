import { PropriaError } from '../../core/index.ts';
import type { ReferencePerson } from './reference-person.ts';

/**
 * A table of reference people: columns `superpop` (or `label`), `PC1` … `PCn`, `sum`, and optionally `unrelated` (1 or 0;
 * only unrelated people are taken).
 * @throws PropriaError `ANCESTRY_REFERENCE`
 */
export function parseReference(text: string): readonly ReferencePerson[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('##'));
  const columns = (lines[0] ?? '').split('\t');
  const label = columns.findIndex((name) => name === 'superpop' || name === 'label');
  const sum = columns.indexOf('sum');
  const unrelated = columns.indexOf('unrelated');
  const components: number[] = [];
  for (let i = columns.indexOf('PC1'); i >= 0; i = columns.indexOf(`PC${components.length + 1}`)) components.push(i);
  if (label < 0 || sum < 0 || components.length === 0)
    throw new PropriaError('ANCESTRY_REFERENCE', { params: { detail: `it has the columns ${columns.join(', ')}` } });
  return lines
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((fields) => unrelated < 0 || fields[unrelated] === '1')
    .map((fields) => ({
      label: fields[label] ?? '',
      components: components.map((i) => Number(fields[i] || Number.NaN)),
      sum: Number(fields[sum] || Number.NaN),
    }));
}

import { PropriaError } from '../../core/index.ts';
import type { PedigreeRow } from './pedigree-row.ts';
import { type Cell, idIn, oneOf, parentIn } from './read-cell.ts';

const SEXES = { '1': 'male', '2': 'female', '0': null, M: 'male', F: 'female', U: null, OTHER: null } as const;
const ILL = { '1': false, '2': true, '0': null, '-9': null } as const;
const NAMES = ['family', 'individual', 'father', 'mother', 'sex', 'phenotype'] as const;

/**
 * A PED file: family, individual, father, mother, sex (1 male, 2 female), phenotype (2 ill); further columns are passed over. The format
 * names no illness and no one whom it is about: that is the one person with parents and without children.
 */
export function parsePed(lines: readonly string[], source: string): readonly PedigreeRow[] {
  const rows = lines.flatMap((text, i): readonly PedigreeRow[] => {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return [];
    const line = i + 1;
    const cells = trimmed.split(/\s+/);
    if (cells.length < NAMES.length)
      throw new PropriaError('PEDIGREE_COLUMNS', {
        place: { source, line },
        params: { count: cells.length, wanted: NAMES.length },
      });
    const cell = (column: (typeof NAMES)[number]): Cell => ({
      value: cells[NAMES.indexOf(column)]!,
      column,
      source,
      line,
    });
    return [
      {
        line,
        family: cells[0]!,
        id: idIn(cell('individual')),
        target: false,
        father: parentIn(cell('father')),
        mother: parentIn(cell('mother')),
        sex: oneOf(cell('sex'), SEXES),
        twin: null,
        died: null,
        age: null,
        born: null,
        illnesses:
          oneOf(cell('phenotype'), ILL) === true ? [{ written: 'ill, as the PED file marks it', age: null }] : [],
        without: [],
        tested: [],
      },
    ];
  });
  if (rows.length === 0)
    throw new PropriaError('PEDIGREE_HEADER', { place: { source }, params: { detail: 'it holds no person' } });
  const parents = new Set(rows.flatMap(({ father, mother }) => [father, mother]));
  const youngest = rows.filter(({ id, father, mother }) => !parents.has(id) && (father !== null || mother !== null));
  return youngest.length === 1 ? rows.map((row) => ({ ...row, target: row === youngest[0] })) : rows;
}

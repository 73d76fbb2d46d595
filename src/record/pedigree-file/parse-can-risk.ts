import { PropriaError } from '../../core/index.ts';
import type { PedigreeRow } from './pedigree-row.ts';
import { type Cell, birthYear, idIn, oneOf, parentIn, refuse, yearsIn } from './read-cell.ts';

/** Columns that every version has, and the names that versions gave them. */
const COLUMNS = {
  family: ['famid'],
  name: ['name'],
  target: ['target'],
  id: ['individ'],
  father: ['fathid'],
  mother: ['mothid'],
  sex: ['sex'],
  twin: ['mztwin', 'twin'],
  died: ['dead'],
  age: ['age'],
  born: ['yob'],
} as const;
type Column = keyof typeof COLUMNS;

/** Cancers by their column, in the words by which they are looked up. */
const CANCERS: readonly (readonly [names: readonly string[], written: string])[] = [
  [['bc1', '1brca', '1bc', '1stbrca'], 'breast cancer'],
  [['bc2', '2brca', '2bc', '2ndbrca'], 'bilateral breast cancer'],
  [['oc', 'ovca'], 'ovarian cancer'],
  [['pro', 'proca'], 'prostate cancer'],
  [['pan', 'panca'], 'pancreatic cancer'],
];
const ASHKENAZI: readonly string[] = ['ashkn'];
const RECEPTORS = 'er:pr:her2:ck14:ck56';
const SEXES = { F: 'female', M: 'male', U: null } as const;
const YES_NO = { '0': false, '1': true } as const;

/**
 * A CanRisk or BOADICEA pedigree: a first line with the version, lines `##key=value` on the person, a line of column names, then one
 * line a person, columns set apart by tabs or spaces. Genes stand as `type:result` in a column of their own, or as two columns
 * (`BRCA1t`, `BRCA1r`).
 */
export function parseCanRisk(lines: readonly string[], source: string): readonly PedigreeRow[] {
  const rows: PedigreeRow[] = [];
  let header: readonly string[] | null = null;
  lines.forEach((text, i) => {
    const line = i + 1;
    const trimmed = text.trim();
    if (trimmed === '') return;
    if (/^(?:##)?FamID\s/i.test(trimmed)) {
      header = trimmed
        .replace(/^##/, '')
        .split(/\s+/)
        .map((name) => name.toLowerCase());
      checkHeader(header, source, line);
      return;
    }
    if (trimmed.startsWith('#') || /^(?:BOADICEA|CanRisk)\s/i.test(trimmed)) return;
    if (header === null)
      throw new PropriaError('PEDIGREE_HEADER', {
        place: { source, line },
        params: { detail: 'people come before the line FamID Name Target …' },
      });
    rows.push(rowOf(trimmed.split(/\s+/), header, source, line));
  });
  if (header === null)
    throw new PropriaError('PEDIGREE_HEADER', {
      place: { source },
      params: { detail: 'the line FamID Name Target … is missing' },
    });
  return rows;
}

function checkHeader(header: readonly string[], source: string, line: number): void {
  const missing = Object.entries(COLUMNS).find(([, names]) => !names.some((name) => header.includes(name)));
  if (missing !== undefined)
    throw new PropriaError('PEDIGREE_HEADER', {
      place: { source, line },
      params: { detail: `the column ${missing[1][0]} is missing` },
    });
}

function rowOf(cells: readonly string[], header: readonly string[], source: string, line: number): PedigreeRow {
  if (cells.length !== header.length)
    throw new PropriaError('PEDIGREE_COLUMNS', {
      place: { source, line },
      params: { count: cells.length, wanted: header.length },
    });
  const at = (names: readonly string[]): Cell | null => {
    const column = header.findIndex((name) => names.includes(name));
    return column < 0 ? null : { value: cells[column]!, column: header[column]!, source, line };
  };
  const cell = (column: Column): Cell => at(COLUMNS[column])!;
  const age = yearsIn(cell('age'));
  const born = birthYear(cell('born'));
  const sex = oneOf(cell('sex'), SEXES);
  const { illnesses, without } = cancersOf(at, sex, age !== null || born !== null);
  return {
    line,
    family: cell('family').value,
    id: idIn(cell('id')),
    target: oneOf(cell('target'), YES_NO),
    father: parentIn(cell('father')),
    mother: parentIn(cell('mother')),
    sex,
    twin: cell('twin').value === '0' ? null : cell('twin').value,
    died: oneOf(cell('died'), YES_NO),
    age,
    born,
    illnesses: [...illnesses, ...receptorsOf(receptorCell(at), illnesses), ...ancestryOf(at(ASHKENAZI))],
    without,
    tested: genesOf(cells, header, source, line),
  };
}

type At = (names: readonly string[]) => Cell | null;

/** `0` is "not ill" of somebody of whom an age or a year is told; of all others it may as well be "not known". */
function cancersOf(at: At, sex: PedigreeRow['sex'], isTold: boolean): Pick<PedigreeRow, 'illnesses' | 'without'> {
  const illnesses: { written: string; age: number | null }[] = [];
  const without: string[] = [];
  for (const [names, written] of CANCERS) {
    const cell = at(names);
    if (cell === null) continue;
    if (/^AU$/i.test(cell.value)) illnesses.push({ written, age: null });
    else if (cell.value !== '0') illnesses.push({ written, age: yearsIn(cell) });
    else if (
      isTold &&
      !(written === 'ovarian cancer' && sex === 'male') &&
      !(written === 'prostate cancer' && sex === 'female')
    )
      without.push(written);
  }
  return { illnesses, without };
}

/** One column, or one for each receptor. */
function receptorCell(at: At): Cell | null {
  const cells = RECEPTORS.split(':').map((name) => at([name]));
  const [first] = cells;
  if (first === null || first === undefined) return at([RECEPTORS]);
  return { ...first, value: cells.map((cell) => cell?.value ?? '0').join(':') };
}

/** Three negative receptors make a kind of breast cancer of its own. */
function receptorsOf(cell: Cell | null, illnesses: PedigreeRow['illnesses']): PedigreeRow['illnesses'] {
  if (cell === null) return [];
  if (!/^[0NP](?::[0NP]){4}$/i.test(cell.value)) throw refuse(cell, 'five of 0, N, P with colons: N:N:N:0:0');
  const breast = illnesses.find(({ written }) => written === 'breast cancer');
  return /^N:N:N/i.test(cell.value) && breast !== undefined
    ? [{ written: 'triple negative breast cancer', age: breast.age }]
    : [];
}

function ancestryOf(cell: Cell | null): PedigreeRow['illnesses'] {
  return cell !== null && oneOf(cell, YES_NO) ? [{ written: 'Ashkenazi ancestry', age: null }] : [];
}

const RESULTS = { P: 'pathogenic', N: 'negative', '0': null } as const;

function genesOf(
  cells: readonly string[],
  header: readonly string[],
  source: string,
  line: number,
): PedigreeRow['tested'] {
  const tested: { gene: string; result: 'pathogenic' | 'negative' }[] = [];
  header.forEach((column, i) => {
    const cell: Cell = { value: cells[i]!, column, source, line };
    const pair = /^(.+)r$/.exec(column);
    if (pair !== null && header.includes(`${pair[1]}t`)) {
      const result = oneOf(cell, RESULTS);
      if (result !== null) tested.push({ gene: pair[1]!.toUpperCase(), result });
      return;
    }
    if (column === RECEPTORS || !cell.value.includes(':')) return;
    if (!/^[0ST]:[0NP]$/i.test(cell.value)) throw refuse(cell, '0:0, or S or T, a colon, and N or P');
    const result = oneOf({ ...cell, value: cell.value.slice(2) }, RESULTS);
    if (result !== null) tested.push({ gene: column.toUpperCase(), result });
  });
  return tested;
}

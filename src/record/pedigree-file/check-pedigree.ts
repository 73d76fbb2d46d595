import { PropriaError } from '../../core/index.ts';
import { LEAST_YEARS_OF_PARENT, type PedigreeRow } from './pedigree-row.ts';

/**
 * Refuses what no family can be.
 * @returns the one whom it is about
 * @throws PropriaError PEDIGREE_FAMILIES, PEDIGREE_TWICE, PEDIGREE_TARGET, PEDIGREE_PARENT_MISSING, PEDIGREE_PARENT_SEX, PEDIGREE_LOOP,
 * PEDIGREE_AGES, PEDIGREE_TWINS, PEDIGREE_UNCONNECTED
 */
export function checkPedigree(rows: readonly PedigreeRow[], source: string): PedigreeRow {
  const families = [...new Set(rows.map(({ family }) => family))];
  if (families.length > 1)
    throw new PropriaError('PEDIGREE_FAMILIES', {
      place: { source },
      params: { count: families.length, families: families.slice(0, 5).join(', ') },
    });
  const byId = new Map<string, PedigreeRow>();
  for (const row of rows) {
    const first = byId.get(row.id);
    if (first !== undefined)
      throw new PropriaError('PEDIGREE_TWICE', {
        place: { source, line: row.line },
        params: { id: row.id, first: first.line },
      });
    byId.set(row.id, row);
  }
  const targets = rows.filter(({ target }) => target);
  const [target] = targets;
  if (target === undefined || targets.length > 1)
    throw new PropriaError('PEDIGREE_TARGET', {
      place: { source, ...(targets[1] === undefined ? {} : { line: targets[1].line }) },
      params: { count: targets.length },
    });
  for (const row of rows) checkParents(row, byId, source);
  checkLoops(rows, byId, source);
  checkTwins(rows, source);
  checkConnected(rows, target, source);
  return target;
}

function checkParents(row: PedigreeRow, byId: ReadonlyMap<string, PedigreeRow>, source: string): void {
  const place = { source, line: row.line };
  for (const [parent, sex] of [
    ['mother', 'female'],
    ['father', 'male'],
  ] as const) {
    const id = row[parent];
    if (id === null) continue;
    const found = byId.get(id);
    if (found === undefined)
      throw new PropriaError('PEDIGREE_PARENT_MISSING', { place, params: { parent, id, child: row.id } });
    if (found.sex !== null && found.sex !== sex)
      throw new PropriaError('PEDIGREE_PARENT_SEX', { place, params: { parent, id, child: row.id, sex: found.sex } });
    if (found.born === null || row.born === null || row.born - found.born >= LEAST_YEARS_OF_PARENT) continue;
    throw new PropriaError('PEDIGREE_AGES', {
      place,
      params: { parent, id, child: row.id, parentBorn: found.born, born: row.born, years: row.born - found.born },
    });
  }
}

/** Follows parents upwards; whoever is met again on the way down from themselves is an ancestor of their own. */
function checkLoops(rows: readonly PedigreeRow[], byId: ReadonlyMap<string, PedigreeRow>, source: string): void {
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (row: PedigreeRow): void => {
    if (done.has(row.id)) return;
    const at = path.indexOf(row.id);
    if (at >= 0)
      throw new PropriaError('PEDIGREE_LOOP', {
        place: { source, line: row.line },
        params: { ids: [...path.slice(at), row.id].join(' → ') },
      });
    path.push(row.id);
    for (const id of [row.mother, row.father]) if (id !== null) walk(byId.get(id)!);
    path.pop();
    done.add(row.id);
  };
  rows.forEach(walk);
}

function checkTwins(rows: readonly PedigreeRow[], source: string): void {
  for (const mark of new Set(rows.flatMap(({ twin }) => (twin === null ? [] : [twin])))) {
    const [a, b, ...more] = rows.filter(({ twin }) => twin === mark);
    const detail =
      b === undefined
        ? 'only one bears the mark'
        : more.length > 0
          ? 'more than two bear the mark'
          : a!.mother !== b.mother || a!.father !== b.father
            ? 'their parents differ'
            : a!.sex !== b.sex
              ? 'their sex differs'
              : a!.born !== b.born
                ? 'their years of birth differ'
                : null;
    if (detail !== null)
      throw new PropriaError('PEDIGREE_TWINS', { place: { source, line: (b ?? a)!.line }, params: { mark, detail } });
  }
}

function checkConnected(rows: readonly PedigreeRow[], target: PedigreeRow, source: string): void {
  const next = new Map<string, string[]>(rows.map(({ id }) => [id, []]));
  for (const { id, mother, father } of rows)
    for (const parent of [mother, father])
      if (parent !== null) {
        next.get(id)!.push(parent);
        next.get(parent)!.push(id);
      }
  const found = new Set([target.id]);
  for (const id of found) for (const one of next.get(id)!) found.add(one);
  const lost = rows.find(({ id }) => !found.has(id));
  if (lost !== undefined)
    throw new PropriaError('PEDIGREE_UNCONNECTED', {
      place: { source, line: lost.line },
      params: { id: lost.id, target: target.id },
    });
}

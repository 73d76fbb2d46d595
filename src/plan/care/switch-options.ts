import type { Action } from '../../core/index.ts';
import type { AlternativeRow, AlternativeTable } from '../../medicines/index.ts';
import type { Choice } from './choose-alternative.ts';

/** At most so many options are named on a line. */
const MOST = 3;

/**
 * One switch instead of each source's own: the option taken first, then the next rows of the table shown. Where none is taken,
 * what the sources name and no table rules out; a class is not named beside a medicine. A line that only ends names none.
 */
export function withOneSwitch(
  actions: readonly Action[],
  table: AlternativeTable | null,
  choice: Choice | null,
  ends: 'switch' | 'stop' | 'other',
): readonly Action[] {
  const named = actions.flatMap((action) => (action.code === 'switch' ? action.to : []));
  const others = actions.filter((action) => action.code !== 'switch');
  const to =
    ends === 'stop' ? [] : choice !== null && ends === 'switch' ? chosenFirst(table, choice) : survivors(named, table);
  const one: readonly Action[] = to.length === 0 ? [] : [{ code: 'switch', to }];
  return [...strictestAvoid(others), ...one];
}

function chosenFirst(table: AlternativeTable | null, choice: Choice): readonly string[] {
  const rows = (table?.rows ?? []).map(({ drug }) => drug).filter((drug) => drug !== choice.drug);
  return [choice.drug, ...rows].slice(0, MOST);
}

function survivors(named: readonly string[], table: AlternativeTable | null): readonly string[] {
  const tables = table === null ? [] : [table, ...table.byIndication];
  const rows = new Set(tables.flatMap((one) => one.rows.map(({ drug }) => drug)));
  const out = new Set(tables.flatMap((one) => one.excluded.map(({ drug }) => drug)));
  const drugs = [...new Set(named)].filter((id) => !id.startsWith('~'));
  const left = rows.size > 0 ? drugs.filter((drug) => rows.has(drug)) : drugs.filter((drug) => !out.has(drug));
  if (drugs.length > 0 || rows.size > 0) return left.slice(0, MOST);
  return [...new Set(named)].slice(0, MOST);
}

const DEGREES = ['contraindicated', 'avoid', 'unless-benefit-outweighs'] as const;

/** Of several that say to avoid it the firmest, without the dose that one source speaks of; in the place of the first. */
function strictestAvoid(actions: readonly Action[]): readonly Action[] {
  const avoids = actions.flatMap((action) => (action.code === 'avoid' ? [action] : []));
  if (avoids.length < 2) return actions;
  const [firmest] = avoids.toSorted((a, b) => DEGREES.indexOf(a.degree) - DEGREES.indexOf(b.degree));
  const said = avoids.find(({ degree, dose }) => degree === firmest!.degree && dose === undefined);
  const one: Action = said ?? { code: 'avoid', degree: firmest!.degree };
  const at = actions.findIndex((action) => action.code === 'avoid');
  return [...actions.slice(0, at), one, ...actions.slice(at).filter((action) => action.code !== 'avoid')];
}

/** The table with the option that is taken as its first row; of several indications the rows that all of them hold. */
export function tableOfChoice(table: AlternativeTable | null, choice: Choice | null): AlternativeTable | null {
  if (table === null || choice === null) return table;
  const rows = table.rows.length > 0 ? table.rows : choice.rows;
  const [first] = rows;
  const ordered: readonly AlternativeRow[] =
    first === undefined || first.drug === choice.drug
      ? rows
      : [
          { ...choice.row, below: null },
          { ...first, below: first.affordable === false ? ('affordable' as const) : ('interactions' as const) },
          ...rows.slice(1).filter(({ drug }) => drug !== choice.drug),
        ];
  if (table.rows.length > 0) return { ...table, rows: ordered };
  const excluded = new Map(table.byIndication.flatMap((one) => one.excluded.map((row) => [row.drug, row] as const)));
  return {
    ...table,
    rows: ordered,
    excluded: [...excluded.values()].toSorted((a, b) => (a.drug < b.drug ? -1 : 1)),
    byIndication: [],
    asks: table.asks.filter((asked) => asked !== 'indication'),
    records: table.byIndication.flatMap((one) => one.records),
  };
}

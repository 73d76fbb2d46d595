import { useId } from 'react';
import { sayMedicine } from '../../../../src/explain/index.ts';
import type { AlternativeRow, AlternativeTable } from '../../../../src/medicines/index.ts';
import { type CareReporter, type OptionColumn, optionsTable } from '../../../../src/report/index.ts';
import { capital } from '../../design/capital.ts';
import { Act } from '../../design/mark.tsx';
import { useCheckWords } from './use-check-words.ts';

interface WaysProps {
  readonly reporter: CareReporter;
  /** One a reason; the person's own where it is stated. */
  readonly tables: readonly AlternativeTable[];
  /** Null until the reason is chosen. */
  readonly shown: number | null;
  readonly chosen: string | null;
  /** What the medicine is for is not stated. */
  readonly isOpen: boolean;
  readonly onShow: (at: number | null) => void;
  readonly onChoose: (drug: string | null) => void;
}

/** Ranked options: rank is the order, reasons are the columns, the price comes last; the left-out stand below with their reason. */
export function OtherWays({ reporter, tables, shown, chosen, isOpen, onShow, onChoose }: WaysProps) {
  const say = useCheckWords();
  const { words } = reporter;
  const id = useId();
  const table = shown === null ? null : tables[shown]!;
  return (
    <>
      {isOpen && tables.length > 1 ? (
        <p className="ck-for">
          <label className="label" htmlFor={id}>
            {say('ways.for')}
          </label>
          <select
            id={id}
            className="field"
            value={shown ?? ''}
            onChange={({ target }) => onShow(target.value === '' ? null : Number(target.value))}
          >
            <option value="">{say('ways.choose-for')}</option>
            {tables.map(({ indication }, i) => (
              <option key={indication ?? i} value={i}>
                {indication === null ? '' : capital(words.term(indication, 'indication'))}
              </option>
            ))}
          </select>
          {table === null ? <span className="small why">{say('ways.unstated')}</span> : null}
        </p>
      ) : null}
      {table === null ? null : <Ranking reporter={reporter} table={table} chosen={chosen} onChoose={onChoose} />}
    </>
  );
}

interface RankingProps extends Pick<WaysProps, 'reporter' | 'chosen' | 'onChoose'> {
  readonly table: AlternativeTable;
}

function Ranking({ reporter, table, chosen, onChoose }: RankingProps) {
  const say = useCheckWords();
  const { words } = reporter;
  const said = optionsTable(reporter, table);
  const at = said.columns.map((_, i) => i).filter((i) => said.kinds[i] !== 'rank' && said.kinds[i] !== 'drug');
  return (
    <>
      {said.notes.map((note) => (
        <p key={note} className="small why">
          {note}
        </p>
      ))}
      <table className="tbl ck-ways" role="table">
        <caption className="vh">{say('ways.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.say('alternatives.column.rank')}
            </th>
            <th scope="col" role="columnheader">
              {words.say('alternatives.column.drug')}
            </th>
            {at.map((i) => (
              <th key={i} scope="col" role="columnheader" className={said.kinds[i] === 'cost' ? 'ck-num' : undefined}>
                {said.columns[i]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.rows.map((row, rank) => {
            const { cells, notes } = said.rows[rank]!;
            const name = capital(sayMedicine(reporter.speaking, row.drug));
            const isChosen = chosen === row.drug;
            return (
              <tr key={row.drug} role="row" className={isChosen ? 'ck-on' : undefined}>
                <td role="cell" className="ck-rank">
                  {words.number(rank + 1)}
                </td>
                <th scope="row" role="rowheader">
                  <button
                    type="button"
                    className="ck-pick"
                    aria-pressed={isChosen}
                    onClick={() => onChoose(isChosen ? null : row.drug)}
                  >
                    <span className="vh">{say('ways.choose', { drug: name })}</span>
                    <span aria-hidden="true">{name}</span>
                  </button>
                  {notes.map((note) => (
                    <span key={note} className="label each">
                      {note}
                    </span>
                  ))}
                </th>
                {at.map((i) => (
                  <td
                    key={i}
                    role="cell"
                    data-l={said.columns[i]}
                    className={said.kinds[i] === 'cost' ? 'ck-num' : undefined}
                  >
                    <WayCell
                      row={row}
                      kind={said.kinds[i]!}
                      text={cells[i]!}
                      notChecked={words.say('care.page.checks.open')}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
          {said.excluded.map((line) => (
            <tr key={line} role="row" className="ck-out">
              <td role="cell">{say('ways.out')}</td>
              <td role="cell" colSpan={1 + at.length}>
                {line}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="label md-foot">{say('ways.foot')}</p>
    </>
  );
}

interface CellProps {
  readonly row: AlternativeRow;
  readonly kind: OptionColumn;
  readonly text: string;
  readonly notChecked: string;
}

/** Words of the five carry their mark; all else is text. A gene that no record speaks of is not called usual. */
function WayCell({ row, kind, text, notChecked }: CellProps) {
  if (kind === 'gene' && row.gene === 'usual-care' && row.open.includes('gene'))
    return <Act word="not-enough-data">{notChecked}</Act>;
  if (kind === 'gene') return <Act word={row.gene}>{text}</Act>;
  if (kind === 'organ') return <Act word={row.organ}>{text}</Act>;
  return <>{text}</>;
}

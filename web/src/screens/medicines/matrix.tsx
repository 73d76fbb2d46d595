import { Fragment, useRef, useState } from 'react';
import { markShape } from '../../../../src/charts/index.ts';
import { sayCheck, sayDosing } from '../../../../src/explain/index.ts';
import type { Check } from '../../../../src/medicines/index.ts';
import {
  type CareReporter,
  type CheckMatrix,
  type MatrixCell,
  type MatrixRow,
  directionOf,
  useOf,
} from '../../../../src/report/index.ts';
import { capital, small } from '../../design/capital.ts';
import { Act, Mark } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { type CellState, cellState } from './cell-state.ts';
import { Legend } from './legend.tsx';
import { CellPanel } from './cell-panel.tsx';
import { Sums } from './sums.tsx';
import { useMedicinesWords } from './use-medicines-words.ts';

interface Opened {
  readonly row: string;
  readonly check: Check;
}

/** Every medicine against every check. What was found, or could not be told, opens under its row. */
export function Matrix({ reporter, matrix }: { readonly reporter: CareReporter; readonly matrix: CheckMatrix }) {
  const say = useMedicinesWords();
  const { words } = reporter;
  const [opened, setOpened] = useState<Opened | null>(null);
  const pressed = useRef<HTMLButtonElement | null>(null);
  const checks = matrix.groups.flatMap((group) => group.checks);
  const first = new Set(matrix.groups.map((group) => group.checks[0]));
  const names = (some: readonly Check[]): string => words.list(some.map((one) => small(sayCheck(words, one))));
  const close = (): void => {
    setOpened(null);
    pressed.current?.focus();
  };
  return (
    <Section title={say('matrix')} aside={<Legend words={words} />} className="md-matrix">
      <table className="md-mx" role="table">
        <caption className="vh">{say('matrix.caption')}</caption>
        <thead role="rowgroup">
          <tr className="md-groups" role="row">
            <td colSpan={2} role="cell" />
            {matrix.groups.map((group) => (
              <th key={group.group} scope="colgroup" colSpan={group.checks.length} role="columnheader">
                {words.say(`care.page.group.${group.group}`)}
              </th>
            ))}
          </tr>
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.say('care.page.col.medicine')}
            </th>
            <th scope="col" role="columnheader">
              {words.say('care.page.col.word')}
            </th>
            {checks.map((check) => (
              <th key={check} scope="col" role="columnheader" className={first.has(check) ? 'md-g' : undefined}>
                {sayCheck(words, check)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {matrix.rows.map((row) => (
            <Fragment key={row.id}>
              <tr role="row" className={opened?.row === row.id ? 'md-on' : undefined}>
                <th scope="row" role="rowheader">
                  {capital(row.name)}
                  <small>{doseOf(reporter, row)}</small>
                </th>
                <td className="md-v" role="cell">
                  <Act
                    word={row.item?.word ?? 'not-enough-data'}
                    direction={row.item === null ? null : directionOf(row.item)}
                  >
                    {words.say(`word.${row.item?.word ?? 'not-enough-data'}`)}
                  </Act>
                </td>
                {row.cells.map((cell) => (
                  <Cell
                    key={cell.check}
                    row={row}
                    cell={cell}
                    state={cellState(reporter.plan.matrix[row.id]?.[cell.check])}
                    label={sayCheck(words, cell.check)}
                    blank={say('cell.blank')}
                    opensGroup={first.has(cell.check)}
                    isOpen={opened?.row === row.id && opened.check === cell.check}
                    onPress={(button) => {
                      pressed.current = button;
                      setOpened((was) =>
                        was?.row === row.id && was.check === cell.check ? null : { row: row.id, check: cell.check },
                      );
                    }}
                  />
                ))}
                <td className="md-rest" role="cell">
                  {noRule(reporter, row) === '' ? null : say('row.no-rule', { checks: noRule(reporter, row) })}
                </td>
              </tr>
              {opened?.row === row.id ? (
                <tr role="row" className="md-panel-row">
                  <td role="cell" colSpan={2 + checks.length}>
                    <CellPanel key={opened.check} reporter={reporter} row={row} check={opened.check} onClose={close} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
      <Sums reporter={reporter} />
      <div className="label md-foot">
        <p>{words.say('care.page.checks.foot')}</p>
        {matrix.silent.length === 0 ? null : (
          <p>{words.say('care.page.checks.silent', { checks: names(matrix.silent) })}</p>
        )}
        {matrix.notApplicable.length === 0 ? null : (
          <p>{words.say('care.page.checks.not-applicable', { checks: names(matrix.notApplicable) })}</p>
        )}
      </div>
    </Section>
  );
}

interface CellProps {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
  readonly state: CellState;
  readonly label: string;
  readonly blank: string;
  readonly opensGroup: boolean;
  readonly isOpen: boolean;
  readonly onPress: (button: HTMLButtonElement) => void;
}

function Cell({ row, cell, state, label, blank, opensGroup, isOpen, onPress }: CellProps) {
  const classes = [`md-${state}`, ...(opensGroup ? ['md-g'] : [])].join(' ');
  const shape =
    state === 'open' ? 'open' : markShape(cell.word ?? 'caution', row.item === null ? null : directionOf(row.item));
  return (
    <td role="cell" className={classes} data-l={label}>
      {state === 'found' || state === 'open' ? (
        <button
          type="button"
          className="md-hit"
          aria-expanded={isOpen}
          onClick={({ currentTarget }) => onPress(currentTarget)}
        >
          <Mark shape={shape} />
          <span aria-hidden="true">{cell.brief}</span>
          <span className="vh">
            {label}: {cell.full}
          </span>
        </button>
      ) : (
        <span className="vh">{state === 'blank' && cell.state === 'not-checked' ? blank : cell.full}</span>
      )}
    </td>
  );
}

function doseOf(reporter: CareReporter, row: MatrixRow): string {
  const use = row.item === null ? null : useOf(reporter.plan, row.item);
  const dose = use === null ? 'none' : sayDosing(reporter.speaking, use);
  return dose === 'none' ? '' : dose;
}

/** Checks that no record of this medicine speaks of: told in words where the matrix has become a list. */
function noRule({ plan, words }: CareReporter, row: MatrixRow): string {
  return words.list(
    row.cells.flatMap(({ check, state }) =>
      state === 'not-checked' && cellState(plan.matrix[row.id]?.[check]) === 'blank'
        ? [small(sayCheck(words, check))]
        : [],
    ),
  );
}

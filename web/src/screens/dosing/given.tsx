import { type DragEvent, useId, useRef, useState } from 'react';
import type { DoseAdvice } from '../../../../src/dosing/index.ts';
import { readDosingFile } from '../../../../src/engine/index.ts';
import { sayRegimen } from '../../../../src/explain/index.ts';
import type { DoseView } from '../../../../src/report/index.ts';
import { Button, Press } from '../../design/button.tsx';
import { Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { type GivenRow, EMPTY_ROW, doseRowOf, inputOf, rowsOf, rowsOfRecord } from './given-rows.ts';
import { type KeptDose, keep } from './kept-dose.ts';
import { useDosingWords } from './use-dosing-words.ts';

interface GivenProps {
  readonly drug: string;
  readonly kept: KeptDose;
  readonly advice: DoseAdvice | null;
  readonly said: DoseView['said'] | null;
  readonly words: DoseView['words'];
  readonly unit: string;
  readonly levelUnit: string;
}

/** Doses and levels: those of the record, or those typed, pasted or dropped here. */
export function Given({ drug, kept, advice, said, words, unit, levelUnit }: GivenProps) {
  const say = useDosingWords();
  const isOwn = kept.doses !== undefined || kept.levels !== undefined;
  const [rows, setRows] = useState<readonly GivenRow[] | null>(() => (isOwn ? rowsOf(kept) : null));
  const [error, setError] = useState<unknown>(null);
  const [heard, setHeard] = useState('');
  const table = useRef<HTMLDivElement>(null);
  const take = (next: readonly GivenRow[] | null): void => {
    setRows(next);
    const { doses, levels } = next === null ? { doses: [], levels: [] } : inputOf(next);
    keep(drug, {
      doses: doses === undefined || doses.length === 0 ? undefined : doses,
      levels: levels === undefined || levels.length === 0 ? undefined : levels,
    });
  };
  const read = (text: string, source: string): void => {
    try {
      const found = readDosingFile(text, source);
      setError(null);
      take(rowsOf(found));
      setHeard(say('given.read.done', { doses: found.doses?.length ?? 0, levels: found.levels?.length ?? 0 }));
    } catch (wrong) {
      setError(wrong);
      setHeard('');
    }
  };
  const add = (row: GivenRow): void => {
    take([...(rows ?? (advice === null ? [] : rowsOfRecord(advice))), row]);
    // The new row's first field, once it is there.
    setTimeout(() => {
      const fields = table.current?.querySelectorAll<HTMLInputElement>('[data-at]');
      fields?.[fields.length - 1]?.focus();
    });
  };
  const dosesOfRecord =
    advice === null || advice.current === null
      ? say('given.record.none')
      : say('given.record', { what: sayRegimen(words, advice.current, advice.timeUnit) });
  const open = rows === null ? 0 : inputOf(rows).open;
  return (
    <Section
      title={say('given')}
      aside={say('given.note', {
        doses: kept.doses?.length ?? 0,
        levels: kept.levels?.length ?? advice?.levels.length ?? 0,
      })}
      className="gap"
    >
      {kept.doses === undefined ? <p>{dosesOfRecord}</p> : null}
      {rows === null ? (
        <ul className="rows small ds-levels">
          {(said?.levels ?? []).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <div ref={table}>
          <Rows
            rows={rows}
            isDated={advice?.start !== null || rows.every(({ at }) => at.includes('-'))}
            onChange={take}
          />
          {said === null || said.levels.length === 0 ? null : (
            <ul className="rows small ds-levels">
              {said.levels.map((line) => (
                <li key={line} className="why">
                  {line}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {open === 0 ? null : <p className="label">{say('given.unfinished')}</p>}
      <p className="row ds-foot noprint">
        <Button onClick={() => add({ ...EMPTY_ROW, unit: levelUnit })}>{say('given.add.level')}</Button>
        <Button onClick={() => add(advice === null ? { ...EMPTY_ROW, kind: 'dose', unit } : doseRowOf(advice, unit))}>
          {say('given.add.dose')}
        </Button>
        {rows === null && advice !== null && advice.levels.length > 0 ? (
          <Press onClick={() => take(rowsOfRecord(advice))}>{say('given.edit')}</Press>
        ) : null}
        {rows === null ? null : <Press onClick={() => take(null)}>{say('given.back')}</Press>}
      </p>
      <Paste onText={read} />
      <p className="vh" role="status">
        {heard}
      </p>
      {heard === '' ? null : (
        <p className="label" aria-hidden="true">
          {heard}
        </p>
      )}
      {error === null ? null : <Failure error={error} safe={say('failed.safe')} />}
    </Section>
  );
}

interface RowsProps {
  readonly rows: readonly GivenRow[];
  /** Moments are dates, not hours since the first dose. */
  readonly isDated: boolean;
  readonly onChange: (rows: readonly GivenRow[]) => void;
}

const COLUMNS = ['what', 'when', 'value', 'unit', 'every', 'count', 'over'] as const;

function Rows({ rows, isDated, onChange }: RowsProps) {
  const say = useDosingWords();
  const change = (at: number, next: Partial<GivenRow>): void =>
    onChange(rows.map((row, i) => (i === at ? { ...row, ...next } : row)));
  const doses = rows.some(({ kind }) => kind === 'dose');
  const shown = COLUMNS.filter((one) => doses || !['every', 'count', 'over'].includes(one));
  return (
    <table className={`tbl ds-given ${doses ? 'ds-wide' : ''}`} role="table">
      <caption className="vh">{say('given.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {shown.map((one) => (
            <th key={one} scope="col" role="columnheader">
              {say(`given.${one}`)}
            </th>
          ))}
          <th scope="col" role="columnheader">
            <span className="vh">{say('beside.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, at) => {
          const field = (
            name: 'at' | 'value' | 'unit' | 'every' | 'count' | 'over',
            label: string,
            more: { readonly type?: string; readonly inputMode?: 'decimal' | 'numeric' } = {},
          ) => (
            <input
              className="field"
              {...more}
              {...(name === 'at' ? { 'data-at': '' } : {})}
              aria-label={`${label}, ${say('given.row', { n: at + 1 })}`}
              aria-invalid={['at', 'value'].includes(name) && row[name] !== '' && isOpen(row, name)}
              value={row[name]}
              onChange={({ target }) => change(at, { [name]: target.value })}
            />
          );
          return (
            <tr key={at} role="row">
              <td role="cell" data-l={say('given.what')}>
                <select
                  className="field"
                  aria-label={`${say('given.what')}, ${say('given.row', { n: at + 1 })}`}
                  value={row.kind}
                  onChange={({ target }) => change(at, { kind: target.value === 'dose' ? 'dose' : 'level' })}
                >
                  <option value="level">{say('given.level')}</option>
                  <option value="dose">{say('given.dose')}</option>
                </select>
              </td>
              <td role="cell" data-l={say('given.when')} className="ds-when">
                {field('at', say('given.when'), {
                  type: isDated && !/^\d+(\.\d+)?$/.test(row.at) ? 'datetime-local' : 'text',
                })}
              </td>
              <td role="cell" data-l={say('given.value')}>
                {field('value', say('given.value'), { inputMode: 'decimal' })}
                {row.kind === 'level' && row.below ? <span className="label">{say('given.below')}</span> : null}
              </td>
              <td role="cell" data-l={say('given.unit')}>
                {field('unit', say('given.unit'))}
              </td>
              {doses
                ? (['every', 'count', 'over'] as const).map((name) => (
                    <td
                      key={name}
                      role="cell"
                      data-l={say(`given.${name}`)}
                      className={row.kind === 'level' ? 'ds-no' : undefined}
                    >
                      {row.kind === 'level' ? '' : field(name, say(`given.${name}`), { inputMode: 'decimal' })}
                    </td>
                  ))
                : null}
              <td role="cell">
                <Press
                  aria-label={say('given.remove', { n: at + 1 })}
                  onClick={() => onChange(rows.filter((_, i) => i !== at))}
                >
                  {say('beside.remove')}
                </Press>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function isOpen(row: GivenRow, name: string): boolean {
  const probe: GivenRow = name === 'at' ? { ...row, kind: 'level', value: '1' } : { ...row, kind: 'level', at: '0' };
  return inputOf([probe]).open > 0;
}

/** A table as text, or a file with one. */
function Paste({ onText }: { readonly onText: (text: string, source: string) => void }) {
  const say = useDosingWords();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file !== undefined) void file.text().then((read) => onText(read, file.name));
  };
  return (
    <details
      className={`ds-paste noprint ${over ? 'over' : ''}`}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <summary>{say('given.paste')}</summary>
      <p className="label" id={`${id}-h`}>
        {say('given.paste.hint')}
      </p>
      <label className="label" htmlFor={id}>
        {say('given.paste.label')}
      </label>
      <textarea
        id={id}
        className="field ds-text"
        rows={5}
        spellCheck={false}
        aria-describedby={`${id}-h`}
        placeholder={'at,what,value,unit\n2026-11-20T07:30,level,5.1,ug/L'}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p className="row">
        <Button disabled={text.trim() === ''} onClick={() => onText(text, say('given.paste.label'))}>
          {say('given.read')}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{say('given.file')}</Button>
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        aria-label={say('given.file')}
        onChange={({ target }) => take(target.files)}
      />
    </details>
  );
}

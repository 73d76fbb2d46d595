import { type RegimenSaid, hasOwnColumn, sayColumn } from '../../../../src/explain/index.ts';
import { type DoseView } from '../../../../src/report/index.ts';
import { Section } from '../../design/section.tsx';

type Column = 'trough' | 'peak' | 'auc24' | 'metric';

/** Each regimen with what it comes to: expected levels, the shares below, in and above, and harm where a limit is known. */
export function RegimenTable({ view }: { readonly view: DoseView }) {
  const { said, words } = view;
  // What is taken now and is proposed as well stands once.
  const now = said.regimens.find(({ role }) => role === 'now')?.regimen;
  const regimens = said.regimens.filter(({ role, regimen }) => role !== 'other' || regimen !== now);
  if (regimens.length === 0) return null;
  return (
    <Section title={words.say('dose.section.compare')} aside={words.say('dose.section.compare.note')} className="gap">
      <Regimens view={view} regimens={regimens} />
      {said.continuous === null ? null : <p className="label ds-foot">{said.continuous}</p>}
    </Section>
  );
}

interface RegimensProps {
  readonly view: DoseView;
  readonly regimens: readonly RegimenSaid[];
  /** What stands at the end of a row. */
  readonly end?: (at: number) => React.ReactNode;
  /** Words beside the first one. */
  readonly roles?: readonly string[];
}

export function Regimens({ view, regimens, end, roles }: RegimensProps) {
  const { words, advice } = view;
  const unit = advice.curve?.unit ?? advice.levels[0]?.unit ?? '1';
  const units: Readonly<Record<Column, string>> = {
    trough: unit,
    peak: unit,
    auc24: unit === '1' ? '1' : unit.replace('/', '.h/'),
    metric: advice.target?.unit ?? '1',
  };
  const columns = (['metric', 'trough', 'peak', 'auc24'] as const).filter(
    (one) => regimens.some((regimen) => regimen[one] !== null) && (one !== 'metric' || hasOwnColumn(advice.target)),
  );
  const shares = regimens.some((one) => one.shares !== null);
  const harm = regimens.some((one) => one.harm !== '');
  // Only where products are known: else each row would say that none is.
  const made = [...advice.options, ...advice.compared.map(({ outcome }) => outcome)].some(
    ({ product }) => product !== null,
  );
  return (
    <table className="tbl ds-cmp" role="table">
      <caption className="vh">{words.say('dose.section.compare')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <Head>{words.say('dose.head.regimen')}</Head>
          {columns.map((one) => (
            <Head key={one} isNumber>
              {sayColumn(words, one, units[one])}
            </Head>
          ))}
          {shares ? <Head>{words.say('dose.head.chance')}</Head> : null}
          {shares ? <Head isNumber>{words.say('dose.head.in-range')}</Head> : null}
          {harm ? <Head isNumber>{words.say('dose.head.harm')}</Head> : null}
          {end === undefined ? null : (
            <th scope="col" role="columnheader">
              <span className="vh">·</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {regimens.map((one, at) => (
          <tr
            key={`${one.role} ${one.regimen} ${at}`}
            role="row"
            className={one.role === 'proposed' || (roles !== undefined && at === 0) ? 'ds-on' : undefined}
          >
            <th scope="row" role="rowheader">
              {one.regimen}{' '}
              {roles?.[at] !== undefined ? (
                <span className="label">{roles[at]}</span>
              ) : one.role === 'other' || one.role === 'asked' ? null : (
                <span className="label">{words.say(`dose.${one.role}`)}</span>
              )}
              {one.role === 'now' || !made ? null : <span className="label each">{one.product}</span>}
            </th>
            {columns.map((column) => {
              const value = one[column];
              return (
                <td key={column} role="cell" className="ds-num" data-l={sayColumn(words, column, units[column])}>
                  {value === null ? (
                    '–'
                  ) : (
                    <span>
                      {value.middle} <span className="label">{value.range}</span>
                    </span>
                  )}
                </td>
              );
            })}
            {shares ? (
              <td role="cell" data-l={words.say('dose.head.chance')}>
                <ShareBar said={one} />
              </td>
            ) : null}
            {shares ? (
              <td role="cell" className="ds-num" data-l={words.say('dose.head.in-range')}>
                <b>{one.inRange}</b>
              </td>
            ) : null}
            {harm ? (
              <td role="cell" className="ds-num" data-l={words.say('dose.head.harm')}>
                {one.harm}
              </td>
            ) : null}
            {end === undefined ? null : <td role="cell">{end(at)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ isNumber = false, children }: { readonly isNumber?: boolean; readonly children: React.ReactNode }) {
  return (
    <th scope="col" role="columnheader" className={isNumber ? 'ds-num' : undefined}>
      {children}
    </th>
  );
}

/** Below, in, above as one bar; the words are its label. */
export function ShareBar({ said: { shares } }: { readonly said: RegimenSaid }) {
  if (shares === null) return null;
  const parts = [
    [shares.below, undefined],
    [shares.in, 'in'],
    [shares.above, 'hi'],
  ] as const;
  return (
    <span className="pbar" role="img" aria-label={shares.said}>
      {parts.map(([share, name], i) => (
        <i key={i} className={name} style={{ inlineSize: `${Math.round(share * 10) / 10}%` }} />
      ))}
    </span>
  );
}

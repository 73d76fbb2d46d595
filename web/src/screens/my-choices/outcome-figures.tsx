import { iconArray, iconCount, iconKey } from '../../../../src/charts/index.ts';
import type { DecisionAidBody } from '../../../../src/knowledge/index.ts';
import { useSettings } from '../../app/settings.ts';
import { Svg } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import { SaidText, saidIn } from './said-text.tsx';
import { useMyChoicesWords } from './use-words.ts';

type Outcome = DecisionAidBody['outcomes'][number];
type Option = DecisionAidBody['options'][number];

const KEYS = ['i-will', 'i-may', 'i-not'] as const;

/** One outcome, option beside option in equal size; the same 100 people, the same time. The same numbers as a table beneath. */
export function OutcomeFigures({
  outcome,
  options,
  level = 2,
}: {
  readonly outcome: Outcome;
  readonly options: readonly Option[];
  readonly level?: 2 | 3;
}) {
  const say = useMyChoicesWords();
  const language = useSettings((one) => one.language);
  const rows = options.flatMap((option) => {
    const told = option.outcomes.find((one) => one.outcome === outcome.id);
    return told === undefined ? [] : [{ option, told, count: told.of100 === null ? null : iconCount(told.of100) }];
  });
  const hasRange = rows.some(({ count }) => count !== null && count.may > 0);
  const sayCount = (count: { readonly will: number; readonly may: number }): string =>
    count.may === 0
      ? say('count', { n: count.will, not: 100 - count.will })
      : say('count.range', { from: count.will, to: count.will + count.may, not: 100 - count.will - count.may });
  return (
    <Section
      level={level}
      title={
        <>
          <SaidText said={outcome.what} />
          <span className="each note">
            <SaidText said={outcome.horizon} />
            {say('of-100')}
          </span>
        </>
      }
    >
      <div className="pairs">
        {rows.map(({ option, told, count }) => (
          <figure key={option.id}>
            <figcaption>
              <b>
                <SaidText said={option.title} />
              </b>
            </figcaption>
            {count === null ? (
              <p className="no-figure">{say('no-number')}</p>
            ) : (
              <>
                <Svg drawn={iconArray(count, `${saidIn(language, option.title)}. ${sayCount(count)}`)} />
                <p>{sayCount(count)}</p>
              </>
            )}
            {told.why === undefined ? null : (
              <p className="note">
                <SaidText said={told.why} />
              </p>
            )}
            <p className="note">
              {count === null ? null : say(`certainty.${told.certainty}`)}
              {count === null || told.confirmed ? null : ` ${say('unconfirmed')}`}
            </p>
          </figure>
        ))}
      </div>
      <ul className="keys note">
        {KEYS.filter((key) => key !== 'i-may' || hasRange).map((key) => (
          <li key={key}>
            <Svg drawn={iconKey(key)} />
            {say(`key.${key}`)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('table')}</summary>
        <div className="scroll" tabIndex={0} role="group" aria-label={saidIn(language, outcome.what)}>
          <table className="tbl">
            <caption className="vh">
              <SaidText said={outcome.what} />, <SaidText said={outcome.horizon} />
            </caption>
            <thead>
              <tr>
                <th scope="col">{say('table.option')}</th>
                <th scope="col">{say('table.yes')}</th>
                <th scope="col">{say('table.no')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ option, count }) => (
                <tr key={option.id}>
                  <th scope="row">
                    <SaidText said={option.title} />
                  </th>
                  <td>
                    {count === null
                      ? say('table.none')
                      : count.may === 0
                        ? count.will
                        : `${count.will}\u2013${count.will + count.may}`}
                  </td>
                  <td>
                    {count === null
                      ? say('table.none')
                      : count.may === 0
                        ? 100 - count.will
                        : `${100 - count.will - count.may}\u2013${100 - count.will}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </Section>
  );
}

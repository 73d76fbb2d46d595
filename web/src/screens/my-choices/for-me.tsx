import type { DrugCheck } from '../../../../src/engine/index.ts';
import { sayMedicine } from '../../../../src/explain/index.ts';
import { type CareReporter, directionOf } from '../../../../src/report/index.ts';
import { Mark, WordMark } from '../../design/mark.tsx';
import { useMyChoicesWords } from './use-words.ts';

/** What this person's own plan says of an option's medicines: an aid is written for many, and a reason may stand against one. */
export function ForMe({
  reporter,
  drugs,
  checks,
}: {
  readonly reporter: CareReporter;
  readonly drugs: readonly string[];
  readonly checks: ReadonlyMap<string, DrugCheck | null>;
}) {
  const say = useMyChoicesWords();
  return (
    <div className="part">
      <h4>{say('for-me')}</h4>
      {drugs.length === 0 ? <p>{say('for-me.no-medicine')}</p> : null}
      <ul>
        {drugs.map((drug) => {
          const check = checks.get(drug);
          const name = sayMedicine(reporter.speaking, drug);
          return (
            <li key={drug} className="for-me">
              {check === undefined || check === null ? (
                <Mark shape="open" />
              ) : (
                <WordMark word={check.item.word} direction={directionOf(check.item)} />
              )}
              <span>
                {check === undefined
                  ? say('for-me.looking', { name })
                  : say(`for-me.${check?.item.word ?? 'not-enough-data'}`, { name })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

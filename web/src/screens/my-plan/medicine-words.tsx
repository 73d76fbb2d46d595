import type { ActionWord } from '../../../../src/core/index.ts';
import { WORD_ORDER } from '../../../../src/plan/index.ts';
import { type CareReporter, linesByUse } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { WordMark } from '../../design/mark.tsx';

/** How many medicines stand under each of the person's words; those that could not be checked are not known yet. */
function countByWord({ plan }: Pick<CareReporter, 'plan'>): readonly (readonly [ActionWord, number])[] {
  const lines = linesByUse(plan);
  return WORD_ORDER.map((word) => [
    word,
    lines.filter(({ item }) => item.word === word).length + (word === 'not-enough-data' ? plan.notChecked.length : 0),
  ]);
}

export function MedicineWords({ reporter }: { readonly reporter: CareReporter }) {
  return (
    <ul className="words">
      {countByWord(reporter)
        .filter(([, n]) => n > 0)
        .map(([word, n]) => (
          <li key={word}>
            <GoTo className="word-row" to="/me/medicines">
              <WordMark word={word} direction="either" />
              <span>{reporter.words.say(`patient.word.${word}`)}</span>
              <b>{n}</b>
            </GoTo>
          </li>
        ))}
    </ul>
  );
}

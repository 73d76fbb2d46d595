import { type PatientThing, sayCareItemPlainly } from '../../../../src/explain/index.ts';
import { type CareReporter, directionOf, nameOfUse } from '../../../../src/report/index.ts';
import type { CareItem } from '../../../../src/plan/index.ts';
import type { MedicineUse } from '../../../../src/record/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { Press } from '../../design/button.tsx';
import { WordMark } from '../../design/mark.tsx';
import { resultPath } from '../my-plan/result-path.ts';
import { useAskAbout } from '../my-questions/ask-about.ts';
import { useMyMedicinesWords } from './use-words.ts';

/** One medicine: its word; what the word means for it behind a press. */
export function MedicineLine({
  reporter,
  item,
  use,
  thing,
}: {
  readonly reporter: CareReporter;
  readonly item: CareItem;
  readonly use: MedicineUse;
  readonly thing: PatientThing | undefined;
}) {
  const say = useMyMedicinesWords();
  const ask = useAskAbout();
  const said = sayCareItemPlainly(reporter.speaking, item, thing?.beside ?? []);
  const name = nameOfUse(reporter, use);
  return (
    <li>
      <details>
        <summary>
          <WordMark word={item.word} direction={directionOf(item)} />
          <b>{name}</b>
          <span className="note">
            {said.word}
            {use.status === 'planned' ? ` · ${say('planned')}` : null}
          </span>
        </summary>
        <div className="in">
          {said.why.length === 0 ? null : <p>{said.why.join(' ')}</p>}
          <p>
            {item.word === 'usual-care' ? null : <b>{said.when} </b>}
            {said.do.join(' ')}
          </p>
          {said.until === null ? null : (
            <p>
              <b>{said.until}</b>
            </p>
          )}
          <p className="note">{[...said.sure, said.decides].join(' ')}</p>
          <p className="row noprint">
            <GoTo className="tb" to={resultPath(item.id)}>
              {say('more')}
              <span className="vh">: {name}</span>
            </GoTo>
            <Press onClick={() => ask(item.drug ?? item.id)}>
              {say('question')}
              <span className="vh">: {name}</span>
            </Press>
          </p>
        </div>
      </details>
    </li>
  );
}

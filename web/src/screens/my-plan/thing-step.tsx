import { type PatientThing, sayCareItemPlainly } from '../../../../src/explain/index.ts';
import { type CareReporter, directionOf } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { Press } from '../../design/button.tsx';
import { Act, WordMark } from '../../design/mark.tsx';
import { useAskAbout } from '../my-questions/ask-about.ts';
import { resultPath } from './result-path.ts';
import { useMyPlanWords } from './use-words.ts';

interface ThingProps {
  readonly reporter: CareReporter;
  readonly thing: PatientThing;
}

/** One of the first things: word, what to do, when and why, what holds until then. */
export function ThingStep({ reporter, thing }: ThingProps) {
  const { item, beside } = thing;
  const said = sayCareItemPlainly(reporter.speaking, item, beside);
  return (
    <li>
      <div>
        <p>
          <Act word={item.word} direction={directionOf(item)}>
            {said.word}
          </Act>
        </p>
        <h2 className="lead">{said.heading}</h2>
        <ThingText reporter={reporter} thing={thing} />
      </div>
    </li>
  );
}

/** A further thing: its heading and word, the rest behind a press. */
export function ThingLine({ reporter, thing }: ThingProps) {
  const { item, beside } = thing;
  const said = sayCareItemPlainly(reporter.speaking, item, beside);
  return (
    <li>
      <details>
        <summary>
          <WordMark word={item.word} direction={directionOf(item)} />
          <b>{said.heading}</b>
          <span className="note">{said.word}</span>
        </summary>
        <div className="in">
          <ThingText reporter={reporter} thing={thing} />
        </div>
      </details>
    </li>
  );
}

function ThingText({ reporter, thing: { item, beside } }: ThingProps) {
  const say = useMyPlanWords();
  const ask = useAskAbout();
  const said = sayCareItemPlainly(reporter.speaking, item, beside);
  return (
    <>
      <p>
        <b>{said.when}</b> {said.why.slice(0, 2).join(' ')}
      </p>
      <p>{said.do.join(' ')}</p>
      {said.until === null ? null : (
        <p>
          <b>{said.until}</b>
        </p>
      )}
      <p className="note">{said.decides}</p>
      <p className="row noprint">
        <GoTo className="tb" to={resultPath(item.id)}>
          {say('why')}
          <span className="vh">: {said.heading}</span>
        </GoTo>
        <Press onClick={() => ask(item.drug ?? item.id)}>
          {say('my-question')}
          <span className="vh">: {said.heading}</span>
        </Press>
      </p>
    </>
  );
}

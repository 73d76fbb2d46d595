import { useMemo } from 'react';
import { patientThings } from '../../../../src/explain/index.ts';
import { WORD_ORDER } from '../../../../src/plan/index.ts';
import { linesByUse, otherUses } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { useReporter } from '../../app/speaking.ts';
import '../../design/patient.css';
import { Mark, WordMark } from '../../design/mark.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Empty } from '../../design/state.tsx';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import { FindMedicine } from './find-medicine.tsx';
import { MedicineLine } from './medicine-line.tsx';
import './my-medicines.css';
import { useMyMedicinesWords } from './use-words.ts';

/** Every medicine under its word, and any other looked up. */
export default function MyMedicinesScreen() {
  const say = useMyMedicinesWords();
  const reporter = useReporter();
  const { plan, words, speaking } = reporter;
  const lines = linesByUse(plan);
  const things = useMemo(() => {
    const { asking, usual } = patientThings(speaking);
    return new Map([...asking, ...usual].map((thing) => [thing.item.id, thing]));
  }, [speaking]);
  const ended = otherUses(plan);
  const asks = lines.filter(({ item }) => item.word !== 'usual-care').length + plan.notChecked.length;
  return (
    <>
      <header className="phead">
        <FirstSentence>{say('statement', { asks, n: lines.length + plan.notChecked.length })}</FirstSentence>
      </header>
      <FindMedicine reporter={reporter} />
      {lines.length + plan.notChecked.length === 0 ? (
        <Empty title={say('none')} why={say('none.why')}>
          <GoTo className="btn" to="/entry">
            {say('none.go')}
          </GoTo>
        </Empty>
      ) : (
        <Section title={say('mine')}>
          <PlanVoice words={words}>
            <ul className="opens">
              {plan.notChecked.map((use) => (
                <li key={use.id}>
                  <details>
                    <summary>
                      <Mark shape="open" />
                      <b>{use.written}</b>
                      <span className="note">{words.say('patient.word.not-enough-data')}</span>
                    </summary>
                    <div className="in">
                      <p>{words.say('patient.care.unchecked', { medicines: use.written })}</p>
                    </div>
                  </details>
                </li>
              ))}
              {lines.map(({ item, use }) => (
                <MedicineLine key={use.id} reporter={reporter} item={item} use={use} thing={things.get(item.id)} />
              ))}
            </ul>
          </PlanVoice>
        </Section>
      )}
      {ended.length === 0 ? null : (
        <Section title={say('ended')}>
          <p>{say('ended.why', { names: words.list([...new Set(ended.map(({ written }) => written))]) })}</p>
        </Section>
      )}
      <Section title={say('words')}>
        <ul className="words meaning">
          {WORD_ORDER.map((word) => (
            <li key={word}>
              <div className="word-row">
                <WordMark word={word} direction="either" />
                <p>
                  <b>{words.say(`patient.word.${word}`)}</b>
                  <br />
                  {say(`word.${word}`)}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

import { useMemo } from 'react';
import { THINGS_FIRST, patientThings, sayPlanPlainly } from '../../../../src/explain/index.ts';
import { linesByUse } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { useSession } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { Press } from '../../design/button.tsx';
import '../../design/patient.css';
import { Mark } from '../../design/mark.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
import { HelpBlock } from './help-block.tsx';
import { Lines } from './lines.tsx';
import { MedicineWords } from './medicine-words.tsx';
import { NotKnown } from './not-known.tsx';
import { PlanVoice } from './plan-voice.tsx';
import { ThingLine, ThingStep } from './thing-step.tsx';
import { useMyPlanWords } from './use-words.ts';

/** The plan for the person: at most three things first, help, what is not known, then the rest. */
export default function MyPlanScreen() {
  const say = useMyPlanWords();
  const reporter = useReporter();
  const isExample = useSession((one) => one.example !== null);
  const { plan, words, speaking } = reporter;
  const said = useMemo(() => sayPlanPlainly(speaking), [speaking]);
  const { asking } = useMemo(() => patientThings(speaking), [speaking]);
  const first = asking.slice(0, THINGS_FIRST);
  const more = asking.slice(THINGS_FIRST);
  const medicines = linesByUse(plan).length + plan.notChecked.length;
  return (
    <>
      <header className="phead">
        <FirstSentence>{first.length === 0 ? said.statement : say('things', { n: first.length })}</FirstSentence>
        <PlanVoice words={words}>
          <p className="note">
            {said.basis} {isExample ? say('example') : null}
          </p>
          {said.mark === null ? null : <p className="note">{said.mark}</p>}
          {said.unchecked === null ? null : (
            <p className="notread">
              <Mark shape="open" />
              <span>{said.unchecked}</span>
            </p>
          )}
        </PlanVoice>
      </header>
      <PlanVoice words={words}>
        {first.length === 0 ? <p>{said.meansNot.lines.slice(3, 4)}</p> : null}
        <ol className="steps">
          {first.map((thing) => (
            <ThingStep key={thing.item.id} reporter={reporter} thing={thing} />
          ))}
        </ol>
        <HelpBlock help={said.help} />
      </PlanVoice>
      {more.length === 0 ? null : (
        <Section title={say('more', { n: more.length })}>
          <PlanVoice words={words}>
            <ul className="opens">
              {more.map((thing) => (
                <ThingLine key={thing.item.id} reporter={reporter} thing={thing} />
              ))}
            </ul>
          </PlanVoice>
        </Section>
      )}
      {medicines === 0 ? null : (
        <Section title={say('medicines', { n: medicines })} aside={<GoTo to="/me/medicines">{say('see-all')}</GoTo>}>
          <MedicineWords reporter={reporter} />
        </Section>
      )}
      <NotKnown reporter={reporter} />
      <PlanVoice words={words}>
        {[said.day, said.tests, said.meansNot, said.family, said.source]
          .filter(({ lines }) => lines.length > 0)
          .map(({ heading, lines }) => (
            <Section key={heading} title={heading}>
              <Lines lines={lines} />
            </Section>
          ))}
        {said.glossary.lines.length === 0 ? null : (
          <Section title={said.glossary.heading}>
            <dl className="kv">
              {said.glossary.lines.map(({ word, means }) => (
                <div key={word}>
                  <dt>{word}</dt>
                  <dd>{means}</dd>
                </div>
              ))}
            </dl>
          </Section>
        )}
      </PlanVoice>
      <Section title={say('talk')}>
        <PlanVoice words={words}>
          {said.help.talk.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </PlanVoice>
        <p className="row noprint">
          <GoTo className="tb" to="/me/talk">
            {say('talk.find')}
          </GoTo>
          <GoTo className="tb" to="/me/choices">
            {say('choices')}
          </GoTo>
          <Press onClick={() => print()}>{say('print')}</Press>
        </p>
      </Section>
    </>
  );
}

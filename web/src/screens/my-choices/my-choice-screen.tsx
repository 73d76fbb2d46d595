import { useParams } from '@tanstack/react-router';
import { type DecisionAidBody, type Fact, orderOptions } from '../../../../src/knowledge/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { usePlan } from '../../app/session.ts';
import { useSettings } from '../../app/settings.ts';
import { Go } from '../../design/button.tsx';
import { Mark } from '../../design/mark.tsx';
import '../../design/patient.css';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Empty, Failure } from '../../design/state.tsx';
import { useAskAbout } from '../my-questions/ask-about.ts';
import { addQuestion } from '../my-questions/kept-questions.ts';
import { AboutAid } from './about-aid.tsx';
import { keepChoice, useKeptChoice } from './kept-choice.ts';
import './my-choices.css';
import { MyOrder } from './my-order.tsx';
import { OptionGrid } from './option-grid.tsx';
import { OutcomeFigures } from './outcome-figures.tsx';
import { SaidText, saidIn } from './said-text.tsx';
import { useChoices } from './use-choices.ts';
import { useMyChoicesWords } from './use-words.ts';
import { ValuesForm } from './values-form.tsx';

/** One decision: options in equal detail, pictures of 100 people, what matters to the person, what it rests on. */
export default function MyChoiceScreen() {
  const say = useMyChoicesWords();
  const { aid: id = '' } = useParams({ strict: false }) as { readonly aid?: string };
  const choices = useChoices(usePlan());
  if (choices.state === 'found') {
    const found = choices.aids.find(({ aid }) => aid.id === id);
    if (found !== undefined) return <Choice key={id} aid={found.aid} fits={found.fits} />;
  }
  return (
    <>
      <header className="phead">
        <FirstSentence>{say('title')}</FirstSentence>
      </header>
      {choices.state === 'looking' ? <p role="status">{say('looking')}</p> : null}
      {choices.state === 'failed' ? <Failure error={choices.error} /> : null}
      {choices.state === 'found' ? (
        <Empty title={say('gone')} why={say('gone.why')}>
          <GoTo className="btn" to="/me/choices">
            {say('back')}
          </GoTo>
        </Empty>
      ) : null}
    </>
  );
}

function Choice({ aid: { id, body: aid }, fits }: { readonly aid: Fact<DecisionAidBody>; readonly fits: boolean }) {
  const say = useMyChoicesWords();
  const ask = useAskAbout();
  const language = useSettings((one) => one.language);
  const { values, leaning } = useKeptChoice(id);
  const order = orderOptions(aid, values);
  const options = order.flatMap(({ option }) => aid.options.find((one) => one.id === option) ?? []);
  const chosen = aid.options.find((option) => option.id === leaning);
  const toQuestions = (): void => {
    const title = saidIn(language, aid.title);
    addQuestion(
      `aid|${id}`,
      chosen === undefined
        ? say('question.open', { title })
        : say('question.leaning', { title, option: saidIn(language, chosen.title) }),
    );
    ask(`aid|${id}`);
  };
  return (
    <div className="choice">
      <header className="phead">
        <FirstSentence>
          <SaidText said={aid.title} />
        </FirstSentence>
        <p>
          <SaidText said={aid.condition} />
        </p>
        <p>
          <b>
            <SaidText said={aid.decision} />
          </b>
        </p>
        {fits ? null : (
          <p className="notread">
            <Mark shape="open" />
            <span>{say('not-mine')}</span>
          </p>
        )}
      </header>
      {aid.test === undefined ? null : (
        <Section title={say('test')}>
          <dl className="kv facts">
            {(['measures', 'afterPositive', 'afterNegative', 'neverHarmed'] as const).map((part) => (
              <div key={part}>
                <dt>{say(`test.${part}`)}</dt>
                <dd>
                  <SaidText said={aid.test![part]} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Section title={say('options', { n: options.length })}>
        <OptionGrid options={options} />
      </Section>
      {aid.outcomes.map((outcome) => (
        <OutcomeFigures key={outcome.id} outcome={outcome} options={options} />
      ))}
      <Section title={say('values')}>
        <p>{say('values.why')}</p>
        <ValuesForm
          aid={aid}
          answers={values}
          onAnswer={(question, step) => keepChoice(id, { values: { ...values, [question]: step } })}
          onClear={() => keepChoice(id, { values: {} })}
        />
        <MyOrder aid={aid} order={order} />
      </Section>
      <Section title={say('lean')}>
        <fieldset className="lean">
          <legend className="vh">{say('lean')}</legend>
          {options.map((option) => (
            <label key={option.id} className="pick-one">
              <input
                type="radio"
                name="leaning"
                checked={leaning === option.id}
                onChange={() => keepChoice(id, { leaning: option.id })}
              />
              <SaidText said={option.title} />
            </label>
          ))}
          <label className="pick-one">
            <input
              type="radio"
              name="leaning"
              checked={leaning === null}
              onChange={() => keepChoice(id, { leaning: null })}
            />
            {say('lean.open')}
          </label>
        </fieldset>
        <p>{say('lean.note')}</p>
        <p className="noprint gap3">
          <Go onClick={toQuestions}>{say('to-questions')}</Go>
        </p>
      </Section>
      <AboutAid aid={aid} />
    </div>
  );
}

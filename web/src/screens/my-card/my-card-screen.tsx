import { useMemo, useState } from 'react';
import { qrCode } from '../../../../src/charts/index.ts';
import { cardContent, cardLines, cardText } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { usePlan } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { useSettings } from '../../app/settings.ts';
import { Button, Go } from '../../design/button.tsx';
import { Svg } from '../../design/mark.tsx';
import '../../design/patient.css';
import { Empty, Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { download } from '../doing/download.ts';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import './my-card.css';
import { useMyCardWords } from './use-words.ts';
import { FirstSentence } from '../../design/section.tsx';

/** The wallet card: gene results in words, and a square that any phone reads. It prints in the size of a bank card. */
export default function MyCardScreen() {
  const say = useMyCardWords();
  const plan = usePlan();
  const { words } = useReporter();
  const language = useSettings((one) => one.language);
  const card = useMemo(() => cardContent(plan.genome), [plan]);
  const lines = useMemo(() => cardLines(card, words), [card, words]);
  const known = Object.keys(card.settled).length + Object.keys(card.probable).length;
  const text = cardText(card);
  const [state, setState] = useState<'idle' | 'making' | { readonly error: unknown }>('idle');
  const save = async (): Promise<void> => {
    setState('making');
    try {
      download('card.pdf', await engine.call('view', { view: 'card.pdf', plan, language }));
      setState('idle');
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <>
      <header className="phead">
        <FirstSentence>{say('statement', { n: known })}</FirstSentence>
        {known === 0 ? null : <p className="noprint">{say('basis')}</p>}
      </header>
      {known === 0 ? (
        <Empty title={say('statement', { n: 0 })} why={say('none.why')}>
          <GoTo to="/entry" className="btn go">
            {say('none.go')}
          </GoTo>
        </Empty>
      ) : (
        <>
          <PlanVoice words={words} className="wallet quote">
            <section className="wallet-side" aria-label={say('front')}>
              <p className="wallet-head">
                <b>{words.say('care.page.card')}</b> <span>Propria</span>
              </p>
              <p className="wallet-name">
                {say('name')}: {plan.person.name?.value ?? '______________________'}
              </p>
              <ul className="wallet-lines">
                {lines.map(({ gene, what }) => (
                  <li key={gene}>
                    <b>{gene}</b> {what}
                  </li>
                ))}
              </ul>
            </section>
            <section className="wallet-side wallet-back" aria-label={say('back')}>
              <Svg className="wallet-qr" drawn={qrCode(text, 'propria/card/1')} />
              <div>
                <p>
                  <b>{words.say('care.page.card.show')}</b>
                </p>
                <p>{words.say('care.page.card.qr')}</p>
                <p className="wallet-made">{say('made', { date: words.date(card.made), knowledge: card.knowledge })}</p>
              </div>
            </section>
          </PlanVoice>
          <section className="noprint" aria-label={say('print')}>
            <p className="row card-acts">
              <Go onClick={() => print()}>{say('print')}</Go>
              <Button onClick={() => void save()} disabled={state === 'making'}>
                {state === 'making' ? say('making') : say('pdf')}
              </Button>
            </p>
            {typeof state === 'object' ? <Failure error={state.error} safe={say('safe')} /> : null}
            <p className="note noprint">{say('qr')}</p>
            <details className="noprint quote">
              <summary>{say('text')}</summary>
              <p className="rec card-text quote" dir="ltr" lang="en">
                {text}
              </p>
            </details>
          </section>
        </>
      )}
    </>
  );
}

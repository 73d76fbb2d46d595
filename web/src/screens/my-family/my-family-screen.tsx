import { useMemo, useState } from 'react';
import { sayMedicines, sayPhenotype } from '../../../../src/explain/index.ts';
import type { Fact, FamilyLetterBody } from '../../../../src/knowledge/index.ts';
import { asksOf } from '../../app/asked-of.ts';
import { GoTo } from '../../app/go-to.tsx';
import { change, session, usePlan, useSession } from '../../app/session.ts';
import { useSettings } from '../../app/settings.ts';
import { useReporter, useReporterIn } from '../../app/speaking.ts';
import { Button, Go, Press } from '../../design/button.tsx';
import '../../design/patient.css';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Empty, Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import '../doing/doing.css';
import { download } from '../doing/download.ts';
import { Field } from '../doing/field.tsx';
import { useLoad } from '../doing/use-load.ts';
import { type FamilyResult, familyResults, isLeftOut, printOf100 } from './family-results.ts';
import { letterLanguage, letterText } from './letter-text.ts';
import { FamilyHistory } from './history-letter.tsx';
import { type HistoryLetters, useHistoryLetters } from './use-history-letters.ts';
import { LetterField } from './letter-field.tsx';
import { useMyFamilyWords } from './use-words.ts';

/**
 * A letter to relatives about a result that they may share: the chances first, then a text that is the person's to change. What may run in
 * the family is looked for only where relatives were told of or something was asked of the genome: it loads what is known of risks.
 */
export default function MyFamilyScreen() {
  const plan = usePlan();
  return plan.person.family.length > 0 || asksOf(plan).length > 0 ? <WithHistory /> : <Shown history={null} />;
}

function WithHistory() {
  return <Shown history={useHistoryLetters()} />;
}

function Shown({ history }: { readonly history: HistoryLetters | null }) {
  const say = useMyFamilyWords();
  const { plan } = useReporter();
  const results = useMemo(() => familyResults(plan), [plan]);
  const isRead = plan.genome.genes.some(({ result }) => result.call.status === 'called');
  const [gene, setGene] = useState(results[0]?.gene ?? '');
  const letters = useLoad(() => engine.call('people', { kind: 'family-letter' }), 'family-letter');
  const result = results.find((one) => one.gene === gene);
  const ofHistory = history?.state === 'ready' ? history.value.length : 0;
  const statement = (): string => {
    if (results.length > 0) return say('statement', { n: results.length });
    if (ofHistory > 0) return say('statement.history', { n: ofHistory });
    if (history?.state === 'loading') return say('statement.open');
    return isRead ? say('statement', { n: 0 }) : say('statement.unread');
  };
  return (
    <>
      <header className="phead noprint">
        <FirstSentence>{statement()}</FirstSentence>
        <p>{say('basis')}</p>
        <p className="notread">{say('not-know')}</p>
        {isLeftOut(plan) ? <p className="note">{say('own-wish')}</p> : null}
      </header>
      {result !== undefined || history?.state === 'loading' ? null : ofHistory > 0 ? (
        <p className="note noprint">{isRead ? say('none.medicines') : say('unread.why')}</p>
      ) : (
        <Empty title={say('none')} why={isRead ? say('none.why') : say('unread.why')}>
          <GoTo to="/me/talk" className="btn">
            {say('talk')}
          </GoTo>
        </Empty>
      )}
      {letters.state === 'failed' ? <Failure error={letters.error} /> : null}
      {result === undefined || letters.state !== 'ready' ? null : (
        <Letter
          key={gene}
          results={results}
          result={result}
          letters={letters.value as readonly Fact<FamilyLetterBody>[]}
          onGene={setGene}
        />
      )}
      {history === null ? null : <FamilyHistory letters={history} />}
    </>
  );
}

interface LetterProps {
  readonly results: readonly FamilyResult[];
  readonly result: FamilyResult;
  readonly letters: readonly Fact<FamilyLetterBody>[];
  readonly onGene: (gene: string) => void;
}

function Letter({ results, result, letters, onGene }: LetterProps) {
  const say = useMyFamilyWords();
  const { words, plan } = useReporter();
  const page = useSettings((one) => one.language);
  const copies = result.copies === 'open' ? 'one' : result.copies;
  const fitting =
    letters.find(({ body }) => body.result === result.result && body.copies === copies) ??
    letters.find(({ body }) => body.result === result.result) ??
    letters[0];
  const [id, setId] = useState(fitting?.id ?? '');
  const letter = letters.find((one) => one.id === id)?.body ?? fitting?.body;
  const note = `family-letter/${result.gene}`;
  const kept = useSession((one) => one.notes[note]);
  const language = letter === undefined ? page : letterLanguage(letter, page);
  // A letter without words in the language of the page is one language throughout, names and results with it.
  const inLetter = useReporterIn(language);
  if (letter === undefined) return null;
  const written = letterText(letter, {
    result: `${result.gene} ${sayPhenotype(inLetter.words, result.phenotype)}`,
    medicines: sayMedicines(inLetter.speaking, result.drugs.slice(0, 8)),
    name: plan.person.name?.value ?? null,
    language,
  });
  const text = kept ?? written;
  const keep = (next: string | null): void => {
    const { [note]: _, ...rest } = session.get().notes;
    change({ notes: next === null ? rest : { ...rest, [note]: next } });
  };
  return (
    <>
      <div className="do-form noprint">
        <Field label={say('result')}>
          {(control) => (
            <select className="field" value={result.gene} onChange={({ target }) => onGene(target.value)} {...control}>
              {results.map((one) => (
                <option key={one.gene} value={one.gene}>
                  {one.gene} {sayPhenotype(words, one.phenotype)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('letter')}>
          {(control) => (
            <select
              className="field"
              value={id}
              onChange={({ target }) => {
                setId(target.value);
                keep(null);
              }}
              {...control}
            >
              {letters.map(({ id: one, body }) => (
                <option key={one} value={one}>
                  {`${body.title[page] ?? body.title.en} (${body.copies === 'one' ? 1 : 2})`}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {result.copies === 'open' ? <p className="note noprint">{say('copies.open')}</p> : null}
      <Section title={say('who')} className="noprint">
        <p className="note">{say('who.why')}</p>
        <dl className="facts">
          {letter.relatives.map(({ who, of100, bound }) => (
            <div key={who}>
              <dt>{say(`relative.${who}`)}</dt>
              <dd>
                {say(`of100.${bound}`, {
                  n: printOf100(of100, (from, to) => `${words.number(from)}–${words.number(to)}`),
                })}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={say('text')} className="family-letter">
        <div className="noprint">
          <LetterField text={text} language={language} onType={keep} />
        </div>
        <p className="do-print quote" lang={language} dir="auto">
          {text}
        </p>
        <p className="row noprint">
          <Go onClick={() => print()}>{say('print')}</Go>
          <Button onClick={() => download('family-letter.txt', text)}>{say('save')}</Button>
          {kept === undefined ? null : <Press onClick={() => keep(null)}>{say('again')}</Press>}
        </p>
      </Section>
      <p className="gap3 noprint">
        <GoTo to={`/me/talk`} className="tb">
          {say('talk')}
        </GoTo>
      </p>
    </>
  );
}

import '../../design/patient.css';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { CountryField, useCountry, useCountryName } from '../doing/country.tsx';
import '../doing/doing.css';
import { useLoad } from '../doing/use-load.ts';
import { LawSection } from './law-section.tsx';
import { ShareSheet } from './share-sheet.tsx';
import './my-law.css';
import { useMyLawWords } from './use-words.ts';
import { FirstSentence } from '../../design/section.tsx';

/** What the law protects where the person lives, and a sheet to share that tells of no gene. */
export default function MyLawScreen() {
  const say = useMyLawWords();
  const country = useCountry();
  const nameOf = useCountryName();
  const found = useLoad(() => engine.call('law', { country }), country ?? '');
  const of = found.state === 'ready' ? found.value.of : null;
  const name = country === null ? '' : nameOf(country);
  const statement =
    of === null
      ? say('statement.choose')
      : of.state === 'known'
        ? say('statement.known', { n: of.laws.length, country: name })
        : say('statement.unknown', { country: name });
  return (
    <>
      <header className="phead law-part">
        <FirstSentence>{statement}</FirstSentence>
        <p className="note">{say('basis')}</p>
      </header>
      <div className="noprint">
        <CountryField
          label={say('country')}
          none={say('country.none')}
          countries={found.state === 'ready' ? found.value.countries : []}
        />
      </div>
      {found.state === 'failed' ? <Failure error={found.error} /> : null}
      <div className="law-part">
        {of?.state === 'not-known-here' ? <p className="notread">{say('unknown.why')}</p> : null}
        {of?.state === 'known' ? of.laws.map(({ id, body }) => <LawSection key={id} law={body} />) : null}
      </div>
      <ShareSheet />
    </>
  );
}

import { GoTo } from '../../app/go-to.tsx';
import { SCREENS } from '../../app/routes.ts';
import '../../design/patient.css';
import { FirstSentence, Section } from '../../design/section.tsx';
import { PLACES } from './places.ts';
import { useMyMoreWords } from './use-words.ts';

const paths: ReadonlySet<string> = new Set(SCREENS.map(({ path }) => path));

/** Every other place of the person's, each with what it is for. */
export default function MyMoreScreen() {
  const say = useMyMoreWords();
  return (
    <>
      <header className="phead">
        <FirstSentence>{say('statement')}</FirstSentence>
      </header>
      {PLACES.map(({ group, places }) => (
        <Section key={group} title={say(`group.${group}`)}>
          <ul className="places">
            {places
              .filter(({ path }) => paths.has(path))
              .map(({ path, name }) => (
                <li key={path}>
                  <GoTo to={path}>
                    <b>{say(name)}</b>
                    <span className="note">{say(`${name}.why`)}</span>
                  </GoTo>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

import { useMemo } from 'react';
import { isPatientReady, measureReadability, sayPlanPlainly } from '../../../../src/explain/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { useReporter } from '../../app/speaking.ts';
import { Section } from '../../design/section.tsx';
import { useReviewWords } from './use-review-words.ts';

/** The things to do as the patient will read them, and how hard that is to read. */
export function PatientPreview() {
  const say = useReviewWords();
  const { speaking, words } = useReporter();
  const said = useMemo(() => sayPlanPlainly(speaking), [speaking]);
  const items = [...said.things, ...said.more];
  const text = items.map((item) => item.text).join(' ');
  const readability = useMemo(() => measureReadability(text, words.locale), [text, words.locale]);
  if (readability === null) return null;
  const fits = isPatientReady(readability, words.locale);
  return (
    <Section
      title={say('preview')}
      aside={`${say(words.locale === 'es' ? 'preview.inflesz' : 'preview.grade', {
        grade: words.number(words.locale === 'es' ? readability.szigrisztPazos : readability.fleschKincaidGrade, 1),
      })}, ${say(fits ? 'preview.fits' : 'preview.hard')}`}
    >
      <p className="title">{said.statement}</p>
      <ol className="rows">
        {said.things.map((thing) => (
          <li key={thing.heading} className="review-conflict">
            <p className="label">{thing.word}</p>
            <p>
              <b>{thing.heading}</b>
            </p>
            <p className="small">{[thing.when, ...thing.why, ...thing.do, thing.until ?? ''].join(' ')}</p>
          </li>
        ))}
      </ol>
      <p>
        <GoTo to="/me" className="tb">
          {say('preview.open')}
        </GoTo>
      </p>
    </Section>
  );
}

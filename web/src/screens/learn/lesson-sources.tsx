import { useEffect, useState } from 'react';
import type { SourceRecord } from '../../../../src/knowledge/index.ts';
import { Section } from '../../design/section.tsx';
import { engine } from '../../engine/client.ts';
import type { Lesson } from './lessons-for-plan.ts';
import { useLearnWords } from './use-learn-words.ts';

/** What the lesson rests on, each with the place in it. */
export function LessonSources({ lesson }: { readonly lesson: Lesson }) {
  const say = useLearnWords();
  const [known, setKnown] = useState<readonly SourceRecord[]>([]);
  const refs = lesson.body.sections.flatMap((section) => section.refs);
  useEffect(() => {
    let wanted = true;
    const ids = lesson.body.sections.flatMap((section) => section.refs.map(({ source }) => source));
    engine.call('sources', { ids: [...new Set(ids)] }).then(
      (found) => wanted && setKnown(found),
      // The ids stand there all the same.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [lesson]);
  return (
    <Section title={say('sources')} className="gap">
      <ul className="plain small">
        {[...new Set(refs.map(({ source }) => source))].map((id) => {
          const source = known.find((one) => one.id === id);
          const places = refs.flatMap((ref) => (ref.source === id && ref.at !== undefined ? [ref.at] : []));
          return (
            <li key={id}>
              {source === undefined ? id : `${source.body}: ${source.title} (${source.date.slice(0, 4)})`}
              {places.length === 0 ? '' : `, ${places.join(', ')}`}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

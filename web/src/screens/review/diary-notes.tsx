import { useSession } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { Section } from '../../design/section.tsx';
import { sayMedicine } from '../../../../src/explain/index.ts';
import { useReviewWords } from './use-review-words.ts';

/** The latest of what the person wrote down: effects first matter here, then doses. */
export function DiaryNotes() {
  const say = useReviewWords();
  const { words, speaking } = useReporter();
  const diary = useSession((one) => one.diary);
  const latest = diary.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, 8);
  return (
    <Section title={say('diary')} aside={String(diary.length)}>
      {latest.length === 0 ? <p>{say('diary.none')}</p> : null}
      <ul className="rows">
        {latest.map((entry, i) => (
          <li key={`${entry.on} ${i}`} className="when">
            <time dateTime={entry.on}>{words.date(entry.on)}</time>
            <p>
              {entry.drug === null ? null : <b>{sayMedicine(speaking, entry.drug)} </b>}
              {entry.text}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { type SyntheticEvent, useState } from 'react';
import { canonicalJson, digestOf } from '../../../../src/core/index.ts';
import { useSaid } from '../../app/said.ts';
import { today } from '../../app/today.ts';
import { engine } from '../../engine/client.ts';
import { download } from '../doing/download.ts';
import type { Lesson } from './lessons-for-plan.ts';
import { useLearnWords } from './use-learn-words.ts';

/** A file that says who passed what and when, with a digest over it. It proves nothing to a stranger: it is a record for one's own folder. */
export function Certificate({ lesson, right }: { readonly lesson: Lesson; readonly right: number }) {
  const say = useLearnWords();
  const said = useSaid();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return setMissing(true);
    const { id: release, digest: knowledge } = await engine.call('knowledgeMark', undefined);
    const { body, ref } = lesson;
    const content = {
      schema: 'propria/certificate/1',
      name: name.trim(),
      lesson: {
        id: lesson.id,
        title: said(body.title),
        minutes: body.minutes,
        reviewed: body.reviewed,
        digest: ref.digest,
      },
      result: { right, of: body.questions.length, passAt: body.passAt },
      on: today(),
      knowledge: { release, digest: knowledge },
    };
    download(`certificate-${lesson.id}.json`, `${canonicalJson({ ...content, digest: digestOf(content) })}\n`);
  };
  return (
    <form className="learn-certificate" onSubmit={(event) => void save(event)}>
      <h3>{say('certificate')}</h3>
      <p className="why">{say('certificate.why')}</p>
      <label>
        <span className="label">{say('certificate.name')}</span>
        <input
          className="field"
          autoComplete="name"
          value={name}
          aria-invalid={missing}
          onChange={({ target }) => {
            setName(target.value);
            setMissing(false);
          }}
        />
      </label>
      {missing ? <p role="alert">{say('certificate.missing')}</p> : null}
      <button type="submit" className="btn go">
        {say('certificate.save')}
      </button>
    </form>
  );
}

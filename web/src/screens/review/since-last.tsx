import { useMemo, useRef, useState } from 'react';
import type { CarePlanDocument } from '../../../../src/engine/index.ts';
import { careSpeaking, sayDiff } from '../../../../src/explain/index.ts';
import { diffCare } from '../../../../src/plan/index.ts';
import { planDay } from '../../app/make-plan.ts';
import { useSession } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { Button } from '../../design/button.tsx';
import { Pairs, Section } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { useReviewWords } from './use-review-words.ts';

/** What differs from the last signed plan, or from a plan in a file, and what caused each change. */
export function SinceLast() {
  const say = useReviewWords();
  const reporter = useReporter();
  const { plan, words, speaking } = reporter;
  const signed = useSession((one) => one.signed);
  const [file, setFile] = useState<{ readonly name: string; readonly plan: CarePlanDocument } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const before = file?.plan ?? signed;
  const diff = useMemo(() => (before === null ? null : diffCare(before, plan)), [before, plan]);
  const said = useMemo(
    () => (before === null || diff === null ? [] : sayDiff(careSpeaking(before, words), speaking, diff)),
    [before, diff, words, speaking],
  );
  const compare = async (chosen: File): Promise<void> => {
    try {
      const [part] = await engine.call('read', { files: [chosen], now: planDay() });
      if (part?.kind !== 'plan') throw new Error(say('not-a-plan'));
      const [own, other] = [plan.person.name?.value, part.plan.person.name?.value];
      if (own !== undefined && other !== undefined && own !== other)
        throw new Error(say('other-person', { name: other }));
      setFile({ name: chosen.name, plan: part.plan });
      setError(null);
    } catch (failed) {
      setError(failed);
    }
  };
  return (
    <Section
      title={say('since')}
      aside={
        file !== null
          ? say('since.file', { file: file.name, date: words.date(file.plan.made) })
          : signed === null
            ? undefined
            : say('since.signed', { date: words.date(signed.made) })
      }
    >
      {before === null ? <p className="why">{say('since.none')}</p> : null}
      {diff !== null && said.length === 0 ? <p>{say('since.same')}</p> : null}
      <ul className="rows">
        {said.map((line) => (
          <li key={line.id} className="review-conflict">
            <p>
              <span className="label">{say(`how.${line.how}`)}</span> <b>{line.title}</b>
            </p>
            <Pairs
              rows={[
                [say('since.was'), line.was],
                [say('since.is'), line.is],
                [say('since.because'), line.because.join('; ')],
              ]}
            />
          </li>
        ))}
      </ul>
      {diff !== null && said.length > 0 ? (
        <p className="label">{say('since.unchanged', { n: diff.unchanged })}</p>
      ) : null}
      <p className="row noprint">
        <Button onClick={() => chooser.current?.click()}>{say('since.open')}</Button>
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={say('since.open')}
        accept=".json,application/json"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) void compare(chosen);
        }}
      />
      {error === null ? null : <Failure error={error} />}
    </Section>
  );
}

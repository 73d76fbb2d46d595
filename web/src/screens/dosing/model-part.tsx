import { useId } from 'react';
import type { DoseView } from '../../../../src/report/index.ts';
import { Pairs, Section } from '../../design/section.tsx';
import type { DoseAnswer } from '../../worker/methods/dose.ts';
import { type KeptDose, keep } from './kept-dose.ts';
import { useDosingWords } from './use-dosing-words.ts';

interface ModelProps {
  readonly drug: string;
  readonly kept: KeptDose;
  readonly view: DoseView;
  readonly models: DoseAnswer['models'];
}

const AVERAGE = ':average';

/** Which model, of whom it was made, its doubts, the others and why not; any of them can be taken instead. */
export function ModelPart({ drug, kept, view, models }: ModelProps) {
  const say = useDosingWords();
  const id = useId();
  const { advice, said, words } = view;
  const { model, fit } = advice;
  if (models.length === 0) return null;
  const names = new Map(models.map((one) => [one.id, one]));
  return (
    <Section title={say('model')} className="gap">
      <Pairs
        rows={[
          [say('model.used'), model === null ? null : model.citation],
          [say('model.people'), model === null ? null : model.population],
          [
            say('model.method'),
            fit === null
              ? null
              : fit.method === 'none'
                ? say('model.method.none')
                : say('model.method.sampled', {
                    draws: words.number(fit.draws),
                    effective: words.number(Math.round(fit.effectiveSamples)),
                  }),
          ],
        ]}
      />
      {models.length < 2 ? null : (
        <p className="ds-field">
          <label className="label" htmlFor={id}>
            {say('model.pick')}
          </label>
          <select
            id={id}
            className="field"
            value={kept.average === true ? AVERAGE : (kept.model ?? '')}
            onChange={({ target }) =>
              keep(drug, {
                model: target.value === '' || target.value === AVERAGE ? undefined : target.value,
                average: target.value === AVERAGE ? true : undefined,
              })
            }
          >
            <option value="">{say('model.auto')}</option>
            <option value={AVERAGE}>{say('model.average')}</option>
            {models.map((one) => (
              <option key={one.id} value={one.id}>
                {one.citation} ({one.population})
              </option>
            ))}
          </select>
        </p>
      )}
      {said.others.length === 0 ? (
        <p className="why ds-foot">{models.length < 2 ? say('model.none') : ''}</p>
      ) : (
        <>
          <h3 className="ds-h3">{say('model.why')}</h3>
          <ul className="rows small ds-said">
            {said.others.map(({ model: other, why }) => (
              <li key={other}>
                {names.get(other)?.citation ?? other}: <b>{why}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {said.doubts.length === 0 ? null : (
        <ul className="rows small ds-said">
          {said.doubts.map((doubt) => (
            <li key={doubt} className="why">
              {doubt}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

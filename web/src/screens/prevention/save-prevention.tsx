import { useState } from 'react';
import { useSettings } from '../../app/settings.ts';
import { usePlan } from '../../app/session.ts';
import { Press } from '../../design/button.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import type { PreventionDocument } from '../../../../src/engine/index.ts';
import { download } from '../doing/download.ts';
import { usePreventionWords } from './use-words.ts';

const FILES = [
  'prevention.html',
  'prevention.pdf',
  'my-health.html',
  'my-health.pdf',
  'prevention.tsv',
  'prevention.json',
  'family.canrisk',
] as const;
type FileName = (typeof FILES)[number];

/** The plan as files, the same as the command line writes; the family as CanRisk takes it, without names. */
export function SavePrevention({ plan }: { readonly plan: PreventionDocument }) {
  const say = usePreventionWords();
  const language = useSettings((one) => one.language);
  const { person } = usePlan();
  const [state, setState] = useState<
    { readonly making: FileName } | { readonly made: FileName } | { readonly error: unknown } | null
  >(null);
  const save = async (view: FileName): Promise<void> => {
    setState({ making: view });
    try {
      download(
        view === 'family.canrisk' ? 'family-canrisk.txt' : view,
        view === 'family.canrisk'
          ? await engine.call('familyForCanRisk', { record: person, now: plan.made })
          : await engine.call('preventionFile', { view, plan, language }),
      );
      setState({ made: view });
    } catch (error) {
      setState({ error });
    }
  };
  const offered = FILES.filter((name) => name !== 'family.canrisk' || person.family.length > 0);
  return (
    <details className="tumour-save">
      <summary>{say('save')}</summary>
      <ul className="do-rows">
        {offered.map((name) => (
          <li key={name}>
            <Press disabled={state !== null && 'making' in state} onClick={() => void save(name)}>
              {say(`save.${name}`)}
            </Press>
          </li>
        ))}
      </ul>
      <p role="status">
        {state !== null && 'making' in state ? say('save.making') : ''}
        {state !== null && 'made' in state ? say('save.made', { name: state.made }) : ''}
      </p>
      {state !== null && 'error' in state ? <Failure error={state.error} /> : null}
    </details>
  );
}

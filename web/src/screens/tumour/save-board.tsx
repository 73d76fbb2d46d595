import { useState } from 'react';
import type { TumourDocument } from '../../../../src/engine/index.ts';
import { useSettings } from '../../app/settings.ts';
import { Press } from '../../design/button.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { download } from '../doing/download.ts';
import { useTumourWords } from './use-tumour-words.ts';

const FILES = ['tumour.html', 'tumour.pdf', 'my-tumour.html', 'my-tumour.pdf', 'tumour.tsv', 'tumour.json'] as const;
type FileName = (typeof FILES)[number];

/** The board as files, the same as the command line writes. */
export function SaveBoard({ plan }: { readonly plan: TumourDocument }) {
  const say = useTumourWords();
  const language = useSettings((one) => one.language);
  const [state, setState] = useState<
    { readonly making: FileName } | { readonly made: FileName } | { readonly error: unknown } | null
  >(null);
  const save = async (view: FileName): Promise<void> => {
    setState({ making: view });
    try {
      download(view, await engine.call('tumourFile', { view, plan, language }));
      setState({ made: view });
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <details className="tumour-save">
      <summary>{say('save')}</summary>
      <ul className="do-rows">
        {FILES.map((name) => (
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

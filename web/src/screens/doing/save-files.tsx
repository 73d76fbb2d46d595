import { useState } from 'react';
import type { Say } from '../../app/words.ts';
import { Press } from '../../design/button.tsx';
import { Failure } from '../../design/state.tsx';
import { download } from './download.ts';

/**
 * Files to save, a button each, made when it is pressed.
 * @param names of the files, as they are saved
 * @param make what stands in one
 */
export function SaveFiles<Name extends string>({
  names,
  make,
  say,
}: {
  readonly names: readonly Name[];
  readonly make: (name: Name) => Promise<string | Uint8Array>;
  readonly say: Say<'save' | 'save.making' | 'save.made' | `save.${NoInfer<Name>}`>;
}) {
  const [state, setState] = useState<
    { readonly making: Name } | { readonly made: Name } | { readonly error: unknown } | null
  >(null);
  const save = async (name: Name): Promise<void> => {
    setState({ making: name });
    try {
      download(name, await make(name));
      setState({ made: name });
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <details className="save-files">
      <summary>{say('save')}</summary>
      <ul className="do-rows">
        {names.map((name) => (
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

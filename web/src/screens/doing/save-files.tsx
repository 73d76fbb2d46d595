import { useState } from 'react';
import type { Say } from '../../app/words.ts';
import { Press } from '../../design/button.tsx';
import { Failure } from '../../design/state.tsx';
import { download } from './download.ts';

interface FilesProps<Name extends string> {
  /** Of the files, as they are saved. */
  readonly names: readonly Name[];
  /** What stands in one. */
  readonly make: (name: Name) => Promise<string | Uint8Array>;
}

/** Files to save behind a press. */
export function SaveFiles<Name extends string>({
  say,
  ...files
}: FilesProps<Name> & { readonly say: Say<'save' | 'save.making' | 'save.made' | `save.${NoInfer<Name>}`> }) {
  return (
    <details className="save-files">
      <summary>{say('save')}</summary>
      <FileRows
        {...files}
        word={(name) => say(`save.${name}`)}
        making={say('save.making')}
        made={(name) => say('save.made', { name })}
      />
    </details>
  );
}

/**
 * A button for each file, which is made when it is pressed.
 * @param safe what stays where that fails
 */
export function FileRows<Name extends string>({
  names,
  make,
  word,
  making,
  made,
  safe,
}: FilesProps<Name> & {
  readonly word: (name: Name) => string;
  readonly making: string;
  readonly made: (name: Name) => string;
  readonly safe?: string;
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
  const busy = state !== null && 'making' in state;
  return (
    <>
      <ul className="do-rows">
        {names.map((name) => (
          <li key={name}>
            <Press disabled={busy} onClick={() => void save(name)}>
              {word(name)}
            </Press>
          </li>
        ))}
      </ul>
      <p role="status">
        {busy ? making : ''}
        {state !== null && 'made' in state ? made(state.made) : ''}
      </p>
      {state !== null && 'error' in state ? (
        <Failure error={state.error} {...(safe === undefined ? {} : { safe })} />
      ) : null}
    </>
  );
}

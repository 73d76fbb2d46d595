import '../doing/doing.css';
import { type ReactNode, useState } from 'react';
import { tell } from '../../app/tumour.ts';
import { Press } from '../../design/button.tsx';
import { Statement } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { Field } from '../doing/field.tsx';
import { useLoad } from '../doing/use-load.ts';
import { findTypes } from './find-type.ts';
import { useTumourWords } from './use-tumour-words.ts';

const SHOWN = 12;

/** No file says which tumour it is: the types of OncoTree, by code or name. */
export function AskType() {
  const say = useTumourWords();
  return (
    <div className="wrap">
      <Statement basis={say('type.why')}>{say('type.statement')}</Statement>
      <TypeSearch onChoose={(type) => tell({ type })} />
    </div>
  );
}

/** The search alone. `children` stands beneath: how to leave it. */
export function TypeSearch({
  onChoose,
  children,
}: {
  readonly onChoose: (code: string) => void;
  readonly children?: ReactNode;
}) {
  const say = useTumourWords();
  const types = useLoad(() => engine.call('tumourTypes', undefined), 'tumour-types');
  const [typed, setTyped] = useState('');
  if (types.state === 'failed') return <Failure error={types.error} />;
  const found = types.state === 'ready' ? findTypes(types.value, typed) : [];
  return (
    <form
      className="tumour-types"
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = found;
        if (first !== undefined) onChoose(first.code);
      }}
    >
      <Field label={say('type.search')} hint={say('type.hint')}>
        {(control) => (
          <input
            className="field"
            type="search"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            {...control}
          />
        )}
      </Field>
      <p className="label" role="status">
        {types.state === 'loading'
          ? say('type.loading')
          : typed.trim() === ''
            ? ''
            : say('type.found', { n: found.length })}
      </p>
      <ul className="do-rows">
        {found.slice(0, SHOWN).map(({ code, name, tissue }) => (
          <li key={code}>
            <Press onClick={() => onChoose(code)}>{name}</Press>{' '}
            <span className="label" lang="en">
              {[code, tissue].filter((text) => text !== null).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {found.length > SHOWN ? <p className="label">{say('type.more', { n: found.length - SHOWN })}</p> : null}
      {children}
    </form>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { CareReporter } from '../../../../src/report/index.ts';
import { useSettings } from '../../app/settings.ts';
import { engine } from '../../engine/client.ts';
import { Button } from '../../design/button.tsx';
import { MedicineAnswer } from './medicine-answer.tsx';
import { useMyMedicinesWords } from './use-words.ts';

interface Found {
  /** What the check understands. */
  readonly ask: string;
  readonly name: string;
  /** The generic name, where it is not the name itself. */
  readonly generic: string | null;
}

const MOST = 6;
/** Letters typed within this time are one question. */
const PAUSE_MS = 120;

/** "May I take …": any medicine by its brand or its generic name, taken or not. */
export function FindMedicine({ reporter }: { readonly reporter: CareReporter }) {
  const say = useMyMedicinesWords();
  const language = useSettings((one) => one.language);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Found[]>([]);
  const [asked, setAsked] = useState<{ readonly ask: string; readonly name: string } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      const text = typed.trim();
      if (text.length < 2) return setFound([]);
      void engine.call('suggestMedicines', { text, language, limit: MOST }).then(
        (list) => {
          if (stale) return;
          setFound(
            list.map(({ ask, name, generic }) => ({
              ask,
              name,
              generic: generic.toLowerCase() === name.toLowerCase() ? null : generic,
            })),
          );
        },
        () => stale || setFound([]),
      );
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed, language]);
  const open = (ask: string, name: string): void => {
    setAsked({ ask, name });
    setFound([]);
    setTyped(name);
  };
  const text = typed.trim();
  return (
    <>
      <form
        role="search"
        className="find noprint"
        onSubmit={(event) => {
          event.preventDefault();
          if (text !== '') open(text, text);
        }}
      >
        <label htmlFor="find-medicine">{say('find')}</label>
        <div className="find-row">
          <input
            id="find-medicine"
            ref={field}
            className="field"
            type="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={80}
            aria-describedby="find-hint"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setAsked(null);
            }}
          />
          <Button type="submit" disabled={text === ''}>
            {say('find.go')}
          </Button>
        </div>
        <p className="note" id="find-hint">
          {say('find.hint')}
        </p>
        <p className="vh" role="status">
          {asked === null && text.length > 1 ? say('find.count', { n: found.length }) : ''}
        </p>
        {asked !== null || found.length === 0 ? null : (
          <ul className="words">
            {found.map(({ ask, name, generic }) => (
              <li key={`${ask} ${name}`}>
                <button type="button" className="pick" onClick={() => open(ask, name)}>
                  <b>{name}</b>
                  {generic === null ? null : <span className="note"> {generic}</span>}
                </button>
              </li>
            ))}
          </ul>
        )}
      </form>
      {asked === null ? null : (
        <MedicineAnswer
          key={asked.ask}
          ask={asked.ask}
          name={asked.name}
          reporter={reporter}
          onClose={() => {
            setAsked(null);
            setTyped('');
            field.current?.focus();
          }}
        />
      )}
    </>
  );
}

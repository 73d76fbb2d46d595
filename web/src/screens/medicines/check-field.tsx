import { Autocomplete } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { capital } from '../../design/capital.ts';
import { engine } from '../../engine/client.ts';
import { useSettings } from '../../app/settings.ts';
import type { MedicineSuggested } from '../../worker/methods/suggest-medicines.ts';
import { useMedicinesWords } from './use-medicines-words.ts';

/** So many names fit under the field without scrolling. */
const SHOWN = 8;

/** A medicine by its generic name or a brand, completed as one types; Enter or the button checks it. */
export function CheckField({ initial = '' }: { readonly initial?: string }) {
  const say = useMedicinesWords();
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState(initial);
  const found = useSuggestions(text);
  const go = (typed: string): void => {
    if (typed.trim() === '') return;
    const exact = found.find((one) => labelOf(one) === typed);
    void navigate({ to: `/check/${encodeURIComponent(exact?.ask ?? typed.trim())}` });
  };
  return (
    <form
      className="ck-ask noprint"
      role="search"
      aria-label={say('check.label')}
      onSubmit={(event) => {
        event.preventDefault();
        go(text);
      }}
    >
      <label className="label" htmlFor={id}>
        {say('check.label')}
      </label>
      <div className="ck-field">
        <Autocomplete
          id={id}
          unstyled
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={setText}
          onOptionSubmit={go}
          data={found.map(labelOf)}
          filter={({ options }) => options}
          placeholder={say('check.hint')}
          classNames={{ root: 'ck-root', wrapper: 'ck-wrap', input: 'field', dropdown: 'ck-drop', option: 'ck-option' }}
          comboboxProps={{ withinPortal: false, shadow: 'none' }}
        />
        <Button type="submit">{say('check.go')}</Button>
      </div>
    </form>
  );
}

/** `Plavix: clopidogrel` for a brand, `Clopidogrel` for a generic name. */
export function labelOf({ name, isBrand, generic }: MedicineSuggested): string {
  return isBrand ? `${name}: ${generic}` : capital(generic);
}

/** Answers of the worker to what stands in the field; an answer to an older text is left aside. */
function useSuggestions(text: string): readonly MedicineSuggested[] {
  const language = useSettings((all) => all.language);
  const [found, setFound] = useState<readonly MedicineSuggested[]>([]);
  const latest = useRef(0);
  useEffect(() => {
    const mine = ++latest.current;
    if (text.trim() === '') return setFound([]);
    engine.call('suggestMedicines', { text, language, limit: SHOWN }).then(
      (some) => mine === latest.current && setFound(some),
      () => mine === latest.current && setFound([]),
    );
  }, [text, language]);
  return found;
}

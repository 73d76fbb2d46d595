import { useEffect, useId, useState } from 'react';
import { useSettings } from '../../app/settings.ts';
import { engine } from '../../engine/client.ts';
import { Field } from '../doing/field.tsx';
import { useLoad } from '../doing/use-load.ts';
import { ENTRY_FIELDS, type EntryKind, type Typing } from './entry-text.ts';
import { useEntryWords } from './use-words.ts';
import type { EntryKey } from './words.en.ts';

interface EntryFieldsProps {
  readonly kind: EntryKind;
  readonly typing: Typing;
  /** Names of fields that are needed and empty. */
  readonly missing: readonly string[];
  readonly onChange: (typing: Typing) => void;
}

/** The fields of one kind, with what is known offered while one types. */
export function EntryFields({ kind, typing, missing, onChange }: EntryFieldsProps) {
  const say = useEntryWords();
  const offers = useId();
  const analytes = useLoad(() => engine.call('analytes', undefined), 'analytes');
  const known = analytes.state === 'ready' ? analytes.value : [];
  const medicines = useMedicines(kind === 'medicine' ? (typing['name'] ?? '') : '');
  const offered = kind === 'medicine' ? medicines : kind === 'value' ? known.map(({ name }) => name) : [];
  const words = (name: string): EntryKey => (name === 'since' ? 'condition.since' : (`${kind}.${name}` as EntryKey));
  const hint = (name: string): string | undefined => {
    if (name === 'since') return say('since.hint');
    if (kind === 'medicine') return say(name === 'name' ? 'medicine.name.hint' : 'medicine.dose.hint');
    return kind === 'gene' ? say(name === 'name' ? 'gene.name.hint' : 'gene.result.hint') : undefined;
  };
  const set = (name: string, value: string): void => {
    const unit = name === 'name' ? known.find((one) => one.name === value)?.unit : undefined;
    const fillUnit = kind === 'value' && unit !== undefined && unit !== '1' && (typing['unit'] ?? '') === '';
    onChange({ ...typing, [name]: value, ...(fillUnit ? { unit } : {}) });
  };
  return (
    <>
      <datalist id={offers}>
        {offered.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div className={kind === 'value' ? 'do-form' : undefined}>
        {ENTRY_FIELDS[kind].map(({ name }) => {
          const help = hint(name);
          return (
            <Field
              key={`${kind} ${name}`}
              label={say(words(name))}
              refused={missing.includes(name) ? say('missing') : null}
              {...(help === undefined ? {} : { hint: help })}
            >
              {(control) => (
                <input
                  className="field"
                  dir="auto"
                  autoComplete="off"
                  type={name === 'date' ? 'date' : 'text'}
                  inputMode={name === 'value' ? 'decimal' : 'text'}
                  {...(offered.length > 0 && name === 'name' ? { list: offers } : {})}
                  value={typing[name] ?? ''}
                  onChange={({ target }) => set(name, target.value)}
                  {...control}
                />
              )}
            </Field>
          );
        })}
      </div>
    </>
  );
}

/** Names of medicines for what stands there so far. */
function useMedicines(text: string): readonly string[] {
  const language = useSettings((one) => one.language);
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    if (text.trim().length < 2) return setNames([]);
    let wanted = true;
    engine.call('suggestMedicines', { text, language, limit: 8 }).then(
      (found) => wanted && setNames([...new Set(found.map((one) => one.name))]),
      // Without offers, typing goes on.
      () => wanted && setNames([]),
    );
    return () => {
      wanted = false;
    };
  }, [text, language]);
  return names;
}

import { Field } from '../doing/field.tsx';

interface PassphraseProps {
  readonly label: string;
  readonly shown: boolean;
  readonly value: string;
  readonly refused: string | null;
  readonly onChange: (value: string) => void;
}

/** What opens a file. The browser is asked not to keep it. */
export function Passphrase({ label, shown, value, refused, onChange }: PassphraseProps) {
  return (
    <Field label={label} refused={refused}>
      {(control) => (
        <input
          className="field"
          type={shown ? 'text' : 'password'}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          {...control}
        />
      )}
    </Field>
  );
}

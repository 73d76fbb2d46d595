import { Field, type FieldProps } from './field.tsx';

/** A field for one line of text. */
export function TextField({
  value,
  onType,
  number = false,
  ...field
}: Omit<FieldProps, 'children'> & {
  readonly value: string;
  readonly onType: (text: string) => void;
  /** Digits alone are expected. */
  readonly number?: boolean;
}) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          className="field"
          autoComplete="off"
          {...(number ? { inputMode: 'numeric' as const } : { dir: 'auto' })}
          value={value}
          onChange={({ target }) => onType(target.value)}
          {...control}
        />
      )}
    </Field>
  );
}

import { type ReactNode, useId } from 'react';

export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Why what stands in it was refused. */
  readonly refused?: string | null;
  readonly children: (control: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': boolean;
  }) => ReactNode;
}

/** A label, its control, what helps, and why what was typed was refused. */
export function Field({ label, hint, refused = null, children }: FieldProps) {
  const id = useId();
  const described = [...(hint === undefined ? [] : [`${id}-h`]), ...(refused === null ? [] : [`${id}-r`])].join(' ');
  return (
    <div className="do-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': refused !== null })}
      {hint === undefined ? null : (
        <p className="note" id={`${id}-h`}>
          {hint}
        </p>
      )}
      {refused === null ? null : (
        <p className="do-refused" id={`${id}-r`} role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}

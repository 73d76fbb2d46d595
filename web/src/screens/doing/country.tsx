import { change, session, useSession } from '../../app/session.ts';
import { useSettings } from '../../app/settings.ts';
import { Field } from './field.tsx';

/** The country that the person chose on a page, else the one of the record; null: neither. */
export function useCountry(): string | null {
  const chosen = useSession((one) => one.choices['country']);
  const stated = useSession((one) => one.plan?.person.means.country?.value);
  return typeof chosen === 'string' ? chosen : (stated ?? null);
}

/** The country's name in the language of the page. */
export function useCountryName(): (code: string) => string {
  const language = useSettings((one) => one.language);
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}

/** Where the person lives: `countries` are those of which something is known; another may be stated by the record. */
export function CountryField({
  label,
  none,
  countries,
}: {
  readonly label: string;
  readonly none: string;
  readonly countries: readonly string[];
}) {
  const country = useCountry();
  const nameOf = useCountryName();
  const language = useSettings((one) => one.language);
  const order = new Intl.Collator(language);
  const listed = [...new Set([...countries, ...(country === null ? [] : [country])])]
    .map((code) => [code, nameOf(code)] as const)
    .toSorted((a, b) => order.compare(a[1], b[1]));
  return (
    <Field label={label}>
      {(control) => (
        <select
          className="field"
          value={country ?? ''}
          onChange={({ target }) => change({ choices: { ...session.get().choices, country: target.value } })}
          {...control}
        >
          <option value="" disabled>
            {none}
          </option>
          {listed.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

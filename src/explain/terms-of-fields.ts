/**
 * Terms of several fields of the vocabulary, written as a table: `token=words`, set apart by semicolons and line ends.
 * `{ change: 'lower-ldl=lower LDL cholesterol' }` → `{ 'change:lower-ldl': 'lower LDL cholesterol' }`
 */
export function termsOfFields(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, table]) =>
      table
        .split(/[;\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .map((entry): [string, string] => {
          const cut = entry.indexOf('=');
          return [`${field}:${entry.slice(0, cut).trim()}`, entry.slice(cut + 1).trim()];
        }),
    ),
  );
}

/** What a person types in by hand, by its kind. */
export const ENTRY_KINDS = ['medicine', 'value', 'gene', 'allergy', 'condition'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface EntryField {
  readonly name: string;
  readonly needed: boolean;
}

/** The fields of each kind, in their order. */
export const ENTRY_FIELDS: Readonly<Record<EntryKind, readonly EntryField[]>> = {
  medicine: [
    { name: 'name', needed: true },
    { name: 'dose', needed: false },
  ],
  value: [
    { name: 'name', needed: true },
    { name: 'value', needed: true },
    { name: 'unit', needed: false },
    { name: 'date', needed: false },
  ],
  gene: [
    { name: 'name', needed: true },
    { name: 'result', needed: true },
  ],
  allergy: [
    { name: 'to', needed: true },
    { name: 'reaction', needed: false },
  ],
  condition: [
    { name: 'name', needed: true },
    { name: 'since', needed: false },
  ],
};

export type Typing = Readonly<Record<string, string>>;

/** Fields that are needed and empty. */
export function missingOf(kind: EntryKind, typing: Typing): readonly string[] {
  return ENTRY_FIELDS[kind].filter(({ name, needed }) => needed && textOf(typing, name) === '').map(({ name }) => name);
}

/** What was typed as the text of a person file: it is read and judged as a file would be. JSON is YAML. */
export function entryText(kind: EntryKind, typing: Typing, on: string): string {
  const of = (name: string): string => textOf(typing, name);
  const optional = (key: string, value: string): object => (value === '' ? {} : { [key]: value });
  const sections: Readonly<Record<EntryKind, () => object>> = {
    medicine: () => ({ medicines: [{ name: of('name'), ...optional('dose', of('dose')) }] }),
    value: () => ({
      labs: { [of('name')]: { value: `${of('value')} ${of('unit')}`.trim(), ...optional('date', of('date')) } },
    }),
    gene: () => ({ genotypes: { [of('name')]: of('result') } }),
    allergy: () => ({ allergies: [{ to: of('to'), ...optional('reaction', of('reaction')) }] }),
    condition: () => ({ conditions: [{ name: of('name'), ...optional('since', of('since')) }] }),
  };
  return `${JSON.stringify({ date: on, ...sections[kind]() }, null, 2)}\n`;
}

/** `clopidogrel 75 mg once a day`: an entry as one line; the first lines of a text that was not typed here. */
export function lineOfEntry(text: string): string {
  try {
    const { date: _, ...sections } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return Object.values(sections).map(plain).join('; ');
  } catch {
    return text.trim().split('\n').slice(0, 3).join(' ');
  }
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => (SAID.has(key) ? plain(one) : `${key} ${plain(one)}`))
    .join(', ');
}

/** Keys whose value says all. */
const SAID: ReadonlySet<string> = new Set(['name', 'dose', 'to', 'reaction', 'value', 'date', 'since']);

const textOf = (typing: Typing, name: string): string => (typing[name] ?? '').trim();

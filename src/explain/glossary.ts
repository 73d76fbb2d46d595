import type { GlossaryEntry } from './en/glossary.ts';

/** Entries by key; `word` heads the line where it is not the key. */
export type Glossary = Readonly<Record<string, GlossaryEntry & { readonly word?: string }>>;

export interface GlossaryLine {
  readonly word: string;
  readonly means: string;
}

/** Words of the glossary that stand in a text, in the order of their first use; the longest form wins where forms overlap. */
export function glossaryOf(glossary: Glossary, text: string): readonly GlossaryLine[] {
  const found: { readonly at: number; readonly line: GlossaryLine }[] = [];
  for (const [key, entry] of Object.entries(glossary)) {
    const at = firstUse(text, entry.forms);
    if (at >= 0) found.push({ at, line: { word: entry.word ?? key, means: entry.means } });
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ line }) => line);
}

/** Where one of the forms first stands as a word of its own, without regard to capitals; -1 where none does. */
export function firstUse(text: string, forms: readonly string[]): number {
  let first = -1;
  for (const form of forms) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'iu');
    const at = pattern.exec(text)?.index ?? -1;
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** Longest text that is kept of any one element. Narratives are not read at all. */
export const TEXT_LIMIT = 400;

// C0 and C1 controls, bidirectional overrides and isolates, zero-width marks, byte order mark, unpaired surrogates.
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text of the record as data: no control characters, single spaces, at most `TEXT_LIMIT` characters. Markup stays text. */
export function cleanText(text: string): string {
  const short = text.length > 4 * TEXT_LIMIT ? text.slice(0, 4 * TEXT_LIMIT) : text;
  const clean = short.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();
  return clean.length > TEXT_LIMIT ? `${clean.slice(0, TEXT_LIMIT - 1).replace(UNPRINTABLE, '')}…` : clean;
}

/** `Never smoked (finding)` → `never-smoked-finding`: how words are looked up. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

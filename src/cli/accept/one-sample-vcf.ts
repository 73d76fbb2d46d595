const TAB = 9;
const NEWLINE = 10;
const HASH = 35;
const FIXED = 9;

/**
 * Cuts single people out of a VCF of many: for each sample a VCF text of its own, with the header and the nine fixed
 * columns. Every line is looked at once; a person then costs only the bytes of that person's file.
 */
export function oneSampleVcfs(bytes: Uint8Array): {
  readonly samples: readonly string[];
  readonly cut: (sample: string) => Uint8Array;
} {
  const lines = linesOf(bytes);
  const header = lines.find(({ start }) => bytes[start] === HASH && bytes[start + 1] !== HASH);
  const names =
    header === undefined
      ? []
      : new TextDecoder().decode(bytes.subarray(header.start, header.end)).trimEnd().split('\t');
  const samples = names.slice(FIXED);
  const records = lines.filter(({ start }) => bytes[start] !== HASH || bytes[start + 1] !== HASH);
  const meta = lines.filter(({ start }) => bytes[start] === HASH && bytes[start + 1] === HASH);
  const columns = records.map(({ start, end }) => tabsOf(bytes, start, end, names.length));
  const width = Math.max(...records.map((_, i) => columns[i]![FIXED - 1]! - records[i]!.start), 0);
  return {
    samples,
    cut: (sample) => {
      const column = FIXED + samples.indexOf(sample);
      const out = new Uint8Array(
        meta.reduce((sum, { start, end }) => sum + end - start + 1, 0) + records.length * (width + 64),
      );
      let at = 0;
      const copy = (start: number, end: number, last: number): void => {
        out.set(bytes.subarray(start, end), at);
        at += end - start;
        out[at++] = last;
      };
      for (const { start, end } of meta) copy(start, end, NEWLINE);
      records.forEach(({ start, end }, i) => {
        const tabs = columns[i]!;
        copy(start, tabs[FIXED - 1]!, TAB);
        copy(tabs[column - 1]! + 1, tabs[column] ?? end, NEWLINE);
      });
      return out.subarray(0, at);
    },
  };
}

function linesOf(bytes: Uint8Array): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (let start = 0; start < bytes.length;) {
    const next = bytes.indexOf(NEWLINE, start);
    const end = next < 0 ? bytes.length : next;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Offsets of the tabs of a line, and its end as the last. */
function tabsOf(bytes: Uint8Array, start: number, end: number, columns: number): Uint32Array {
  const tabs = new Uint32Array(columns);
  let at = start - 1;
  for (let i = 0; i < columns; i++) {
    const next = bytes.indexOf(TAB, at + 1);
    at = next < 0 || next > end ? end : next;
    tabs[i] = at;
  }
  return tabs;
}

import { PropriaError } from '../../core/index.ts';
import type { SignatureMatrix } from './fit-signatures.ts';

const CONTEXT = /^[ACGT]\[[CT]>[ACGT]\][ACGT]$/;

/**
 * A matrix of signatures: a head line with their names, then one line a context (`A[C>A]A`) with tab or comma between. Each signature must
 * sum to one, within what rounding does.
 */
export function readSignatureMatrix(text: string, source: string): SignatureMatrix {
  const { names, rows } = table(text, source);
  const signatures = names.map((name, k) => ({ name, shares: rows.map(({ values }) => values[k]!) }));
  for (const { name, shares } of signatures) {
    const sum = shares.reduce((all, share) => all + share, 0);
    if (Math.abs(sum - 1) > 0.02) bad(source, 1, `the shares of ${name} sum to ${sum}, not to 1`);
  }
  return { contexts: rows.map(({ context }) => context), signatures };
}

/** Counts of a tumour by context: a head line, then context and count; the first column of counts is read. */
export function readContextCounts(text: string, source: string): ReadonlyMap<string, number> {
  const { rows } = table(text, source);
  return new Map(rows.map(({ context, values }) => [context, values[0]!]));
}

interface ContextRow {
  readonly context: string;
  readonly values: readonly number[];
}

function table(
  text: string,
  source: string,
): { readonly names: readonly string[]; readonly rows: readonly ContextRow[] } {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const cells = (line: string): string[] => line.split(line.includes('\t') ? '\t' : ',').map((cell) => cell.trim());
  const names = cells(lines[0] ?? '').slice(1);
  if (names.length === 0) bad(source, 1, 'the first line names no column beside the context');
  const known = new Set<string>();
  const rows = lines.slice(1).map((line, i) => {
    const [context = '', ...words] = cells(line);
    if (!CONTEXT.test(context)) bad(source, i + 2, `"${context.slice(0, 20)}" is no context such as A[C>A]A`);
    if (known.has(context)) bad(source, i + 2, `${context} comes twice`);
    known.add(context);
    if (words.length !== names.length) bad(source, i + 2, `${words.length} values for ${names.length} columns`);
    const values = words.map(Number);
    if (values.some((value, k) => words[k] === '' || !Number.isFinite(value) || value < 0))
      bad(source, i + 2, 'a value is no number of zero or more');
    return { context, values };
  });
  if (rows.length !== 96) bad(source, lines.length, `${rows.length} contexts instead of 96`);
  return { names, rows };
}

function bad(source: string, line: number, detail: string): never {
  throw new PropriaError('TUMOUR_SIGNATURE_TABLE_INVALID', { place: { source, line }, params: { detail } });
}

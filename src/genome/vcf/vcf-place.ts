/** Where a record lies, 0-based half-open: by REF, or by INFO END. Null when the line is no record. */
export function parseVcfPlace(
  line: string,
): { readonly contig: string; readonly start0: number; readonly end0: number } | null {
  const [contig, pos, , ref, , , , info] = line.split('\t', 8);
  if (contig === undefined || pos === undefined || ref === undefined || !/^\d+$/.test(pos)) return null;
  const start0 = Number(pos) - 1;
  const end = /(?:^|;)END=(\d+)/.exec(info ?? '')?.[1];
  return { contig, start0, end0: Math.max(start0 + ref.length, Number(end ?? 0)) };
}

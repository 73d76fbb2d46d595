import type { Notice } from '../core/index.ts';

const SHOWN = 3;

/**
 * The same notice about many changes, as a file on the wrong build brings them, is told of the first three; of the others it is told how
 * many they are. Notices of other parts stay as they are.
 */
export function fewNotices(notices: readonly Notice[]): readonly Notice[] {
  const counts = new Map<string, number>();
  const few = notices.filter(({ code }) => {
    if (!code.startsWith('ANNOTATE_')) return true;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= SHOWN;
  });
  for (const [code, count] of counts) {
    const first = few.find((notice) => notice.code === code);
    if (count <= SHOWN || first === undefined) continue;
    const { chrom = '', pos1 = '' } = first.params ?? {};
    few.push({
      code: 'ANNOTATE_MORE',
      severity: first.severity,
      params: { count: count - SHOWN, chrom, pos1 },
    });
  }
  return few;
}

import { type ByteSource, PropriaError } from '../../core/index.ts';

const LF = 10;
const TAB = 9;
const TAIL = 1 << 16;

/**
 * Whether a plain VCF was cut: its last line has no line break and fewer columns than the header names.
 * @throws PropriaError `VCF_TRUNCATED`
 */
export async function checkLastLine(source: ByteSource, columns: number): Promise<void> {
  const from = Math.max(0, source.size - TAIL);
  const tail = await source.read(from, TAIL);
  if (tail.length === 0 || tail.at(-1) === LF) return;
  const start = tail.lastIndexOf(LF) + 1;
  // A line longer than the tail cannot be judged by its end.
  if (start === 0 && from > 0) return;
  let tabs = 0;
  for (let at = start; at < tail.length; at++) if (tail[at] === TAB) tabs += 1;
  if (tabs + 1 < columns && tail[start] !== 35)
    throw new PropriaError('VCF_TRUNCATED', { place: { source: source.name, offset: from + start } });
}

import type { ByteSource, Host } from '../../core/index.ts';
import { blockFrame } from '../bgzf/block.ts';
import { bgzfText } from '../bgzf/bgzf-text.ts';
import { gzipText } from './gzip-text.ts';
import { plainText } from './plain-text.ts';
import type { GenomeText } from './text-blocks.ts';

/** Any text file in whatever container it comes: plain, gzip or BGZF; a byte order mark is passed over. */
export async function openText(source: ByteSource, host: Host): Promise<GenomeText> {
  const head = await source.read(0, 64);
  if (head[0] === 0x1f && head[1] === 0x8b)
    return blockFrame(head, 0) === null ? gzipText(source, host.inflater) : bgzfText(source, host.inflater);
  return plainText(source, head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0);
}

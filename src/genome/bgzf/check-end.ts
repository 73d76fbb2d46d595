import { type ByteSource, type Inflater, type Notice, PropriaError } from '../../core/index.ts';
import { END_BLOCK, MAX_BLOCK, blockFrame } from './block.ts';
import { bgzfText } from './bgzf-text.ts';

const LF = 10;

/**
 * Whether a BGZF file was written to its end. With its end mark it was; without, the last block must be whole and end
 * with a line break, and a notice is given, as some writers leave the mark out.
 * @throws PropriaError `BGZF_TRUNCATED`, `VCF_TRUNCATED`, `BGZF_DAMAGED`
 */
export async function checkBgzfEnd(source: ByteSource, inflater: Inflater): Promise<readonly Notice[]> {
  const { name, size } = source;
  const last = await source.read(Math.max(0, size - END_BLOCK.length), END_BLOCK.length);
  if (last.length === END_BLOCK.length && END_BLOCK.every((byte, i) => last[i] === byte)) return [];
  const text = bgzfText(source, inflater).seekable;
  let address = (await text?.locate(Math.max(0, size - 3 * MAX_BLOCK))) ?? null;
  if (address === null || text === null)
    throw new PropriaError('BGZF_TRUNCATED', { place: { source: name, offset: size } });
  let lastByte: number | undefined;
  while (address < size) {
    const frame = blockFrame(await source.read(address, MAX_BLOCK), 0);
    if (frame === null || address + frame.size > size)
      throw new PropriaError('BGZF_TRUNCATED', { place: { source: name, offset: address } });
    const block = address + frame.size === size ? await text.blockAt(address, false) : null;
    lastByte = block?.bytes.at(-1);
    address += frame.size;
  }
  if (lastByte !== LF) throw new PropriaError('VCF_TRUNCATED', { place: { source: name, offset: size } });
  return [{ code: 'BGZF_NO_END_MARK', severity: 'caution', place: { kind: 'text', source: name } }];
}

import { type ByteSource, PropriaError } from '../../../core/index.ts';
import { damaged } from './match-variants.ts';

/** Where the variants of a .pgen lie. */
export interface PgenHeader {
  /** Type of each variant's record; null: all of fixed width, two bits a person. */
  readonly kinds: Uint8Array | null;
  /** Start of each record in the file, and the end of the last. */
  readonly starts: Float64Array;
}

const FIXED_WIDTH = 0x02;
const VARIABLE_WIDTH = 0x10;
const BLOCK = 1 << 16;

/**
 * Reads the head of a .pgen (PLINK 2 file format specification, draft).
 * @throws PropriaError `SCORE_PLINK_DAMAGED`, `SCORE_PGEN_STORAGE`
 */
export async function readPgenHeader(pgen: ByteSource, variants: number, people: number): Promise<PgenHeader> {
  const refused = (detail: string): PropriaError =>
    new PropriaError('SCORE_PGEN_STORAGE', { place: { source: pgen.name }, params: { detail } });
  const head = await pgen.read(0, 12);
  if (head[0] !== 0x6c || head[1] !== 0x1b || head.length < 12) throw damaged(pgen.name, 'it is no .pgen');
  const mode = head[2]!;
  if (mode !== FIXED_WIDTH && mode !== VARIABLE_WIDTH) throw refused(`storage mode 0x${mode.toString(16)}`);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [hasVariants, hasPeople] = [view.getUint32(3, true), view.getUint32(7, true)];
  if (hasVariants !== variants || hasPeople !== people)
    throw damaged(
      pgen.name,
      `the .pgen has ${hasPeople} people and ${hasVariants} variants, its .psam and .pvar ${people} and ${variants}`,
    );
  const stride = Math.ceil(people / 4);
  const starts = new Float64Array(variants + 1);
  if (mode === FIXED_WIDTH) {
    for (let i = 0; i <= variants; i++) starts[i] = 12 + i * stride;
    if (pgen.size !== starts[variants]) throw damaged(pgen.name, 'the .pgen has another size than its head says');
    return { kinds: null, starts };
  }
  const control = head[11]!;
  const layout = control & 15;
  if (layout >= 8) throw refused(`a head of layout ${layout}`);
  const wide = layout >= 4;
  const lengthBytes = (layout & 3) + 1;
  const alleleBytes = (control >> 4) & 3;
  const flagged = control >> 6 === 3;
  const blocks = Math.ceil(variants / BLOCK);
  const offsets = await pgen.read(12, 8 * blocks);
  if (offsets.length < 8 * blocks) throw damaged(pgen.name, 'the .pgen ends in its head');
  const offsetView = new DataView(offsets.buffer, offsets.byteOffset, offsets.byteLength);
  const kinds = new Uint8Array(variants);
  let at = 12 + 8 * blocks;
  for (let block = 0; block < blocks; block++) {
    const first = block * BLOCK;
    const many = Math.min(BLOCK, variants - first);
    const kindBytes = wide ? many : Math.ceil(many / 2);
    const size = kindBytes + many * (lengthBytes + alleleBytes) + (flagged ? Math.ceil(many / 8) : 0);
    const bytes = await pgen.read(at, size);
    if (bytes.length < size) throw damaged(pgen.name, 'the .pgen ends in its head');
    at += size;
    let start = Number(offsetView.getBigUint64(8 * block, true));
    for (let i = 0; i < many; i++) {
      kinds[first + i] = wide ? bytes[i]! : (bytes[i >> 1]! >> (4 * (i & 1))) & 15;
      let length = 0;
      for (let b = lengthBytes - 1; b >= 0; b--) length = length * 256 + bytes[kindBytes + i * lengthBytes + b]!;
      starts[first + i] = start;
      start += length;
    }
    starts[first + many] = start;
    if (!(start <= pgen.size)) throw damaged(pgen.name, 'a variant lies behind the end of the .pgen');
  }
  return { kinds, starts };
}

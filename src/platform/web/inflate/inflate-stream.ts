import { type HuffmanTable, POINTS, huffmanTable } from './huffman-table.ts';

/** What DEFLATE looks back at most. */
const WINDOW = 32_768;
/** Text given at a time. */
const PIECE = 262_144;
/** Longest match: so much room must be left before a symbol is decoded. */
const MOST = 258;
/** Bytes that any symbol with its match can take, and any block header. */
const SYMBOL = 8;
const HEADER = 640;

const END = 256;
const LENGTH = 512;
const NONE = 32_767;

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const LITERAL_ENTRIES = Int32Array.from({ length: 288 }, (_, symbol) => {
  if (symbol <= END) return symbol << 9;
  const base = LENGTH_BASE[symbol - 257];
  return base === undefined ? NONE << 9 : ((LENGTH + base) << 9) | (LENGTH_EXTRA[symbol - 257]! << 5);
});
const DISTANCE_ENTRIES = Int32Array.from({ length: 32 }, (_, symbol) => {
  if (symbol > 29) return NONE << 9;
  if (symbol < 4) return (symbol + 1) << 9;
  const extra = (symbol >> 1) - 1;
  return ((((2 + (symbol & 1)) << extra) + 1) << 9) | (extra << 5);
});
const CODE_ENTRIES = Int32Array.from({ length: 19 }, (_, symbol) => symbol << 9);

const FIXED_LENGTHS = Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
const FIXED_LITERALS = huffmanTable(FIXED_LENGTHS, 10, LITERAL_ENTRIES, false)!;
const FIXED_DISTANCES = huffmanTable(new Uint8Array(32).fill(5), 8, DISTANCE_ENTRIES, false)!;

type State = 'block' | 'stored' | 'symbols' | 'done';

/** DEFLATE (RFC 1951) of input that comes in pieces. Damage throws an Error in the words of zlib. */
export class InflateStream {
  #input: Uint8Array = new Uint8Array(0);
  #at = 0;
  #bits = 0;
  #bitCount = 0;
  /** No more input comes. */
  #ended = false;
  readonly #out = new Uint8Array(WINDOW + PIECE + MOST);
  /** Text before it was given already; the window begins at zero at first. */
  #given = 0;
  #to = 0;
  #state: State = 'block';
  #last = false;
  #storedLeft = 0;
  #literals: HuffmanTable = FIXED_LITERALS;
  #distances: HuffmanTable = FIXED_DISTANCES;

  /** Begins a new stream; input that was pushed before is gone. */
  reset(): void {
    this.#input = new Uint8Array(0);
    this.#at = this.#bits = this.#bitCount = this.#given = this.#to = this.#storedLeft = 0;
    this.#ended = this.#last = false;
    this.#state = 'block';
  }

  /** More input. What was not used of the last is kept before it. */
  push(bytes: Uint8Array): void {
    this.#unread();
    const left = this.#input.length - this.#at;
    if (left === 0) this.#input = bytes;
    else {
      const joined = new Uint8Array(left + bytes.length);
      joined.set(this.#input.subarray(this.#at));
      joined.set(bytes, left);
      this.#input = joined;
    }
    this.#at = 0;
  }

  /** No more comes: what is there must do. */
  end(): void {
    this.#ended = true;
  }

  get done(): boolean {
    return this.#state === 'done' && this.#given === this.#to;
  }

  /** Of a stream that is done: the input behind it. */
  rest(): Uint8Array {
    this.#unread();
    return this.#input.subarray(this.#at);
  }

  /** Whole bytes that were taken into the bits go back to the input. */
  #unread(): void {
    this.#at -= this.#bitCount >> 3;
    this.#bitCount &= 7;
    this.#bits &= (1 << this.#bitCount) - 1;
  }

  /** The next text, good until the next call; null where more input is needed or all is given. */
  next(): Uint8Array | null {
    if (this.#given === this.#to && this.#to >= WINDOW + PIECE) {
      this.#out.copyWithin(0, this.#to - WINDOW, this.#to);
      this.#given = this.#to = WINDOW;
    }
    while (this.#state !== 'done' && this.#to < WINDOW + PIECE) {
      const goesOn =
        this.#state === 'block' ? this.#readHeader() : this.#state === 'stored' ? this.#copy() : this.#decode();
      if (!goesOn) break;
    }
    if (this.#given === this.#to) return null;
    if (this.#state !== 'done' && this.#to < WINDOW + PIECE && !this.#ended) return null;
    return this.#take();
  }

  /** What came out until now, of a stream that ends in the middle. */
  flush(): Uint8Array {
    return this.#take();
  }

  #take(): Uint8Array {
    const text = this.#out.subarray(this.#given, this.#to);
    this.#given = this.#to;
    return text;
  }

  #available(): number {
    return this.#input.length - this.#at + (this.#bitCount >> 3);
  }

  #need(count: number): number {
    while (this.#bitCount < count) {
      if (this.#at >= this.#input.length) throw new Error('unexpected end of file');
      this.#bits |= this.#input[this.#at++]! << this.#bitCount;
      this.#bitCount += 8;
    }
    const value = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#bitCount -= count;
    return value;
  }

  #readHeader(): boolean {
    if (this.#last) {
      this.#state = 'done';
      return false;
    }
    if (!this.#ended && this.#available() < HEADER) return false;
    this.#last = this.#need(1) === 1;
    switch (this.#need(2)) {
      case 0: {
        this.#need(this.#bitCount & 7);
        const length = this.#need(16);
        if (length !== (~this.#need(16) & 0xffff)) throw new Error('invalid stored block lengths');
        this.#unread();
        this.#storedLeft = length;
        this.#state = 'stored';
        return true;
      }
      case 1:
        this.#literals = FIXED_LITERALS;
        this.#distances = FIXED_DISTANCES;
        break;
      case 2:
        this.#readCodes();
        break;
      default:
        throw new Error('invalid block type');
    }
    this.#state = 'symbols';
    return true;
  }

  #readCodes(): void {
    const literals = this.#need(5) + 257;
    const distances = this.#need(5) + 1;
    const codes = this.#need(4) + 4;
    if (literals > 286 || distances > 30) throw new Error('too many length or distance symbols');
    const codeLengths = new Uint8Array(19);
    for (let i = 0; i < codes; i++) codeLengths[CODE_ORDER[i]!] = this.#need(3);
    const table = huffmanTable(codeLengths, 7, CODE_ENTRIES, false);
    if (table === null) throw new Error('invalid code lengths set');
    const lengths = new Uint8Array(literals + distances);
    for (let i = 0; i < lengths.length;) {
      const symbol = this.#codeLength(table.entries);
      if (symbol < 16) {
        lengths[i++] = symbol;
        continue;
      }
      if (symbol === 16 && i === 0) throw new Error('invalid bit length repeat');
      const value = symbol === 16 ? lengths[i - 1]! : 0;
      const times = symbol === 16 ? 3 + this.#need(2) : symbol === 17 ? 3 + this.#need(3) : 11 + this.#need(7);
      if (i + times > lengths.length) throw new Error('invalid bit length repeat');
      lengths.fill(value, i, i + times);
      i += times;
    }
    if (lengths[END] === 0) throw new Error('invalid code -- missing end-of-block');
    const literalTable = huffmanTable(lengths.subarray(0, literals), 10, LITERAL_ENTRIES, true);
    if (literalTable === null) throw new Error('invalid literal/lengths set');
    const distanceTable = huffmanTable(lengths.subarray(literals), 8, DISTANCE_ENTRIES, true);
    if (distanceTable === null) throw new Error('invalid distances set');
    this.#literals = literalTable;
    this.#distances = distanceTable;
  }

  #codeLength(entries: Int32Array): number {
    for (;;) {
      const entry = entries[this.#bits & 127]!;
      const length = entry & 15;
      if (length > 0 && length <= this.#bitCount) {
        this.#bits >>>= length;
        this.#bitCount -= length;
        return entry >> 9;
      }
      if (this.#bitCount >= 7) throw new Error('invalid code lengths set');
      if (this.#at >= this.#input.length) throw new Error('unexpected end of file');
      this.#bits |= this.#input[this.#at++]! << this.#bitCount;
      this.#bitCount += 8;
    }
  }

  #copy(): boolean {
    const count = Math.min(this.#storedLeft, this.#input.length - this.#at, WINDOW + PIECE - this.#to);
    this.#out.set(this.#input.subarray(this.#at, this.#at + count), this.#to);
    this.#at += count;
    this.#to += count;
    this.#storedLeft -= count;
    if (this.#storedLeft === 0) {
      this.#state = 'block';
      return true;
    }
    if (this.#ended && this.#at === this.#input.length) throw new Error('unexpected end of file');
    return false;
  }

  /** Symbols of one block, as many as input and room allow. The hot loop: state stands in locals. */
  #decode(): boolean {
    const input = this.#input;
    const out = this.#out;
    const { entries: literals, bits: literalBits } = this.#literals;
    const { entries: distances, bits: distanceBits } = this.#distances;
    const literalMask = (1 << literalBits) - 1;
    const distanceMask = (1 << distanceBits) - 1;
    const safe = input.length - SYMBOL;
    const room = WINDOW + PIECE;
    let at = this.#at;
    let bits = this.#bits;
    let count = this.#bitCount;
    let to = this.#to;
    let more = true;
    let before = to;
    while (to < room) {
      if (at > safe) {
        if (!this.#ended) {
          more = false;
          break;
        }
        if (8 * at - count > 8 * input.length) this.#cutAt(before);
        before = to;
      }
      // At most 31 bits are held, so that shifts stay within a word. Behind the end of the input zeros are taken.
      while (count <= 23) {
        bits |= input[at++]! << count;
        count += 8;
      }
      let entry = literals[bits & literalMask]!;
      if ((entry & POINTS) !== 0)
        entry = this.#second(literals, entry, (bits >>> literalBits) & ((1 << ((entry >> 5) & 15)) - 1), literalBits);
      let used = entry & 31;
      let value = entry >> 9;
      if (value < END) {
        if (used === 0) this.#damaged('invalid literal/length code', at, to);
        bits >>>= used;
        count -= used;
        out[to++] = value;
        continue;
      }
      bits >>>= used;
      count -= used;
      if (value === END) {
        this.#state = 'block';
        break;
      }
      if (value === NONE) this.#damaged('invalid literal/length code', at, to);
      const lengthExtra = (entry >> 5) & 15;
      const length = value - LENGTH + (bits & ((1 << lengthExtra) - 1));
      bits >>>= lengthExtra;
      count -= lengthExtra;
      while (count <= 23) {
        bits |= input[at++]! << count;
        count += 8;
      }
      entry = distances[bits & distanceMask]!;
      if ((entry & POINTS) !== 0)
        entry = this.#second(
          distances,
          entry,
          (bits >>> distanceBits) & ((1 << ((entry >> 5) & 15)) - 1),
          distanceBits,
        );
      used = entry & 31;
      if (used === 0 || entry >> 9 === NONE) this.#damaged('invalid distance code', at, to);
      bits >>>= used;
      count -= used;
      while (count <= 15) {
        bits |= input[at++]! << count;
        count += 8;
      }
      const distanceExtra = (entry >> 5) & 15;
      value = (entry >> 9) + (bits & ((1 << distanceExtra) - 1));
      bits >>>= distanceExtra;
      count -= distanceExtra;
      if (value > to) this.#damaged('invalid distance too far back', at, to);
      let from = to - value;
      if (length > 24 && value >= length) {
        out.copyWithin(to, from, from + length);
        to += length;
      } else for (const stop = to + length; to < stop;) out[to++] = out[from++]!;
    }
    if (at > input.length) {
      count -= 8 * (at - input.length);
      if (count < 0) this.#cutAt(before);
      bits &= (1 << count) - 1;
      at = input.length;
    }
    this.#at = at;
    this.#bits = bits;
    this.#bitCount = count;
    this.#to = to;
    return more;
  }

  /** The input ended within the symbol whose text would begin here. */
  #cutAt(to: number): never {
    this.#to = to;
    throw new Error('unexpected end of file');
  }

  /** What looks like damage where the input is used up is its end. */
  #damaged(what: string, at: number, to: number): never {
    if (at > this.#input.length) this.#cutAt(to);
    throw new Error(what);
  }

  /** The entry of a long code, its length counted from the first bit. */
  #second(entries: Int32Array, entry: number, index: number, bits: number): number {
    const second = entries[(entry >> 9) + index]!;
    return second === 0 ? 0 : second + bits;
  }
}

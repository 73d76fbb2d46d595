/** What is used of `WebAssembly`: Node and browsers have it, their types do not agree. */
interface WasmDoor {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly decompress_all: (result: number, bytes: number, length: number) => void;
  readonly __wbindgen_add_to_stack_pointer: (by: number) => number;
  /** Frees. */
  readonly __wbindgen_export: (at: number, length: number, align: number) => void;
  /** Allocates. */
  readonly __wbindgen_export2: (length: number, align: number) => number;
}

/** Header of a BGZF block up to its size, and the trailer behind the data. */
const HEAD = Uint8Array.of(0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 6, 0, 0x42, 0x43, 2, 0);
const FRAME = 26;
const MAX_BLOCK = 65_536;
const SLAB = 1 << 20;

/**
 * Raw DEFLATE data of one BGZF block; null where it is damaged, is not of the size, or does not fit into a block.
 * @param into where the text is put, `size` bytes; new memory without
 */
export type InflateBlock = (data: Uint8Array, size: number, into?: Uint8Array) => Uint8Array | null;

/**
 * libdeflate in WebAssembly, as @gmod/bgzf-filehandle builds it. Its own door is asynchronous and fetches its code from a `data:`
 * address, which the page's policy forbids, so the module is taken as bytes and called directly: the data goes in framed as a
 * BGZF block.
 */
export function libdeflate(wasm: Uint8Array): InflateBlock {
  const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: WasmDoor }).WebAssembly;
  const module = new Module(wasm);
  const { exports } = new Instance(module, importsOf(module));
  const { memory, decompress_all: inflate, ...stack } = exports as Exports;
  let bytes = new Uint8Array(memory.buffer);
  let view = new DataView(memory.buffer);
  // Memory that grew has a new buffer.
  const renew = (): void => {
    if (bytes.buffer === memory.buffer) return;
    bytes = new Uint8Array(memory.buffer);
    view = new DataView(memory.buffer);
  };
  // Blocks are short-lived and many: sixteen share an allocation, which halves the work of the collector.
  let slab = new Uint8Array(0);
  let taken = 0;
  const room = (size: number): Uint8Array => {
    if (taken + size > slab.length) {
      slab = new Uint8Array(SLAB);
      taken = 0;
    }
    const part = slab.subarray(taken, taken + size);
    // The next one begins at a whole word.
    taken += (size + 7) & ~7;
    return part;
  };
  return (data, size, into) => {
    const length = data.length + FRAME;
    if (length > MAX_BLOCK || size === 0 || size > MAX_BLOCK) return null;
    const result = stack.__wbindgen_add_to_stack_pointer(-16);
    try {
      const at = stack.__wbindgen_export2(length, 1) >>> 0;
      renew();
      bytes.set(HEAD, at);
      view.setUint16(at + 16, length - 1, true);
      bytes.set(data, at + 18);
      // The checksum is the caller's to check.
      view.setUint32(at + length - 8, 0, true);
      view.setUint32(at + length - 4, size, true);
      inflate(result, at, length);
      renew();
      if (view.getInt32(result + 12, true) !== 0) return null;
      const text = view.getInt32(result, true) >>> 0;
      const textLength = view.getInt32(result + 4, true) >>> 0;
      const copy = textLength === size ? (into ?? room(size)) : null;
      copy?.set(bytes.subarray(text, text + size));
      stack.__wbindgen_export(text, textLength, 1);
      return copy;
    } finally {
      stack.__wbindgen_add_to_stack_pointer(16);
    }
  };
}

/** What the module asks of its host: to make an error object, and to throw. Their names carry digests. */
function importsOf(module: object): object {
  const { Module } = (globalThis as unknown as { readonly WebAssembly: { readonly Module: ImportsOf } }).WebAssembly;
  const imports: Record<string, Record<string, () => number>> = {};
  for (const { module: from, name } of Module.imports(module))
    (imports[from] ??= {})[name] = () => {
      if (/Error/.test(name)) return 1;
      throw new Error('the inflater failed');
    };
  return imports;
}

interface ImportsOf {
  imports(module: object): readonly { readonly module: string; readonly name: string }[];
}

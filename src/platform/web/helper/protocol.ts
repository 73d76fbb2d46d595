/** To the helper. `code` comes first; every other message is answered under its id. */
export type HelperRequest =
  | { readonly kind: 'code'; readonly wasm: Uint8Array }
  /** Blocks of a run: from, to, size of each. */
  | { readonly kind: 'blocks'; readonly id: number; readonly packed: Uint8Array; readonly blocks: Float64Array }
  /** The next bytes of a gzip stream; null: it has no more. `stream` tells streams apart. */
  | { readonly kind: 'stream'; readonly id: number; readonly stream: number; readonly bytes: Uint8Array | null }
  /** The stream is wanted no longer. */
  | { readonly kind: 'drop'; readonly stream: number };

export type HelperReply =
  /** It has its code: from now on it can be asked. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'text'; readonly id: number; readonly text: Uint8Array }
  /** `text`: what a damaged stream gave before its damage. */
  | { readonly kind: 'refused'; readonly id: number; readonly why: string; readonly text?: Uint8Array };

/** What a `Worker` and the global of a worker have in common. */
export interface HelperPort<In, Out> {
  postMessage(message: Out, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: In }) => void): void;
}

/** To the helper. `code` comes first; every other message is answered under its id. */
export type HelperRequest =
  | { readonly kind: 'code'; readonly wasm: Uint8Array }
  /** Blocks of a run: from, to, size, checksum of each. */
  | { readonly kind: 'blocks'; readonly id: number; readonly packed: Uint8Array; readonly blocks: Float64Array };

export type HelperReply =
  /** It has its code: from now on it can be asked. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'text'; readonly id: number; readonly text: Uint8Array }
  | { readonly kind: 'refused'; readonly id: number; readonly why: string };

/** What a `Worker` and the global of a worker have in common. */
export interface HelperPort<In, Out> {
  postMessage(message: Out, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: In }) => void): void;
}

// The package's own door would fetch; its text holds the code of the module as base64.
// oxlint-disable-next-line import/default -- Vite makes it
import text from '../../../node_modules/@gmod/bgzf-filehandle/esm/wasm/bgzf-wasm-inlined.js?raw';

/** The code of libdeflate, for `webHost`. */
export function libdeflateCode(): Uint8Array {
  const base64 = /data:application\/wasm;base64,([A-Za-z0-9+/=]+)/.exec(text)?.[1];
  if (base64 === undefined) throw new Error('@gmod/bgzf-filehandle holds no module');
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

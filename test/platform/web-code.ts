import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The code of libdeflate out of the package, as the page's build takes it. */
export function libdeflateCode(): Uint8Array {
  const door = createRequire(import.meta.url).resolve('@gmod/bgzf-filehandle');
  const text = readFileSync(join(dirname(door), '..', 'esm', 'wasm', 'bgzf-wasm-inlined.js'), 'utf8');
  return Buffer.from(/data:application\/wasm;base64,([A-Za-z0-9+/=]+)/.exec(text)![1]!, 'base64');
}

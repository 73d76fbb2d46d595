import { config as configSchemas } from 'zod/v4/core';
import { PropriaError } from '../../../src/core/index.ts';
import { createEngine } from '../../../src/engine/index.ts';
import { asBundle, decodeKnowledge, readBundle } from '../../../src/knowledge/index.ts';
import { webHost } from '../../../src/platform/web/index.ts';
import { startInflater } from './inflate/start-inflater.ts';
import { libdeflateCode } from './libdeflate-code.ts';
import type { AnyMethod, Kit } from './method.ts';
import { METHODS } from './methods/index.ts';
import type { CallMessage, ErrorParts, ReplyMessage } from './protocol.ts';

// The engine in a worker of its own: the page stays free to answer while a genome is read.

// Schemas would try to compile themselves, which the policy refuses and the browser reports.
configSchemas({ jitless: true });

const kit: Promise<Kit> = (async () => {
  const host = webHost(libdeflateCode(), startInflater());
  const pack = await import('virtual:knowledge/base');
  const stored = readBundle(pack.default);
  const knowledge = decodeKnowledge(stored);
  return { knowledge, host, engine: createEngine({ knowledge, host }), bundle: () => asBundle(stored) };
})();

const send = (message: ReplyMessage): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<CallMessage>) => void answer(data));

async function answer({ id, method, args }: CallMessage): Promise<void> {
  try {
    const run = (METHODS as Readonly<Record<string, AnyMethod>>)[method];
    if (run === undefined) throw new Error(`no method ${method}`);
    const result: unknown = await run(await kit, args, (progress: unknown) => send({ id, kind: 'progress', progress }));
    send({ id, kind: 'result', result });
  } catch (error) {
    send({ id, kind: 'error', error: partsOf(error) });
  }
}

function partsOf(error: unknown): ErrorParts {
  if (error instanceof PropriaError) return { code: error.code, params: error.params, place: error.place };
  return { code: null, message: error instanceof Error ? error.message : String(error) };
}

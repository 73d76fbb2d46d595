import { describe, expect, it } from 'vitest';
import type { ByteSource, ErrorPlace, Host } from '../../src/core/index.ts';
import { createEngine } from '../../src/engine/index.ts';
import { nodeHost } from '../../src/platform/node/index.ts';
import { blobSource, webHost } from '../../src/platform/web/index.ts';
import { BAD_FILES } from '../support/bad-files.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { libdeflateCode } from './web-code.ts';

const knowledge = loadTestKnowledge();
const web = webHost(libdeflateCode());

/** Code and place of the refusal. */
async function refusal(source: ByteSource, host: Host): Promise<object> {
  try {
    await createEngine({ knowledge, host }).read(source);
    return { code: 'none' };
  } catch (error) {
    const { code, place } = error as { readonly code: string; readonly place: ErrorPlace };
    // How much of a damaged stream comes out before it is refused is the inflater's own.
    return { code, place: code === 'GZIP_DAMAGED' ? { source: place.source } : place };
  }
}

// Files of a hundred unpacked megabytes meet no inflater.
const PACKED = BAD_FILES.filter(({ name }) => !/100-megabytes/.test(name));

describe('a bad file is refused alike in the page and on Node', () => {
  it.each(PACKED.map((file) => [file.name, file] as const))(
    '%s',
    { timeout: 300_000 },
    async (name, { bytes, code }) => {
      const blob = new Blob([bytes as string]);
      const expected = await refusal(blobSource(blob, name), nodeHost);
      expect(expected).toMatchObject({ code });
      expect(await refusal(blobSource(blob, name), web)).toEqual(expected);
    },
  );
});

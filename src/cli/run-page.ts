import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PropriaError } from '../core/index.ts';
import { type Values, textOption } from './command.ts';
import { servePage } from './page/serve-page.ts';

/** The built page: beside the built code, or in dist of the checkout when run from source. */
const BUILT = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/' : '../web/', import.meta.url));

const PEOPLE = ['after-stent', 'planning-pregnancy', 'kidney-transplant', 'no-genome'] as const;

/** Serves the page until it is stopped. */
export async function runPage(options: Values): Promise<void> {
  const folder = textOption(options, 'folder') ?? BUILT;
  if (!existsSync(join(folder, 'index.html')))
    throw new PropriaError('HOST_FILE_NOT_FOUND', { params: { path: join(folder, 'index.html') } });
  const wanted = portOf(textOption(options, 'port') ?? '4173');
  const server = await servePage(folder, wanted).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || textOption(options, 'port') !== undefined)
      throw usage(`port ${wanted} cannot be used (${error.code ?? error.message}); name another with --port`);
    // Somebody else has the usual one.
    return servePage(folder, 0);
  });
  const { port } = server.address() as AddressInfo;
  const home = `http://localhost:${port}/`;
  process.stdout.write(
    `Propria is at ${home}\n\nConstructed people, ready to open:\n${PEOPLE.map((one) => `  ${home}#/open/${one}`).join('\n')}\n\nNothing that is opened in the page is sent, here or anywhere. Stop with Ctrl-C.\n`,
  );
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close(() => done());
        server.closeAllConnections();
      });
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw usage(`${text} is no port`);
}

function usage(detail: string): PropriaError {
  return new PropriaError('CLI_USAGE', { params: { detail, command: 'page' } });
}

import { PropriaError } from '../../core/index.ts';
import { LEAST_CHARACTERS } from '../../vault/index.ts';
import { type Values, textOption } from '../command.ts';
import { readText } from '../input-files.ts';

/** The passphrase that a file or the environment gives; null: it is to be asked. */
export async function givenPassphrase(options: Values): Promise<string | null> {
  const path = textOption(options, 'passphraseFile');
  if (path !== undefined) return firstLine(await readText(path));
  return process.env['PROPRIA_PASSPHRASE'] ?? null;
}

/** A file of one line, however its editor ended it. */
export function firstLine(text: string): string {
  return text.replace(/^\ufeff/, '').split(/\r?\n/)[0] ?? '';
}

/** @throws PropriaError CLI_PASSPHRASE_NEEDED where there is nobody to ask, or whoever is asked gives none */
export async function askPassphrase(message: string): Promise<string> {
  return ask(message, undefined);
}

/** A new one, twice the same. @throws PropriaError CLI_PASSPHRASE_NEEDED */
export async function askNewPassphrase(): Promise<string> {
  const first = await ask(
    `New passphrase (at least ${LEAST_CHARACTERS} characters; nobody can open the file without it)`,
    (typed) => (lengthOf(typed) < LEAST_CHARACTERS ? `At least ${LEAST_CHARACTERS} characters.` : undefined),
  );
  await ask('The same once more', (typed) => (typed === first ? undefined : 'This is another one.'));
  return first;
}

/** What goes on may stand in the line where the question comes. */
const CLEAR_LINE = '\r\u001b[2K';

const lengthOf = (typed: string): number => [...typed.normalize('NFKC')].length;

async function ask(message: string, fault: ((typed: string) => string | undefined) | undefined): Promise<string> {
  if (!(process.stdin.isTTY && process.stderr.isTTY)) throw new PropriaError('CLI_PASSPHRASE_NEEDED');
  const { isCancel, password } = await import('@clack/prompts');
  process.stderr.write(CLEAR_LINE);
  // Standard output may be going to a file.
  const typed = await password({
    message,
    output: process.stderr,
    ...(fault === undefined ? {} : { validate: (value: string | undefined) => fault(value ?? '') }),
  });
  if (isCancel(typed)) throw new PropriaError('CLI_PASSPHRASE_NEEDED');
  return typed ?? '';
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** What a build leaves: the program in one file, and V8's compiled form of it, which fits one release on one kind of machine. */
const PROGRAM = fileURLToPath(new URL('./program.utf16', import.meta.url));
const COMPILED = `${PROGRAM}.${process.version}-${process.arch}`;

/**
 * Starts the program from the form that V8 compiled when it was built. A command is done in about a second, and a fifth of that goes
 * into finding, reading and compiling code that is the same each time. False where a build left none for this Node, or V8 refuses it:
 * then nothing has run.
 */
export function startCompiled(): boolean {
  let cachedData: Buffer;
  let text: string;
  try {
    cachedData = readFileSync(COMPILED);
    text = readFileSync(PROGRAM, 'utf16le');
  } catch {
    return false;
  }
  const script = new Script(text, {
    filename: PROGRAM,
    cachedData,
  });
  if (script.cachedDataRejected !== false) return false;
  (script.runInThisContext() as (exports: object, require: NodeJS.Require) => void)({}, createRequire(PROGRAM));
  return true;
}

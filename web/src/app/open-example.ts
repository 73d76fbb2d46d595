import people from 'virtual:people';
import { EMPTY_SESSION } from './session.ts';

/** The day on which the constructed records stand: later, their values would be old. */
export const EXAMPLE_DAY = '2026-11-22';

export const EXAMPLES: readonly string[] = Object.keys(people);

/** The files of a bundled person, as if they had been dropped. */
export async function exampleFiles(person: string): Promise<readonly File[]> {
  const { default: files } = await people[person]!();
  return files.map(({ name, base64 }) => new File([bytesOf(base64)], name));
}

/** What the session is before an example's files are read. */
export const exampleSession = (person: string) => ({ ...EMPTY_SESSION, example: person, asOf: EXAMPLE_DAY });

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

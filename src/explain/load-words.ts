import type { Catalogue } from './catalogue.ts';
import type { Words } from './words.ts';

/** Languages that speak to the person only, and in which a clinician's page stands in English. */
const FOR_THE_PERSON: ReadonlySet<string> = new Set(['ar']);

/**
 * Words of a language, loaded when asked for: the languages of the program, and for the person Arabic. Where a language is not spoken
 * here, English.
 */
export async function loadWords(language: string, reader: 'person' | 'clinician' = 'person'): Promise<Words> {
  const spoken = reader === 'clinician' && FOR_THE_PERSON.has(language) ? 'en' : language;
  const [{ createWords }, catalogue] = await Promise.all([import('./words.ts'), loadCatalogue(spoken)]);
  return createWords(catalogue);
}

async function loadCatalogue(language: string): Promise<Catalogue> {
  switch (language) {
    case 'ar':
      return (await import('./arabic.ts')).ARABIC;
    case 'es':
      return (await import('./spanish.ts')).SPANISH;
    default:
      return (await import('./catalogue.ts')).ENGLISH;
  }
}

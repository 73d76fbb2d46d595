import type { Catalogue } from './catalogue.ts';
import type { Words } from './words.ts';

/**
 * Words of a language, loaded when asked for: the languages of the program, and Arabic for the pages of the person. Where a language
 * is not spoken here, English.
 */
export async function loadWords(language: string): Promise<Words> {
  const [{ createWords }, catalogue] = await Promise.all([import('./words.ts'), loadCatalogue(language)]);
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

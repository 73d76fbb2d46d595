import type { Words } from './words.ts';

/** Words of a language, loaded when asked for; where it is not spoken here, English. */
export async function loadWords(language: string): Promise<Words> {
  const [{ createWords }, catalogue] = await Promise.all([
    import('./words.ts'),
    language === 'es'
      ? import('./spanish.ts').then(({ SPANISH }) => SPANISH)
      : import('./catalogue.ts').then(({ ENGLISH }) => ENGLISH),
  ]);
  return createWords(catalogue);
}

import { PropriaError } from '../../../../src/core/index.ts';
import { shapeOf } from '../../../../src/engine/index.ts';
import { blobSource } from '../../../../src/platform/web/index.ts';
import type { Kit, Method } from '../method.ts';

/** `beside`: an index, or a text for people. */
export type FileSide = 'person' | 'tumour' | 'trials' | 'beside';

/** Lists that say nothing of a tumour by themselves: they belong to one where it is there or where nothing else reads them. */
const WEAK: ReadonlySet<string> = new Set(['genes', 'bed', 'hla', 'typed']);

/**
 * Which files are the person's and which a tumour's, told by their content. A VCF is the person's own genome unless it shows itself as a
 * tumour's; `onTumour`: the files were dropped on the tumour's screen, where what is not plainly the person's is taken for the tumour's.
 */
export const sortFiles: Method<
  { readonly files: readonly File[]; readonly onTumour?: boolean },
  readonly FileSide[]
> = async ({ host }, { files, onTumour = false }) => {
  const kinds = await Promise.all(files.map((file) => kindOf(file, host, onTumour)));
  const strong = onTumour || kinds.some(({ side }) => side === 'tumour');
  return kinds.map(({ side, weak }) => (weak && strong ? 'tumour' : side));
};

interface Kind {
  readonly side: FileSide;
  /** A tumour's beside one. */
  readonly weak: boolean;
}

const PERSON: Kind = { side: 'person', weak: false };
const TUMOUR: Kind = { side: 'tumour', weak: false };

async function kindOf(file: File, host: Kit['host'], onTumour: boolean): Promise<Kind> {
  const source = blobSource(file);
  try {
    const shape = await shapeOf(source, host);
    if (shape === 'beside') return { side: 'beside', weak: false };
    if (shape === 'price-list' || shape === 'stage-document') return PERSON;
    const { tumourFileKind, isTumourVcf } = await import('../../../../src/tumour/index.ts');
    const kind = await tumourFileKind({ name: file.name, source }, host);
    if (shape === 'genome') {
      // What `readTumour` judges itself: it refuses an inherited genome by name of what shows it.
      if (kind !== 'vcf') return PERSON;
      return onTumour || (await isTumourVcf({ name: file.name, source }, host)) ? TUMOUR : PERSON;
    }
    if ((shape === 'fhir' || shape === 'person-file') && kind !== 'stated') {
      const head = await file.slice(0, 65_536).text();
      return /["']?(?:treatment_list|protocol_no|nctId)["']?\s*:/.test(head) ? { side: 'trials', weak: false } : PERSON;
    }
    if (kind === null) return onTumour && shape !== 'fhir' && shape !== 'person-file' ? TUMOUR : PERSON;
    if (WEAK.has(kind))
      return { side: shape === 'unknown' && kind !== 'genes' ? 'tumour' : 'person', weak: shape === 'unknown' };
    return TUMOUR;
  } catch (error) {
    // What cannot be opened is refused by whoever reads it.
    if (error instanceof PropriaError) return onTumour ? TUMOUR : PERSON;
    throw error;
  }
}

import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { PropriaError } from '../../core/index.ts';
import type { Words } from '../../explain/index.ts';

export type PdfDefinition = TDocumentDefinitions;

/** The part of pdfmake that is used: its browser build, which runs on every host and opens no file and no address. */
interface PdfMaker {
  addVirtualFileSystem(files: unknown): void;
  setUrlAccessPolicy(allow: (url: string) => boolean): void;
  createPdf(definition: PdfDefinition): { getBuffer(): Promise<Uint8Array> };
}

/**
 * A document as PDF bytes. The library and its embedded fonts (Roboto, Apache-2.0) are loaded with the first call: 15 MB on
 * disk and a third of a second that no other view pays for.
 * @param words the language that it is written in; the fonts have no letters of one that runs from right to left
 * @throws PropriaError REPORT_PDF_SCRIPT for such a language
 * @param made ISO date of the plan: stands as the date of the document, so that equal plans give equal bytes
 */
export async function renderPdf(
  definition: PdfDefinition,
  made: string,
  words?: Pick<Words, 'locale' | 'direction'>,
): Promise<Uint8Array> {
  if (words?.direction === 'rtl') throw new PropriaError('REPORT_PDF_SCRIPT', { params: { language: words.locale } });
  const maker = await load();
  const document: PdfDefinition = {
    ...definition,
    content: printable(definition.content) as PdfDefinition['content'],
    pageSize: definition.pageSize ?? 'A4',
    info: {
      creator: 'Propria',
      producer: 'Propria',
      ...definition.info,
      creationDate: new Date(`${made.slice(0, 10)}T00:00:00Z`),
    },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.25, color: '#1b1b18', ...definition.defaultStyle },
  };
  return new Uint8Array(await maker.createPdf(document).getBuffer());
}

/** Pages of a document that {@link renderPdf} made: its page objects stand uncompressed. */
export function pageCount(bytes: Uint8Array): number {
  return new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Signs that the embedded fonts do not have, and what is printed for them. */
const GLYPHS: Readonly<Record<string, string>> = { '\u2192': '\u203a' };

/** The same content in signs that the fonts have. Drawings are kept as they are. */
function printable(content: unknown): unknown {
  if (typeof content === 'string') return content.replace(/\u2192/g, (sign) => GLYPHS[sign]!);
  if (Array.isArray(content)) return content.map(printable);
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [
      key,
      key === 'svg' || typeof value === 'function' ? value : printable(value),
    ]),
  );
}

let loaded: Promise<PdfMaker> | null = null;

function load(): Promise<PdfMaker> {
  loaded ??= Promise.all([import('pdfmake/build/pdfmake.js'), import('pdfmake/build/vfs_fonts.js')]).then(
    ([module, fonts]) => {
      const maker = (module as unknown as { default: PdfMaker }).default;
      maker.addVirtualFileSystem((fonts as { default: unknown }).default);
      maker.setUrlAccessPolicy(() => false);
      return maker;
    },
  );
  return loaded;
}

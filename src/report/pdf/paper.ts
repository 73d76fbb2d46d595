import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import type { Words } from '../../explain/index.ts';
import { HAIR, INK, INK_3 } from './inks.ts';
import type { PdfDefinition } from './render-pdf.ts';

/** Width of the text on A4, in points. */
export const TEXT_WIDTH = 515;

/** What every sheet of a document shows beside its content. */
export interface Paper {
  readonly words: Pick<Words, 'mark' | 'say'>;
  /** ISO date of the plan. */
  readonly made: string;
  /** Name of the document. */
  readonly title: string;
  /** Head of every sheet. */
  readonly running: string;
  /** Foot of every sheet, before the mark of a language that nobody has reviewed. */
  readonly foot: string;
  readonly footSize?: number;
  /** Type of the text, in points. */
  readonly fontSize: number;
}

/** Margins, running head, foot with page number; no page stands without them. */
export function paper(
  { words, made, title, running, foot, footSize = 7.5, fontSize }: Paper,
  content: readonly Content[],
): PdfDefinition {
  return {
    info: { title: `${title}, ${made.slice(0, 10)}` },
    pageMargins: [40, 48, 40, 44],
    header: {
      margin: [40, 22, 40, 0],
      columns: [
        { text: 'Propria', bold: true },
        { text: running, alignment: 'right', color: INK_3, fontSize: 8 },
      ],
    },
    footer: (page: number, total: number): Content => ({
      margin: [40, 12, 40, 0],
      columns: [
        { text: [foot, words.mark ?? ''].join(' ').trim(), color: INK_3, fontSize: footSize },
        {
          text: words.say('care.page.page-of', { n: page, total }),
          alignment: 'right',
          color: INK_3,
          fontSize: 7.5,
          width: 80,
        },
      ],
    }),
    defaultStyle: { fontSize, color: INK },
    content: [...content],
  };
}

/** A rule opens each block, and beneath it stands its head. */
export function rule(title: string, note: string | null, width: number = TEXT_WIDTH): Content {
  return {
    margin: [0, 10, 0, 4],
    stack: [
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1.5, lineColor: INK }],
        margin: [0, 0, 0, 4],
      },
      {
        columns: [
          { text: title, bold: true, fontSize: 10.5 },
          { text: note ?? '', alignment: 'right', color: INK_3, fontSize: 8 },
        ],
      },
    ],
  };
}

/** Hairlines between rows and nothing else; a row never breaks over a page. */
export function table(
  body: readonly (readonly TableCell[])[],
  widths: readonly (number | string)[],
  lines = true,
  headerRows = 0,
): ContentTable | { readonly text: string } {
  if (body.length === 0) return { text: '' };
  return {
    table: { body: body.map((row) => [...row]), widths: [...widths] as never, dontBreakRows: true, headerRows },
    layout: {
      hLineWidth: (i: number, node: { table: { body: unknown[] } }) =>
        lines && i > 0 && i < node.table.body.length ? 0.5 : 0,
      vLineWidth: () => 0,
      hLineColor: () => HAIR,
      paddingLeft: (i: number) => (i === 0 ? 0 : 4),
      paddingRight: () => 4,
      paddingTop: () => 2.5,
      paddingBottom: () => 2.5,
    },
  };
}

/** Where a clinician signs. */
export function signatureLine(words: Pick<Words, 'say'>): Content {
  return {
    text: words.say('care.page.signed'),
    color: INK_3,
    fontSize: 8,
    margin: [0, 28, 0, 0],
    decoration: 'overline',
  };
}

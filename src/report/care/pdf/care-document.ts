import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import type { CareItem } from '../../../plan/index.ts';
import type { PdfDefinition } from '../../pdf/render-pdf.ts';
import type { CareReporter } from '../care-reporter.ts';
import { HAIR, INK, INK_3, pdfMark } from './pdf-marks.ts';

/** Width of the text on A4, in points. */
export const TEXT_WIDTH = 515;

/** Margins, running head with name, date and page number; no page stands without them. */
export function document(reporter: CareReporter, content: readonly Content[]): PdfDefinition {
  const { plan, words } = reporter;
  const person = plan.person.name?.value ?? words.say('care.page.person.unnamed');
  const title = words.say('care.page.title.person', { person });
  return {
    info: { title: `${title}, ${plan.made.slice(0, 10)}` },
    pageMargins: [40, 48, 40, 44],
    header: {
      margin: [40, 22, 40, 0],
      columns: [
        { text: 'Propria', bold: true },
        { text: `${title} · ${words.date(plan.made)}`, alignment: 'right', color: INK_3, fontSize: 8 },
      ],
    },
    footer: (page: number, total: number): Content => ({
      margin: [40, 12, 40, 0],
      columns: [
        {
          text: [sayShort(reporter), words.mark ?? ''].filter((part) => part !== '').join(' '),
          color: INK_3,
          fontSize: 7.5,
        },
        {
          text: words.say('care.page.page-of', { n: page, total }),
          alignment: 'right',
          color: INK_3,
          fontSize: 7.5,
          width: 80,
        },
      ],
    }),
    defaultStyle: { fontSize: 9, color: INK },
    content: [...content],
  };
}

function sayShort({ plan, words }: CareReporter): string {
  return `${words.say('report.knowledge')} ${plan.knowledge.id}, sha-256 ${plan.knowledge.digest.slice(0, 16)}`;
}

/** A rule opens each block: 2 pt, then its head. */
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

export function mark(reporter: CareReporter, item: CareItem): Content & TableCell {
  const { svg, width } = pdfMark(item);
  return {
    columnGap: 0,
    columns: [
      { svg, width, margin: [0, 1, 0, 0] },
      { text: reporter.words.say(`word.${item.word}`), bold: true, margin: [4, 0, 0, 0] },
    ],
    width: 'auto',
  } as Content & TableCell;
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

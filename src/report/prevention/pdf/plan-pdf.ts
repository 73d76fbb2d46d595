import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { PreventionItemSaid } from '../../../explain/index.ts';
import { listHead, small } from '../../pdf/board-paper.ts';
import { INK_2, INK_3 } from '../../pdf/inks.ts';
import { table } from '../../pdf/paper.ts';
import type { PreventionView } from '../prevention-view.ts';
import { headedTable, sentences } from './prevention-lines-pdf.ts';

/** Reasons of a line on paper; the page has all. */
const REASONS = 3;
/** On page one, where every list must have room. */
export const REASONS_FIRST = 2;

/** Lines of the dated plan: what, why with its grades, by when. */
export function items(title: string, rows: readonly PreventionItemSaid[], reasons = REASONS): Content[] {
  if (rows.length === 0) return [];
  return headedTable(
    title,
    String(rows.length),
    rows.map((item): TableCell[] => [
      {
        stack: [
          { text: item.what, bold: true },
          { text: item.topic, fontSize: 7.5, color: INK_2 },
        ],
      },
      {
        stack: [
          {
            text: sentences(
              item.notNeeded,
              item.why.slice(0, reasons).join('; '),
              item.open,
              item.missing,
              item.conflict,
              item.unconfirmed,
            ),
            fontSize: 8,
          },
          { text: item.grades.join(' · '), fontSize: 7.5, color: INK_2 },
          ...(item.clinicianOnly === null ? [] : [{ text: item.clinicianOnly, fontSize: 7, color: INK_3 }]),
        ],
      },
      {
        stack: [
          { text: [item.says, item.urgent].filter((part) => part !== null).join(', '), bold: true, fontSize: 8 },
          { text: [item.last, item.when].filter((part) => part !== '').join('; '), fontSize: 7.5, color: INK_2 },
        ],
      },
    ]),
    [150, '*', 125],
  );
}

/** What a change of habit or medicine would do to a risk. */
export function whatIf({ said, words }: PreventionView): Content[] {
  const { rows, others } = said.whatIf;
  if (rows.length === 0) return [];
  const columns = ['change', 'outcome', 'benefit', 'number', 'harm'] as const;
  return [
    listHead(words.say('prevention.section.what-if'), words.say('prevention.what-if.alone')),
    table(
      [
        columns.map((column): TableCell => ({
          text: words.say(`prevention.col.${column}`),
          fontSize: 7,
          color: INK_3,
        })),
        ...rows.map((one): TableCell[] => [
          { text: one.change, bold: true, fontSize: 7.5 },
          {
            stack: [
              { text: one.outcome, fontSize: 7.5 },
              small([one.fromTo, one.baseline ?? ''].filter((part) => part !== '').join(', ')),
              ...(one.equation === null ? [] : [small(one.equation)]),
            ],
          },
          { text: one.benefit, fontSize: 7.5 },
          { text: one.number, fontSize: 7.5 },
          { stack: [{ text: one.harms.join('; '), fontSize: 7.5 }, small(one.source)] },
        ]),
      ],
      [72, '*', 58, 40, 140],
      true,
      1,
    ),
    ...(rows.some(({ noInterval }) => noInterval) ? [small(words.say('prevention.what-if.no-interval'))] : []),
    ...others.map((one) => small(`${one.change}, ${one.outcome}. ${one.why ?? ''}`)),
  ];
}

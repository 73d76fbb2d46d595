import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { RiskSaid } from '../../../explain/index.ts';
import { small } from '../../pdf/board-paper.ts';
import { INK_2 } from '../../pdf/inks.ts';
import { literalDrawing } from '../../pdf/literal-drawing.ts';
import { type PreventionView, curveDrawing, driversDrawing, valueOf } from '../prevention-view.ts';
import { headed, headedTable, lines, sentences } from './prevention-lines-pdf.ts';
import { PREVENTION_LOOKS } from './prevention-looks.ts';

/** Risks in a row each, with interval and average; after the last one those that could not be assessed. */
export function riskRows({ said, words }: PreventionView, from: number, to = Infinity): Content[] {
  const all = said.risks.filter(({ value }) => value !== null);
  const rows = all.slice(from, to);
  if (rows.length === 0 && from > 0) return [];
  if (rows.length === 0) return lines(words.say('prevention.section.risks'), [words.say('prevention.risks.none')]);
  return [
    ...headedTable(
      words.say('prevention.section.risks'),
      null,
      rows.map((risk): TableCell[] => [
        { text: risk.name, bold: true },
        {
          stack: [
            { text: valueOf(risk), bold: true },
            { text: sentences(risk.brief.interval, risk.average), fontSize: 7.5, color: INK_2 },
          ],
        },
        {
          text: sentences(...risk.brief.notes),
          fontSize: 7.5,
          color: INK_2,
        },
      ]),
      [110, '*', 120],
    ),
    ...(from === 0 ? said.riskNotes.map(small) : []),
    ...(from + rows.length < all.length ? [] : said.risks)
      .filter(({ value }) => value === null)
      .map((risk): Content => ({ text: `${risk.name}: ${risk.why ?? ''}`, fontSize: 7.5, color: INK_2 })),
  ];
}

/** Curve and drivers of each risk, and what the risk is made of: two risks in a row, or one with its drivers. */
export function drawings(view: PreventionView): Content[] {
  const { said, words } = view;
  const drawn = said.risks.map((risk) => ({
    risk,
    bars: driversDrawing(view, risk),
    curve: curveDrawing(view, risk),
  }));
  const of = (risk: RiskSaid, curve: ReturnType<typeof curveDrawing>): Content[] => [
    curve === null ? { text: '' } : { svg: literalDrawing(curve('narrow'), PREVENTION_LOOKS), width: 135 },
    { stack: madeOf(risk) },
  ];
  const withBars = drawn.flatMap(({ risk, bars, curve }): TableCell[][] =>
    bars === null
      ? []
      : [
          [
            ...of(risk, curve),
            {
              colSpan: 2,
              stack: [
                { text: words.say('prevention.risk.drivers'), bold: true, fontSize: 8, margin: [0, 0, 0, 3] },
                { svg: literalDrawing(bars('narrow'), PREVENTION_LOOKS), width: 180 },
              ],
            },
            '',
          ],
        ],
  );
  const without = drawn.filter(({ bars, curve }) => bars === null && curve !== null);
  const long = without.filter(({ risk }) => isLong(risk));
  const alone = without.filter(({ risk }) => !isLong(risk));
  const wide = long.map(({ risk, curve }): TableCell[] => {
    const [drawing = '', text = ''] = of(risk, curve);
    return [drawing, { stack: [text], colSpan: 3 }, '', ''];
  });
  const pairs = alone.flatMap(({ risk, curve }, i): TableCell[][] => {
    const next = alone[i + 1];
    return i % 2 === 1 ? [] : [[...of(risk, curve), ...(next === undefined ? ['', ''] : of(next.risk, next.curve))]];
  });
  const rows = [...wide, ...pairs, ...withBars];
  return rows.length === 0
    ? []
    : headedTable(words.say('prevention.section.drawings'), null, rows, [135, '*', 135, '*']);
}

/** Beyond it a narrow column would be a page long. */
const LONG = 500;

function isLong(risk: RiskSaid): boolean {
  return sentences(...linesOf(risk)).length > LONG;
}

function linesOf(risk: RiskSaid): readonly string[] {
  return [
    ...risk.parts.map((part) => part.text),
    ...risk.assumed,
    risk.mortality ?? '',
    risk.differ ?? '',
    risk.lifetime ?? '',
  ];
}

function madeOf(risk: RiskSaid): Content[] {
  return [
    { text: [risk.name, valueOf(risk)].filter((part) => part !== '').join(': '), bold: true, fontSize: 8 },
    { text: `${sentences(...linesOf(risk))}.`, fontSize: 6.5, lineHeight: 1.1, color: INK_2 },
  ];
}

/** Clinical equations with the band of the guideline. */
export function equations({ said, words }: PreventionView): Content[] {
  const { rest } = said.equations;
  const rows = said.equations.rows.filter(({ main }) => main);
  if (rows.length + rest.length === 0) return [];
  const title = words.say('prevention.section.equations');
  if (rows.length === 0) return headed(title, null, rest.map(small));
  return [
    ...headedTable(
      title,
      String(rows.length),
      rows.map((one): TableCell[] => [
        { stack: [{ text: one.name, bold: true, fontSize: 8 }, small(one.outcome)] },
        { text: one.value, fontSize: 8 },
        { text: one.bands.join('; '), fontSize: 7.5 },
        small(one.notes.join(' ')) as TableCell,
      ]),
      [120, 62, '*', 110],
    ),
    ...rest.map(small),
  ];
}

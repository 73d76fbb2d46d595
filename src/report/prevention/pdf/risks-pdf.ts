import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { listHead, small } from '../../pdf/board-paper.ts';
import { INK_2 } from '../../pdf/inks.ts';
import { literalDrawing } from '../../pdf/literal-drawing.ts';
import { table } from '../../pdf/paper.ts';
import { type PreventionView, curveDrawing, driversDrawing, valueOf } from '../prevention-view.ts';
import { lines, sentences } from './prevention-lines-pdf.ts';
import { PREVENTION_LOOKS } from './prevention-looks.ts';

/** Risks in a row each, with interval and average; after the last one those that could not be assessed. */
export function riskRows({ said, words }: PreventionView, from: number, to = Infinity): Content[] {
  const all = said.risks.filter(({ value }) => value !== null);
  const rows = all.slice(from, to);
  if (rows.length === 0 && from > 0) return [];
  if (rows.length === 0) return lines(words.say('prevention.section.risks'), [words.say('prevention.risks.none')]);
  return [
    listHead(words.say('prevention.section.risks'), null),
    table(
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
      [130, '*', 170],
    ),
    ...(from === 0 ? said.riskNotes.map(small) : []),
    ...(from + rows.length < all.length ? [] : said.risks)
      .filter(({ value }) => value === null)
      .map((risk): Content => ({ text: `${risk.name}: ${risk.why ?? ''}`, fontSize: 7.5, color: INK_2 })),
  ];
}

/** Curve and drivers of each risk, and what the risk is made of. */
export function drawings(view: PreventionView): Content[] {
  const { said, words } = view;
  return said.risks.flatMap((risk): Content[] => {
    const [bars, curve] = [driversDrawing(view, risk), curveDrawing(view, risk)];
    if (bars === null && curve === null) return [];
    return [
      {
        unbreakable: true,
        stack: [
          listHead(risk.name, risk.value === null ? null : valueOf(risk)),
          {
            columnGap: 20,
            columns: [
              curve === null ? { text: '' } : { svg: literalDrawing(curve('narrow'), PREVENTION_LOOKS), width: 245 },
              bars === null
                ? { text: '' }
                : {
                    width: 245,
                    stack: [
                      { text: words.say('prevention.risk.drivers'), bold: true, margin: [0, 0, 0, 4] },
                      { svg: literalDrawing(bars('narrow'), PREVENTION_LOOKS), width: 245 },
                    ],
                  },
            ],
          },
          ...[
            ...risk.parts.map((part) => part.text),
            ...risk.assumed,
            risk.mortality ?? '',
            risk.differ ?? '',
            risk.lifetime ?? '',
          ]
            .filter((line) => line !== '')
            .map(small),
        ],
      } as Content,
    ];
  });
}

/** Clinical equations with the band of the guideline. */
export function equations({ said, words }: PreventionView): Content[] {
  const { rest } = said.equations;
  const rows = said.equations.rows.filter(({ main }) => main);
  if (rows.length + rest.length === 0) return [];
  return [
    listHead(words.say('prevention.section.equations'), rows.length === 0 ? null : String(rows.length)),
    table(
      rows.map((one): TableCell[] => [
        { stack: [{ text: one.name, bold: true, fontSize: 8 }, small(one.outcome)] },
        { text: one.value, fontSize: 8 },
        { text: one.bands.join('; '), fontSize: 7.5 },
        small(one.notes.join(' ')) as TableCell,
      ]),
      [140, 55, '*', 140],
    ),
    ...rest.map(small),
  ];
}

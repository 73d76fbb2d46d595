import type { Content } from 'pdfmake/interfaces.js';
import { type Words, sayCareItem } from '../../../explain/index.ts';
import type { CareItem, CarePlan } from '../../../plan/index.ts';
import { HAIR, INK_2, INK_3 } from '../../pdf/inks.ts';
import { TEXT_WIDTH, rule, table } from '../../pdf/paper.ts';
import { type PdfDefinition, pageCount, renderPdf } from '../../pdf/render-pdf.ts';
import { meanwhile } from '../because.ts';
import { type CareReporter, careReporter } from '../care-reporter.ts';
import { doOf } from '../due-words.ts';
import { type OptionsTable, optionsTable } from '../options-table.ts';
import { document, mark } from './care-document.ts';
import { type Density, estimateOf, firstPage } from './first-page.ts';
import {
  checksBlock,
  dayBlock,
  dosesBlock,
  enzymesBlock,
  footBlock,
  genesBlock,
  reckonedBlock,
  testsBlock,
  preventionBlock,
  tumourBlock,
} from './pdf-blocks.ts';

/** The clinician's plan on paper: page one alone suffices; then every line with its sides, the checks, the day, tests, genes. */
export function carePdf(plan: CarePlan, words?: Words): Promise<Uint8Array> {
  const reporter = careReporter(plan, words);
  return fitting(reporter).then(({ density }) =>
    renderPdf(carePdfDefinition(reporter, density), plan.made, reporter.words),
  );
}

export function carePdfDefinition(reporter: CareReporter, density: Density = 0): PdfDefinition {
  const { words } = reporter;
  const [first, ...rest] = reporter.plan.items;
  return document(reporter, [
    ...firstPage(reporter, density),
    { text: '', pageBreak: 'after' },
    ...tumourBlock(reporter),
    ...preventionBlock(reporter),
    ...(first === undefined ? [] : [rule(words.say('care.page.pdf.lines'), null), details(reporter, first, false)]),
    ...rest.map((item) => details(reporter, item, true)),
    ...checksBlock(reporter),
    ...enzymesBlock(reporter),
    ...dosesBlock(reporter),
    ...dayBlock(reporter),
    ...testsBlock(reporter),
    ...genesBlock(reporter),
    ...reckonedBlock(reporter),
    ...footBlock(reporter),
  ]);
}

/** One page: person, statement, at most five lines, every medicine by its word, what is due. */
export function summaryPdf(plan: CarePlan, words?: Words): Promise<Uint8Array> {
  return fitting(careReporter(plan, words)).then(({ bytes }) => bytes);
}

export function summaryDefinition(reporter: CareReporter, density: Density = 0): PdfDefinition {
  return document(reporter, firstPage(reporter, density));
}

/** Page one as it reads best where it fits on one sheet, else set closer; for very many medicines it takes a second. */
async function fitting(
  reporter: CareReporter,
  density: Density = 0,
): Promise<{ readonly density: Density; readonly bytes: Uint8Array }> {
  const bytes = await renderPdf(summaryDefinition(reporter, density), reporter.plan.made, reporter.words);
  return density === 2 || pageCount(bytes) === 1 ? { density, bytes } : fitting(reporter, density === 0 ? 1 : 2);
}

/** A line with what goes with it, its sides, and what instead. */
function details(reporter: CareReporter, item: CareItem, ruled: boolean): Content {
  const { words, speaking } = reporter;
  const said = sayCareItem(speaking, item);
  const pairs: readonly (readonly [string, string | null])[] = [
    [words.say('care.page.how-sure'), `${said.grade}; ${said.certainty}`],
    [words.say('care.page.until'), meanwhile(item, said)],
    [words.say('care.page.taper'), said.taper],
    [words.say('care.page.cost'), item.cost.status === 'assessed' ? said.cost : null],
    [words.say('care.page.decides'), said.decides],
    [words.say('care.page.review'), said.review],
    [words.say('care.page.wish'), said.wishes],
    [words.say('care.page.asks'), said.asks.join(' ')],
    [words.say('care.page.settles'), said.settles.join('; ')],
    [words.say('care.page.used'), said.used.join('; ')],
  ];
  return {
    margin: [0, 0, 0, 8],
    stack: [
      ...(ruled ? [hairline()] : []),
      {
        unbreakable: true,
        columns: [
          { width: 96, stack: [mark(reporter, item)] },
          {
            width: '*',
            stack: [
              { text: said.title, fontSize: 10.5, bold: true, lineHeight: 1.15 },
              { text: doOf(item, said) },
              ...(said.because === '' ? [] : [{ text: said.because, color: INK_2 } as Content]),
              ...estimateOf(reporter, item),
              table(
                pairs
                  .filter(([, value]) => value !== null && value !== '')
                  .map(([term, value]) => [
                    { text: term, color: INK_3, fontSize: 8 },
                    { text: value ?? '', fontSize: 8 },
                  ]),
                [76, '*'],
                false,
              ),
            ],
          },
        ],
      },
      ...(said.sides.length === 0
        ? []
        : [{ text: said.resolution, italics: true, margin: [96, 3, 0, 2], fontSize: 8 } as Content]),
      ...said.sides.map((side): Content => ({
        margin: [96, 0, 0, 2],
        fontSize: 8,
        text: [
          { text: `${side.who}: `, bold: true },
          `${side.what === `${side.word}.` ? '' : `${side.word}. `}${side.what} ${side.why} `,
          {
            text: [side.standing, side.layer, side.unconfirmed ?? ''].filter((part) => part !== '').join('; '),
            color: INK_3,
            fontSize: 7,
          },
        ],
      })),
      ...(item.alternatives === null ? [] : options(reporter, optionsTable(reporter, item.alternatives), true)),
      {
        text: item.trace.records.map((record) => `${record.id} ${record.version}`).join(' · '),
        fontSize: 6.5,
        color: INK_3,
        margin: [96, 2, 0, 0],
      },
    ],
  };
}

/** Options that a page of paper holds; how many more there are is said. */
const ON_PAPER = 5;

function options(reporter: CareReporter, said: OptionsTable, headed: boolean): Content[] {
  const { words } = reporter;
  const shown = said.rows.slice(0, ON_PAPER);
  const wide = new Map([
    [said.name, 124],
    [0, 20],
  ]);
  return [
    ...(headed ? [{ text: words.say('care.page.instead'), bold: true, margin: [0, 5, 0, 1] } as Content] : []),
    ...[...(said.heading === null ? [] : [said.heading]), ...said.notes].map((text): Content => ({
      text,
      fontSize: 7.5,
      color: INK_2,
    })),
    ...(shown.length === 0
      ? []
      : [
          table(
            [
              said.columns.map((text) => ({ text, color: INK_3, fontSize: 7 })),
              ...shown.map((row) =>
                row.cells.map((cell, i) =>
                  i === said.name
                    ? {
                        stack: [
                          { text: cell, bold: true, fontSize: 7.5 },
                          { text: row.notes.join('; '), fontSize: 6.5, color: INK_3, lineHeight: 1.1 },
                        ],
                      }
                    : { text: cell, fontSize: 7.5 },
                ),
              ),
            ],
            said.columns.map((_, i) => wide.get(i) ?? '*'),
            true,
            1,
          ),
        ]),
    ...(said.rows.length <= ON_PAPER
      ? []
      : [
          {
            text: words.say('care.page.rows-shown', { n: ON_PAPER, total: said.rows.length }),
            fontSize: 7.5,
            color: INK_3,
          } as Content,
        ]),
    ...(said.excluded.length === 0
      ? []
      : [{ text: said.excluded.join('. '), fontSize: 7.5, color: INK_2, margin: [0, 2, 0, 0] } as Content]),
    ...said.byIndication.flatMap((one) => options(reporter, one, false)),
  ];
}

function hairline(): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 0.5, lineColor: HAIR }],
    margin: [0, 0, 0, 4],
  };
}

import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import {
  type Words,
  sayAlternatives,
  sayCareBasis,
  sayCareItem,
  sayCareStatement,
  sayNotChecked,
  sayPhenotype,
  saySchedule,
  sayTestNext,
  sayTestNotNeeded,
} from '../../../explain/index.ts';
import type { CareItem, CarePlan } from '../../../plan/index.ts';
import { type PdfDefinition, renderPdf } from '../../pdf/render-pdf.ts';
import { type CareReporter, besideItems, careReporter, medicineItems } from '../care-reporter.ts';
import { stripRows } from '../html/person-strip.ts';
import { HAIR, INK, INK_2, INK_3, pdfMark } from './pdf-marks.ts';

/** The clinician's plan on paper: page one alone suffices; then every line with its sides, the day, the tests, the genes. */
export function carePdf(plan: CarePlan, words?: Words): Promise<Uint8Array> {
  return renderPdf(carePdfDefinition(careReporter(plan, words)), plan.made);
}

export function carePdfDefinition(reporter: CareReporter): PdfDefinition {
  return document(reporter, [
    ...firstPage(reporter),
    { text: '', pageBreak: 'after' },
    ...details(reporter),
    ...dayBlock(reporter),
    ...testsBlock(reporter),
    ...genesBlock(reporter),
    ...footBlock(reporter),
  ]);
}

/** One page: person, statement, at most five lines, every medicine by its word, what is due. */
export function summaryPdf(plan: CarePlan, words?: Words): Promise<Uint8Array> {
  const reporter = careReporter(plan, words);
  return renderPdf(document(reporter, firstPage(reporter)), plan.made);
}

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

function firstPage(reporter: CareReporter): Content[] {
  const { plan, words, speaking } = reporter;
  const now = plan.actNow.flatMap((id) => reporter.items.get(id) ?? []);
  const strip = stripRows(reporter);
  return [
    {
      columns: strip.map(([term, value]) => ({
        stack: [
          { text: term, fontSize: 7, color: INK_3 },
          { text: value, fontSize: 8 },
        ],
      })),
      columnGap: 8,
      margin: [0, 0, 0, 10],
    },
    { text: sayCareStatement(speaking), fontSize: 15, lineHeight: 1.15, margin: [0, 0, 0, 4] },
    { text: sayCareBasis(speaking), fontSize: 7.5, color: INK_3, margin: [0, 0, 0, 4] },
    ...sayNotChecked(speaking).map((text): Content => ({ text, bold: true, margin: [0, 0, 0, 2] })),
    rule(words.say('care.page.act-now'), words.say('care.page.lines', { n: now.length })),
    ...(now.length === 0
      ? [{ text: words.say('care.page.act-now.none'), color: INK_2 }]
      : now.map((item, i) => lineOf(reporter, item, i + 1))),
    rule(words.say('care.page.medicines'), words.say('care.page.lines', { n: medicineItems(plan).length })),
    table(
      medicineItems(plan).map((item) => {
        const said = sayCareItem(speaking, item);
        return [
          mark(reporter, item),
          { text: said.title, bold: true },
          { text: said.what },
          { text: said.because, color: INK_2, fontSize: 8 },
        ];
      }),
      [82, 92, '*', '*'],
    ),
    ...(besideItems(plan).length === 0
      ? []
      : [
          rule(words.say('care.page.watch'), null),
          table(
            besideItems(plan).map((item) => {
              const said = sayCareItem(speaking, item);
              return [
                mark(reporter, item),
                { text: said.title, bold: true },
                { text: said.what },
                { text: item.review === null ? '' : words.date(item.review.on), color: INK_2 },
              ];
            }),
            [82, 110, '*', 60],
          ),
        ]),
  ];
}

function lineOf(reporter: CareReporter, item: CareItem, n: number): Content {
  const said = sayCareItem(reporter.speaking, item);
  return {
    unbreakable: true,
    margin: [0, 2, 0, 4],
    columns: [
      { text: String(n), width: 14, fontSize: 13 },
      {
        stack: [
          { columns: [mark(reporter, item), { text: said.urgent ?? '', alignment: 'right', bold: true }] },
          { text: said.title, fontSize: 11, bold: true },
          { text: said.what },
          { text: said.because, color: INK_2, fontSize: 8 },
        ],
      },
    ],
  };
}

/** Every line with what goes with it, its sides, and what instead. */
function details(reporter: CareReporter): Content[] {
  const { plan, words, speaking } = reporter;
  return plan.items.map((item): Content => {
    const said = sayCareItem(speaking, item);
    const pairs: readonly (readonly [string, string | null])[] = [
      [words.say('care.page.how-sure'), `${said.grade}; ${said.certainty}`],
      [words.say('care.page.until'), said.until],
      [words.say('care.page.taper'), said.taper],
      [words.say('care.page.cost'), said.cost],
      [words.say('care.page.decides'), said.decides],
      [words.say('care.page.review'), said.review],
      [words.say('care.page.settles'), said.settles.join('; ')],
      [words.say('care.page.used'), said.used.join('; ')],
    ];
    const options = item.alternatives === null ? null : sayAlternatives(speaking, item.alternatives);
    return {
      margin: [0, 0, 0, 10],
      stack: [
        {
          canvas: [{ type: 'line', x1: 0, y1: 0, x2: 515, y2: 0, lineWidth: 0.5, lineColor: HAIR }],
          margin: [0, 0, 0, 4],
        },
        {
          unbreakable: true,
          stack: [
            mark(reporter, item),
            { text: said.title, fontSize: 11, bold: true },
            { text: said.what },
            { text: said.because, color: INK_2 },
          ],
        },
        table(
          pairs
            .filter(([, value]) => value !== null && value !== '')
            .map(([term, value]) => [{ text: term, color: INK_3 }, { text: value ?? '' }]),
          [90, '*'],
          false,
        ),
        { text: said.resolution, italics: true, margin: [0, 2, 0, 2] },
        ...said.sides.map((side): Content => ({
          margin: [8, 0, 0, 2],
          text: [
            { text: `${side.who}: `, bold: true },
            `${side.word}. ${side.what} ${side.why} `,
            {
              text: [side.standing, side.layer, side.unconfirmed ?? ''].filter((part) => part !== '').join('; '),
              color: INK_3,
              fontSize: 7.5,
            },
          ],
        })),
        ...(options === null || options.rows.length === 0
          ? []
          : [
              { text: words.say('care.page.instead'), bold: true, margin: [0, 4, 0, 2] } as Content,
              table(
                [
                  options.columns.slice(0, 8).map((text) => ({ text, color: INK_3, fontSize: 7 })),
                  ...options.rows.map((row) => row.cells.slice(0, 8).map((text) => ({ text, fontSize: 7.5 }))),
                ],
                [22, 66, 50, 68, 52, 66, 52, '*'],
              ),
            ]),
        ...(options === null ? [] : options.excluded.map((text): Content => ({ text, fontSize: 7.5, color: INK_2 }))),
        {
          text: item.trace.records.map((record) => `${record.id} ${record.version}`).join(' · '),
          fontSize: 6.5,
          color: INK_3,
          margin: [0, 2, 0, 0],
        },
      ],
    };
  });
}

function dayBlock(reporter: CareReporter): Content[] {
  const { plan, words, speaking } = reporter;
  const said = saySchedule(speaking, plan.schedule);
  if (said.slots.length + said.unplaced.length === 0) return [];
  return [
    rule(words.say('care.page.day'), null),
    table(
      [
        ...said.slots.map((slot): TableCell[] => [
          { text: slot.time, bold: true },
          {
            stack: slot.entries.map((entry): Content => ({
              text: [
                [entry.what, ...entry.notes].join('; '),
                {
                  text: entry.why.length === 0 ? '' : `  ${entry.why.map(({ text }) => text).join('; ')}`,
                  color: INK_3,
                  fontSize: 7.5,
                },
              ],
            })),
          },
        ]),
        ...(said.unplaced.length === 0
          ? []
          : [[{ text: words.say('care.page.day.unplaced'), color: INK_3 }, { text: said.unplaced.join('; ') }]]),
      ],
      [90, '*'],
    ),
    ...said.clashes.map((text): Content => ({ text, bold: true })),
    ...(said.notChecked === null ? [] : [{ text: said.notChecked, color: INK_3, fontSize: 7.5 }]),
  ];
}

function testsBlock(reporter: CareReporter): Content[] {
  const { plan, words, speaking } = reporter;
  return [
    rule(words.say('care.page.tests'), null),
    ...(plan.tests.next.length === 0
      ? [{ text: words.say('care.page.tests.none'), color: INK_2 }]
      : plan.tests.next.map((test): Content => {
          const said = sayTestNext(speaking, test);
          return {
            text: [said.line, { text: `  ${[said.couldChange, said.basis].join('; ')}`, color: INK_3, fontSize: 7.5 }],
            margin: [0, 0, 0, 2],
          };
        })),
    ...plan.tests.notNeeded.map((test): Content => ({
      text: sayTestNotNeeded(speaking, test),
      color: INK_2,
      fontSize: 8,
    })),
  ];
}

function genesBlock(reporter: CareReporter): Content[] {
  const { plan, words } = reporter;
  return [
    rule(words.say('report.genes'), null),
    table(
      plan.genome.genes.map(({ result }) => [
        { text: result.gene, bold: true },
        {
          text:
            result.phenotypes.length === 0
              ? words.say('care.page.not-known')
              : words.list([...new Set(result.phenotypes.map((one) => sayPhenotype(words, one.phenotype)))], 'or'),
        },
        {
          text: result.call.status === 'called' ? result.confidence.level : words.say('care.page.not-known'),
          color: INK_2,
        },
        {
          text: result.call.top
            .map(({ name }) => name)
            .slice(0, 3)
            .join('; '),
          color: INK_3,
          fontSize: 7.5,
        },
      ]),
      [60, '*', 70, 150],
    ),
  ];
}

function footBlock(reporter: CareReporter): Content[] {
  const { plan, words } = reporter;
  return [
    rule(words.say('report.sources'), null),
    ...plan.sources.map((source): Content => ({
      text: `${source.body}: ${source.title}, ${source.version}, ${source.licence}`,
      fontSize: 7,
      color: INK_2,
    })),
    ...plan.documents.map((one): Content => ({
      text: `${one.name}: sha-256 ${one.readSha256}`,
      fontSize: 6.5,
      color: INK_3,
    })),
    { text: words.say('care.page.signed'), color: INK_3, fontSize: 8, margin: [0, 28, 0, 0], decoration: 'overline' },
  ];
}

/** A rule opens each block: 2 pt, then its head. */
export function rule(title: string, note: string | null): Content {
  return {
    margin: [0, 10, 0, 4],
    stack: [
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: 515, y2: 0, lineWidth: 1.5, lineColor: INK }],
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
): ContentTable | { readonly text: string } {
  if (body.length === 0) return { text: '' };
  return {
    table: { body: body.map((row) => [...row]), widths: [...widths] as never, dontBreakRows: true },
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

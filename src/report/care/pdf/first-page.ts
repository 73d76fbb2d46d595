import type { Content, TableCell } from 'pdfmake/interfaces.js';
import {
  sayCareBasis,
  sayCareItem,
  sayCareStatement,
  sayDosing,
  sayExposure,
  sayNotChecked,
  sayUse,
  sentence,
} from '../../../explain/index.ts';
import type { CareItem } from '../../../plan/index.ts';
import { meanwhile, shortBecause } from '../because.ts';
import { badgesOf } from '../care-evidence.ts';
import { type CareReporter, besideItems, byDate, linesByUse, nameOfUse, otherUses } from '../care-reporter.ts';
import { dueOf, dueWhy } from '../due-words.ts';
import { stripRows } from '../html/person-strip.ts';
import { mattersOf, unresolvedOf } from '../person-words.ts';
import { TEXT_WIDTH, mark, rule, table } from './care-document.ts';
import { INK_2, INK_3, pdfMark } from './pdf-marks.ts';

const GAP = 16;
const HALF = (TEXT_WIDTH - GAP) / 2;
/** With more medicines than this, a line of usual care stands without its reason, so that one page holds them all. */
const MANY = 10;

/** Page one, which alone suffices: who, the result, what is most urgent, every medicine by its word, what is due, what matters. */
export function firstPage(reporter: CareReporter): Content[] {
  const { speaking } = reporter;
  return [
    strip(reporter),
    { text: sayCareStatement(speaking), fontSize: 14, lineHeight: 1.12, margin: [0, 0, 0, 3] },
    { text: sayCareBasis(speaking), fontSize: 7.5, color: INK_3, margin: [0, 0, 0, 3] },
    ...[...sayNotChecked(speaking), ...unresolvedOf(reporter)].map((text): Content => ({
      text,
      bold: true,
      margin: [0, 0, 0, 2],
    })),
    {
      columns: [
        { width: HALF, stack: actNow(reporter) },
        { width: HALF, stack: [...medicines(reporter), ...due(reporter)] },
      ],
      columnGap: GAP,
    },
  ];
}

/** Age and weight are short, the value of the kidney is long; the others share what is left. */
const WIDTHS: readonly (number | undefined)[] = [undefined, 46, 68, 88];

function strip(reporter: CareReporter): Content {
  const rows = stripRows(reporter);
  return {
    columns: rows.map(([term, value], i) => ({
      width: WIDTHS[i] ?? '*',
      stack: [
        { text: term, fontSize: 7, color: INK_3, lineHeight: 1.1 },
        { text: value, fontSize: 8, lineHeight: 1.1, bold: i === 0 },
      ],
    })),
    columnGap: 7,
    margin: [0, 0, 0, 8],
  };
}

function actNow(reporter: CareReporter): Content[] {
  const { plan, words } = reporter;
  const now = plan.actNow.flatMap((id) => reporter.items.get(id) ?? []);
  return [
    rule(words.say('care.page.act-now'), words.say('care.page.lines', { n: now.length }), HALF),
    ...(now.length === 0
      ? [{ text: words.say('care.page.act-now.none'), color: INK_2 }]
      : now.map((item, i) => actLine(reporter, item, i + 1))),
  ];
}

function actLine(reporter: CareReporter, item: CareItem, n: number): Content {
  const said = sayCareItem(reporter.speaking, item);
  const because = shortBecause(reporter, item, said, 3);
  const until = meanwhile(item, said);
  return {
    unbreakable: true,
    margin: [0, 2, 0, 5],
    columnGap: 0,
    columns: [
      { text: String(n), width: 15, fontSize: 13, lineHeight: 1 },
      {
        stack: [
          {
            columnGap: 4,
            columns: [
              { width: '*', stack: [mark(reporter, item)] },
              { width: 'auto', text: said.urgent ?? '', bold: true },
            ],
          },
          { text: said.title, fontSize: 10.5, bold: true, lineHeight: 1.15 },
          { text: until === null ? said.what : [said.what, { text: ` ${until}`, color: INK_2 }] },
          ...(because === '' ? [] : [{ text: because, color: INK_2, fontSize: 8 } as Content]),
          ...estimateOf(reporter, item),
          { text: badgeText(reporter, item), color: INK_3, fontSize: 7.5 },
        ],
      },
    ],
  };
}

/** An estimate in its own sentence, with the sign for "about". */
export function estimateOf(reporter: CareReporter, item: CareItem): Content[] {
  const side = item.sides.find((one) => one.layer === 'estimate' && one.exposure !== null);
  if (side?.exposure == null) return [];
  const { words } = reporter;
  return [
    {
      text: `≈ ${words.say('care.page.estimate')}: ${sentence(sayExposure(words, side.exposure))}`,
      color: INK_2,
      fontSize: 8,
    },
  ];
}

/** `CPIC strong 2024 · FDA 2023` */
export function badgeText(reporter: CareReporter, item: CareItem): string {
  return badgesOf(reporter, item)
    .map(({ body, grade, kind, year }) =>
      [body, grade, kind === 'unconfirmed' ? reporter.words.say('care.page.unconfirmed') : null, year]
        .filter((part) => part !== null)
        .join(' '),
    )
    .join(' · ');
}

function medicines(reporter: CareReporter): Content[] {
  const { plan, words, speaking } = reporter;
  const lines = linesByUse(plan);
  const rest = otherUses(plan).map((use) => sayUse(speaking, use));
  return [
    rule(words.say('care.page.medicines'), words.say('care.page.lines', { n: lines.length }), HALF),
    table(
      lines.map(({ item, use }): TableCell[] => {
        const said = sayCareItem(speaking, item);
        const dose = sayDosing(speaking, use);
        const because = shortBecause(reporter, item, said, 1);
        const planned = use.status === 'planned' ? `, ${words.say('care.page.planned')}` : '';
        const quiet = lines.length > MANY && item.word === 'usual-care';
        const { svg, width } = pdfMark(item);
        return [
          { svg, width, margin: [0, 1, 0, 0] },
          {
            stack: [
              {
                text: [
                  { text: nameOfUse(reporter, use), bold: true },
                  dose === 'none' ? planned : ` ${dose}${planned}`,
                ],
              },
              ...(quiet ? [] : [{ text: because === '' ? said.what : because, color: INK_2, fontSize: 8 }]),
            ],
          },
          { text: said.word, bold: true, fontSize: 8, alignment: 'right' },
        ];
      }),
      [10, '*', 62],
    ),
    ...(rest.length === 0
      ? []
      : [
          {
            text: words.say('care.page.stopped', { medicines: words.list(rest) }),
            color: INK_2,
            fontSize: 8,
          } as Content,
        ]),
  ];
}

function due(reporter: CareReporter): Content[] {
  const { plan, words, speaking } = reporter;
  const items = byDate(besideItems(plan));
  const matters = mattersOf(reporter);
  return [
    rule(words.say('care.page.watch'), words.say('care.page.lines', { n: items.length }), HALF),
    items.length === 0
      ? { text: words.say('care.page.watch.none'), color: INK_2 }
      : table(
          items.map((item): TableCell[] => {
            const said = sayCareItem(speaking, item);
            const why = dueWhy(reporter, item, said);
            return [
              { text: item.review === null ? '' : words.date(item.review.on), bold: true },
              {
                stack: [{ text: dueOf(item, said) }, ...(why === '' ? [] : [{ text: why, color: INK_2, fontSize: 8 }])],
              },
            ];
          }),
          [56, '*'],
        ),
    { text: words.say('care.page.wishes'), bold: true, margin: [0, 8, 0, 1] },
    { text: matters.length === 0 ? words.say('care.page.wishes.open') : matters.join(' · '), color: INK_2 },
  ];
}

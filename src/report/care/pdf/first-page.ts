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
import { INK_2, INK_3 } from '../../pdf/inks.ts';
import { TEXT_WIDTH, rule, table } from '../../pdf/paper.ts';
import { meanwhile, shortBecause } from '../because.ts';
import { badgesOf } from '../care-evidence.ts';
import { type CareReporter, besideItems, byDate, linesByUse, nameOfUse, otherUses } from '../care-reporter.ts';
import { dueOf, dueWhy } from '../due-words.ts';
import { dueStandsUnder } from '../first-look.ts';
import { stripRows } from '../strip-rows.ts';
import { mattersOf, unresolvedOf } from '../person-words.ts';
import { mark } from './care-document.ts';
import { pdfMark } from './pdf-marks.ts';

const GAP = 16;
const HALF = (TEXT_WIDTH - GAP) / 2;
/**
 * How closely page one is set: 0 as it reads best; 1 smaller; 2 smaller still, without what stands in full on the next pages (the
 * reasons of usual care and of what is due).
 */
export type Density = 0 | 1 | 2;
const SCALE: Readonly<Record<Density, number>> = { 0: 1, 1: 0.93, 2: 0.86 };

/** Page one, which alone suffices: who, the result, what is most urgent, every medicine by its word, what is due, what matters. */
export function firstPage(reporter: CareReporter, density: Density = 0): Content[] {
  const { speaking } = reporter;
  const size = SCALE[density];
  const left = dueStandsUnder(reporter) === 'act-now';
  return [
    strip(reporter),
    { text: sayCareStatement(speaking), fontSize: 14 * size, lineHeight: 1.12, margin: [0, 0, 0, 3] },
    { text: sayCareBasis(speaking), fontSize: 7.5, color: INK_3, margin: [0, 0, 0, 3] },
    ...[...sayNotChecked(speaking), ...unresolvedOf(reporter)].map((text): Content => ({
      text,
      bold: true,
      margin: [0, 0, 0, 2],
    })),
    {
      columns: [
        { width: HALF, stack: [...actNow(reporter, size), ...(left ? due(reporter, size, density) : [])] },
        { width: HALF, stack: [...medicines(reporter, size, density), ...(left ? [] : due(reporter, size, density))] },
      ],
      columnGap: GAP,
      fontSize: 9 * size,
      lineHeight: density === 0 ? 1.25 : 1.15,
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

function actNow(reporter: CareReporter, size: number): Content[] {
  const { plan, words } = reporter;
  const now = plan.actNow.flatMap((id) => reporter.items.get(id) ?? []);
  return [
    rule(words.say('care.page.act-now'), words.say('care.page.lines', { n: now.length }), HALF),
    ...(now.length === 0
      ? [{ text: words.say('care.page.act-now.none'), color: INK_2 }]
      : now.map((item, i) => actLine(reporter, item, i + 1, size))),
  ];
}

function actLine(reporter: CareReporter, item: CareItem, n: number, size: number): Content {
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
          { text: said.title, fontSize: 10.5 * size, bold: true, lineHeight: 1.15 },
          { text: until === null ? said.what : [said.what, { text: ` ${until}`, color: INK_2 }] },
          ...(because === '' ? [] : [{ text: because, color: INK_2, fontSize: 8 * size } as Content]),
          ...estimateOf(reporter, item, size),
          { text: badgeText(reporter, item), color: INK_3, fontSize: 7.5 * size },
        ],
      },
    ],
  };
}

/** An estimate in its own sentence, with the sign for "about". */
export function estimateOf(reporter: CareReporter, item: CareItem, size = 1): Content[] {
  const side = item.sides.find((one) => one.layer === 'estimate' && one.exposure !== null);
  const exposure = side?.exposure ?? null;
  if (exposure === null) return [];
  const { words } = reporter;
  return [
    {
      text: `≈ ${words.say('care.page.estimate')}: ${sentence(sayExposure(words, exposure))}`,
      color: INK_2,
      fontSize: 8 * size,
    },
  ];
}

/** `CPIC strong 2024 · FDA 2023` */
function badgeText(reporter: CareReporter, item: CareItem): string {
  return badgesOf(reporter, item)
    .map(({ body, grade, kind, year }) =>
      [body, grade, kind === 'unconfirmed' ? reporter.words.say('care.page.unconfirmed') : null, year]
        .filter((part) => part !== null)
        .join(' '),
    )
    .join(' · ');
}

function medicines(reporter: CareReporter, size: number, density: Density): Content[] {
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
        const quiet = density === 2 && item.word === 'usual-care';
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
              ...(quiet ? [] : [{ text: because === '' ? said.what : because, color: INK_2, fontSize: 8 * size }]),
            ],
          },
          { text: said.word, bold: true, fontSize: 8, alignment: 'right' },
        ];
      }),
      [10, '*', 58],
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

function due(reporter: CareReporter, size: number, density: Density): Content[] {
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
            const why = density === 2 ? '' : dueWhy(reporter, item, said);
            return [
              { text: item.review === null ? '' : words.date(item.review.on), bold: true },
              {
                stack: [
                  { text: dueOf(item, said) },
                  ...(why === '' ? [] : [{ text: why, color: INK_2, fontSize: 8 * size }]),
                ],
              },
            ];
          }),
          [56, '*'],
        ),
    { text: words.say('care.page.wishes'), bold: true, margin: [0, 6, 0, 1] },
    { text: matters.length === 0 ? words.say('care.page.wishes.open') : matters.join(' · '), color: INK_2 },
  ];
}

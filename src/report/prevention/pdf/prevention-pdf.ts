import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { PreventionItemSaid } from '../../../explain/index.ts';
import { rule as headRule, table } from '../../care/pdf/care-document.ts';
import { INK, INK_2, INK_3 } from '../../care/pdf/pdf-marks.ts';
import { renderPdf } from '../../pdf/render-pdf.ts';
import { shortDigest } from '../../reporter.ts';
import {
  PREVENTION_FIRST,
  type PreventionView,
  curveDrawing,
  driversDrawing,
  traceOfItem,
  traceOfRisk,
  valueOf,
} from '../prevention-view.ts';
import { familyDrawing } from '../family-drawing.ts';
import { literal } from './literal-drawing.ts';

/** Risk and prevention on paper: page one alone suffices, then every list, the drawings and the Why as text. */
export function preventionPdf(view: PreventionView): Promise<Uint8Array> {
  const { words, said, plan } = view;
  return renderPdf(
    {
      info: { title: `${said.title}, ${plan.made.slice(0, 10)}` },
      pageMargins: [40, 48, 40, 44],
      header: {
        margin: [40, 22, 40, 0],
        columns: [
          { text: 'Propria', bold: true },
          { text: `${said.title} · ${words.date(plan.made)}`, alignment: 'right', color: INK_3, fontSize: 8 },
        ],
      },
      footer: (page: number, total: number): Content => ({
        margin: [40, 12, 40, 0],
        columns: [
          { text: [said.decides, words.mark ?? ''].join(' ').trim(), color: INK_3, fontSize: 7 },
          {
            text: words.say('care.page.page-of', { n: page, total }),
            alignment: 'right',
            color: INK_3,
            fontSize: 7.5,
            width: 80,
          },
        ],
      }),
      // A head never stands alone at the foot of a page.
      pageBreakBefore: (node, nodes) =>
        node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length <= PARTS_OF_HEAD,
      defaultStyle: { fontSize: 8.5, color: INK },
      content: [
        head(view),
        { text: said.statement, fontSize: 15, margin: [0, 6, 0, 3] },
        ...[...said.basis, ...(said.unconfirmed === null ? [] : [said.unconfirmed])].map(small),
        ...acting(view),
        ...items(words.say('prevention.section.plan'), said.items.now.slice(0, PREVENTION_FIRST)),
        ...riskRows(view, 0, RISKS_FIRST),
        ...lines(words.say('prevention.section.missing'), said.missing.slice(0, MISSING_FIRST)),
        ...items(words.say('prevention.section.plan'), said.items.now.slice(PREVENTION_FIRST)),
        ...riskRows(view, RISKS_FIRST),
        ...items(words.say('prevention.section.open'), said.items.open),
        ...items(words.say('prevention.section.later'), said.items.later),
        ...items(words.say('prevention.section.not-needed'), said.notNeeded),
        ...whatIf(view),
        ...drawings(view),
        ...inherited(view),
        ...scores(view),
        ...family(view),
        ...exposures(view),
        ...equations(view),
        ...lines(words.say('prevention.section.missing'), said.missing.slice(MISSING_FIRST)),
        ...lines(words.say('prevention.section.questions'), said.questions),
        ...trace(view),
        ...foot(view),
      ],
    },
    plan.made,
    words,
  );
}

/** Page one's share of risks and of what is missing. */
const RISKS_FIRST = 4;
const MISSING_FIRST = 3;
/** Reasons of a line on paper; the page has all. */
const REASONS = 3;

/** Parts of a head's own drawing: its line, its columns, their two texts. */
const PARTS_OF_HEAD = 4;

function rule(title: string, note: string | null): Content {
  return { ...(headRule(title, note) as object), headlineLevel: 1 } as Content;
}

function small(text: string): Content {
  return { text, fontSize: 7.5, color: INK_3 };
}

function lines(title: string, texts: readonly string[]): Content[] {
  return texts.length === 0
    ? []
    : [rule(title, null), ...texts.map((text): Content => ({ text, margin: [0, 1, 0, 1] }))];
}

function head({ said }: PreventionView): Content {
  const cells = said.head.map(({ term, text }, i): TableCell => ({
    stack: [
      { text: term, fontSize: 7, color: INK_3 },
      { text, bold: i === 0, fontSize: i === 0 ? 10 : 8.5 },
    ],
  }));
  return table(
    [cells],
    cells.map((_, i) => (i === 3 ? '*' : 'auto')),
    false,
  );
}

const text = (...parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null && part !== '')
    .map((part) => part!.replace(/\.$/, ''))
    .join('. ');

function items(title: string, rows: readonly PreventionItemSaid[]): Content[] {
  if (rows.length === 0) return [];
  return [
    rule(title, String(rows.length)),
    table(
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
              text: text(
                item.notNeeded,
                item.why.slice(0, REASONS).join('; '),
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
      [165, '*', 130],
    ),
  ];
}

function riskRows({ said, words }: PreventionView, from: number, to = Infinity): Content[] {
  const all = said.risks.filter(({ value }) => value !== null);
  const rows = all.slice(from, to);
  if (rows.length === 0 && from > 0) return [];
  if (rows.length === 0) return lines(words.say('prevention.section.risks'), [words.say('prevention.risks.none')]);
  return [
    rule(words.say('prevention.section.risks'), null),
    table(
      rows.map((risk): TableCell[] => [
        { text: risk.name, bold: true },
        {
          stack: [
            { text: valueOf(risk), bold: true },
            { text: text(risk.interval.replace(/\.$/, ''), risk.average), fontSize: 7.5, color: INK_2 },
          ],
        },
        {
          text: text(risk.upper?.replace(/\.$/, '') ?? null, ...risk.standing, risk.unconfirmed),
          fontSize: 7.5,
          color: INK_2,
        },
      ]),
      [130, '*', 170],
    ),
    ...(from + rows.length < all.length ? [] : said.risks)
      .filter(({ value }) => value === null)
      .map((risk): Content => ({ text: `${risk.name}: ${risk.why ?? ''}`, fontSize: 7.5, color: INK_2 })),
  ];
}

function acting({ said, words }: PreventionView): Content[] {
  const groups = (said.inherited?.groups ?? []).filter(({ id }) => id === 'returned' || id === 'confirm');
  return groups.length === 0
    ? []
    : [
        rule(words.say('prevention.section.inherited'), said.inherited?.list ?? null),
        ...groups.flatMap(({ title, rows }): Content[] => [
          small(title),
          ...rows.map((row): Content => ({
            text: [{ text: row.name, bold: true }, ` ${row.state}. ${[...row.variants, ...row.notes].join('. ')}`],
          })),
        ]),
      ];
}

function whatIf({ said, words }: PreventionView): Content[] {
  const { rows, others } = said.whatIf;
  if (rows.length === 0) return [];
  const columns = ['change', 'outcome', 'benefit', 'number', 'harm'] as const;
  return [
    rule(words.say('prevention.section.what-if'), words.say('prevention.what-if.alone')),
    table(
      [
        columns.map((column): TableCell => ({
          text: words.say(`prevention.col.${column}`),
          fontSize: 7,
          color: INK_3,
        })),
        ...rows.map((one): TableCell[] => [
          { text: one.change, bold: true, fontSize: 8 },
          {
            stack: [
              { text: one.outcome, fontSize: 8 },
              small([one.fromTo, one.baseline ?? ''].filter((part) => part !== '').join(', ')),
              ...(one.equation === null ? [] : [small(one.equation)]),
            ],
          },
          { text: one.benefit, fontSize: 8 },
          { text: one.number, fontSize: 8 },
          { stack: [{ text: one.harms.join('; '), fontSize: 8 }, small(one.source)] },
        ]),
      ],
      [100, '*', 75, 60, 130],
      true,
      1,
    ),
    ...(rows.some(({ noInterval }) => noInterval) ? [small(words.say('prevention.what-if.no-interval'))] : []),
    ...others.map((one) => small(`${one.change}, ${one.outcome}. ${one.why ?? ''}`)),
  ];
}

function drawings(view: PreventionView): Content[] {
  const { said, words } = view;
  return said.risks.flatMap((risk): Content[] => {
    const [bars, curve] = [driversDrawing(view, risk), curveDrawing(view, risk)];
    if (bars === null && curve === null) return [];
    return [
      {
        unbreakable: true,
        stack: [
          rule(risk.name, risk.value === null ? null : valueOf(risk)),
          {
            columnGap: 20,
            columns: [
              curve === null ? { text: '' } : { svg: literal(curve('narrow')), width: 245 },
              bars === null
                ? { text: '' }
                : {
                    width: 245,
                    stack: [
                      { text: words.say('prevention.risk.drivers'), bold: true, margin: [0, 0, 0, 4] },
                      { svg: literal(bars('narrow')), width: 245 },
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

function inherited({ said, words }: PreventionView): Content[] {
  if (said.inherited === null)
    return lines(words.say('prevention.section.inherited'), [words.say('prevention.basis.no-genome')]);
  const { groups, array } = said.inherited;
  return [
    rule(words.say('prevention.section.inherited'), said.inherited.list),
    ...(array === null ? [] : [{ text: array } as Content]),
    ...groups.map((group): Content => ({
      margin: [0, 2, 0, 2],
      stack: [
        { text: group.title, bold: true, fontSize: 8 },
        ...group.rows.map((row): Content => ({
          text: `${row.name}, ${row.state}. ${[...row.variants, ...row.notes].join('. ')}`,
          fontSize: 8,
        })),
        ...(group.names.length === 0 ? [] : [small(group.names.join(' · '))]),
      ],
    })),
  ];
}

function scores({ said, words }: PreventionView): Content[] {
  if (said.scores.length === 0) return [];
  return [
    rule(words.say('prevention.section.scores'), words.say('prevention.score.research')),
    ...said.scores.map((one): Content => ({
      margin: [0, 1, 0, 2],
      stack: [
        { text: one.name, bold: true },
        { text: one.place },
        small([one.coverage, one.effect, one.second].join(' ')),
      ],
    })),
  ];
}

function exposures({ said, words }: PreventionView): Content[] {
  const { rows, notTold } = said.exposures;
  if (rows.length === 0) return [];
  return [
    rule(words.say('prevention.section.exposures'), String(rows.length)),
    ...rows.map((one): Content => ({
      margin: [0, 1, 0, 2],
      stack: [
        { text: [{ text: `${one.name}: `, bold: true }, one.level] },
        small(text(one.action, ...one.notes, one.unconfirmed, one.citation)),
      ],
    })),
    ...(notTold === null ? [] : [small(notTold)]),
  ];
}

/** Most people of a tree that can still be read on paper. */
const TREE_MOST = 24;

/** The tree where it is simple, else where to see it. */
function tree(view: PreventionView): Content[] {
  const { plan, words } = view;
  const drawing = familyDrawing(view);
  if (drawing === null) return [];
  return (plan.family.pedigree?.people.length ?? 0) > TREE_MOST
    ? [small(words.say('prevention.family.drawing.page'))]
    : [{ svg: literal(drawing).replaceAll('currentColor', INK), fit: [515, 260], margin: [0, 4, 0, 6] } as Content];
}

function family(view: PreventionView): Content[] {
  const { said, words } = view;
  const { none, criteria, moreOpen, ratios, unresolved, cascade } = said.family;
  return [
    rule(words.say('prevention.section.family'), null),
    ...(none === null ? [] : [{ text: none, color: INK_2 } as Content]),
    ...tree(view),
    ...criteria.map((one): Content => ({
      margin: [0, 1, 0, 2],
      stack: [
        {
          text: [
            { text: `${one.says}: ${one.title}. `, bold: true },
            text(one.syndrome, one.points, one.advice, one.unconfirmed),
          ],
        },
        ...(one.state === 'not-met' ? [] : [small(one.conditions.map((each) => each.text).join('; '))]),
      ],
    })),
    ...ratios.map(small),
    ...(moreOpen === null ? [] : [small(moreOpen)]),
    ...(unresolved === null ? [] : [small(unresolved)]),
    ...cascade.map((one): Content => ({
      text: [
        { text: `${words.say('prevention.section.cascade')}: ${one.finding}. `, bold: true },
        one.relatives.map(({ who, text: how }) => `${who}, ${how}`).join('; '),
      ],
    })),
  ];
}

function equations({ said, words }: PreventionView): Content[] {
  const { rest } = said.equations;
  const rows = said.equations.rows.filter(({ main }) => main);
  if (rows.length + rest.length === 0) return [];
  return [
    rule(words.say('prevention.section.equations'), rows.length === 0 ? null : String(rows.length)),
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

/** Why, opened as text: on a screen every line has its drawer. */
function trace(view: PreventionView): Content[] {
  const { said, words } = view;
  const opened = [
    ...said.items.now.map((item) => ({ name: item.what, sides: item.sides, trace: traceOfItem(view, item.id) })),
    ...said.risks
      .filter(({ value }) => value !== null)
      .map((risk) => ({ name: risk.name, sides: [], trace: traceOfRisk(view, risk.id) })),
  ];
  if (opened.length === 0) return [];
  return [
    rule(words.say('prevention.section.trace'), null),
    ...opened.map(({ name, sides, trace: of }): Content => ({
      margin: [0, 2, 0, 3],
      stack: [
        { text: name, bold: true, fontSize: 8 },
        ...sides.map((side) => small(`${side.who}: ${side.says}. ${side.text}`)),
        {
          fontSize: 6.5,
          color: INK_3,
          text: [
            ...of.records.slice(0, 6).map((record) => `${record.id} sha-256 ${shortDigest(record.digest)}`),
            of.method,
            ...of.lines.slice(0, 4).map(({ text: line, place }) => `${place}: ${line}`),
          ]
            .filter((part) => part !== '')
            .join(' · '),
        },
      ],
    })),
  ];
}

function foot({ plan, words }: PreventionView): Content[] {
  return [
    {
      unbreakable: true,
      stack: [
        rule(words.say('report.sources'), `${words.say('report.knowledge')} ${plan.knowledge.id}`),
        ...plan.sources.map((source) => small(`${source.body}: ${source.title}, ${source.version}, ${source.licence}`)),
        ...plan.documents.map((one) => small(`${one.name}: sha-256 ${one.readSha256}`)),
        small(`sha-256 ${plan.knowledge.digest}`),
        {
          text: words.say('care.page.signed'),
          color: INK_3,
          fontSize: 8,
          margin: [0, 28, 0, 0],
          decoration: 'overline',
        },
      ],
    },
  ];
}

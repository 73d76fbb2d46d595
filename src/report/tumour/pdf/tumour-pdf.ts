import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { DrugSaid, TherapySaid } from '../../../explain/index.ts';
import { headRow, line, listHead, renderBoard, small } from '../../pdf/board-paper.ts';
import { INK_2, INK_3 } from '../../pdf/inks.ts';
import { signatureLine, table } from '../../pdf/paper.ts';
import { shortDigest } from '../../reporter.ts';
import { noticeBlocks } from '../../text/notice-blocks.ts';
import {
  BY_NAME,
  FIRST_LINES,
  IN_ROWS,
  type TumourView,
  becauseOf,
  besideStatement,
  leadGroup,
  openedOnPaper,
  ownGenesFirst,
  traceOf,
} from '../tumour-view.ts';
import { pdfShape, tumourDrawings } from './pdf-drawings.ts';

/** The board on paper: page one alone suffices, then every list, the drawings and the Why as text. */
export function tumourPdf(view: TumourView): Promise<Uint8Array> {
  const { words, said, plan } = view;
  return renderBoard(view, [
    headRow(said.head, [2, 3]),
    { text: said.statement, fontSize: 15, margin: [0, 6, 0, 3] },
    ...said.basis.map((text) => small(text)),
    ...first(view),
    ...alterations(view),
    ...lists(view),
    ...drugs(view),
    ...lines(
      words.say('tumour.section.measures'),
      said.measures.map(({ name, value, note }) => `${name}: ${value}${note === null ? '' : `. ${note}`}`),
    ),
    ...tumourDrawings(view),
    ...lines(
      words.say('tumour.section.trials'),
      said.trials.map((one) =>
        [
          `${[one.trial, one.where].filter((text) => text !== '').join(', ')}: ${one.verdict}`,
          ...one.failing,
          ...one.open,
        ].join('; '),
      ),
    ),
    ...(said.gaps.length > MISSING ? lines(words.say('tumour.section.gaps'), said.gaps.map(gapText)) : []),
    ...trace(view),
    ...lines(
      words.say('tumour.section.notices'),
      noticeBlocks(words, plan.board.notices).flatMap((block) =>
        block.kind === 'pair' ? [`${block.term}: ${block.text}`] : block.kind === 'note' ? [block.text] : [],
      ),
    ),
    ...foot(view),
  ]);
}

const MISSING = 4;

function lines(title: string, texts: readonly string[]): Content[] {
  return withHead(listHead(title, null), texts.map(line));
}

/** A head and the first of its parts keep together. */
function withHead(title: Content, parts: readonly Content[]): Content[] {
  const [first, ...rest] = parts;
  return first === undefined ? [] : [{ unbreakable: true, stack: [title, first] }, ...rest];
}

/** What page one has under the statement. */
function first(view: TumourView): Content[] {
  const { said, words } = view;
  const { label, resistance } = said.groups;
  const lead = leadGroup(view);
  const rows = lead.rows.slice(0, FIRST_LINES);
  const { speak, open } = ownGenesFirst(view);
  return [
    listHead(label.title, label.rows.length === 0 ? null : String(label.rows.length)),
    ...(label.rows.length === 0 ? [{ text: label.none ?? '', color: INK_2 } as Content] : []),
    ...(lead.group !== 'label' ? [{ text: lead.title, bold: true, margin: [0, 4, 0, 2] } as Content] : []),
    table(
      rows.map((one) => therapyCells(view, one)),
      [150, '*', 120],
    ),
    listHead(resistance.title, null),
    resistance.rows.length === 0
      ? { text: resistance.none ?? '', color: INK_2 }
      : {
          text: resistance.rows.slice(0, 4).flatMap((one, i) => [
            { text: `${i === 0 ? '' : '; '}${one.name}`, bold: true },
            { text: ` ${one.changes}, ${one.tier}`, color: INK_2 },
          ]),
        },
    ...(speak.length + open.length === 0
      ? []
      : [
          listHead(words.say('tumour.section.drugs'), words.say('tumour.section.drugs.note')),
          ...speak.map((drug) =>
            marked(drug, [
              { text: `${drug.says}: ${drug.name}. `, bold: true },
              [...drug.genes.map(({ text }) => text), drug.first].filter((text) => text !== '').join('. '),
            ]),
          ),
          ...open.map((text) => marked(null, text)),
        ]),
    ...(said.germline.length === 0
      ? []
      : [
          listHead(words.say('tumour.section.germline'), words.say('tumour.section.germline.note')),
          ...said.germline.map(({ label: name, why }): Content => ({
            text: [
              { text: name, bold: true },
              { text: ` ${why}`, color: INK_2 },
            ],
          })),
        ]),
    listHead(words.say('tumour.section.gaps'), null),
    ...(said.gaps.length === 0
      ? [{ text: words.say('tumour.section.gaps.none'), color: INK_2 } as Content]
      : said.gaps.slice(0, MISSING).map((gap) => marked(null, gapText(gap)))),
  ];
}

/** A line behind its mark; null: not known. */
function marked(drug: DrugSaid | null, text: Content): Content {
  return {
    columnGap: 4,
    margin: [0, 1, 0, 1],
    columns: [{ ...pdfShape(drug), margin: [0, 1, 0, 0] }, { text }],
  };
}

function gapText(gap: TumourView['said']['gaps'][number]): string {
  return gap.statements === 0 ? gap.what : `${gap.what} (${gap.changes})`;
}

function therapyCells(view: TumourView, one: TherapySaid): TableCell[] {
  const asked = one.conditions.filter(({ is }) => is !== 'met').map(({ text }) => text);
  const notes = [...new Set([...one.reasons, ...asked, ...(one.against === null ? [] : [one.against])])];
  const beside = besideStatement(view, one.id);
  return [
    {
      stack: [
        { text: one.name, bold: true },
        { text: one.tier, fontSize: 8 },
      ],
    },
    {
      stack: [
        { text: [{ text: one.changes === '' ? '' : `${one.changes}: `, bold: true }, one.fit], fontSize: 8 },
        ...notes.map((text): Content => ({ text, fontSize: 7.5, color: INK_2 })),
        ...beside.map((drug): Content => ({
          fontSize: 7.5,
          text: [{ text: `${drug.says}: `, bold: true }, `${drug.name}, ${becauseOf(drug)}`],
        })),
      ],
    },
    {
      text: one.badges
        .map(({ body, grade, standing, year }) =>
          [body, grade, standing, year].filter((part) => part !== null && part !== '').join(' '),
        )
        .join(' · '),
      fontSize: 7.5,
      color: INK_2,
    },
  ];
}

function alterations({ said, words }: TumourView): Content[] {
  const shown = said.alterations.filter(({ matters }) => matters);
  if (shown.length === 0) return [];
  const columns = ['change', 'sensitivity', 'resistance', 'diagnosis', 'prognosis', 'oncogenicity', 'reads'] as const;
  return [
    listHead(words.say('tumour.section.alterations'), null),
    table(
      [
        columns.map((column): TableCell => ({ text: words.say(`tumour.col.${column}`), fontSize: 7, color: INK_3 })),
        ...shown.map((one): TableCell[] => [
          {
            stack: [
              { text: one.name, bold: true },
              ...one.notes.slice(0, 3).map((text): Content => ({ text, fontSize: 7, color: INK_2 })),
            ],
          },
          ...one.tiers.map((tier): TableCell => ({ text: tier ?? '', fontSize: 8 })),
          {
            stack: [
              { text: one.oncogenicity ?? '', fontSize: 8 },
              ...one.points.map((text): Content => ({ text, fontSize: 6.5, color: INK_2 })),
            ],
          },
          { text: one.reads ?? '', alignment: 'right', fontSize: 8 },
        ]),
      ],
      ['*', 52, 52, 52, 52, 128, 40],
      true,
      1,
    ),
  ];
}

/** On paper the lists are cut where nobody reads on; the page and the table have all. */
const MOST = 12;

function lists(view: TumourView): Content[] {
  const { said, words } = view;
  const lead = leadGroup(view).group;
  return [
    ...IN_ROWS.flatMap((group): Content[] => {
      const { title, rows } = said.groups[group];
      const shown = group === lead ? rows.slice(FIRST_LINES) : rows;
      if (shown.length === 0) return [];
      const cells = shown.slice(0, MOST).map((one) => therapyCells(view, one));
      const widths = [150, '*', 120];
      // A head never stands at the foot of a page without its first row.
      return [
        { unbreakable: true, stack: [listHead(title, String(rows.length)), table(cells.slice(0, 1), widths)] },
        table(cells.slice(1), widths),
        ...(shown.length > MOST ? [small(words.say('tumour.more', { n: shown.length - MOST }))] : []),
      ];
    }),
    ...BY_NAME.flatMap((group): Content[] => {
      const { rows, title } = said.groups[group];
      if (rows.length === 0) return [];
      const names = rows.map(
        (one) => `${one.name} (${[one.changes, one.tier].filter((text) => text !== '').join(', ')})`,
      );
      return [
        listHead(title, words.say(`tumour.section.${group}.note`)),
        { text: names.join(' · '), fontSize: 7.5, color: INK_2 },
      ];
    }),
  ];
}

function drugs({ said, words }: TumourView): Content[] {
  const known = said.drugs.filter(({ word, concerns, dose }) => word !== null || concerns.length > 0 || dose !== null);
  if (known.length === 0) return [];
  return [
    listHead(words.say('tumour.section.drugs'), words.say('tumour.section.drugs.note')),
    table(
      known.map((one): TableCell[] => [
        {
          stack: [
            { text: one.name, bold: true },
            { text: one.proposedBy, fontSize: 7, color: INK_3 },
          ],
        },
        {
          columnGap: 4,
          columns: [
            ...(one.word === null ? [] : [{ ...pdfShape(one), margin: [0, 1, 0, 0] }]),
            {
              stack: [
                { text: one.says, bold: true },
                { text: one.todo, fontSize: 7.5, color: INK_2 },
              ],
            },
          ],
        } as TableCell,
        {
          stack: [
            ...one.genes.map(({ text }): Content => ({ text, fontSize: 8 })),
            {
              text: [...one.concerns, ...(one.dose === null ? [] : [one.dose])].join('; '),
              fontSize: 7.5,
              color: INK_2,
            },
          ],
        },
      ]),
      [120, 190, '*'],
    ),
  ];
}

/** Why, opened as text. */
function trace(view: TumourView): Content[] {
  return withHead(
    listHead(view.words.say('tumour.section.trace'), null),
    openedOnPaper(view).map((one): Content => {
      const { records, lines: read, method } = traceOf(view, one.id);
      return {
        margin: [0, 2, 0, 4],
        stack: [
          { text: [{ text: one.name, bold: true }, `: ${one.effect}, ${one.tier}`] },
          ...one.support
            .slice(0, 4)
            .map(({ line, citation }) => small([line, citation ?? ''].filter((text) => text !== '').join('. '))),
          {
            fontSize: 6.5,
            color: INK_3,
            text: [
              ...records.slice(0, 4).map((record) => `${record.id} sha-256 ${shortDigest(record.digest)}`),
              method,
              ...read.slice(0, 3).map(({ text, place }) => `${place}: ${text}`),
            ].join(' · '),
          },
        ],
      };
    }),
  );
}

function foot({ plan, words }: TumourView): Content[] {
  const documents = [
    ...new Map([...plan.board.documents, ...plan.documents].map((one) => [one.name + one.readSha256, one])).values(),
  ];
  const stack: Content[] = [
    listHead(words.say('report.sources'), `${words.say('report.knowledge')} ${plan.knowledge.id}`),
    ...plan.board.dataDates.map(({ source, date, licence }): Content =>
      small(`${source}, ${words.date(date)}, ${licence}`),
    ),
    ...documents.map((one): Content => ({
      text: `${one.name}: sha-256 ${one.readSha256}`,
      fontSize: 6.5,
      color: INK_3,
    })),
    { text: `sha-256 ${plan.knowledge.digest}`, fontSize: 6.5, color: INK_3 },
    signatureLine(words),
  ];
  return [{ unbreakable: true, stack }];
}

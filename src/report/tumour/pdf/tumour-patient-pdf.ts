import type { Content } from 'pdfmake/interfaces.js';
import { type Words, createWords, sayTumourPlainly } from '../../../explain/index.ts';
import type { TumourPlan } from '../../../plan/index.ts';
import { rule } from '../../care/pdf/care-document.ts';
import { INK, INK_2, INK_3 } from '../../care/pdf/pdf-marks.ts';
import { renderPdf } from '../../pdf/render-pdf.ts';
import { pdfShape } from './pdf-drawings.ts';

/** The person's own page of the tumour on paper, in type that is easy to read. */
export function tumourPatientPdf(plan: TumourPlan, words: Words = createWords()): Promise<Uint8Array> {
  const said = sayTumourPlainly(words, plan);
  const block = ({ heading, lines }: { heading: string; lines: readonly string[] }): Content[] =>
    lines.length === 0 ? [] : [rule(heading, null), { ul: [...lines] }];
  const content: Content[] = [
    { text: said.statement, fontSize: 20, margin: [0, 4, 0, 6] },
    { text: said.basis, color: INK_2, fontSize: 10, margin: [0, 0, 0, 6] },
    { text: said.what, margin: [0, 0, 0, 6] },
    ...said.things.map((one, i): Content => ({
      unbreakable: true,
      margin: [0, 6, 0, 4],
      columns: [
        { text: String(i + 1), width: 24, fontSize: 18 },
        {
          stack: [
            { text: one.heading, bold: true, fontSize: 14 },
            { text: one.why.join(' ') },
            { text: one.decides, color: INK_2, fontSize: 10 },
          ],
        },
      ],
    })),
    ...block(said.more),
    ...(said.own.length === 0
      ? []
      : [
          rule(said.ownHeading, null),
          ...said.own.map(({ word, says, text }): Content => ({
            unbreakable: true,
            columnGap: 6,
            margin: [0, 2, 0, 2],
            columns: [
              { ...pdfShape({ word, direction: 'either' }), margin: [0, 3, 0, 0] },
              { text: [{ text: `${says}. `, bold: true }, text] },
            ],
          })),
        ]),
    ...[said.changes, said.resistance, said.missing, said.family, said.trials, said.meansNot, said.questions].flatMap(
      block,
    ),
    ...block({
      heading: said.glossary.heading,
      lines: said.glossary.lines.map(({ word, means }) => `${word}: ${means}`),
    }),
    ...block(said.source),
  ];
  return renderPdf(
    {
      info: { title: `${said.title}, ${plan.made.slice(0, 10)}` },
      pageMargins: [40, 48, 40, 44],
      header: {
        margin: [40, 22, 40, 0],
        columns: [
          { text: 'Propria', bold: true },
          {
            text: [plan.person.name, said.title, words.date(plan.made)].filter((part) => part !== null).join(' · '),
            alignment: 'right',
            color: INK_3,
            fontSize: 8,
          },
        ],
      },
      footer: (page: number, total: number): Content => ({
        margin: [40, 12, 40, 0],
        columns: [
          { text: words.mark ?? '', color: INK_3, fontSize: 7.5 },
          {
            text: words.say('care.page.page-of', { n: page, total }),
            alignment: 'right',
            color: INK_3,
            fontSize: 7.5,
            width: 80,
          },
        ],
      }),
      defaultStyle: { fontSize: 12, color: INK },
      content,
    },
    plan.made,
    words,
  );
}

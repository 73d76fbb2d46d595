import type { Content } from 'pdfmake/interfaces.js';
import { iconArray } from '../../../charts/index.ts';
import { type Words, createWords, sayPreventionPlainly } from '../../../explain/index.ts';
import type { PreventionPlan } from '../../../plan/index.ts';
import { rule } from '../../care/pdf/care-document.ts';
import { INK, INK_2, INK_3 } from '../../care/pdf/pdf-marks.ts';
import { renderPdf } from '../../pdf/render-pdf.ts';
import { otherGenes } from '../other-genes.ts';
import { literal } from './literal-drawing.ts';

/** The person's own page of what is coming on paper, in type that is easy to read. */
export function preventionPatientPdf(plan: PreventionPlan, words: Words = createWords()): Promise<Uint8Array> {
  const said = sayPreventionPlainly(words, plan);
  const block = ({ heading, lines }: { heading: string; lines: readonly string[] }): Content[] =>
    lines.length === 0 ? [] : [rule(heading, null), { ul: [...lines] }];
  const note = (text: string): Content => ({ text, color: INK_2, fontSize: 10, margin: [0, 2, 0, 2] });
  const content: Content[] = [
    { text: said.statement, fontSize: 20, margin: [0, 4, 0, 6] },
    note(said.basis),
    { text: said.what, margin: [0, 0, 0, 6] },
    ...block(said.gene),
    ...said.things.map((one, i): Content => ({
      unbreakable: true,
      margin: [0, 6, 0, 4],
      columns: [
        { text: String(i + 1), width: 24, fontSize: 18 },
        { stack: [{ text: one.heading, bold: true, fontSize: 14 }, { text: one.why.join(' ') }, note(one.decides)] },
      ],
    })),
    ...block(said.more),
    rule(said.risks.heading, null),
    ...(said.risks.rows.length === 0 ? [] : [{ text: said.risks.how } as Content]),
    ...said.risks.rows.map((row): Content => ({
      unbreakable: true,
      margin: [0, 8, 0, 6],
      stack: [
        { text: row.heading, bold: true, fontSize: 13, margin: [0, 0, 0, 4] },
        {
          columnGap: 24,
          columns: row.arrays.map(({ caption, text, will, may, drawing }) => ({
            width: 220,
            stack: [
              { svg: literal(iconArray({ will, may }, drawing)), width: 130 },
              { text: [{ text: `${caption}. `, bold: true }, text], margin: [0, 4, 0, 0] },
            ],
          })),
        },
        note(row.notes.join(' ')),
      ],
    })),
    ...(said.risks.notes.length === 0 ? [] : [{ ul: [...said.risks.notes], margin: [0, 10, 0, 0] } as Content]),
    ...[
      said.changes,
      said.later,
      otherGenes(said),
      said.family,
      said.missing,
      said.notNeeded,
      said.meansNot,
      said.questions,
      said.help,
    ].flatMap(block),
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

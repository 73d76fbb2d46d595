import type { Content } from 'pdfmake/interfaces.js';
import { iconArray } from '../../../charts/index.ts';
import { type Words, createWords, sayPreventionPlainly } from '../../../explain/index.ts';
import type { PreventionPlan } from '../../../plan/index.ts';
import { INK_2 } from '../../pdf/inks.ts';
import { literalDrawing } from '../../pdf/literal-drawing.ts';
import { rule } from '../../pdf/paper.ts';
import { numbered, patientBlock, patientGlossary, renderForPerson } from '../../pdf/patient-paper.ts';
import { otherGenes } from '../other-genes.ts';
import { PREVENTION_LOOKS } from './prevention-looks.ts';

/** The person's own page of what is coming on paper, in type that is easy to read. */
export function preventionPatientPdf(plan: PreventionPlan, words: Words = createWords()): Promise<Uint8Array> {
  const said = sayPreventionPlainly(words, plan);
  const note = (text: string): Content => ({ text, color: INK_2, fontSize: 10, margin: [0, 2, 0, 2] });
  const content: Content[] = [
    { text: said.statement, fontSize: 20, margin: [0, 4, 0, 6] },
    note(said.basis),
    { text: said.what, margin: [0, 0, 0, 6] },
    ...said.notices.map((text): Content => ({ text, bold: true, margin: [0, 0, 0, 6] })),
    ...patientBlock(said.gene),
    ...said.things.map((one, i) =>
      numbered(i + 1, [
        { text: one.heading, bold: true, fontSize: 14 },
        { text: one.why.join(' ') },
        note(one.decides),
      ]),
    ),
    ...patientBlock(said.more),
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
              { svg: literalDrawing(iconArray({ will, may }, drawing), PREVENTION_LOOKS), width: 130 },
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
    ].flatMap(patientBlock),
    ...patientGlossary(said.glossary),
    ...patientBlock(said.source),
  ];
  return renderForPerson(words, plan, said.title, content);
}

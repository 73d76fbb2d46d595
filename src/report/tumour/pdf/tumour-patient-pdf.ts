import type { Content } from 'pdfmake/interfaces.js';
import { type Words, createWords, sayTumourPlainly } from '../../../explain/index.ts';
import type { TumourPlan } from '../../../plan/index.ts';
import { INK_2 } from '../../pdf/inks.ts';
import { rule } from '../../pdf/paper.ts';
import { numbered, patientBlock, patientGlossary, renderForPerson } from '../../pdf/patient-paper.ts';
import { pdfShape } from './pdf-drawings.ts';

/** The person's own page of the tumour on paper, in type that is easy to read. */
export function tumourPatientPdf(plan: TumourPlan, words: Words = createWords()): Promise<Uint8Array> {
  const said = sayTumourPlainly(words, plan);
  const content: Content[] = [
    { text: said.statement, fontSize: 20, margin: [0, 4, 0, 6] },
    { text: said.basis, color: INK_2, fontSize: 10, margin: [0, 0, 0, 6] },
    { text: said.what, margin: [0, 0, 0, 6] },
    ...said.things.map((one, i) =>
      numbered(i + 1, [
        { text: one.heading, bold: true, fontSize: 14 },
        { text: one.why.join(' ') },
        { text: one.decides, color: INK_2, fontSize: 10 },
      ]),
    ),
    ...patientBlock(said.more),
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
      patientBlock,
    ),
    ...patientGlossary(said.glossary),
    ...patientBlock(said.source),
  ];
  return renderForPerson(words, plan, said.title, content);
}

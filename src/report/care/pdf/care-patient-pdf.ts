import type { Content } from 'pdfmake/interfaces.js';
import { type PatientItemSaid, type Words, sayPlanPlainly } from '../../../explain/index.ts';
import type { CarePlan } from '../../../plan/index.ts';
import { INK_2 } from '../../pdf/inks.ts';
import { rule } from '../../pdf/paper.ts';
import { numbered, patientBlock, patientGlossary } from '../../pdf/patient-paper.ts';
import { renderPdf } from '../../pdf/render-pdf.ts';
import { careReporter } from '../care-reporter.ts';
import { document } from './care-document.ts';
import { preventionInPlanPlainly } from '../prevention-in-plan.ts';
import { tumourInPlanPlainly } from '../tumour-in-plan.ts';

/** The person's own plan on paper, in type that is easy to read. */
export function carePatientPdf(plan: CarePlan, words?: Words): Promise<Uint8Array> {
  const reporter = careReporter(plan, words);
  const said = sayPlanPlainly(reporter.speaking);
  const ownTumour = tumourInPlanPlainly(plan, reporter.words);
  const coming = preventionInPlanPlainly(plan, reporter.words);
  const content: Content[] = [
    { text: said.statement, fontSize: 20, margin: [0, 4, 0, 6] },
    { text: said.basis, color: INK_2, fontSize: 10, margin: [0, 0, 0, 6] },
    ...(said.unchecked === null ? [] : [{ text: said.unchecked, bold: true } as Content]),
    ...said.things.map((one, i) => thing(one, i + 1)),
    rule(said.help.heading, null),
    { text: said.help.call, bold: true },
    { ul: [...said.help.signs] },
    ...(ownTumour === null ? [] : patientBlock(ownTumour)),
    ...(said.more.length === 0
      ? []
      : [rule(reporter.words.say('care.page.medicines'), null), ...said.more.map((one) => thing(one, null))]),
    ...(said.asUsual.length === 0
      ? []
      : [{ ul: said.asUsual.map((one) => `${one.heading}: ${one.word}`), margin: [0, 6, 0, 0] } as Content]),
    ...[said.day, said.tests, ...(coming === null ? [] : [coming]), said.meansNot, said.family, said.questions].flatMap(
      patientBlock,
    ),
    ...patientGlossary(said.glossary),
    ...patientBlock(said.source),
    ...said.help.talk.map((text): Content => ({ text, margin: [0, 4, 0, 0] })),
  ];
  return renderPdf({ ...document(reporter, content), defaultStyle: { fontSize: 12 } }, plan.made, reporter.words);
}

function thing(said: PatientItemSaid, n: number | null): Content {
  return numbered(n, [
    { text: said.word, bold: true, fontSize: 10 },
    { text: said.heading, bold: true, fontSize: n === null ? 12 : 14 },
    { text: [{ text: `${said.when} `, bold: true }, [...said.why, ...said.do].join(' ')] },
    ...(said.until === null ? [] : [{ text: said.until, bold: true } as Content]),
    { text: [...said.sure, said.decides].join(' '), color: INK_2, fontSize: 10 },
  ]);
}

import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { CareItem } from '../../../plan/index.ts';
import { paper } from '../../pdf/paper.ts';
import type { PdfDefinition } from '../../pdf/render-pdf.ts';
import type { CareReporter } from '../care-reporter.ts';
import { pdfMark } from './pdf-marks.ts';

/** A paper of the whole person: its head names the person, its foot the knowledge. */
export function document(reporter: CareReporter, content: readonly Content[]): PdfDefinition {
  const { plan, words } = reporter;
  const person = plan.person.name?.value ?? words.say('care.page.person.unnamed');
  const title = words.say('care.page.title.person', { person });
  return paper(
    {
      words,
      made: plan.made,
      title,
      running: `${title} · ${words.date(plan.made)}`,
      foot: `${words.say('report.knowledge')} ${plan.knowledge.id}, sha-256 ${plan.knowledge.digest.slice(0, 16)}`,
      fontSize: 9,
    },
    content,
  );
}

export function mark(reporter: CareReporter, item: CareItem): Content & TableCell {
  const { svg, width } = pdfMark(item);
  return {
    columnGap: 0,
    columns: [
      { svg, width, margin: [0, 1, 0, 0] },
      { text: reporter.words.say(`word.${item.word}`), bold: true, margin: [4, 0, 0, 0] },
    ],
    width: 'auto',
  } as Content & TableCell;
}

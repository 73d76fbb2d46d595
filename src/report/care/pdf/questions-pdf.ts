import type { Content } from 'pdfmake/interfaces.js';
import { type Words, sayPlanQuestion } from '../../../explain/index.ts';
import type { CarePlan } from '../../../plan/index.ts';
import { rule } from '../../pdf/paper.ts';
import { renderPdf } from '../../pdf/render-pdf.ts';
import { careReporter } from '../care-reporter.ts';
import { document } from './care-document.ts';

/** The questions for the visit, one a line with room to write the answer. */
export function questionsPdf(plan: CarePlan, words?: Words): Promise<Uint8Array> {
  const reporter = careReporter(plan, words);
  const questions = [...new Set(plan.questions.map((question) => sayPlanQuestion(reporter.speaking, question)))];
  const lines = questions.map((text, i): Content => ({
    unbreakable: true,
    margin: [0, 4, 0, 8],
    columns: [
      { text: String(i + 1), width: 20, fontSize: 14 },
      {
        stack: [
          { text, fontSize: 12 },
          { canvas: [{ type: 'line', x1: 0, y1: 24, x2: 490, y2: 24, lineWidth: 0.5, lineColor: '#7f878c' }] },
        ],
      },
    ],
  }));
  return renderPdf(
    document(reporter, [rule(reporter.words.say('care.page.questions'), null), ...lines]),
    plan.made,
    reporter.words,
  );
}

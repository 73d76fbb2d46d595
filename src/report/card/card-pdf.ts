import type { Content } from 'pdfmake/interfaces.js';
import { qrCode } from '../../charts/index.ts';
import { type Words, createWords } from '../../explain/index.ts';
import type { CarePlan } from '../../plan/index.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { cardContent, cardText } from './card-content.ts';
import { cardLines } from './card-lines.ts';

/** ISO/IEC 7810 ID-1, the size of a bank card, in points. */
const CARD = { width: 242.65, height: 153.07 };
const GREY = '#5d656a';

/** A card of two sides: phenotypes in words, and the code that holds them. The code holds no name, no allele, no medicine. */
export function walletCardPdf(plan: CarePlan, words: Words = createWords()): Promise<Uint8Array> {
  const card = cardContent(plan.genome);
  const lines = cardLines(card, words);
  const half = Math.ceil(lines.length / 2);
  const column = (part: typeof lines): Content => ({
    stack: part.map(({ gene, what }): Content => ({
      text: [{ text: `${gene} `, bold: true }, what],
      fontSize: 5.6,
      lineHeight: 1.05,
    })),
  });
  return renderPdf(
    {
      info: { title: words.say('care.page.card') },
      pageSize: CARD,
      pageMargins: [10, 9, 10, 8],
      defaultStyle: { fontSize: 6 },
      content: [
        {
          columns: [
            { text: words.say('care.page.card'), bold: true, fontSize: 9 },
            { text: 'Propria', alignment: 'right', color: GREY },
          ],
        },
        {
          text: `${words.say('care.page.card.name')}: ${plan.person.name?.value ?? '______________________'}`,
          margin: [0, 1, 0, 3],
          fontSize: 7,
        },
        { columns: [column(lines.slice(0, half)), column(lines.slice(half))], columnGap: 6 },
        {
          pageBreak: 'before',
          columns: [
            { svg: qrCode(cardText(card), words.say('care.page.card')), width: 128, height: 128 },
            {
              stack: [
                { text: words.say('care.page.card.show'), fontSize: 7.5, margin: [0, 4, 0, 4] },
                { text: words.say('care.page.card.qr'), color: GREY, margin: [0, 0, 0, 4] },
                { text: words.date(card.made), color: GREY },
                { text: `${words.say('report.knowledge')} ${card.knowledge}`, color: GREY },
              ],
            },
          ],
          columnGap: 6,
        },
      ],
    },
    plan.made,
    words,
  );
}

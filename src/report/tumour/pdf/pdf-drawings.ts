import type { Content } from 'pdfmake/interfaces.js';
import { type MarkShape, markShape } from '../../../charts/index.ts';
import type { DrugSaid } from '../../../explain/index.ts';
import { pdfShapeOf } from '../../care/pdf/pdf-marks.ts';
import { INK_3 } from '../../pdf/inks.ts';
import { type Looks, literalDrawing } from '../../pdf/literal-drawing.ts';
import { rule } from '../../pdf/paper.ts';
import { copiesDrawing, proteinDrawings } from '../tumour-drawings.ts';
import type { TumourView } from '../tumour-view.ts';

/** The mark of a proposed medicine; null: not known. */
export function pdfShape(drug: Pick<DrugSaid, 'word' | 'direction'> | null): {
  readonly svg: string;
  readonly width: number;
} {
  const shape: MarkShape = drug === null || drug.word === null ? 'open' : markShape(drug.word, drug.direction);
  return pdfShapeOf(shape);
}

/** Proteins and copies as drawings. */
export function tumourDrawings(view: TumourView): Content[] {
  const { words } = view;
  const { drawn } = proteinDrawings(view);
  const copies = copiesDrawing(view);
  return [
    ...(drawn.length === 0
      ? []
      : [
          rule(words.say('tumour.section.proteins'), null),
          ...drawn.map((one): Content => ({
            unbreakable: true,
            stack: [
              {
                text: [
                  { text: one.gene, bold: true },
                  { text: `  ${one.transcript}`, color: INK_3, fontSize: 7 },
                ],
              },
              { svg: literalDrawing(one.draw('mid'), LOOKS), width: 515 },
            ],
          })),
          { text: words.say('tumour.protein.caption'), fontSize: 7.5, color: INK_3 } as Content,
        ]),
    ...(copies === null
      ? []
      : [
          {
            unbreakable: true,
            stack: [
              rule(words.say('tumour.section.copies'), null),
              { svg: literalDrawing(copies('mid'), LOOKS), width: 515 },
              { text: words.say('tumour.copies.caption'), fontSize: 7.5, color: INK_3 },
            ],
          } as Content,
        ]),
  ];
}

/** Looks of proteins and copies. */
const LOOKS: Looks = {
  halo: 'fill="#444b50"',
  'mid-line': 'stroke="#dadcd7" stroke-dasharray="2 3" fill="none"',
  region: 'fill="#e2e4e0" stroke="#7f878c" stroke-width="0.75"',
  hot: 'stroke="#5d656a" fill="none"',
  stem: 'stroke="#7f878c" fill="none"',
  span: 'stroke="#14181a" stroke-width="3" fill="none"',
  pin: 'fill="#14181a" stroke="#14181a" stroke-width="1.5"',
  'pin-open': 'fill="#ffffff" stroke="#14181a" stroke-width="1.5"',
  total: 'stroke="#14181a" stroke-width="3" fill="none"',
  minor: 'stroke="#0072b2" stroke-width="1.5" fill="none"',
};

import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { concentrationCurve } from '../../../charts/index.ts';
import { sayColumn } from '../../../explain/index.ts';
import { INK_3 } from '../../pdf/inks.ts';
import { type Looks, literalDrawing } from '../../pdf/literal-drawing.ts';
import { paper, rule, table } from '../../pdf/paper.ts';
import { renderPdf } from '../../pdf/render-pdf.ts';
import { curveCaption, curveTitle, doseCurveOf } from '../dose-curve.ts';
import type { DoseView } from '../dose-view.ts';

/** The dose on paper, one sheet where it fits: statement, curve, regimens, what went in, when to measure, limits. */
export function dosePdf(view: DoseView): Promise<Uint8Array> {
  const { words, said, names, made, person } = view;
  const title = [person, words.say('dose.title', { drug: names.drug })].filter((part) => part !== null).join(': ');
  return renderPdf(
    paper(
      {
        words,
        made,
        title,
        running: `${title} · ${words.date(made)}`,
        foot: said.decides,
        fontSize: 9,
      },
      [
        { text: said.statement, fontSize: 15, margin: [0, 0, 0, 4] },
        ...[
          ...said.basis,
          ...(said.asks === null ? [] : [said.asks]),
          ...(said.target === null || said.asks !== null ? [] : [said.target]),
        ].map(small),
        ...lines(
          words.say('dose.section.refusals'),
          said.refusals.map(({ what, meaning }) => `${what} ${meaning}`),
        ),
        ...drawing(view),
        ...regimenTable(view),
        ...lines(
          words.say('dose.section.warnings'),
          said.cautions.map(({ what, meaning }) => `${what} ${meaning}`),
        ),
        ...lines(
          words.say('dose.section.start'),
          said.starts.map(({ line, notes }) => [line, ...notes].map((text) => text.replace(/\.$/, '')).join('. ')),
        ),
        ...inputTable(view),
        ...lines(words.say('dose.section.taught'), said.taught),
        ...lines(words.say('dose.section.next'), [...said.next, ...said.until]),
        ...lines(words.say('dose.section.missed'), said.missed),
        ...lines(words.say('dose.section.model'), said.doubts),
      ],
    ),
    made,
    words,
  );
}

function small(text: string): Content {
  return { text, fontSize: 8, color: INK_3 };
}

function lines(title: string, texts: readonly string[]): Content[] {
  return texts.length === 0
    ? []
    : [rule(title, null), ...texts.map((text): Content => ({ text, margin: [0, 1, 0, 1] }))];
}

function drawing(view: DoseView): Content[] {
  const curve = doseCurveOf(view);
  if (curve === null) return [];
  return [
    rule(view.words.say(curveTitle(view.advice)), null),
    { svg: literalDrawing(concentrationCurve(curve, 'mid'), LOOKS), width: 515 },
    small(curveCaption(view)),
  ];
}

/** Looks of the curve. */
const LOOKS: Looks = {
  halo: 'fill="#444b50"',
  a: 'fill="#0072b2" font-weight="bold"',
  tg: 'fill="#007f5c" font-weight="bold"',
  'tg halo': 'fill="#007f5c" font-weight="bold"',
  now: 'stroke="#14181a" fill="none"',
  dose: 'stroke="#14181a" stroke-width="1.5" fill="none"',
  bandfill: 'fill="#e2e4e0"',
  ownband: 'fill="#0072b2" fill-opacity="0.18"',
  tgfill: 'fill="#cfe8de" fill-opacity="0.8"',
  tgline: 'stroke="#007f5c" fill="none"',
  ind: 'stroke="#0072b2" stroke-width="1.75" fill="none"',
  typ: 'stroke="#5d656a" fill="none"',
  alt: 'stroke="#5d656a" stroke-width="1.25" stroke-dasharray="3 3" fill="none"',
  obs: 'fill="#14181a" stroke="#ffffff" stroke-width="1.5"',
  next: 'fill="#ffffff" stroke="#14181a" stroke-width="1.5"',
};

function regimenTable({ said, words, advice }: DoseView): Content[] {
  if (said.regimens.length === 0) return [];
  const unit = advice.curve?.unit ?? '1';
  const cell = (value: (typeof said.regimens)[number]['trough']): TableCell =>
    value === null
      ? ''
      : { text: [value.middle, { text: ` ${value.range}`, color: INK_3, fontSize: 7 }], alignment: 'right' };
  const head = [
    words.say('dose.head.regimen'),
    sayColumn(words, 'trough', unit),
    sayColumn(words, 'peak', unit),
    words.say('dose.head.chance'),
    words.say('dose.head.in-range'),
  ];
  return [
    rule(words.say('dose.section.compare'), words.say('dose.section.compare.note')),
    table(
      [
        head.map((text, i) => ({
          text,
          color: INK_3,
          fontSize: 7,
          ...(i === 0 ? {} : { alignment: 'right' as const }),
        })),
        ...said.regimens.map((one): TableCell[] => [
          {
            text: [
              { text: one.regimen, bold: one.role === 'proposed' },
              { text: one.role === 'other' ? '' : ` ${words.say(`dose.${one.role}`)}`, color: INK_3, fontSize: 7 },
            ],
          },
          cell(one.trough),
          cell(one.peak),
          {
            text: one.shares?.parts ?? '',
            alignment: 'right',
          },
          { text: one.inRange, bold: true, alignment: 'right' },
        ]),
      ],
      ['*', 90, 90, 80, 60],
      true,
      1,
    ),
    ...(said.continuous === null ? [] : [small(said.continuous)]),
  ];
}

function inputTable({ said, words }: DoseView): Content[] {
  if (said.inputs.length + said.genotype.length === 0) return [];
  return [
    rule(words.say('dose.section.inputs'), words.say('dose.section.inputs.note')),
    table(
      said.inputs.map(({ name, value, from, age }): TableCell[] => [
        name,
        { text: value, bold: true },
        { text: from, color: INK_3 },
        { text: age, color: INK_3, alignment: 'right' },
      ]),
      [120, 120, '*', 70],
    ),
    ...said.genotype.map((text): Content => ({ text, margin: [0, 2, 0, 0] })),
  ];
}

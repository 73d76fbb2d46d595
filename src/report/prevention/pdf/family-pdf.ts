import type { Content } from 'pdfmake/interfaces.js';
import { small } from '../../pdf/board-paper.ts';
import { INK, INK_2 } from '../../pdf/inks.ts';
import { literalDrawing } from '../../pdf/literal-drawing.ts';
import { familyDrawing } from '../family-drawing.ts';
import type { PreventionView } from '../prevention-view.ts';
import { headed, sentences } from './prevention-lines-pdf.ts';
import { PREVENTION_LOOKS } from './prevention-looks.ts';

/** Most people of a tree that can still be read on paper. */
const TREE_MOST = 24;

/** The tree where it is simple, else where to see it. */
function tree(view: PreventionView): Content[] {
  const { plan, words } = view;
  const drawing = familyDrawing(view);
  if (drawing === null) return [];
  return (plan.family.pedigree?.people.length ?? 0) > TREE_MOST
    ? [small(words.say('prevention.family.drawing.page'))]
    : [
        {
          svg: literalDrawing(drawing, PREVENTION_LOOKS).replaceAll('currentColor', INK),
          fit: [515, 210],
          margin: [0, 4, 0, 6],
        } as Content,
      ];
}

/** The tree, criteria of the family (those not met by their names), ratios, and whom a finding concerns. */
export function family(view: PreventionView): Content[] {
  const { said, words } = view;
  const { none, criteria, moreOpen, ratios, unresolved, cascade } = said.family;
  const told = criteria.filter(({ state }) => state !== 'not-met');
  const notMet = criteria.filter(({ state }) => state === 'not-met');
  return headed(words.say('prevention.section.family'), null, [
    ...(none === null ? [] : [{ text: none, color: INK_2 } as Content]),
    ...tree(view),
    ...told.map((one): Content => ({
      margin: [0, 1, 0, 2],
      stack: [
        {
          text: [
            { text: `${one.says}: ${one.title}. `, bold: true },
            sentences(one.syndrome, one.points, one.advice, one.unconfirmed),
          ],
        },
        small(one.conditions.map((each) => each.text).join('; ')),
      ],
    })),
    ...(notMet[0] === undefined ? [] : [small(`${notMet[0].says}: ${notMet.map(({ title }) => title).join('; ')}`)]),
    ...ratios.map(small),
    ...(moreOpen === null ? [] : [small(moreOpen)]),
    ...(unresolved === null ? [] : [small(unresolved)]),
    ...cascade.map((one): Content => ({
      text: [
        { text: `${words.say('prevention.section.cascade')}: ${one.finding}. `, bold: true },
        one.relatives.map(({ who, text: how }) => `${who}, ${how}`).join('; '),
      ],
    })),
  ]);
}

/** What is around the person: the level and its bound, what to do. */
export function exposures({ said, words }: PreventionView): Content[] {
  const { rows, notTold } = said.exposures;
  if (rows.length === 0) return [];
  return headed(words.say('prevention.section.exposures'), String(rows.length), [
    ...rows.map((one): Content => ({
      margin: [0, 1, 0, 2],
      stack: [
        { text: [{ text: `${one.name}: `, bold: true }, one.level] },
        small(sentences(one.action, ...one.notes, one.unconfirmed, one.citation)),
      ],
    })),
    ...(notTold === null ? [] : [small(notTold)]),
  ]);
}

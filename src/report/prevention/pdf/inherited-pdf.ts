import type { Content } from 'pdfmake/interfaces.js';
import { listHead, small } from '../../pdf/board-paper.ts';
import type { PreventionView } from '../prevention-view.ts';
import { headed, lines } from './prevention-lines-pdf.ts';

/** Inherited findings to act on or to confirm, for page one. */
export function acting({ said, words }: PreventionView): Content[] {
  const groups = (said.inherited?.groups ?? []).filter(({ id }) => id === 'returned' || id === 'confirm');
  return groups.length === 0
    ? []
    : [
        listHead(words.say('prevention.section.inherited'), said.inherited?.list ?? null),
        ...groups.flatMap(({ title, rows }): Content[] => [
          small(title),
          ...rows.map((row): Content => ({
            text: [{ text: row.name, bold: true }, ` ${row.state}. ${[...row.variants, ...row.notes].join('. ')}`],
          })),
        ]),
      ];
}

/** Every gene that was asked for, by what was found. */
export function inherited({ said, words }: PreventionView): Content[] {
  if (said.inherited === null)
    return lines(words.say('prevention.section.inherited'), [words.say('prevention.basis.no-genome')]);
  const { groups, array } = said.inherited;
  return headed(words.say('prevention.section.inherited'), said.inherited.list, [
    ...(array === null ? [] : [{ text: array } as Content]),
    ...groups.map((group): Content => ({
      margin: [0, 2, 0, 2],
      stack: [
        { text: group.title, bold: true, fontSize: 8 },
        ...group.rows.map((row): Content => ({
          text: `${row.name}, ${row.state}. ${[...row.variants, ...row.notes].join('. ')}`,
          fontSize: 8,
        })),
        ...(group.names.length === 0 ? [] : [small(group.names.join(' · '))]),
      ],
    })),
  ]);
}

/** Polygenic scores, with the place of the person and the share that was read. */
export function scores({ said, words }: PreventionView): Content[] {
  if (said.scores.length === 0) return [];
  return headed(
    words.say('prevention.section.scores'),
    words.say('prevention.score.research'),
    said.scores.map((one): Content => ({
      margin: [0, 1, 0, 2],
      stack: [
        { text: [{ text: `${one.name}. `, bold: true }, one.place], fontSize: 8 },
        small([one.coverage, one.effect, one.second].join(' ')),
      ],
    })),
  );
}

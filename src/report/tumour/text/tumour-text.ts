import type { TherapyGroup, TherapySaid } from '../../../explain/index.ts';
import { noticeBlocks } from '../../text/notice-blocks.ts';
import type { TextBlock } from '../../text/text-report.ts';
import {
  BY_NAME,
  IN_ROWS,
  type TumourView,
  becauseOf,
  besideStatement,
  drugsThatSpeak,
  traceOf,
} from '../tumour-view.ts';

export interface TumourTextOptions {
  /** Every statement, and the records and lines behind each. */
  readonly why?: boolean;
}

/** Most lines of a group on a terminal; the page, the table and the JSON have all. */
const SHOWN: Readonly<Record<TherapyGroup, number>> = {
  label: 12,
  'label-if': 6,
  off: 8,
  conditional: 4,
  untested: 0,
  early: 0,
  resistance: 6,
  withheld: 5,
  adverse: 4,
  diagnosis: 4,
  'gene-alone': 0,
};

/** The board as plain structure, for a terminal or a log. */
export function tumourText(view: TumourView, { why = false }: TumourTextOptions = {}): readonly TextBlock[] {
  const { said, words, plan } = view;
  return [
    { kind: 'statement', text: said.statement },
    ...said.basis.map(note),
    ...(words.mark === null ? [] : [note(words.mark)]),
    { kind: 'columns', head: [], rows: said.head.map(({ term, text }) => [term, text]), figures: [] },
    ...IN_ROWS.flatMap((group) => groupBlocks(view, group, why)),
    ...BY_NAME.flatMap((group) => byName(view, group)),
    ...alterations(view, why),
    ...drugs(view),
    ...list(
      words.say('tumour.section.germline'),
      said.germline.map(({ label, why: reasons }) => `${label}: ${reasons}`),
    ),
    heading(words.say('tumour.section.measures')),
    ...said.measures.map(({ name, value, note: aside }): TextBlock =>
      pair(name, aside === null ? value : `${value}. ${aside}`),
    ),
    ...list(
      words.say('tumour.section.gaps'),
      said.gaps.map((gap) => (gap.statements === 0 ? gap.what : `${gap.what} (${gap.changes})`)),
    ),
    ...list(
      words.say('tumour.section.trials'),
      said.trials.map((one) =>
        [
          `${[one.trial, one.where].filter((text) => text !== '').join(', ')}: ${one.verdict}`,
          ...one.failing,
          ...one.open,
        ].join('; '),
      ),
    ),
    ...noticeBlocks(words, plan.board.notices),
    note(said.decides),
  ];
}

function groupBlocks(view: TumourView, group: TherapyGroup, why: boolean): readonly TextBlock[] {
  const { said, words } = view;
  const { title, rows, none } = said.groups[group];
  if (rows.length === 0) return none === null ? [] : [heading(title), note(none)];
  const shown = why ? rows : rows.slice(0, SHOWN[group]);
  const more = rows.length - shown.length;
  return [
    heading(title, String(rows.length)),
    ...shown.flatMap((one) => statementBlocks(view, one, why)),
    ...(more > 0 ? [note(words.say('tumour.more', { n: more }))] : []),
  ];
}

function statementBlocks(view: TumourView, one: TherapySaid, why: boolean): readonly TextBlock[] {
  const badges = one.badges.map(({ body, grade, year, standing }) =>
    [body, grade, standing, year].filter((part) => part !== null && part !== '').join(' '),
  );
  const asked = one.conditions.filter(({ is }) => is !== 'met').map(({ text }) => text);
  const beside = besideStatement(view, one.id).map((drug) => `${drug.says}: ${drug.name} (${becauseOf(drug)})`);
  const lines = [
    one.changes === '' ? one.fit : `${one.changes}: ${one.fit}`,
    badges.join(' · '),
    [...new Set([...one.reasons, ...asked])].join('; '),
    one.against ?? '',
    beside.join('; '),
  ].filter((text) => text !== '');
  return [
    pair(one.tier, one.name),
    ...lines.map(note),
    ...(why
      ? [...one.support, ...one.opposing].map(({ line, citation }) =>
          note([line, citation ?? ''].filter((text) => text !== '').join('. ')),
        )
      : []),
    ...(why ? traceBlocks(view, one.id) : []),
  ];
}

function traceBlocks(view: TumourView, id: string): readonly TextBlock[] {
  const { records, lines, method } = traceOf(view, id);
  return [
    ...records.map((record) => note(`${record.id} ${record.version} sha-256 ${record.digest.slice(0, 16)}`)),
    note(method),
    ...lines.map(({ text, place }) => note(`${place}: ${text}`)),
  ];
}

function byName({ said, words }: TumourView, group: TherapyGroup): readonly TextBlock[] {
  const { rows, title } = said.groups[group];
  if (rows.length === 0) return [];
  const more = rows.length - NAMED;
  return [
    heading(title, String(rows.length)),
    note(
      words.list([
        ...rows.slice(0, NAMED).map(({ name }) => name),
        ...(more > 0 ? [words.say('tumour.more', { n: more })] : []),
      ]),
    ),
  ];
}

const NAMED = 10;

function alterations({ said, words }: TumourView, why: boolean): readonly TextBlock[] {
  const shown = said.alterations.filter(({ matters }) => matters);
  const others = said.alterations.length - shown.length;
  return [
    heading(words.say('tumour.section.alterations')),
    ...(shown.length === 0 ? [note(words.say('tumour.section.alterations.none'))] : []),
    ...(shown.length === 0
      ? []
      : [
          {
            kind: 'columns' as const,
            head: (
              ['change', 'sensitivity', 'resistance', 'diagnosis', 'prognosis', 'oncogenicity', 'reads'] as const
            ).map((column) => words.say(`tumour.col.${column}`)),
            rows: shown.map((one) => [
              one.name,
              ...one.tiers.map((tier) => tier ?? ''),
              one.oncogenicity ?? '',
              one.reads ?? '',
            ]),
            figures: [6],
          },
        ]),
    ...(why
      ? said.alterations
          .filter(({ points }) => points.length > 0)
          .flatMap((one): readonly TextBlock[] => [
            pair(one.name, [words.say('tumour.col.oncogenicity'), one.oncogenicity ?? ''].join(': ')),
            ...one.points.map(note),
          ])
      : []),
    ...(others === 0 ? [] : [note(words.say('tumour.section.alterations.others', { n: others }))]),
  ];
}

function drugs(view: TumourView): readonly TextBlock[] {
  const { words } = view;
  const speak = drugsThatSpeak(view);
  if (speak.length === 0) return [];
  return [
    heading(words.say('tumour.section.drugs'), words.say('tumour.section.drugs.note')),
    ...speak.map((one): TextBlock => {
      const because = becauseOf(one);
      if (one.word === null) return pair(one.name, [because, one.dose ?? ''].filter((text) => text !== '').join('. '));
      return {
        kind: 'medicine',
        word: one.word,
        direction: one.direction,
        says: one.says,
        name: one.name,
        todo: [one.todo, one.dose ?? ''].filter((text) => text !== '').join(' '),
        because,
        source: one.proposedBy,
      };
    }),
  ];
}

function list(title: string, lines: readonly string[]): readonly TextBlock[] {
  return lines.length === 0 ? [] : [heading(title), ...lines.map(note)];
}

function note(text: string): TextBlock {
  return { kind: 'note', text };
}

function pair(term: string, text: string): TextBlock {
  return { kind: 'pair', term, text };
}

function heading(text: string, aside = ''): TextBlock {
  return { kind: 'heading', text, aside };
}

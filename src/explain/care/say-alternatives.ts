import { type AlternativeRow, type AlternativeTable } from '../../medicines/index.ts';
import { sayTarget } from '../say-drug.ts';
import { type CareSpeaking, capital, sayMedicine } from './care-speaking.ts';
import { sayMechanism } from './say-concern.ts';
import { sayCost } from './say-cost.ts';

/** The table of options: heads in the order of the cells, rows in the order of the ranking, the left-out last. */
export interface AlternativesSaid {
  /** `for depression`; null where the indication is not known. */
  readonly heading: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly AlternativeSaid[];
  readonly excluded: readonly string[];
  /** Classes that a source names and that cannot be spelt out. */
  readonly classes: readonly string[];
  readonly notes: readonly string[];
  readonly byIndication: readonly AlternativesSaid[];
}

export interface AlternativeSaid {
  readonly drug: string;
  /** One text a column, the first (rank) left out by the caller's choice: it is the index. */
  readonly cells: readonly string[];
  /** `below the one above by interactions added`; null for the first. */
  readonly below: string | null;
  readonly notes: readonly string[];
}

const COLUMNS = ['rank', 'drug', 'gene', 'added', 'organ', 'burden', 'evidence', 'wishes', 'cost'] as const;

export function sayAlternatives(speaking: CareSpeaking, table: AlternativeTable): AlternativesSaid {
  const { words, drugs } = speaking;
  return {
    heading:
      table.indication === null
        ? null
        : words.say('alternatives.for', { indication: words.term(table.indication, 'indication') }),
    columns: COLUMNS.map((column) => words.say(`alternatives.column.${column}`)),
    rows: table.rows.map((row, i) => sayRow(speaking, row, i + 1)),
    excluded: table.excluded.map((out) => {
      const concern = out.concern === null ? undefined : speaking.concerns.get(out.concern);
      const reason = words.say(`alternatives.out.${out.reason}`);
      return capital(
        words.say('alternatives.out', {
          drug: sayMedicine(speaking, out.drug),
          reason: concern === undefined ? reason : `${reason} (${sayMechanism(words, concern.mechanism)})`,
        }),
      );
    }),
    classes: table.classesNamed.map((name) => sayTarget(words, name, drugs)),
    notes: [
      ...(table.indication === null && table.byIndication.length > 0
        ? [words.say('alternatives.indication-unknown')]
        : []),
      ...(table.rows.length === 0 && table.byIndication.length === 0 ? [capital(words.say('alternatives.none'))] : []),
    ],
    byIndication: table.byIndication.map((one) => sayAlternatives(speaking, one)),
  };
}

function sayRow(speaking: CareSpeaking, row: AlternativeRow, rank: number): AlternativeSaid {
  const { words, concerns } = speaking;
  const added = row.added.map((id) => {
    const concern = concerns.get(id);
    return concern === undefined ? '' : sayMechanism(words, concern.mechanism);
  });
  const known = [...new Set(added.filter((text) => text !== ''))];
  const wishes = [
    ...(row.wishes.meets.length === 0 ? [] : [words.say('care.wishes.meets', { wishes: wishList(row.wishes.meets) })]),
    ...(row.wishes.against.length === 0
      ? []
      : [words.say('care.wishes.against', { wishes: wishList(row.wishes.against) })]),
    ...(row.wishesOpen.length === 0
      ? []
      : [words.say('alternatives.wishes-open', { wishes: wishList(row.wishesOpen) })]),
  ];
  function wishList(tokens: readonly string[]): string {
    return words.list(tokens.map((token) => words.term(token, 'wish')));
  }
  const count = words.say('alternatives.added', { n: row.added.length });
  return {
    drug: sayMedicine(speaking, row.drug),
    cells: [
      words.number(rank),
      capital(sayMedicine(speaking, row.drug)),
      words.say(`word.${row.gene}`),
      known.length === 0 ? count : `${count}: ${words.list(known)}`,
      words.say(`word.${row.organ}`),
      row.burden
        .map((one) =>
          words.say('alternatives.burden', {
            scale: words.term(one.scale, 'scale'),
            points: one.points === null ? 'none' : words.number(one.points),
          }),
        )
        .join(', '),
      words.say(`alternatives.evidence.${row.evidence}`),
      wishes.join('; '),
      sayCost(words, row.cost),
    ],
    below:
      row.below === null
        ? null
        : words.say('alternatives.below', { key: words.say(`alternatives.order.${row.below}`) }),
    notes: [
      ...(row.role === 'fallback' ? [words.say('alternatives.role.fallback')] : []),
      ...(row.doseChange ? [words.say('alternatives.dose-change')] : []),
      ...(row.affordable === null
        ? []
        : [words.say('alternatives.affordable', { yes: row.affordable ? 'yes' : 'no' })]),
      ...(row.open.length === 0
        ? []
        : [
            words.say('alternatives.open', {
              checks: words.list(row.open.map((check) => words.say(`check.${check}`))),
            }),
          ]),
      ...(row.confirmed ? [] : [words.say('alternatives.unconfirmed')]),
    ],
  };
}

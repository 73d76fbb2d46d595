import { sayCareItemPlainly, sayFact, sayUse } from '../../../../src/explain/index.ts';
import type { CarePlan } from '../../../../src/plan/index.ts';
import { type CareReporter, careReporter } from '../../../../src/report/index.ts';

export const SHEET_PARTS = ['medicines', 'conditions', 'allergies', 'values', 'lines'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

export interface SheetLine {
  readonly id: string;
  readonly part: SheetPart;
  readonly text: string;
}

/** The sheet's lines, out of a plan that tells of no gene. */
export function sheetLines(shared: CarePlan, words: CareReporter['words']): readonly SheetLine[] {
  const { speaking } = careReporter(shared, words);
  const { person } = shared;
  const newest = new Map(person.measurements.toReversed().map((one) => [one.analyte, one]));
  const line = (part: SheetPart, id: string, text: string): SheetLine => ({ id, part, text });
  return [
    ...person.medicines.map((use) => line('medicines', use.id, sayUse(speaking, use))),
    ...person.conditions.map(({ id }) => line('conditions', id, sayFact(speaking, id))),
    ...person.allergies.map(({ id, written }) => line('allergies', id, written)),
    ...[...newest.values()].toReversed().map(({ id }) => line('values', id, sayFact(speaking, id))),
    ...shared.items.map((item) => line('lines', item.id, sayCareItemPlainly(speaking, item).heading)),
  ];
}

/** The chosen lines as text. */
export function sheetText(
  title: string,
  basis: string,
  lines: readonly SheetLine[],
  heading: (part: SheetPart) => string,
): string {
  const parts = SHEET_PARTS.flatMap((part) => {
    const of = lines.filter((one) => one.part === part);
    return of.length === 0 ? [] : [['', heading(part), ...of.map(({ text }) => `- ${text}`)].join('\n')];
  });
  return `${[title, basis, ...parts].join('\n')}\n`;
}

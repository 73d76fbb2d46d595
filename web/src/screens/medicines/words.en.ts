const words = {
  'statement.changes':
    '{culprits} {n, plural, one {changes} other {change}} how {affected, plural, one {one other medicine works} other {# other medicines work}}.',
  'statement.found':
    '{found} of {total, plural, one {one medicine} other {# medicines}} {found, plural, one {has} other {have}} something to look at.',
  'statement.open':
    '{open} of {total, plural, one {one medicine} other {# medicines}} cannot be judged yet: what is missing stands below.',
  'statement.clear':
    'No check asks for a change in {total, plural, one {the one medicine} other {the # medicines}}. What was not checked is below.',
  'statement.none': 'No medicine is known, so none was checked.',
  basis:
    '{medicines, plural, one {# medicine} other {# medicines}}, {checks, plural, one {# check} other {# checks}} each, {date}. Read from left to right: how it works in this body, then the person, then what adds up.',
  matrix: 'Medication safety',
  'matrix.caption': 'Each medicine against every check. The second column is the word that counts.',
  'legend.clear': 'records looked at, none applies',
  'legend.blank': 'blank: no rule for this medicine',
  'cell.blank': 'no rule for this medicine',
  together: 'All together',
  'together.none': 'No scale lists any of them.',
  'together.open': 'Who adds what',
  'together.close': 'Close',
  'panel.title': '{medicine}: {check}',
  'panel.why': 'Why this line',
  'panel.close': 'Close',
  'panel.settles': 'Would settle it',
  'row.no-rule': 'No rule: {checks}',
  enzymes: 'Enzymes: by genotype and now',
  'enzymes.caption': 'Each enzyme: its level by genotype and at present.',
  'enzymes.genotype': 'by genotype',
  'enzymes.now': 'now, estimated',
  'enzymes.open': 'not read: anywhere in this range',
  'enzymes.enzyme': 'Enzyme',
  'enzymes.culprit': 'What changes it',
  'enzymes.back': 'Back at genotype level',
  'enzymes.matters': 'Matters for',
  'enzymes.none': 'Nothing known',
  'enzymes.at-it': 'At it now',
  'enzymes.when-read': 'Not known until the gene is read',
  'enzymes.while': 'not while it goes on',
  'enzymes.after': '{days, plural, one {one day} other {# days}} after the last of {culprit}',
  'enzymes.matters-none': 'none of these medicines, as far as records say',
  'enzymes.loading': 'Looking up which medicines need them',
  'enzymes.foot': 'Present levels are our estimate. They inform and do not decide.',
  'empty.title': 'Each medicine will stand here against every check.',
  'empty.why':
    'Add what is taken, also without a prescription. Each is then checked against genes, the other medicines and the person.',
  'empty.go': 'Add medicines',
  'check.title': 'Prescribe check',
  'check.label': 'Medicine to check',
  'check.hint': 'Generic or brand name',
  'check.go': 'Check it',
} as const;

export default words satisfies Record<string, string>;
export type MedicinesKey = keyof typeof words;

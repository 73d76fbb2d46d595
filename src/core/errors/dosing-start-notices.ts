/** Said beside a starting dose by an equation or a genotype table, or in its place. */
export const DOSING_START_NOTICES = {
  DOSING_START_GENE_OPEN: {
    what: 'The starting dose by {rule} hangs on {genes}, which was not read, or not closely enough.',
    meaning: 'No starting dose is said by it; a test of {genes} would settle it. It is never taken for the usual gene.',
  },
  DOSING_START_GENE_OUTSIDE: {
    what: 'What was found of {genes} has no place in {rule}.',
    meaning: 'No starting dose is said by it; ask the laboratory or a specialist what this finding means for the dose.',
  },
  DOSING_START_GENE_NOT_COUNTED: {
    what: 'This dose does not count {gene} {found}, which was found and has no place in any rule for this medicine.',
    meaning: 'It may be far too high or too low for this person; ask what the finding means before it is used.',
  },
  DOSING_START_ONLY_WITH: {
    what: 'This starting dose is for people with {condition}.',
    meaning: 'Without it another one holds: see the next.',
  },
  DOSING_START_ONLY_WITHOUT: {
    what: 'This starting dose is for people without {condition}.',
    meaning: 'With it another one holds: see the other.',
  },
  DOSING_START_REFUSED: {
    what: 'The equation {rule} gives no dose that could be meant for these values.',
    meaning: 'No starting dose is said by it; check the values and their units.',
  },
  DOSING_START_OUTSIDE_PEOPLE: {
    what: 'The equation {rule} was made of people with {name} {limits} {unit}; here it is {value}.',
    meaning: 'No starting dose is said by it.',
  },
  DOSING_START_FITS_WORSE: {
    what: 'In people recorded as {group} the equation {rule} was off by {mae} {unit} on average, and {within20} % were within 20 % of their dose; in all {all} {unit} and {allWithin20} %.',
    meaning: 'It fits this group worse: check the effect earlier and more often.',
  },
  DOSING_START_UNCONFIRMED: {
    what: 'The figures of {rule} were not seen in a source.',
    meaning: 'Compare the dose with the paper before it is used.',
  },
  DOSING_START_FURTHER_REDUCTION: {
    what: 'A further reduction may be needed.',
    meaning: 'Start at the low end and watch the effect.',
  },
  DOSING_START_FURTHER_REDUCTION_2846T: {
    what: 'With two copies of c.2846A>T more than half may have to be left out.',
    meaning: 'Which variants were found stands with the gene.',
  },
  DOSING_START_STRONGLY_REDUCED: {
    what: 'Only where there is no alternative: a strongly reduced dose with an early level.',
    meaning: 'Avoiding the medicine comes first.',
  },
  DOSING_START_SCOPE_TRANSPLANT: {
    what: 'For kidney, heart, lung and stem cell transplants.',
    meaning: 'After another transplant it does not hold as it stands.',
  },
  DOSING_START_SCOPE_LIVER: {
    what: 'After a liver transplant only where donor and recipient have the same genotype.',
    meaning: 'The new liver clears the medicine by its own genes.',
  },
} as const;

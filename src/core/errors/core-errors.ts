import type { ErrorEntry } from './catalogue.ts';

export const CORE_ERRORS = {
  CORE_UNKNOWN_SCHEMA: {
    what: 'The document says schema {found}, which this version does not know.',
    remedy: 'Use a version of Propria that writes and reads {found}, or make the document again with this one.',
  },
  CORE_NOT_A_DOCUMENT: {
    what: 'The file is not a stage document of Propria: {detail}.',
    remedy: 'Give a genome file, or the JSON that an earlier stage wrote (propria qc, pgx or plan with --format json).',
  },
  CORE_OTHER_KNOWLEDGE: {
    what: 'The document was made with knowledge {found}; this run has {here}.',
    remedy: 'Make the earlier stage again with this knowledge, or use the release and overlay that it was made with.',
  },
  CORE_NOT_FINITE: {
    what: 'A number to be written is not finite.',
    remedy: 'This is a fault of the program: please report it with the command that led here.',
  },
  CORE_NOT_JSON: {
    what: 'A value of type {type} cannot be written as JSON.',
    remedy: 'This is a fault of the program: please report it with the command that led here.',
  },
  CORE_UNKNOWN_UNIT: {
    what: 'The unit {unit} is not known (at "{part}").',
    remedy: 'Write it as a UCUM code, for example mg/dL, mL/min/[1.73_m2 in braces], umol/L, kg, a for years.',
  },
  CORE_UNIT_MISMATCH: {
    what: 'A value in {found} cannot be taken as {wanted}: they measure different things ({foundDimension} and {wantedDimension}).',
    remedy: 'Give the value with the unit that it was measured in; for a concentration, mass and amount units differ.',
  },
  CORE_FORMULA_SYNTAX: {
    what: 'The formula cannot be read at character {at}: {detail}.',
    remedy: 'Correct the formula in its knowledge record; docs/reference/formulas.md shows the language.',
  },
  CORE_FORMULA_UNITS: {
    what: 'The formula does not hold in its units: {detail}.',
    remedy:
      "Give each number its unit in brackets, or take the plain number with value(x, 'unit') where the published equation is empirical.",
  },
  CORE_FORMULA_INPUT: {
    what: 'The formula needs {name} and did not get it.',
    remedy: 'Give a value for {name} with its unit.',
  },
} as const satisfies Record<string, ErrorEntry>;

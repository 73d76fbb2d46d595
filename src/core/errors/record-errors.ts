import type { ErrorEntry } from './catalogue.ts';

/** Faults of a person's record that stop the reading: FHIR files (FHIR_) and person files (RECORD_). */
export const RECORD_ERRORS = {
  FHIR_NOT_JSON: {
    what: 'The file is not JSON: {detail}.',
    remedy: 'Export the record again as FHIR JSON; an editor or a mail program may have changed the file.',
  },
  FHIR_TRUNCATED: {
    what: 'The JSON ends in the middle: the file is cut short.',
    remedy: 'The copy or download was interrupted: get the file again.',
  },
  FHIR_XML: {
    what: 'The file is XML; FHIR is read as JSON.',
    remedy: 'Ask the system for application/fhir+json, or convert the file with a FHIR tool.',
  },
  FHIR_NOT_FHIR: {
    what: 'The JSON is not FHIR: {detail}.',
    remedy: 'Give a FHIR R4 Bundle, a single resource, or NDJSON with a resource a line.',
  },
  FHIR_TOO_DEEP: {
    what: 'The JSON is nested more than {limit} levels deep.',
    remedy: 'No real record is; do not use this file, and get the record from its original source.',
  },
  FHIR_TOO_LARGE: {
    what: 'The record has {size} characters; at most {limit} are read.',
    remedy: 'Export fewer years, or only the kinds of resources that docs/methods/reading-records.md lists as used.',
  },
  FHIR_TOO_MANY: {
    what: 'The record has more than {limit} resources.',
    remedy: 'Export fewer years, or only the kinds of resources that docs/methods/reading-records.md lists as used.',
  },
  FHIR_TWO_PEOPLE: {
    what: 'The record is of {count} people: {names}.',
    remedy: 'Choose one with --patient ID; nothing of the others is then used.',
  },
  FHIR_NO_SUCH_PATIENT: {
    what: 'The record has no patient {patient}; it has {names}.',
    remedy: 'Name one of them with --patient ID, or leave the option out where there is only one.',
  },
  RECORD_NOTHING_FOUND: {
    what: '{path} holds no record, genome or list of calls, so nothing is known of a person.',
    remedy:
      'Put a person.yaml (docs/guide/person-file.md), a FHIR record or a genome there; propria interview writes the first.',
  },
  RECORD_TWO_PEOPLE: {
    what: 'The inputs are of two people: their {what} is {first} and {second}.',
    remedy: 'Give the inputs of one person only, or correct the one that is wrong.',
  },
  RECORD_FILE_TOO_LARGE: {
    what: 'The person file has {size} characters; at most {limit} are read.',
    remedy: 'A person file is written by hand and short; give a hospital record as FHIR JSON.',
  },
  RECORD_FILE_NOT_YAML: {
    what: 'The person file is not YAML: {detail}.',
    remedy: "Look at the line named: indentation, a missing colon, or a star allele without quotes ('*1/*2').",
  },
  RECORD_FILE_SHAPE: {
    what: 'The person file does not have the shape it should: {detail}.',
    remedy: 'docs/guide/person-file.md shows every part; an editor with the JSON Schema marks the place.',
  },
  RECORD_FILE_UNKNOWN_KEY: {
    what: 'The person file has a part "{key}" that does not exist.',
    remedy: 'Parts that exist there: {known}.',
  },
  RECORD_FILE_UNKNOWN_KEY_LIKELY: {
    what: 'The person file has a part "{key}" that does not exist.',
    remedy: 'Did you mean {meant}? Parts that exist there: {known}.',
  },
  RECORD_INTERVIEW_ANSWERS: {
    what: 'The file of answers cannot be used: {detail}.',
    remedy: 'It is YAML or JSON: the id of a question and the answer to it; propria interview --questions lists them.',
  },
  RECORD_INTERVIEW_NO_TERMINAL: {
    what: 'The interview needs a terminal to ask in.',
    remedy: 'Run it in a terminal, or give the answers with --answers FILE.',
  },
  RECORD_INTERVIEW_EXISTS: {
    what: 'The file {path} is there already.',
    remedy: 'Name another with -o, or let it be replaced with --replace.',
  },
} as const satisfies Record<string, ErrorEntry>;

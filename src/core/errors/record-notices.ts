import type { NoticeEntry } from './notices.ts';

/** Warnings about a person's record: FHIR files (FHIR_) and person files (RECORD_). */
export const RECORD_NOTICES = {
  FHIR_REFERENCE_MISSING: {
    what: 'The record points to {reference}, which it does not hold.',
    meaning: 'What stands there was not read; nothing is assumed of it.',
  },
  FHIR_REFERENCE_CIRCULAR: {
    what: 'References lead in a circle: {reference}.',
    meaning: 'Each resource was read once; the circle adds nothing.',
  },
  FHIR_OTHER_SUBJECT: {
    what: 'Resources about {reference}, which is not this person: {count}.',
    meaning: 'None of them was used.',
  },
  FHIR_NO_SUBJECT: {
    what: 'Resources that do not say whom they are about: {count}.',
    meaning: 'They were taken as this person’s, the only one in the file.',
  },
  FHIR_OTHER_VERSION: {
    what: 'The resource has the shape of FHIR {version} ({element}).',
    meaning: 'FHIR R4 is read; what has the same meaning in both was used, the rest was not.',
  },
  FHIR_UNKNOWN_TYPE: {
    what: '{type} is no resource type of FHIR R4.',
    meaning: 'The resource was not used.',
  },
  FHIR_TWICE: {
    what: '{reference} stands twice in the record.',
    meaning: 'The later one was used, by its place in the file where no date tells.',
  },
  FHIR_DATE_UNREADABLE: {
    what: 'The date "{written}" is not one of FHIR (2026, 2026-04, 2026-04-30).',
    meaning: 'The date was not used; the fact stands without one.',
  },
  FHIR_DATE_FUTURE: {
    what: 'The date {written} lies after {now}.',
    meaning: 'The date was not used; what hangs on it counts as undated.',
  },
  FHIR_BIRTH_DATE: {
    what: 'The birth date {written} cannot be: {why}.',
    meaning: 'It was not used; the age is unknown, and what needs it is not assessed.',
  },
  FHIR_DEATH_DATE: {
    what: 'The date of death {written} cannot be: {why}.',
    meaning: 'The record contradicts itself; find out before anything is made of it.',
  },
  FHIR_DIED: {
    what: 'The record says that the person died ({when}).',
    meaning: 'No plan is made for a person who died.',
  },
  FHIR_AGE: {
    what: 'The age {written} cannot be.',
    meaning: 'It was not used.',
  },
  FHIR_STATUS: {
    what: 'The status "{written}" is not one of FHIR for {type}.',
    meaning: 'Whether it still holds is unknown, and it is treated so.',
  },
  FHIR_STATUS_CONTRADICTS: {
    what: 'The resource is called active and says that it ended on {ended}.',
    meaning: 'It was taken as ended.',
  },
  FHIR_CODES_DIFFER: {
    what: 'The codes of one answer mean different things: {answers}.',
    meaning: 'The answer was not used.',
  },
  FHIR_ANSWER_UNKNOWN: {
    what: 'The answer "{written}" on {question} is none that is known here.',
    meaning: 'It was not used; the question counts as not answered.',
  },
  RECORD_MEDICINE_READ_AS: {
    what: '"{written}" was read as {readAs}.',
    meaning: 'The spelling is near enough to be sure. Correct the record if something else was meant.',
  },
  RECORD_MEDICINE_NOT_KNOWN: {
    what: '"{written}" is not a medicine that is known here.',
    meaning: 'It is not checked against anything, and the plan says so first. Names near it: {suggestions}.',
  },
  RECORD_MEDICINE_PART_NOT_KNOWN: {
    what: 'Of "{written}" the part {part} is not known.',
    meaning: 'The known ingredients are checked; this part is not.',
  },
  RECORD_MEDICINE_CODE_CONFLICT: {
    what: '"{written}" carries a code that means {codes}, its words mean {text}.',
    meaning: 'Neither was used: the medicine is not checked until the record is corrected.',
  },
  FHIR_MEDICINE_UNNAMED: {
    what: 'A medicine is in the record without its name ({written}).',
    meaning: 'It cannot be checked, and the plan says so first.',
  },
  FHIR_DO_NOT_GIVE: {
    what: 'The record asks that {written} is not given.',
    meaning: 'It was not taken as a medicine in use. Ask why it stands there.',
  },
  FHIR_NOT_TAKEN: {
    what: '{written} was prescribed, and the record says that it is not taken.',
    meaning: 'It was not taken as a medicine in use.',
  },
  FHIR_DOSE_TEXT: {
    what: 'The dose of {written} is free text: "{text}".',
    meaning: 'The text is shown; no dose is computed from it.',
  },
  FHIR_DOSE_SEVERAL: {
    what: '{written} has {count} dosage instructions with different doses.',
    meaning: 'They are shown as text; no dose is computed from them.',
  },
  FHIR_DOSE_REFUSED: {
    what: 'The dose {amount} of {written} was refused: {why}.',
    meaning: 'The medicine stands without a dose; what needs the dose is not assessed.',
  },
  FHIR_DOSE_FROM_STRENGTH: {
    what: 'The record gives {count} of {written} a time; by the strength in its name that is {amount}.',
    meaning: 'The dose was taken so.',
  },
  FHIR_UNIT_CONTRADICTS: {
    what: '{analyte} is given in {code} by its code and in {unit} by its words.',
    meaning: 'The value was refused: it is not known which unit holds.',
  },
  FHIR_NOT_A_NUMBER: {
    what: 'The value of {analyte} is not a number ({written}).',
    meaning: 'The value was refused.',
  },
  FHIR_GENOTYPE_UNREAD: {
    what: 'The genotype "{written}" names no gene, or is not written as alleles.',
    meaning: 'It was not used.',
  },
  FHIR_HAPLOTYPES_MANY: {
    what: '{count} haplotypes of {gene} stand in the record; a person has two.',
    meaning: 'None of them was used.',
  },
  FHIR_PREGNANCY_OLD: {
    what: 'The pregnancy status is of {date}, {days} days before {now}.',
    meaning: 'It was not used; whether the person is pregnant is unknown.',
  },
  FHIR_LATER_ANSWER: {
    what: 'The record answers on {question} more than once: {earlier}, later {later}.',
    meaning: 'The latest answer was used.',
  },
  FHIR_STATED_NONE_BUT: {
    what: 'The record says "{stated}" and lists {count} of them all the same.',
    meaning: 'What is listed was used; the statement was not.',
  },
  FHIR_SECTION_EMPTY: {
    what: 'The document has a section {section} without entries.',
    meaning: 'Its text is not read; an empty list does not say that there is nothing.',
  },
  FHIR_MORE: {
    what: '{count} further notices {code} are of this file.',
    meaning: 'The first {shown} are listed, each with its place.',
  },
  RECORD_UNIT_WRONG: {
    what: '{analyte}: {as} is no unit of what is measured; {own} or the like is.',
    meaning: 'The value was refused, and nothing is built on it.',
  },
  RECORD_UNIT_WRONG_LIKELY: {
    what: '{analyte}: {as} is no unit of what is measured. Was {likely} meant?',
    meaning: 'The value was refused, and nothing is built on it.',
  },
  RECORD_UNIT_UNKNOWN: {
    what: '{analyte}: the unit {unit} is not known; {own} or the like is.',
    meaning: 'The value was refused, and nothing is built on it.',
  },
  RECORD_UNIT_UNKNOWN_LIKELY: {
    what: '{analyte}: the unit {unit} is not known. Was {likely} meant?',
    meaning: 'The value was refused, and nothing is built on it.',
  },
  RECORD_UNIT_MISSING: {
    what: '{analyte}: {as} stands without a unit.',
    meaning: 'The value was refused; write it with its unit, for example in {unit}.',
  },
  RECORD_UNIT_MISSING_LIKELY: {
    what: '{analyte}: {as} stands without a unit. Was {likely} meant?',
    meaning: 'The value was refused, and nothing is built on it.',
  },
  RECORD_UNIT_ASSUMED: {
    what: '{analyte}: {as} stands without a unit; only {unit} makes it a possible value.',
    meaning: 'It was taken so, and is marked.',
  },
  RECORD_VALUE_NOT_FINITE: {
    what: '{analyte}: {as} is not a number.',
    meaning: 'The value was refused, and nothing is built on it.',
  },
  RECORD_VALUE_IMPOSSIBLE: {
    what: '{analyte}: {as} would be {converted}; no living person is outside {low} to {high}.',
    meaning: 'The value was refused, and nothing is built on it.',
  },
  RECORD_VALUE_IMPOSSIBLE_LIKELY: {
    what: '{analyte}: {as} would be {converted}; no living person is outside {low} to {high}. Was {likely} meant?',
    meaning: 'The value was refused, and nothing is built on it.',
  },
  RECORD_VALUE_STALE: {
    what: '{analyte}: the value of {date} is {days} days old; after {limit} it says little of today.',
    meaning: 'It is shown as old; what rests on it says so.',
  },
  RECORD_VALUE_UNDATED: {
    what: '{analyte}: the value has no date that can be read.',
    meaning: 'It counts as old.',
  },
  RECORD_VALUE_FUTURE: {
    what: '{analyte}: the date {date} lies after {now}.',
    meaning: 'The value is kept and marked; nothing is computed from it.',
  },
  RECORD_VALUES_CONTRADICT: {
    what: '{analyte}: {first} and {second} on {date}.',
    meaning: 'Both are marked as contradicting each other; measure again before anything rests on them.',
  },
  RECORD_DATE_UNREADABLE: {
    what: 'The date "{written}" is not one (2026, 2026-04, 2026-04-30).',
    meaning: 'The fact stands without a date.',
  },
  RECORD_CORRECTED_NOT_TRUE: {
    what: '{written}: the person said on {on} that this is not true.',
    meaning: 'It was left out of the plan. What was read is kept beside; the source still says it.',
  },
  RECORD_CORRECTED_ENDED: {
    what: '{written}: the person said on {on} that this is over.',
    meaning: 'It counts as ended from that day. What was read is kept beside.',
  },
  RECORD_CORRECTED_OTHER: {
    what: '{written}: the person said on {on} that it is "{says}".',
    meaning: "The person's value was used. What was read is kept beside.",
  },
  RECORD_ALLERGY_DOUBTED: {
    what: 'Allergy to {written}: the person said on {on} that this is not so.',
    meaning: 'It stays in force as not confirmed: an allergy is taken off only after it was looked into.',
  },
  RECORD_NAMES_DIFFER: {
    what: 'Two inputs name the person differently: {first}, {second}.',
    meaning: 'They were taken as one person; check that this is meant.',
  },
  RECORD_INPUTS_DIFFER: {
    what: '{what}: one input says {used}, another {other}.',
    meaning: 'The later statement was used.',
  },
  RECORD_DATE_FUTURE: {
    what: 'The date {written} lies after {now}.',
    meaning: 'The date was not used; what hangs on it counts as undated.',
  },
  RECORD_BIRTH_DATE: {
    what: 'The birth date {written} would make the person older than {most} years.',
    meaning: 'It was not used; the age is unknown, and what needs it is not assessed.',
  },
  RECORD_GROUP_NOT_KNOWN: {
    what: '"{written}" is no group of the gene tables; they have: {groups}.',
    meaning: 'It was not used; frequencies are reckoned for every group.',
  },
  RECORD_DOSE_TEXT: {
    what: 'The dose of {written} could not be read as one amount: "{text}".',
    meaning: 'The text is shown; what needs the dose is not assessed.',
  },
  RECORD_FILE_PASSED_OVER: {
    what: 'The file {file} of the folder is no record, genome, list of calls or price list.',
    meaning: 'Nothing of it was read.',
  },
  RECORD_CONDITION_NOT_KNOWN: {
    what: 'The condition "{written}" is not known here.',
    meaning: 'It is shown; nothing is checked against it.',
  },
  RECORD_SUBSTANCE_NOT_KNOWN: {
    what: 'What the allergy is to, "{written}", is not known here.',
    meaning: 'No medicine is checked against this allergy: do that by hand.',
  },
  RECORD_RELATION_NOT_KNOWN: {
    what: '"{written}" is no relation that is known here (mother, sister, maternal-grandfather …).',
    meaning: 'It is kept; nothing is reckoned from it.',
  },
  RECORD_THROUGH_NOT_KNOWN: {
    what: 'There is no one relative "{written}" through whom this one could be kin.',
    meaning: 'Whose child it is stays open; give that relative an id, and name it in through.',
  },
  RECORD_CONSENT_NOT_KNOWN: {
    what: '"{written}" is no kind of finding that can be asked for (near it: {meant}).',
    meaning: 'Nothing is looked at for it.',
  },
  RECORD_REFUSAL_NOT_KNOWN: {
    what: 'What you do not want to know, "{written}", is not understood (near it: {meant}).',
    meaning: 'No inherited finding of any kind is looked at until it stands there in a word that is known.',
  },
  RECORD_ANALYTE_NOT_KNOWN: {
    what: '"{analyte}" is nothing measured that is known here.',
    meaning: 'The value is kept as written; nothing is built on it.',
  },
  RECORD_ANALYTE_NOT_KNOWN_LIKELY: {
    what: '"{analyte}" is nothing measured that is known here. Was {meant} meant?',
    meaning: 'The value is kept as written; nothing is built on it.',
  },
  RECORD_ANSWER_NOT_UNDERSTOOD: {
    what: 'The answer "{written}" could not be understood; docs/guide/person-file.md shows what can.',
    meaning: 'It was not used; the question counts as not answered.',
  },
  RECORD_WISH_NOT_KNOWN: {
    what: 'No rule knows the wish "{written}" (near it: {meant}).',
    meaning: 'It is shown; it changes no ranking.',
  },
} as const satisfies Record<string, NoticeEntry>;

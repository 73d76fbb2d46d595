/** Why something was read and not used, in words, by the codes of an inventory row; a code without words is shown as it is. */
const WORDS: Readonly<Record<string, string>> = {
  administrative: 'no fact of health (encounters, bills, addresses)',
  'kind-not-read': 'of a kind that no part of the plan reads',
  'unknown-type': 'no resource type of FHIR R4',
  malformed: 'not formed as FHIR',
  'entry-without-resource': 'an entry without a resource',
  'another-person': 'about another person',
  'told-again': 'told by another resource as well',
  'entered-in-error': 'entered in error',
  refuted: 'refuted',
  'resolved-allergy': 'an allergy that is over',
  'not-done': 'not done',
  'not-taken': 'not taken',
  'never-started': 'cancelled before it began',
  'do-not-give': 'says not to give it',
  'sums-up-others': 'sums up others that are read themselves',
  'named-by-none': 'no medicine in use points to it',
  'states-nothing': 'states nothing that helps',
  'no-code': 'does not say what it is',
  'no-value': 'has no value',
  'value-refused': 'its value was refused (see the notices)',
  'analyte-not-known': 'kept; not a value that any check uses',
  'genomic-detail': 'detail of a genome, which is read from genome files',
  'own-questions-only': 'no question that is known here',
};

export function ignoredWords(why: string): string {
  return WORDS[why] ?? why;
}

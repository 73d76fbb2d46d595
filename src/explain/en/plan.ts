/** The five words, the page's own sentences, heads and labels. */
export const PLAN_EN = {
  'word.avoid': 'Avoid',
  'word.change-dose': 'Change dose',
  'word.caution': 'Caution',
  'word.not-enough-data': 'Not enough data',
  'word.usual-care': 'Usual care',
  'patient.word.avoid': 'Ask about a change',
  'patient.word.change-dose': 'Ask about the dose',
  'patient.word.caution': 'Take with care',
  'patient.word.not-enough-data': 'Not known yet',
  'patient.word.usual-care': 'As usual',

  'statement.avoid': '{n, plural, one {# medicine to avoid} other {# medicines to avoid}}',
  'statement.change-dose': '{n, plural, one {# with another dose} other {# with another dose}}',
  'statement.caution': '{n, plural, one {# with caution} other {# with caution}}',
  'statement.open': '{n, plural, one {# cannot be judged yet} other {# cannot be judged yet}}',
  'statement.no-rule':
    '{n, plural, one {For # more, no source advises on this genotype.} other {For # more, no source advises on this genotype.}}',
  'statement.none-changes': 'No medicine changes on what was read',
  'statement.current': 'Of {total, plural, one {the # present medicine} other {the # present medicines}}: {parts}.',
  'statement.current.all-usual':
    '{total, plural, one {The # present medicine needs no change on what was read.} other {None of the # present medicines needs a change on what was read.}}',
  'statement.current.replace': '{n, plural, one {# to replace} other {# to replace}}',
  'statement.current.dose': '{n, plural, one {# with another dose} other {# with another dose}}',
  'statement.current.caution': '{n, plural, one {# with caution} other {# with caution}}',
  'statement.current.open': '{n, plural, one {# that cannot be judged yet} other {# that cannot be judged yet}}',
  'statement.current.unchecked': '{n, plural, one {# not checked} other {# not checked}}',
  'statement.current.usual': '{n, plural, one {# as usual} other {# as usual}}',
  'statement.all': '{parts}.',
  'statement.unchecked':
    'Nothing was checked of {names}: {n, plural, one {the name, or advice by genes for it, is} other {the names, or advice by genes for them, are}} not known here. Give the name of the substance, or ask a pharmacist.',
  'statement.nothing-known': 'Nothing can be said yet: no gene could be read.',
  'patient.statement.ask':
    '{n, plural, one {There is # medicine to ask about} other {There are # medicines to ask about}}.',
  'patient.statement.current':
    'Of your {total, plural, one {# medicine} other {# medicines}}, there {n, plural, one {is # to ask about} other {are # to ask about}}.',
  'patient.statement.unchecked':
    'We could not check {names}. That does not mean {n, plural, one {it fits} other {they fit}} you. Ask your doctor or pharmacist.',
  'patient.statement.open':
    'We do not know yet about {n, plural, one {# of your medicines} other {# of your medicines}}. Ask your doctor or pharmacist about a test.',
  'patient.statement.none': 'Nothing to ask about on what was read.',

  'pointer.none-read': 'No advice from any source holds for what was read.',
  'do.usual': 'as usual',
  'do.at-least': 'At least: {advice}',
  'do.unread': '{genes} not read',
  'do.open': '{genes} open',
  'do.could-be': 'it could be {words}',
  'do.could-be.chance': '{word} ({chance})',
  'do.no-guidance': 'no source advises on this genotype',
  'decides.prescriber': 'the prescriber, with the person',
  'decides.prescriber-after-test': 'the prescriber, once the test is back',
  'patient.decides': 'Your doctor decides with you.',

  'agreement.agree': 'the sources agree',
  'agreement.differ': 'the sources differ',
  'agreement.single': 'one source',
  'agreement.none': 'no source speaks of this genotype',

  'standing.holds': 'holds',
  'standing.may-hold': 'would hold if {keys} ({chance})',
  'strength.none': 'not graded',

  'change.context': '{question}',
  'change.settle': '{settle} could change this line',
  'change.outcome': '{chance}: {gene} {phenotype}',
} as const;

const words = {
  statement:
    '{n, plural, =0 {Nobody is listed here for your country yet} one {Here is # place where somebody listens} other {Here are # places where somebody listens}}',
  basis:
    'You do not have to read a result alone. A nurse, your doctor or a genetic counsellor can go through it with you.',
  counsellor: 'A genetic counsellor is a person trained to explain gene results.',
  country: 'Where you live',
  'country.none': 'Choose a country',
  topic: 'About',
  'topic.any': 'Anything',
  'kind.emergency': 'Help at once',
  'kind.crisis-line': 'When life feels too hard',
  'kind.poison-line': 'Too much of a medicine',
  'kind.genetic-counsellor': 'Genetic counsellors',
  'kind.support-group': 'People in the same place',
  'kind.patient-organisation': 'Groups for patients',
  'kind.pharmacist': 'Questions about medicines',
  'how.phone': 'Call {value}',
  'how.text': 'Text {value}',
  'how.email': 'Write to {value}',
  'how.url': '{value}',
  'hours.always': 'Day and night',
  speaks: 'Speaks: {languages}',
  unconfirmed: 'Its own page was not seen. Looked at on {date}.',
  checked: 'Checked on {date}.',
  own: 'Your clinic’s own list',
  'own.why': 'A clinic can give you a file with its own people to call. Open it here.',
  'own.open': 'Open a list',
  'own.held': '{n, plural, one {# place of {name} stands first} other {# places of {name} stand first}}',
  'own.drop': 'Take the list off',
  'own.mark': 'From your clinic',
  none: 'Ask your doctor or pharmacist whom you can call. For help at once, call the emergency number of your country.',
  safe: 'The list on this page is as before.',
  tests: 'Before and after a gene test',
} as const;

export default words satisfies Record<string, string>;
export type MyTalkKey = keyof typeof words;

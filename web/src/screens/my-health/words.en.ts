const words = {
  working: 'Looking at what may come',
  again: 'Looking again',
  change: 'What I can change',
  'change.why':
    'Move a slider, or tick a box. Each change is shown alone. Talk to your doctor before you change a medicine.',
  'change.none': 'no change',
  'change.not-made': 'Set it to see what it may bring.',
  'change.now': 'As it is now',
  'change.with': 'With this change',
  'change.of': '{what}, within {years} years',
  'change.of.open': '{what}',
  'change.fewer':
    '{n, plural, =0 {Less than 1 in 100 people is spared.} one {About # person in 100 is spared.} other {About # people in 100 are spared.}}',
  'change.unsure': 'It is not sure that this helps.',
  'change.unconfirmed': 'This figure has not been checked yet.',
  'change.certainty.high': 'Good studies show this.',
  'change.certainty.moderate': 'Studies show this fairly well.',
  'change.certainty.low': 'Studies show this, but not well.',
  'change.harm': 'It can have bad sides too. Ask which.',
  'change.no-figure': 'No figure for you: something is not known yet.',
  count: '{n} of 100 people like you. {not} of 100 stay free of it.',
  'key.i-will': 'It happens',
  'key.i-not': 'It does not happen',
  'family.n': '{n, plural, one {You told of # relative.} other {You told of # relatives.}}',
  'family.none': 'Nobody of your family is told of yet. Their illnesses can change which tests you need.',
  'family.go': 'My family’s illnesses',
  'family.letter': 'Write to my family',
  'asked.none': 'You have not asked for anything. So nothing was looked for. That does not mean that nothing is there.',
  'asked.open': 'You asked for it, and it was not looked at yet.',
  'asked.done': 'Your genes were looked at for what you asked, and for nothing else.',
  'asked.go': 'Choose what I want to know',
  save: 'Save these pages',
  saved: 'The file is made.',
  clinician: 'The page for doctors',
} as const;

export default words satisfies Record<string, string>;
export type HealthKey = keyof typeof words;

const words = {
  things: '{n, plural, =1 {One thing to do} =2 {Two things to do} =3 {Three things to do} other {# things to do}}',
  example: 'This person is made up.',
  why: 'Why',
  'my-question': 'My question for the visit',
  more: '{n, plural, =1 {One more thing to ask about} other {# more things to ask about}}',
  medicines: '{n, plural, =1 {My medicine} other {My # medicines}}',
  'see-all': 'See all',
  open: 'What we do not know yet',
  'open.no-genome': 'Your genes were not read. A gene test may change this plan.',
  'open.genes':
    '{n, plural, =1 {We could not read one of {total} genes ({genes}).} other {We could not read # of {total} genes ({genes}).}}',
  'open.part':
    '{n, plural, =1 {We are not sure yet about one gene ({genes}).} other {We are not sure yet about # genes ({genes}).}}',
  'open.medicines': 'We do not know enough yet about {medicines}.',
  'open.unresolved': 'We could not check this: {names}. Show it to your doctor or pharmacist.',
  'open.not-fine': 'What we did not read is not known. We do not take it as fine.',
  talk: 'Need to talk?',
  'talk.find': 'Find someone to talk to',
  choices: 'My choices',
  print: 'Print this plan',
} as const;

export default words satisfies Record<string, string>;
export type MyPlanKey = keyof typeof words;

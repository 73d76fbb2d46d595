const words = {
  statement:
    '{n, plural, =0 {No question on my list yet} =1 {One question for my visit} other {# questions for my visit}}',
  basis: 'They come from your plan. Change them, put the most important first, and add your own.',
  change: 'Change',
  earlier: 'Up',
  later: 'Down',
  remove: 'Remove',
  words: 'The question in your words',
  keep: 'Keep',
  cancel: 'Leave as it was',
  own: 'A question of my own',
  add: 'Add it',
  print: 'Print my questions',
  added: 'Your question is on the list.',
  kept: 'Your words are kept.',
  moved: 'It is now number {n}.',
  removed: 'It is off the list.',
  'to-tell': 'What your doctor may ask you',
  'to-tell.why': 'Bring the answers if you can. They help to check your plan.',
  visit: 'At the visit',
  'visit.1': 'Ask the first question first. Time can be short.',
  'visit.2': 'Say back in your own words what you heard.',
  'visit.3': 'Bring all your medicines, or this list.',
} as const;

export default words satisfies Record<string, string>;
export type MyQuestionsKey = keyof typeof words;

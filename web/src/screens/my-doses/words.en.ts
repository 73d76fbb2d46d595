const words = {
  statement:
    '{n, plural, =0 {None of my medicines is set by a blood test} one {One of my medicines can be set by a blood test} other {# of my medicines can be set by a blood test}}',
  none: 'Nothing to show here yet.',
  'none.why': 'Some medicines can be set by a blood test. None of yours is on this list.',
  looking: 'Looking at your blood tests.',
  take: 'What I take',
  dose: '{dose}, at {hours}',
  moment: '{date} at {hour}',
  times: '{n, plural, =1 {once a day} =2 {twice a day} other {# times a day}}',
  'every.hours': 'every {n} hours',
  'every.days': 'every {n} days',
  set: 'Your care team set this on {date}.',
  changed: 'Something new has come since then. Ask your care team if the dose stays.',
  levels: 'What was measured',
  'level.one': '{value} on {date}',
  'level.off': '{value} on {date}. It was not used for your dose.',
  'levels.none': 'Your blood was not tested for this medicine yet.',
  next: 'My next blood test',
  'next.ask': 'Ask your care team when your next blood test is.',
  'next.how': 'Go before you take the dose of that hour. Bring the dose with you.',
  missed: 'If I forget a dose',
  'missed.ask': 'Ask your pharmacist before you take it late.',
  'missed.never': 'Do not take two at once to catch up.',
  keep: 'Keep taking it as you do now until you have talked to your care team.',
} as const;

export default words satisfies Record<string, string>;
export type MyDosesKey = keyof typeof words;

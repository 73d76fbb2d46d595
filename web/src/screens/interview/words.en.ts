const words = {
  step: 'Question {n} of {of}: {section}',
  'section.person': 'about you',
  'section.medicines': 'what you take',
  'section.health': 'your health',
  'section.lifestyle': 'how you live',
  'section.family': 'your family',
  'section.pregnancy': 'children',
  'section.wishes': 'what matters to you',
  'section.means': 'where you live and what it costs',
  answer: 'Your answer',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  next: 'Keep and go on',
  'next.anyway': 'Keep it like this and go on',
  skip: 'Skip',
  back: 'Back',
  show: 'See what my answers change',
  look: 'Please look at this again',
  order: 'Choose the most important first.',
  intro:
    'You can leave any question out. What you leave out stays unknown. Each answer is kept as you go, on this device only.',
  changed:
    '{n, plural, =0 {Your answers change no line so far} one {Your answers change # line of your plan} other {Your answers change # lines of your plan}}',
  'changed.why': 'This is what is different since you last looked.',
  'go-on': 'Go on with the questions',
  done: '{n, plural, =0 {You answered no question} one {You answered # question} other {You answered # questions}}',
  'done.why': 'You can come back and change an answer. Save your data if you want to keep it.',
  'see-plan': 'See my plan',
  save: 'Save my data',
  entry: 'Type in values or old results',
  first: 'Start again at the first question',
  safe: 'Your answers are kept.',
} as const;

export default words satisfies Record<string, string>;
export type InterviewKey = keyof typeof words;

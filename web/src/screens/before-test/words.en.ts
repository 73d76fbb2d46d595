const words = {
  basis: 'Read it before you say yes to a test, and again when the result is there.',
  which: 'Which test',
  measures: 'What it measures',
  before: 'Before the test',
  positive: 'If something is found',
  negative: 'If nothing is found',
  unclear: 'If nobody can read it yet',
  never: 'What would not have harmed you',
  family: 'For your family',
  questions: 'Questions to ask',
  ask: 'Add to my questions',
  asked: 'Added to your questions',
  flags: 'See a genetic counsellor if',
  talk: 'Find somebody to talk to',
  print: 'Print this page',
  reviewed: 'Written on {date}.',
  unconfirmed: 'General knowledge, not checked with a page.',
  loading: 'Opening the pages',
} as const;

export default words satisfies Record<string, string>;
export type BeforeTestKey = keyof typeof words;

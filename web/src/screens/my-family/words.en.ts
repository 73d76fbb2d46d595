const words = {
  statement:
    '{n, plural, =0 {No result of yours calls for a letter now} one {# result of yours may matter to your family} other {# results of yours may matter to your family}}',
  basis: 'You share genes with your parents, children, brothers and sisters. You choose what you tell and to whom.',
  'not-know': 'Some people do not want to know. Ask them before you send a letter.',
  'own-wish': 'You said that you do not want to know some results. They are not in this letter.',
  result: 'Which result',
  letter: 'Kind of letter',
  who: 'Who may share it',
  'who.why': 'Shown for 100 such relatives. Nobody can say from this who of yours has it.',
  'relative.parent': 'Parents',
  'relative.child': 'Children',
  'relative.brother-or-sister': 'Brothers and sisters',
  'relative.grandparent': 'Grandparents',
  'relative.uncle-or-aunt': 'Uncles and aunts',
  'relative.nephew-or-niece': 'Nephews and nieces',
  'relative.cousin': 'Cousins',
  'of100.about': 'about {n} out of 100',
  'of100.at-least': 'at least {n} out of 100',
  text: 'Your letter',
  'text.hint': 'The words are yours: write what you like. It is kept on this device.',
  print: 'Print the letter',
  save: 'Save as text',
  again: 'Write it anew',
  'statement.unread': 'No gene result is in your plan, so a letter cannot be written',
  none: 'There is no letter yet',
  'unread.why': 'Your genes were not read. That is no result: your relatives may still share something that matters.',
  'none.why': 'No gene result that was read asks for anything now. What was not read stays unknown.',
  talk: 'Find somebody to talk to',
  'copies.open': 'The file does not show how many changed copies you have. The letter then tells of one.',
} as const;

export default words satisfies Record<string, string>;
export type MyFamilyKey = keyof typeof words;

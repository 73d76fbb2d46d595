const words = {
  statement:
    '{n, plural, =0 {No gene result can stand on a card yet} one {Your card shows # gene result} other {Your card shows # gene results}}',
  basis: 'Show it to any doctor or pharmacist before you get a new medicine.',
  front: 'Front of the card',
  back: 'Back of the card',
  name: 'Name',
  open: 'Not known',
  qr: 'The square holds the same words. It has no name and no list of medicines.',
  print: 'Print the card',
  pdf: 'Save as PDF',
  making: 'Making the file',
  text: 'Words inside the square',
  'none.why': 'No gene was read from your files. A gene test or an old report can fill the card.',
  'none.go': 'Type in an old result',
  safe: 'The card on this page is not touched.',
  made: 'Made on {date} with knowledge {knowledge}',
} as const;

export default words satisfies Record<string, string>;
export type MyCardKey = keyof typeof words;

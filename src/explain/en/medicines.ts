/** Names that an id cannot be read out as; all others are the knowledge's own. */
export const MEDICINES_EN: Readonly<Record<string, string>> = {
  'st-johns-wort': 'St John’s wort',
  'devils-claw': 'devil’s claw',
  'vitamin-a': 'vitamin A',
  'vitamin-c': 'vitamin C',
  'vitamin-e': 'vitamin E',
  'vitamin-k': 'vitamin K',
  'amphotericin-b': 'amphotericin B',
  'polymyxin-b': 'polymyxin B',
  'omega-3': 'omega-3',
  '5-hydroxytryptophan': '5-hydroxytryptophan',
  'l-methylfolate': 'L-methylfolate',
};

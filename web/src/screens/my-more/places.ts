/** Places beside the five of the bar, in groups. A new one is a line here and its two messages. */
export const PLACES = [
  {
    group: 'decide',
    places: [
      { path: '/me/health', name: 'health' },
      { path: '/me/doses', name: 'doses' },
      { path: '/me/tumour', name: 'tumour' },
      { path: '/me/choices', name: 'choices' },
      { path: '/me/wants', name: 'wants' },
      { path: '/me/tests', name: 'tests' },
      { path: '/me/talk', name: 'talk' },
    ],
  },
  {
    group: 'show',
    places: [
      { path: '/me/card', name: 'card' },
      { path: '/me/family', name: 'family' },
      { path: '/me/law', name: 'law' },
    ],
  },
  {
    group: 'tell',
    places: [
      { path: '/me/diary', name: 'diary' },
      { path: '/me/correct', name: 'correct' },
      { path: '/me/relatives', name: 'relatives' },
      { path: '/interview', name: 'interview' },
      { path: '/entry', name: 'entry' },
    ],
  },
  {
    group: 'mine',
    places: [
      { path: '/me/data', name: 'data' },
      { path: '/summary', name: 'clinician' },
    ],
  },
] as const;

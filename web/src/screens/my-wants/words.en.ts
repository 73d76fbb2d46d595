const words = {
  statement:
    '{n, plural, =0 {You have not asked for anything about illness from your genes} one {You asked for # kind of result from your genes} other {You asked for # kinds of results from your genes}}',
  'statement.refused': 'You do not want to know about illness from your genes',
  basis: 'Only what you ask for is looked for. The rest of your genes is left alone.',
  'basis.think':
    'Some results cannot be forgotten. They can matter to your family, and to an insurance. Take your time, and ask who can talk with you.',
  talk: 'Find somebody to talk to',
  law: 'What the law protects',
  what: 'What do you want to know?',
  'what.hint': 'Nothing is chosen for you.',
  'k.cancer': 'Cancer that runs in families',
  'k.cancer.why':
    'Changes in genes that make some cancers more likely, such as of the breast, the ovary or the bowel. Tests can find many of them early.',
  'k.cardiovascular': 'Heart and blood vessels',
  'k.cardiovascular.why':
    'Changes that can harm the heart or its beat, or raise cholesterol from birth. Many of them can be treated.',
  'k.metabolic': 'How the body uses food',
  'k.metabolic.why': 'Rare illnesses that do harm when nobody knows of them. Most can be treated.',
  'k.other': 'Other illnesses that can be treated',
  'k.other.why': 'A few rare ones. One of them can do harm in the full sleep for an operation.',
  'k.carrier': 'What I could pass on to children',
  'k.carrier.why':
    'One changed copy of such a gene seldom makes you ill. If both parents have one, their child can fall ill.',
  'k.risk-variant': 'Single changes that many people have',
  'k.risk-variant.why': 'Such as those for blood clots or too much iron. Most people who have one stay well.',
  'k.apoe': 'A gene of memory loss (APOE)',
  'k.apoe.why':
    'One form of it makes Alzheimer’s disease more likely. There is no sure way to prevent that disease. Think well before you ask.',
  'k.polygenic': 'Many small changes added up',
  'k.polygenic.why':
    'A score for heart disease, some cancers and others. It is less exact for families that do not come from Europe.',
  child: 'You are under 18. Illness of grown-up life is not looked for: you can ask when you are an adult.',
  look: 'Look for these now',
  keep: 'Keep my choice',
  keeping: 'Keeping your choice',
  kept: 'Your choice is kept. Nothing was looked for yet.',
  refuse: 'I do not want to know any of it',
  'refuse.why': 'Your genes are then not looked at for illness, whoever asks. You can change your mind later.',
  refused: 'Kept: nothing is looked for.',
  'refused.file': 'Your file says that you do not want to know this. It holds until that file says something else.',
  'file.needed': 'Your genome file is not open here. Choose it once more: it stays on this device.',
  'file.choose': 'Choose my genome file',
  'file.none': 'Without a genome file there is nothing to look at. Your choice is kept for later.',
  looking: 'Looking in {file}',
  'looking.share': 'Looking in {file}: {percent} of 100 parts',
  'looking.what': 'For: {what}',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was kept of it.',
  done: '{file} was looked at.',
  'done.for': 'Looked for',
  'done.not': 'Not looked for',
  'done.go': 'See my health ahead',
  'failed.safe': 'Your plan is as before, and your choice is kept.',
} as const;

export default words satisfies Record<string, string>;
export type WantsKey = keyof typeof words;

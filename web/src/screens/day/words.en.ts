const words = {
  'statement.placed':
    '{medicines, plural, one {One medicine} other {# medicines}} at {times, plural, one {one time} other {# times}} of the day{clashes, plural, =0 {} one {; one wish of the timetable cannot be met} other {; # wishes of the timetable cannot be met}}.',
  'statement.none': 'No medicine has an hour of the day.',
  basis: '{date}. Times as the medicines are taken at present; a line that changes a medicine changes its time.',
  table: 'The day',
  'table.caption': 'What to take at which time of the day, with food or without, and why then.',
  'col.time': 'Time',
  'col.medicine': 'Medicine',
  'col.food': 'Food',
  'col.why': 'Why then',
  'food.with': 'With food',
  'food.without': 'On an empty stomach',
  'food.either': 'Nothing stated',
  'why.of': 'Why {medicine} at {time}',
  'why.looking': 'Looking up the record',
  'why.rests': 'rests on {sources}',
  'why.unconfirmed': 'unconfirmed: rests on no page that was seen',
  'why.food.with': 'with food',
  'why.food.without': 'away from meals',
  'why.food.before': 'before a meal',
  'why.food.any': 'with or without food',
  'why.none': 'No record speaks of its time.',
  'why.stated': 'as stated in the record of this person',
  rarely: 'Not every day',
  unplaced: 'Without a fixed hour',
  levels: 'Levels to draw',
  'levels.at': '{what}, at {time}',
  clash: 'What no time of the day satisfies',
  print: 'Print for the person',
  'sheet.title': 'My medicines through the day',
  'sheet.for': 'For {name}, {date}',
  'sheet.unnamed': 'me',
  'sheet.foot':
    'This sheet shows how you take your medicines at present. Talk to your doctor or your pharmacist before you change anything.',
  empty: 'No medicine of this person has an hour yet.',
  'empty.why':
    'An hour follows from a medicine with its dose and how often it is taken. Add them, and the day is laid out here.',
  'empty.go': 'Add medicines',
} as const;

export default words satisfies Record<string, string>;
export type DayKey = keyof typeof words;
